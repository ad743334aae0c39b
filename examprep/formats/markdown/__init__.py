"""Our Markdown: a question file that people write, GitHub shows and nothing is lost in.

docs/bank-format.md describes it with an example.
"""

from examprep.formats.markdown.reader import looks_like, read
from examprep.formats.markdown.writer import write

__all__ = ["looks_like", "read", "write"]
