"""Blocks as paragraphs and tables of Word."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.shared import Mm, Pt

from examprep.papers.printing import blocks
from examprep.papers.printing.word import elements, page, tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

STEP = Pt(18)
SHORT, LABEL = 2, Pt(30)
"""A label of so many characters hangs by a step, a longer one by more."""
RULED = Pt(23)
BUBBLES = 4
UPDATE = "（在此按 F9 更新目录）"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can name: the same document is the same bytes at any time."""


def write(document: blocks.Document) -> bytes:
    """The document as a .docx file; the same document gives the same bytes."""
    document = blocks.in_xml(document)
    word = docx.Document()
    page.prepare(word, document)
    _Writer(word, document).write()
    saved = io.BytesIO()
    word.save(saved)
    return _timeless(saved.getvalue())


class _Writer:
    """Writes the blocks of one document."""

    def __init__(self, word: Word, document: blocks.Document) -> None:
        self.word = word
        self.document = document
        sheet = 420 if document.size is blocks.Size.A3 else 210
        edges = (29 if document.seal else 20) + 16
        self.width = Mm(
            (sheet - edges - 16) / 2 if document.size is blocks.Size.A3 else sheet - edges
        )

    def write(self) -> None:
        """The title lines, the fields and every block in turn."""
        first, *rest = self.document.heads
        self._centred(first, style="Title")
        for head in rest:
            self._centred(head).runs[0].bold = True
        if self.document.fields:
            self._centred("　".join(f"{name}＿＿＿＿＿＿＿" for name in self.document.fields))
        for block in self.document.blocks:
            self._block(block)

    def _block(self, block: blocks.Block) -> None:
        match block:
            case blocks.Heading():
                self._heading(block)
            case blocks.Text():
                self._text(block)
            case blocks.Table():
                self._table(block.rows, keep=block.keep)
            case blocks.Options():
                self._in_columns(block.texts, block.columns, indent=1)
            case blocks.Space():
                self._space(block)
            case blocks.Bubbles():
                fields = [_bubble(*item) for item in block.items]
                self._in_columns(fields, BUBBLES, indent=0)
            case blocks.Contents():
                self._contents(block)
            case blocks.Break():
                self.word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _centred(self, text: str, style: str = "Normal") -> Paragraph:
        paragraph = self.word.add_paragraph(text, style)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return paragraph

    def _heading(self, block: blocks.Heading) -> None:
        if not block.box:
            self.word.add_paragraph(block.text, f"Heading {block.level}")
            return
        table: Any = self.word.add_table(rows=2, cols=3)
        tables.set_widths(table, (Mm(15), Mm(15), self.width - Mm(30)))
        for row in table.rows:
            tables.keep_whole(row)
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
        for at, text in enumerate(("得分", "评卷人")):
            for row in table.rows:
                tables.box(row.cells[at])
            tables.centre(table.cell(0, at), text)
        beside = table.cell(0, 2).merge(table.cell(1, 2))
        beside.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        for extra in beside.paragraphs[1:]:
            extra._p.getparent().remove(extra._p)
        paragraph = beside.paragraphs[0]
        paragraph.style = f"Heading {block.level}"
        paragraph.add_run(block.text)
        paragraph.paragraph_format.space_before = Pt(0)
        self._gap(keep=True)

    def _text(self, block: blocks.Text) -> None:
        paragraph = self.word.add_paragraph()
        if block.label:
            paragraph.add_run(f"{block.label}\t")
        run = paragraph.add_run(block.text)
        form = paragraph.paragraph_format
        hang = 0 if not block.label else STEP if len(block.label) <= SHORT else LABEL
        form.left_indent = STEP * block.indent + hang
        form.first_line_indent = -hang
        form.keep_with_next, form.keep_together = block.keep, block.whole
        if block.tone is blocks.Tone.SMALL:
            run.font.size = Pt(9.5)
        for each in paragraph.runs:
            each.bold = block.tone is blocks.Tone.STRONG

    def _table(self, rows: Sequence[Sequence[str]], *, keep: bool) -> None:
        table: Any = self.word.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for number, texts in enumerate(rows):
            row = table.add_row()
            tables.keep_whole(row)
            if not number:
                row._tr.get_or_add_trPr().append(elements.element("tblHeader"))
            for cell, text in zip(row.cells, texts, strict=True):
                tables.centre(cell, text)
                cell.paragraphs[0].paragraph_format.keep_with_next = keep or (
                    number < len(rows) - 1 and len(rows) <= 3
                )
        tables.set_widths(table, [self.width // len(rows[0])] * len(rows[0]))
        self._gap(keep=keep)

    def _in_columns(self, texts: Sequence[str], columns: int, indent: int) -> None:
        for start in range(0, len(texts), columns):
            paragraph = self.word.add_paragraph("\t".join(texts[start : start + columns]))
            form = paragraph.paragraph_format
            form.left_indent = STEP * indent
            form.keep_with_next = start + columns < len(texts)
            form.keep_together = True
            for column in range(1, columns):
                form.tab_stops.add_tab_stop(STEP * indent + int(self.width / columns * column))

    def _space(self, block: blocks.Space) -> None:
        place: Any = self.word
        if block.framed:
            place = self.word.add_table(rows=1, cols=1, style="Table Grid").cell(0, 0)
        for number in range(block.lines):
            first = block.framed and not number
            paragraph = place.paragraphs[0] if first else place.add_paragraph()
            form = paragraph.paragraph_format
            form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, RULED
            form.space_after = Pt(0)
            form.keep_with_next = number < 2
            elements.rule_below(paragraph)
        self._gap(keep=False)

    def _gap(self, *, keep: bool) -> None:
        """A little room, which also keeps tables and ruled lines from running into each other."""
        form = self.word.add_paragraph().paragraph_format
        form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(9)
        form.space_after, form.keep_with_next = Pt(0), keep

    def _contents(self, block: blocks.Contents) -> None:
        self._centred(block.title).runs[0].bold = True
        elements.field(self.word.add_paragraph(), 'TOC \\o "1-1" \\h \\z', UPDATE)


def _bubble(label: str, letters: Sequence[str]) -> str:
    return f"{label} " + (" ".join(f"[{letter}]" for letter in letters) or "＿＿＿＿＿＿")


def _timeless(packed: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(made, "w") as new:
        for info in old.infolist():
            entry = zipfile.ZipInfo(info.filename, EPOCH)
            new.writestr(entry, old.read(info), zipfile.ZIP_DEFLATED)
    return made.getvalue()
