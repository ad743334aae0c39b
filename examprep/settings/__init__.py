"""What a learner may choose: every setting with its meaning, and where its value comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from examprep.settings.values import Settings

__all__ = ["Settings"]


def __getattr__(name: str) -> object:
    # Help and TAB look for the file of settings and need no value of them.
    if name != "Settings":
        raise AttributeError(name)
    from examprep.settings.values import Settings

    return Settings
