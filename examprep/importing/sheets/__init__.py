"""Question tables: the sheets of a workbook, CSV, tables of a document → questions."""

from examprep.importing.sheets.reader import looks_like, read

__all__ = ["looks_like", "read"]
