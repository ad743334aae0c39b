"""Words of any subject: what says the opposite, and everyday words for those of exams.

The tables are ours, in the format of a lexicon, and the base of every other.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.scoring.words.vocabulary import Vocabulary, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

OPPOSITES, EVERYDAY = (
    Path(__file__).with_name(f"{name}.txt") for name in ("opposites", "everyday")
)


@cache
def general() -> Vocabulary:
    """What every vocabulary has; parsed when it is first asked for."""
    opposites, everyday = (
        parse(file.read_text("utf-8"), file.name)[0] for file in (OPPOSITES, EVERYDAY)
    )
    return opposites + everyday


def vocabulary_of(texts: Iterable[tuple[str, str]]) -> Vocabulary:
    """The general words and those of lexicons, each a name and its text; lines that cannot be read
    were reported when the lexicon was imported, and are passed over."""
    return sum((parse(text, name)[0] for name, text in texts), general())
