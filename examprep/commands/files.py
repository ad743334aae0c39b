"""Writing a file that is either there as a whole or not at all."""

from __future__ import annotations

import os
from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable


def may_write(path: str) -> None:
    """Raise `WrongUsage` where a file would be written over."""
    if os.path.isfile(path):
        reason = _("{file} is there already; --force replaces it").format(file=path)
        raise WrongUsage(reason=reason)


def write_whole(path: str, chunks: Iterable[str | bytes]) -> None:
    """Write a file, texts in the encoding UTF-8, under another name until it is complete.

    What is no regular file, such as a pipe, is written straight away. Raises OSError.
    """
    target = os.path.realpath(path)
    special = os.path.exists(target) and not os.path.isfile(target)
    aside = target if special else f"{target}.{os.getpid()}.part"
    try:
        with open(aside, "wb") as file:
            file.writelines(c if isinstance(c, bytes) else c.encode("utf-8") for c in chunks)
        if not special:
            os.replace(aside, target)
    except BaseException:
        if not special and os.path.exists(aside):
            os.unlink(aside)
        raise
