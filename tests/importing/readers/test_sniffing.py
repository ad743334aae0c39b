"""What a file is, its bytes say: every name here is wrong."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from examprep.errors import UnreadableFile
from examprep.importing.document import Document, Table
from examprep.importing.readers import document, documents
from tests.importing.readers.compound import compound
from tests.importing.readers.pdfs import pdf
from tests.importing.readers.sheet.test_excel2003 import row, workbook
from tests.importing.readers.sheet.test_ods import cell, ods
from tests.importing.readers.sheet.test_ods import row as ods_row
from tests.importing.readers.word.test_word2003 import word
from tests.importing.readers.word.wordml import docx, p

FILES = Path(__file__).parent / "files"
TEXT = "怎样安抚来电投诉的客户？"


def xlsx() -> bytes:
    book = openpyxl.Workbook()
    book["Sheet"]["A1"] = TEXT
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as file:
        for name, data in files.items():
            file.writestr(name, data)
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(), TEXT.encode("utf-16"), TEXT.encode("gb18030"), docx(p(TEXT)), xlsx(),
        pdf([[TEXT]]), f"<html><p>{TEXT}".encode(), f"<html><p>{TEXT}".encode("gb18030"),
        f"\ufeff<!DOCTYPE html><p>{TEXT}".encode(), f"<html><p>{TEXT}".encode("utf-16"),
        word(f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>").encode(),
        workbook(row(f'<Cell><Data>{TEXT}</Data></Cell>')).encode(),
        ods(ods_row(cell(f"<text:p>{TEXT}</text:p>"))), b"\n" * 9 + pdf([[TEXT]]),
    ],
)  # fmt: skip
def test_a_file_is_read_for_what_it_is(data: bytes) -> None:
    [made] = documents(data, "a.wrong")
    assert ("a.wrong", TEXT) == (made.file, made.text)


@pytest.mark.parametrize(("name", "text"), [("paper.doc", "客服能力测试卷"), ("bank.xls", "题型")])
def test_old_office_files_are_told_apart(name: str, text: str) -> None:
    made = document((FILES / name).read_bytes(), "a.docx")
    assert text == made.blocks[0].text


@pytest.mark.parametrize("data", ["题干,答案\n甲,A\n", "题干\t答案\n甲\tA\n"])
def test_a_table_in_text_is_a_table(data: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
        [table] = document(data.encode(encoding), "a.txt").content
        assert isinstance(table, Table)
        assert ["题干", "答案", "甲", "A"] == [block.text for row in table.rows for block in row]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
        (b"{\\rtf1\\ansi}", "empty"),
        (b"Rar!\x1a\x07\0", "unpack it first"),
        (b"7z\xbc\xaf\x27\x1c", "unpack it first"),
        (b"\xd0\xcf\x11\xe0", "damaged"),
        (compound("EncryptedPackage"), "password"),
        (compound("PowerPoint Document"), "not a Word or Excel file"),
        (zipped({"mimetype": b"application/epub+zip"}), "not a Word or Excel file"),
        (zipped({"[Content_Types].xml": b"<Types/>"}), "not a Word or Excel"),
        (b"PK\x03\x04", "damaged"),
        (b"abc\0def", "not a text file"),
        (b"<?xml version='1.0'?><x xmlns='http://schemas.microsoft.com/office/word/2003/wordml'",
         "damaged"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=rf"^a\.docx: .*{reason}"):
        documents(data, "a.docx")


def test_the_heavy_libraries_wait_for_a_file_that_needs_them() -> None:
    import subprocess
    import sys

    code = (
        "import sys, examprep.importing.readers as readers; readers.documents(b'abc', 'a');"
        "print({'pypdfium2', 'python_calamine', 'defusedxml', 'olefile'} & sys.modules.keys())"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()\n" == shown.stdout


def test_documents_are_plain_values() -> None:
    assert document(b"abc", "a") == Document("a", document(b"abc", "b").content)
