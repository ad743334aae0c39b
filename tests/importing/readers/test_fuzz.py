"""Files damaged anywhere are read or refused; nothing else is raised."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.errors import UnreadableFile
from examprep.importing import readers
from examprep.importing.readers.word import libreoffice
from tests.importing.readers.pdfs import pdf
from tests.importing.readers.sheet.test_ods import cell, ods
from tests.importing.readers.sheet.test_ods import row as ods_row
from tests.importing.readers.test_sniffing import xlsx
from tests.importing.readers.word.test_word2003 import word
from tests.importing.readers.word.wordml import (
    docx,
    level,
    listing,
    p,
    packed,
    r,
    roots,
    table,
    use,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = Path(__file__).parent / "files"
BODY = (
    p("接到投诉时先做什么", number=1) + p(r("倾听", color="FF0000"), number=1, depth=1)
    + table(("题号", "1"), ("答案", "A"))
)  # fmt: skip
NUMBERING = listing(1, level(0, "decimal", "%1."), level(1, "upperLetter", "%2.")) + use(1, 1)


@pytest.fixture(scope="module", autouse=True)
def _without_libreoffice() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(libreoffice, "to_docx", lambda data: None)
        yield


@cache
def whole() -> dict[str, bytes]:
    """A file of every kind."""
    return {
        "docx": docx(BODY, NUMBERING),
        "doc": (FILES / "paper.doc").read_bytes(),
        "rtf": (FILES / "paper.rtf").read_bytes(),
        "xls": (FILES / "bank.xls").read_bytes(),
        "xlsx": xlsx(),
        "ods": ods(ods_row(cell("<text:p>甲</text:p>"))),
        "pdf": pdf([["1. 先做什么？", "REDA. 倾听"], ["DRAWN"]]),
        "xml": word("<w:p><w:r><w:t>甲</w:t></w:r></w:p>").encode(),
        "html": b"<html><table><tr><td rowspan=2>1<td>2<tr><td><ol><li>3</table>",
        "csv": "题干,答案\n甲,A\n".encode("gb18030"),
        "txt": "| 题 | 答 |\n|---|---|\n| 甲 | A |\n".encode("utf-16"),
    }


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A whole file with bytes changed, cut out or cut off."""
    data = bytearray(whole()[draw(st.sampled_from(sorted(whole())))])
    for at in draw(st.lists(st.integers(0, len(data) - 1), min_size=1, max_size=8)):
        data[at] = draw(st.integers(0, 255))
    start, size = draw(st.integers(0, len(data))), draw(st.sampled_from([0, 0, 1, 7, 600, 10**6]))
    return bytes(data[:start] + data[start + size :])


def survive(data: bytes) -> None:
    with suppress(UnreadableFile):
        for document in readers.documents(data, "a"):
            assert all(document.place(at) for at in range(0, len(document.text), 50))


@settings(deadline=None)
@given(damaged())
def test_a_damaged_file_is_read_or_refused(data: bytes) -> None:
    survive(data)


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    survive(data)


@settings(deadline=None)
@given(st.data())
def test_a_docx_with_damaged_xml_is_read_or_refused(data: st.DataObject) -> None:
    parts = roots(BODY, NUMBERING)
    name = data.draw(st.sampled_from(sorted(parts)))
    at = data.draw(st.integers(0, len(parts[name])))
    inserted = data.draw(
        st.sampled_from(["0", "-1", "9" * 20, 'w:val=""', "<w:p/>", "</w:p>", "w:"])
    )
    size = data.draw(st.integers(0, 30))
    parts[name] = parts[name][:at] + inserted + parts[name][at + size :]
    survive(packed(parts))
