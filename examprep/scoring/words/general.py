"""Words of any subject: what says the opposite, and everyday words for those of exams.

The table is ours, in the format of a lexicon, and the base of every other.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.scoring.words.vocabulary import Vocabulary, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE = Path(__file__).with_suffix(".txt")


@cache
def general() -> Vocabulary:
    """What every vocabulary has; parsed when it is first asked for."""
    return parse(FILE.read_text("utf-8"), FILE.name)[0]


def vocabulary_of(texts: Iterable[tuple[str, str]]) -> Vocabulary:
    """The general words and those of lexicons, each a name and its text; lines that cannot be read
    were reported when the lexicon was imported, and are passed over."""
    return sum((parse(text, name)[0] for name, text in texts), general())
