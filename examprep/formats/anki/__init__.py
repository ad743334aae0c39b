"""Anki's text files with headers, a note a line (docs.ankiweb.net/importing/text-files.html)."""

from examprep.formats.anki.reader import looks_like, read
from examprep.formats.anki.writer import write

__all__ = ["looks_like", "read", "write"]
