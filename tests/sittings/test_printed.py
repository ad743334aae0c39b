"""The report prints in every format, whole."""

from __future__ import annotations

import io

import docx
import pypdfium2
import pytest

from examprep.papers import printing
from examprep.papers.printing.blocks import Size
from examprep.sittings.printed import printed_report
from tests.marking.papers import TEXTS, paper
from tests.sittings.test_report import FULL, came_to

ANSWERS = {1: TEXTS[1][1][0], 2: FULL[2]}


def text_of(format_: str) -> str:
    document = printed_report(paper(), 2, came_to(ANSWERS), {1: 3.5}, Size.A4)
    data = printing.write(document, format_, None)
    if isinstance(data, str):
        return data
    if format_ == "pdf":
        pages = pypdfium2.PdfDocument(data)
        return "".join(page.get_textpage().get_text_range() for page in pages)
    body = docx.Document(io.BytesIO(data)).element.body
    return "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


@pytest.mark.parametrize("format_", printing.FORMATS)
def test_marks_points_and_answers_stand_in_the_printed_report(format_: str) -> None:
    text = "".join(text_of(format_).replace("\\", "").split())
    for told in ("成绩报告（第2次）", "6分及格", "以往成绩", "3.5", "要学的要点", "未作答"):
        assert told in text
    # A missed point is one to learn; one that was covered stands in the answer besides.
    assert [2, 2] == [text.count(TEXTS[number][1][0]) for number in (3, 2)]
