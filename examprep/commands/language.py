"""Which language the program speaks, chosen once, before any text is looked up."""

from __future__ import annotations

import gettext
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

VARIABLES = ("EXAMPREP_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The environment variables that may name a language; the first that is set counts."""


def language(environ: Mapping[str, str]) -> str:
    """`zh_CN` for any Chinese, `en` for everything else."""
    named = next((environ[name] for name in VARIABLES if environ.get(name)), "")
    return "zh_CN" if named.lower().startswith("zh") else "en"


def choose(environ: MutableMapping[str, str]) -> None:
    """Make gettext, and click with it, speak the language that `environ` asks for.

    The domain is click's own, so that one catalogue serves its texts and ours.
    """
    environ["LANGUAGE"] = language(environ)
    package = os.path.dirname(os.path.dirname(__file__))
    gettext.bindtextdomain("messages", os.path.join(package, "locale"))
    gettext.textdomain("messages")
