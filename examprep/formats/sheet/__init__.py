"""Spreadsheets: xlsx, CSV and text with tabs, a question a row. Lossless, but for texts beyond
the 32,767 characters that a cell of a workbook holds."""

from examprep.formats.sheet.delimited import write_csv, write_tsv
from examprep.formats.sheet.reading import looks_like, losses, losses_as_text, read
from examprep.formats.sheet.xlsx import template, write

__all__ = [
    "looks_like",
    "losses",
    "losses_as_text",
    "read",
    "template",
    "write",
    "write_csv",
    "write_tsv",
]
