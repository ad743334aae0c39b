"""Tables of contents are no part of the text; they are left out by name."""

from __future__ import annotations

import pytest

from examprep.importing.readers.word.docx import read
from tests.importing.readers.word.wordml import docx, p

STYLES = (
    '<w:style w:styleId="4"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:styleId="5"><w:name w:val="Normal"/></w:style>'
)
MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
LINE = "第一章 服务\t1"


def field(instruction: str) -> str:
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return MARK.format("begin") + code + MARK.format("separate")


def read_both(body: str) -> tuple[list[str], list[str]]:
    document = read(docx(body, styles=STYLES), "a.docx")
    return [block.text for block in document.blocks], [block.text for block in document.left_out]


@pytest.mark.parametrize(
    "contents",
    [
        p(LINE, style="4"),
        f'<w:p><w:hyperlink w:anchor="_Toc12"><w:r><w:t>{LINE}</w:t></w:r></w:hyperlink></w:p>',
        p(field(r"HYPERLINK \l _Toc12"), LINE, MARK.format("end")),
        p(field(r'TOC \o "1-3"'), LINE) + p("第二章 沟通……7", MARK.format("end")),
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{p('目录')}{p(LINE)}</w:sdtContent></w:sdt>",
    ],
)
def test_lines_of_a_table_of_contents_are_left_out(contents: str) -> None:
    kept, left_out = read_both(contents + p("第一章 服务", style="5"))
    assert ["第一章 服务"] == kept
    assert LINE in [line.replace("……", "\t") for line in left_out]


def test_a_table_of_contents_that_does_not_end_takes_nothing_else_away() -> None:
    kept, left_out = read_both(p(field("TOC"), LINE) + p("1. 怎样道歉？") + p("答：要真诚。"))
    assert ["1. 怎样道歉？", "答：要真诚。"] == kept
    assert [LINE] == left_out
