"""Word, HTML and Markdown hold what the PDF holds, and take no text for markup."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm
from markdown_it import MarkdownIt

from examprep.papers.printing import html, layout, markdown, word
from examprep.papers.printing.blocks import Document, Size
from examprep.questions import Kind, Point, Question
from tests.papers.printing.made import ODD, sample

PAPER = sample()
DOCUMENTS = {
    "paper": layout.question_paper(PAPER, Size.A4),
    "a3": layout.question_paper(PAPER, Size.A3),
    "scheme": layout.marking_scheme(PAPER, Size.A4),
    "sheet": layout.answer_sheet(PAPER, Size.A4),
    "inline": layout.study_paper(PAPER, Size.A4),
    "booklet": layout.booklet("题库", [i.question for i in PAPER.items()], Size.A4),
}
TYPED = "第一行\x0b\n- 第二行\n1. 第三行\n    代码\n==="
"""What programs leave in a text, and what a careless writer of Markdown would take for blocks."""
LINES = layout.booklet(
    "题库", [Question("t", Kind.SHORT_ANSWER, TYPED, points=(Point(TYPED),), answer=TYPED)], Size.A4
)
each = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)


class Reader(HTMLParser):
    """The text of a page, and whether all that was opened was closed."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def seen(page: str) -> str:
    """The text of an HTML page as a reader sees it."""
    reader = Reader()
    reader.feed(page)
    assert [] == reader.open
    return re.sub(r"\s", "", reader.text)


def told(document: Document) -> list[str]:
    """Every text of a document, without blanks."""
    texts = [*document.heads]
    for block in document.blocks:
        texts += [getattr(block, "text", ""), *getattr(block, "texts", ())]
        texts += [cell for row in getattr(block, "rows", ()) for cell in row]
    return [re.sub(r"\s", "", text) for text in texts]


def written(document: Document) -> docx.document.Document:
    return docx.Document(io.BytesIO(word.write(document)))


def word_text(document: Document) -> str:
    body = written(document).element.body
    return re.sub(r"\s", "", "".join(node.text or "" for node in body.iter(qn("w:t"))))


@each
def test_every_text_stands_in_word(document: Document) -> None:
    text = word_text(document)
    assert [] == [each for each in told(document) if each not in text]


@each
def test_every_text_stands_in_html(document: Document) -> None:
    text = seen(html.write(document))
    assert [] == [each for each in told(document) if each not in text]


@each
def test_every_text_stands_in_markdown_once_it_is_rendered(document: Document) -> None:
    text = seen(MarkdownIt("commonmark").enable("table").render(markdown.write(document)))
    assert [] == [each for each in told(document) if each not in text]


def test_odd_signs_are_literal_everywhere() -> None:
    odd = re.sub(r"\s", "", ODD)
    assert odd in word_text(DOCUMENTS["paper"])
    assert odd in seen(html.write(DOCUMENTS["paper"]))


@each
def test_the_same_document_gives_the_same_word_file(document: Document) -> None:
    assert word.write(document) == word.write(document)


def test_word_knows_chinese_fonts_and_counts_pages_itself() -> None:
    made = written(DOCUMENTS["paper"])
    fonts = made.styles["Normal"].element.rPr.find(qn("w:rFonts"))
    assert "宋体" == fonts.get(qn("w:eastAsia"))
    footer = made.sections[0].footer._element
    codes = [node.text.strip() for node in footer.iter(qn("w:instrText"))]
    assert ["PAGE", "NUMPAGES"] == codes
    assert "第 1 页　共 1 页" == made.sections[0].footer.paragraphs[0].text


def test_the_seal_stands_on_front_sides_only() -> None:
    section = written(DOCUMENTS["paper"]).sections[0]
    fronts, backs = (
        "".join(node.text or "" for node in header._element.iter(qn("w:t")))
        for header in (section.header, section.even_page_header)
    )
    assert "单位" in fronts
    assert "密" in fronts
    assert "模拟试卷（A卷）" == backs


def test_a3_is_a_wide_sheet_with_two_columns() -> None:
    section = written(DOCUMENTS["a3"]).sections[0]
    width, height = section.page_width or 0, section.page_height or 0
    assert (420, 297) == (round(width / Mm(1)), round(height / Mm(1)))
    assert "2" == section._sectPr.find(qn("w:cols")).get(qn("w:num"))


def test_stems_stay_with_what_follows_in_word() -> None:
    made = written(DOCUMENTS["paper"])
    stems = [each for each in made.paragraphs if "简述丙" in each.text or "分析原因" in each.text]
    assert [True, True] == [each.paragraph_format.keep_with_next for each in stems]


def test_word_counts_sheets_of_two_pages_as_one() -> None:
    footer = written(DOCUMENTS["a3"]).sections[0].footer.paragraphs[0]
    assert "第 1 张　共 1 张" == footer.text


def test_lines_of_a_text_begin_no_blocks_of_markdown() -> None:
    kinds = {token.type for token in MarkdownIt().parse("".join(markdown.write(LINES)))}
    assert not kinds & {"bullet_list_open", "ordered_list_open", "code_block", "fence"}


def test_characters_that_no_xml_holds_are_left_out_of_word() -> None:
    read = docx.Document(io.BytesIO(word.write(LINES)))
    assert any("第一行" in paragraph.text for paragraph in read.paragraphs)
