"""From papers to files: one model of what stands on the pages, and a writer for each format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from examprep.papers.printing.blocks import Document

FORMATS = {"pdf": "pdf", "docx": "docx", "html": "html", "markdown": "md"}
"""The formats with the suffix of their files."""


def write(document: Document, format_: str, font: str | None) -> str | bytes:
    """The document in one of the `FORMATS`, a text in those of text; `font` is for PDF alone,
    others name theirs.

    Raises what `pdf.write` raises.
    """
    if format_ == "pdf":
        from examprep.papers.printing import pdf

        return pdf.write(document, font)
    if format_ == "docx":
        from examprep.papers.printing import word

        return word.write(document)
    if format_ == "html":
        from examprep.papers.printing import html

        return html.write(document)
    from examprep.papers.printing import markdown

    return markdown.write(document)
