"""PDF through Typst: a fixed template that is given the document as data."""

from examprep.papers.printing.pdf.writer import pictures, write

__all__ = ["pictures", "write"]
