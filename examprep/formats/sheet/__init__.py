"""Spreadsheets: xlsx, CSV and text with tabs, a question a row. Lossless, but for texts beyond
the 32,767 characters that a cell of a workbook holds."""

from examprep.formats.sheet.delimited import write_csv, write_tsv
from examprep.formats.sheet.losing import losses, losses_as_text
from examprep.formats.sheet.xlsx import template, write

__all__ = [
    "losses",
    "losses_as_text",
    "template",
    "write",
    "write_csv",
    "write_tsv",
]
