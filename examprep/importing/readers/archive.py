"""Zip files and what is packed as one, opened with care: nothing is written to disk, and nothing
is unpacked that would fill the memory."""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile
from examprep.importing.readers import limits, xml
from examprep.importing.readers.refusals import damaged, locked

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, IndexError, OverflowError,
    OSError, NotImplementedError, RuntimeError,
)  # fmt: skip
_ENCRYPTED = 0x1
_UTF8 = 0x800
_MOST = 10_000


@dataclass(frozen=True)  # without slots, which cached properties cannot have
class Archive:
    """The files packed in `data`. Every use may raise `UnreadableFile`, naming `file`."""

    data: bytes
    file: str

    @cached_property
    def members(self) -> dict[str, zipfile.ZipInfo]:
        """What is in it by name, folders left out, once its sizes were found to be sound."""
        members = [info for info in self._zip.infolist() if _is_file(info)]
        limits.check(len(members), _MOST, self.file)
        limits.check(sum(info.file_size for info in members), limits.UNPACKED, self.file)
        if any(map(_bomb, members)):
            raise UnreadableFile(
                file=self.file, reason=N_("it unpacks to far more than a document would")
            )
        return {info.filename: info for info in members}

    def read(self, name: str) -> bytes:
        """The bytes of a member that is in `members`."""
        info = self.members[name]
        if info.flag_bits & _ENCRYPTED:
            raise locked(self.file)
        try:
            return self._zip.read(info)
        except _DAMAGED as error:
            raise damaged(self.file) from error

    def xml(self, name: str) -> Element | None:
        """The root of an XML member; none where there is no such member."""
        return xml.parse(self.read(name), self.file) if name in self.members else None

    @cached_property
    def _zip(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(BytesIO(self.data))
        except _DAMAGED as error:
            raise damaged(self.file) from error


def label(info: zipfile.ZipInfo) -> str:
    """A member's name as a person reads it: in its own encoding, without a way out of the zip."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("gb18030")
        except UnicodeError:
            name = info.filename
    steps = "".join(char for char in name if char.isprintable()).replace("\\", "/").split("/")
    return "/".join(step for step in steps if step.strip(". ") and not step.endswith(":"))


def _is_file(info: zipfile.ZipInfo) -> bool:
    return bool(info.filename) and not info.is_dir()


def _bomb(info: zipfile.ZipInfo) -> bool:
    return info.file_size > limits.MEGABYTE and info.file_size > limits.RATIO * info.compress_size
