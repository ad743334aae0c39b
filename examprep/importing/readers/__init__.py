"""Files of every kind → documents. What a file is, its bytes say; its name proves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile
from examprep.importing.document import Document
from examprep.importing.readers import archive, epub, html, limits, ole, pdf, text
from examprep.importing.readers.html import archive as saved_page
from examprep.importing.readers.refusals import empty, locked
from examprep.importing.readers.sheet import csv, excel2003, ods, workbook, xls
from examprep.importing.readers.word import doc, docx, word2003
from examprep.importing.readers.word.rtf import reader as rtf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Reader = Callable[[bytes, str], Document]

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0"
_PDF = b"%PDF-"
_HEAD = 4096
_IGNORED = ("__MACOSX/", "~$", ".")
"""How the names begin of what programs leave beside the files people put in a zip."""
_PICTURE = N_("a picture, not a document; type its text or run OCR on it first")
_FOREIGN = {
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"II*\0": _PICTURE,
    b"MM\0*": _PICTURE,
    b"Rar!": N_("a RAR archive; unpack it first"),
    b"7z\xbc\xaf": N_("a 7z archive; unpack it first"),
    b"\x1f\x8b": N_("a gzip archive; unpack it first"),
}


def documents(data: bytes, file: str) -> list[Document]:
    """The documents in a file: one, or those of all the files in a zip. Raises `UnreadableFile`
    for the first that cannot be read."""
    return [document(inner, name) for name, inner in unpacked(data, file)]


def unpacked(data: bytes, file: str) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of a file, or of each in a zip as `bank.zip/chapter 1.docx`, for
    `document` to read. Raises `UnreadableFile` for a zip that is damaged, locked or a bomb."""
    limits.check(len(data), limits.UNPACKED, file)
    if not data.startswith(_ZIP) or _office(archive.Archive(data, file)):
        yield file, data
        return
    packed = archive.Archive(data, file)
    names = {name: archive.label(info) for name, info in packed.members.items()}
    wanted = {
        name: shown
        for name, shown in names.items()
        if not any(step.startswith(_IGNORED) for step in f"{shown}".split("/"))
    }
    if not wanted:
        raise empty(file)
    for name, shown in wanted.items():
        yield f"{file}/{shown}", packed.read(name)


def document(data: bytes, file: str) -> Document:
    """The document in one file that is no zip of files. Raises `UnreadableFile` where there is
    none to read, with the reason and what to do."""
    limits.check(len(data), limits.UNPACKED, file)
    for start, reason in _FOREIGN.items():
        if data.startswith(start):
            raise UnreadableFile(file=file, reason=reason)
    return _reader(data, file)(data, file)


def _reader(data: bytes, file: str) -> Reader:
    if data.startswith(_ZIP):
        return _office(archive.Archive(data, file)) or _zipped
    if data.startswith(_OLE):
        return _old_office(ole.names(data, file))
    if data.startswith(rtf.START):
        return rtf.read
    if _PDF in data[:1024]:
        return pdf.read
    if saved_page.is_archive(data):
        return saved_page.read
    return html.read if html.is_html(_head(data)) else _text


def _office(packed: archive.Archive) -> Reader | None:
    """What reads a zip that is an Office file; nothing where it is just a zip."""
    names = packed.members
    if any(map(docx.MAIN.fullmatch, names)):
        return docx.read
    if "xl/workbook.xml" in names:
        return workbook.read
    if "mimetype" in names and b"opendocument.spreadsheet" in packed.read("mimetype"):
        return ods.read
    if epub.CONTAINER in names:
        return epub.read
    return _foreign if {"mimetype", "[Content_Types].xml"} & names.keys() else None


def _old_office(names: frozenset[str]) -> Reader:
    if "EncryptedPackage" in names:
        return _locked
    if "WordDocument" in names:
        return doc.read
    return xls.read if {"Workbook", "Book"} & names else _foreign


def _text(data: bytes, file: str) -> Document:
    """A file of characters: plain text, a table, or XML of Office 2003."""
    decoded = text.decode(data, file)
    head = decoded[:_HEAD]
    if word2003.OLD in head or word2003.PACKAGE in head:
        return word2003.read(decoded, file)
    if excel2003.NAMESPACE in head:
        return excel2003.read(decoded, file)
    table = csv.csv_table(decoded)
    return Document(file, (table,)) if table else text.document(decoded, file)


def _head(data: bytes) -> str:
    """The beginning of a file as far as it is ASCII, in any encoding."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    start = data[:_HEAD].decode("utf-16" if wide else "latin-1", "replace")
    return start.removeprefix("\xef\xbb\xbf").removeprefix("\ufeff")


def _zipped(_: bytes, file: str) -> Document:
    raise UnreadableFile(file=file, reason=N_("a zip inside a zip; unpack it first"))


def _foreign(_: bytes, file: str) -> Document:
    raise UnreadableFile(
        file=file, reason=N_("not a Word or Excel file; save its text as .docx or .txt first")
    )


def _locked(_: bytes, file: str) -> Document:
    raise locked(file)
