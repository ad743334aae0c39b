"""An answer heard in the light of a question: everyday words for those of its points, and slips of
the pen in either."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from operator import ne
from typing import TYPE_CHECKING

from examprep.scoring.words.finding import bigrams, places
from examprep.scoring.words.sounds import sounds
from examprep.scoring.words.tokens import segmenter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.scoring.words.lexicon import Lexicon
    from examprep.text import Folded

COMMON = 0.01
"""What more than so great a share of the bank's questions says is a word of the field, and stands
for no other: any answer may have it by chance."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What an answer may say for words of the points: how it sounds, how it is written, and the
    word, by the first two of the sounds. What question and points say themselves (`own`) stands for
    nothing else."""

    beginnings: Mapping[str, Sequence[tuple[str, str, str]]]
    own: str
    lexicon: Lexicon

    def hear(self, read: Folded) -> Folded:
        """A text that was read, with the words that an expression of it stands for put before it,
        at the same place; not those that it has itself."""
        text = read.text
        found = list(self._found(text))
        if not found:
            return read
        return read.spliced(
            ((start, start), word, (start, after)) for start, after, word in _apart(found, text)
        )

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where an expression stands for a word that the text lacks."""
        heard = sounds(text)
        for pair in self.beginnings.keys() & bigrams(heard):
            for sound, written, word in self.beginnings[pair]:
                if word not in text and sound in heard:
                    for start in places(sound, heard):
                        after = start + len(sound)
                        if self._is(written, text[start:after]):
                            yield start, after, word

    def _is(self, written: str, given: str) -> bool:
        """Whether what is given is an expression, or is it but for one character of the same sound
        and no word of its own."""
        wrong = sum(map(ne, written, given))
        return wrong == 0 or (
            wrong == 1
            and given not in self.own
            and not _of_field(given, self.lexicon)
            and given not in self.lexicon.reader().opposites.get(written, ())
        )


def hearing(words: Iterable[str], own: str, lexicon: Lexicon) -> Hearing:
    """The words of the points made ready, none of which counts only whole; `own` is what question
    and points say, as it was read."""
    reader = lexicon.reader()
    beginnings: dict[str, list[tuple[str, str, str]]] = {}
    for word in words:
        near = [each for each in reader.near(word) if each not in own]
        for written in (word, *(each for each in near if not _of_field(each, lexicon))):
            if len(sound := sounds(written)) > 1:
                beginnings.setdefault(sound[:2], []).append((sound, written, word))
    return Hearing(beginnings, own, lexicon)


def _of_field(word: str, lexicon: Lexicon) -> bool:
    return lexicon.frequencies.get(word, 0) > COMMON * lexicon.documents


def _apart(found: Iterable[tuple[int, int, str]], text: str) -> list[tuple[int, int, str]]:
    """Places in order, the longest of those that overlap; only where words begin and end. What
    stands for several words has one for each."""
    ends = {0, *accumulate(map(len, segmenter()(text)))}
    taken: dict[int, tuple[int, int]] = {}
    apart: list[tuple[int, int, str]] = []
    for start, after, word in sorted(found, key=lambda place: (place[0] - place[1], place)):
        span = (start, after)
        if {start, after} <= ends and all(taken.get(at, span) == span for at in range(*span)):
            taken.update(dict.fromkeys(range(*span), span))
            apart.append((start, after, word))
    return sorted(apart)
