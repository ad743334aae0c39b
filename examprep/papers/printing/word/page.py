"""The page: its size and margins, what runs along its edges, the styles of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from examprep.papers.printing.blocks import Size
from examprep.papers.printing.word import elements

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.section import Section, _Footer, _Header

    from examprep.papers.printing.blocks import Document

LATIN = "Times New Roman"
SONGTI = "宋体"
HEITI = "黑体"


def prepare(word: Word, document: Document) -> None:
    """Styles, page, header, footer and seal of an empty file."""
    _styles(word)
    section = word.sections[0]
    _size(section, document)
    if document.seal:
        _mirror(word)
    edges: list[tuple[_Header, _Footer]] = [(section.header, section.footer)]
    if document.seal:
        edges.append((section.even_page_header, section.even_page_footer))
    for header, footer in edges:
        _header(header, document.header)
        _footer(footer, document.size)
    if document.seal:
        _seal(section.header, document)


def _styles(word: Word) -> None:
    normal: Any = word.styles["Normal"]
    normal.font.size = Pt(10.5)
    normal.paragraph_format.space_after = Pt(3)
    normal.paragraph_format.line_spacing = 1.25
    elements.fonts(normal.element.get_or_add_rPr(), LATIN, SONGTI)
    for name, size in (("Title", 17), ("Heading 1", 11.5), ("Heading 2", 11.5)):
        style: Any = word.styles[name]
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, None
        elements.fonts(style.element.get_or_add_rPr(), LATIN, HEITI)
        for border in style.element.pPr.findall(qn("w:pBdr")):
            style.element.pPr.remove(border)


def _size(section: Section, document: Document) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    if document.size is Size.A3:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(420), Mm(297)
        columns = section._sectPr.find(qn("w:cols"))
        columns.set(qn("w:num"), "2")
        columns.set(qn("w:space"), str(round(Mm(16).twips)))
    section.top_margin, section.bottom_margin = Mm(20), Mm(18)
    section.left_margin = Mm(29 if document.seal else 20)
    section.right_margin = Mm(16)
    section.header_distance = section.footer_distance = Mm(10)


def _mirror(word: Word) -> None:
    """The seal is at the binding edge: on the left of front sides, on the right of back sides."""
    settings = word.settings
    settings.odd_and_even_pages_header_footer = True
    settings.element.insert(0, elements.element("mirrorMargins"))


def _header(header: _Header, text: str) -> None:
    header.is_linked_to_previous = False
    paragraph = header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(text).font.size = Pt(8.5)
    elements.rule_below(paragraph)


def _footer(footer: _Footer, size: Size) -> None:
    """第 X 页 共 Y 页; a sheet of two pages is counted as one (张), as Word counts it."""
    unit = "张" if size is Size.A3 else "页"
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for before, code in (("第 ", "PAGE"), (f" {unit}　共 ", "NUMPAGES")):
        paragraph.add_run(before)
        elements.field(paragraph, code)
    paragraph.add_run(f" {unit}")


def _seal(header: _Header, document: Document) -> None:
    fields = header.add_paragraph(
        "　　".join(f"{name}＿＿＿＿＿＿＿＿＿" for name in document.seal)
    )
    dots = "…" * 13
    fold = header.add_paragraph(f"{dots}密{dots}封{dots}线{dots}")
    for line in (fields, fold):
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    elements.seal(header.paragraphs[0].add_run(), (fields, fold), left=8, height=240)
