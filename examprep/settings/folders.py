"""The platform's folders, as platformdirs gives them, without the time that its import takes."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def config_folder(environ: Mapping[str, str]) -> str:
    """Where settings belong."""
    if _follows_xdg():
        return _xdg(environ, "XDG_CONFIG_HOME", "~/.config")
    from platformdirs import user_config_dir

    return user_config_dir("examprep", appauthor=False)


def data_folder(environ: Mapping[str, str]) -> str:
    """Where the bank belongs."""
    if _follows_xdg():
        return _xdg(environ, "XDG_DATA_HOME", "~/.local/share")
    from platformdirs import user_data_dir

    return user_data_dir("examprep", appauthor=False)


def _follows_xdg() -> bool:
    return sys.platform not in {"darwin", "win32"} and "ANDROID_DATA" not in os.environ


def _xdg(environ: Mapping[str, str], variable: str, default: str) -> str:
    given = environ.get(variable, "").strip()
    return os.path.join(given or os.path.expanduser(default), "examprep")
