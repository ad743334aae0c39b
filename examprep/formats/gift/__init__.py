"""GIFT, Moodle's question format for text editors (docs.moodle.org/en/GIFT_format)."""

from examprep.formats.gift.reader import looks_like, read
from examprep.formats.gift.writer import write

__all__ = ["looks_like", "read", "write"]
