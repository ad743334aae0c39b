"""Moodle XML (docs.moodle.org/en/Moodle_XML_format): multichoice, truefalse, shortanswer, essay."""

from examprep.formats.moodle.reader import looks_like, read
from examprep.formats.moodle.writer import write

__all__ = ["looks_like", "read", "write"]
