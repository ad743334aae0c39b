"""Which language the program speaks, chosen once, before any text is looked up."""

from __future__ import annotations

import gettext
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from examprep.errors import ExamprepError
from examprep.settings import file

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

OURS = "EXAMPREP_LANG"
LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The environment variables that may name a language; the first that is set counts."""


def language(environ: Mapping[str, str]) -> str:
    """`zh_CN` for any Chinese, `en` for everything else.

    `EXAMPREP_LANG` comes first, then the setting, then the locale.
    """
    given = environ.get(OURS) or _setting(environ)
    if given in {"", "auto"}:
        given = next((environ[name] for name in LOCALE if environ.get(name)), "")
    return "zh_CN" if given.lower().startswith("zh") else "en"


def _setting(environ: Mapping[str, str]) -> str:
    """What the file of settings says; what is wrong with it is said by whoever needs more of it."""
    with suppress(ExamprepError, OSError, KeyError):
        where = file.path(environ)
        text = file.text_of(where)
        if "language" in text:
            return str(file.parsed(text, where)["language"].value)
    return ""


def choose(environ: MutableMapping[str, str]) -> None:
    """Make gettext, and click with it, speak the language that `environ` asks for.

    The domain is click's own, so that one catalogue serves its texts and ours.
    """
    environ["LANGUAGE"] = language(environ)
    package = os.path.dirname(os.path.dirname(__file__))
    gettext.bindtextdomain("messages", os.path.join(package, "locale"))
    gettext.textdomain("messages")
