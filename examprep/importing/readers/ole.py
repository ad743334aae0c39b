"""The container of Microsoft's older files, a file system in a file (MS-CFB)."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import TYPE_CHECKING

from examprep.importing.readers.refusals import damaged

if TYPE_CHECKING:
    from collections.abc import Iterable

_DAMAGED = (
    OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError,
    MemoryError, struct.error,
)  # fmt: skip
"""What the library raises where a file is not what it should be."""


def names(data: bytes, file: str) -> frozenset[str]:
    """The names of the streams at the top. Raises `UnreadableFile`, naming `file`."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as container:
            return frozenset(path[0] for path in container.listdir() if len(path) == 1)
    except _DAMAGED as error:
        raise damaged(file) from error


def streams(data: bytes, file: str, wanted: Iterable[str]) -> dict[str, bytes]:
    """Those of the `wanted` streams that are there. Raises `UnreadableFile`, naming `file`."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as container:
            return {
                name: container.openstream(name).read() for name in wanted if container.exists(name)
            }
    except _DAMAGED as error:
        raise damaged(file) from error
