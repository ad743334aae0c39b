"""Documents as Word files that can be edited, through python-docx."""

from examprep.papers.printing.word.writer import write

__all__ = ["write"]
