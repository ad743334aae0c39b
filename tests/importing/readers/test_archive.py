from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.readers import documents, unpacked
from examprep.importing.readers.archive import Archive, label
from tests.importing.readers.word.wordml import docx, p

TEXT = "什么是首问负责制？".encode()


def packed(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return made.getvalue()


def test_every_file_in_a_zip_is_a_document_named_after_both() -> None:
    data = packed({"上/a.docx": docx(p("甲")), "b.txt": TEXT})
    assert [("bank.zip/上/a.docx", "甲"), ("bank.zip/b.txt", TEXT.decode())] == [
        (document.file, document.text) for document in documents(data, "bank.zip")
    ]


def test_what_programs_leave_in_zips_is_passed_over() -> None:
    data = packed({"__MACOSX/._a.txt": b"x", ".DS_Store": b"x", "~$a.docx": b"x", "a.txt": TEXT})
    assert ["bank.zip/a.txt"] == [name for name, _ in unpacked(data, "bank.zip")]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "etc/passwd"), ("/etc/passwd", "etc/passwd"),
        ("C:\\Users\\a.docx", "Users/a.docx"), ("a\x1b[2J.txt", "a[2J.txt"), ("./a.txt", "a.txt"),
    ],
)  # fmt: skip
def test_a_name_that_leads_out_of_the_zip_is_only_a_label(name: str, shown: str) -> None:
    assert shown == label(ZipInfo(name))


def test_names_in_gbk_are_read() -> None:
    info = ZipInfo("题库.txt".encode("gbk").decode("cp437"))
    assert "题库.txt" == label(info)


def test_a_file_that_cannot_be_read_is_named_with_its_zip() -> None:
    with pytest.raises(UnreadableFile, match=r"^bank\.zip/a\.png: a picture"):
        documents(packed({"a.png": b"\x89PNG\r\n"}), "bank.zip")


def test_an_empty_zip_is_empty() -> None:
    with pytest.raises(UnreadableFile, match="empty"):
        documents(packed({}), "bank.zip")


def test_a_zip_in_a_zip_is_refused() -> None:
    with pytest.raises(UnreadableFile, match=r"^bank\.zip/b\.zip: a zip inside a zip"):
        documents(packed({"b.zip": packed({"a.txt": TEXT})}), "bank.zip")


def test_a_file_that_unpacks_to_far_more_than_it_is_is_refused_unopened() -> None:
    data = packed({"a.txt": bytes(20 * 2**20)})
    with pytest.raises(UnreadableFile, match="unpacks to far more"):
        documents(data, "bank.zip")


def test_files_that_are_too_large_together_are_refused_unopened() -> None:
    data = bytearray(packed({f"{n}.txt": TEXT for n in range(9)}))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:  # the sizes in the directory of the zip
        data[at + 24 : at + 28] = (30 * 2**20).to_bytes(4, "little")
        data[at + 20 : at + 24] = (29 * 2**20).to_bytes(4, "little")
        at += 4
    with pytest.raises(UnreadableFile, match="too large"):
        documents(bytes(data), "bank.zip")


def test_a_file_larger_than_it_claims_is_damaged() -> None:
    data = bytearray(packed({"a.txt": TEXT * 100}))
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(UnreadableFile, match="damaged"):
        documents(bytes(data), "bank.zip")


def test_a_locked_file_is_refused() -> None:
    data = bytearray(packed({"a.txt": TEXT}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + flags] |= 1
    with pytest.raises(UnreadableFile, match="password"):
        documents(bytes(data), "bank.zip")


def test_a_member_that_is_not_there_has_no_root() -> None:
    assert Archive(packed({"a.txt": TEXT}), "a.zip").xml("b.xml") is None
