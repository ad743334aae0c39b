"""The old .doc of Word and WPS: read here where it can be, by LibreOffice where it cannot."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile
from examprep.importing.readers import ole
from examprep.importing.readers.refusals import locked
from examprep.importing.readers.word import docx, libreoffice
from examprep.importing.readers.word.binary import reader
from examprep.importing.readers.word.binary.streams import Streams

if TYPE_CHECKING:
    from examprep.importing.document import Document

_DAMAGED = (ValueError, IndexError, KeyError, struct.error)
_WORD_97 = 0xA5EC
_FLAGS = 0x0A
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200


def read(data: bytes, file: str) -> Document:
    """The document in a .doc, with places as in a .docx. Raises `UnreadableFile` where there is
    none to read."""
    streams = ole.streams(data, file, ("WordDocument", "0Table", "1Table", "Data"))
    try:
        return _document(streams, file)
    except _DAMAGED as error:
        converted = libreoffice.to_docx(data)
        if converted is not None:
            return docx.read(converted, file)
        raise UnreadableFile(
            file=file,
            reason=N_("this .doc cannot be read; open it in Word or WPS and save it as .docx"),
        ) from error


def _document(streams: dict[str, bytes], file: str) -> Document:
    main = streams["WordDocument"]
    kind, flags = struct.unpack_from("<H", main)[0], struct.unpack_from("<H", main, _FLAGS)[0]
    if flags & _ENCRYPTED:
        raise locked(file)
    if kind != _WORD_97:
        raise ValueError(kind)
    table = streams["1Table" if flags & _SECOND_TABLE else "0Table"]
    return reader.document(Streams(main, table, streams.get("Data", b"")), file)
