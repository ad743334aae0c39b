"""Files made to do harm are refused, with their name, a reason, and little effort."""

from __future__ import annotations

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.readers import documents, limits
from tests.importing.readers.word.wordml import docx, p, packed, roots

BOMB = (
    '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c '
    '"&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
FETCH = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=rf"^a\.docx: .*{reason}"):
        documents(data, "a.docx")


@pytest.mark.parametrize("entities", [BOMB, FETCH, "<!DOCTYPE a>"])
def test_xml_with_entities_or_a_document_type_is_refused(entities: str) -> None:
    parts = roots(p("甲"))
    refused(packed({"document": entities + parts["document"]}), "entities")
    old = 'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"'
    refused(f"{entities}<w:wordDocument {old}/>".encode(), "entities")


def test_a_text_of_more_than_64_megabytes_is_refused() -> None:
    refused(b"a" * (limits.TEXT + 1), "too large")


def test_a_file_of_more_than_200_megabytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED", 1000)
    refused(docx(p("甲")), "too large")


def test_a_picture_named_docx_is_refused() -> None:
    refused(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "picture")


def test_nul_bytes_in_a_text_are_refused() -> None:
    refused("1. 什么是首问负责制？\0".encode(), "not a text file")


@pytest.mark.parametrize("at", [10, 100, 700, -200, -30])
def test_a_document_cut_short_is_damaged(at: int) -> None:
    refused(docx(p("甲"))[:at], "damaged")


def test_a_table_of_rows_as_long_as_its_longest_does_not_fill_the_memory() -> None:
    cell = "<w:tc><w:p/></w:tc>"
    rows = f"<w:tr>{cell * 3000}</w:tr>" + f"<w:tr>{cell}</w:tr>" * 3000
    [document] = documents(docx(f"<w:tbl>{rows}</w:tbl>"), "a.docx")
    assert 6000 == len(document.blocks)
