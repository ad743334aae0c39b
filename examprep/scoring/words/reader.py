"""A text as the matcher reads it in the light of a vocabulary: synonyms made one word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.words.finding import Words, places
from examprep.scoring.words.reading import read
from examprep.scoring.words.tokens import STOP_WORDS, cut, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.scoring.words.tokens import Token
    from examprep.scoring.words.vocabulary import Vocabulary
    from examprep.text import Folded, Span


@dataclass(frozen=True, slots=True)
class Reader:
    """A vocabulary made ready for use.

    `heads` gives for each synonym, and each longer word that is to be left whole, the word that
    stands for it, and `known` finds all of those; `terms` finds what is one word; `opposites` are
    the words that say the opposite of a word, `groups` those of which an answer may have another
    for it.
    """

    heads: Mapping[str, str]
    known: Words
    terms: re.Pattern[str] | None
    opposites: Mapping[str, Sequence[str]]
    groups: Mapping[str, Sequence[Sequence[str]]]

    def read(self, text: str) -> Folded:
        """The text folded (`reading.read`), one word for all that say the same. What stands for a
        word that was typed has the place of that word."""
        folded = read(text)
        found = self.known.within(folded.text)
        if all(self.heads[word] == word for word in found):
            return folded
        return folded.spliced(
            (span, self.heads[word], span) for span, word in _apart(found, folded.text)
        )

    def near(self, word: str) -> list[str]:
        """What an answer may have for a word that was read; never what says the opposite."""
        heads, opposites = self.heads, self.opposites.get(word, ())
        others = [heads.get(other, other) for group in self.groups.get(word, ()) for other in group]
        return [each for each in dict.fromkeys(others) if each != word and each not in opposites]

    def words(self, folded: str) -> list[Token]:
        """All the words of a text that was read, in order, without punctuation."""
        return words(folded, self.terms)

    def content(self, folded: str) -> list[str]:
        """The words of content of a text that was read."""
        return [word for word in cut(folded, self.terms) if word not in STOP_WORDS]

    def tokens(self, text: str) -> list[str]:
        """The words of content of a text as given."""
        return self.content(self.read(text).text)


@lru_cache(maxsize=8)
def reader(vocabulary: Vocabulary) -> Reader:
    """Make a vocabulary ready for use."""
    heads = {word: group[0] for group in vocabulary.synonyms for word in group}
    opposites: dict[str, list[str]] = {}
    for sides in vocabulary.antonyms:
        one, other = ([heads.get(word, word) for word in side] for side in sides)
        for these, those in ((one, other), (other, one)):
            for word in these:
                opposites.setdefault(word, []).extend(those)
    terms = [heads.get(term, term) for term in vocabulary.terms]
    # A synonym within a longer word that is known as a whole is not that synonym.
    known = {**{term: term for term in vocabulary.terms}, **heads} if heads else {}
    return Reader(
        known,
        Words.of(known),
        _any(terms),
        {word: tuple(dict.fromkeys(those)) for word, those in opposites.items()},
        _groups(vocabulary.near, heads),
    )


def _groups(
    groups: Iterable[Sequence[str]], heads: Mapping[str, str]
) -> dict[str, list[Sequence[str]]]:
    """The groups that each word is in, after it is read."""
    found: dict[str, list[Sequence[str]]] = {}
    for group in groups:
        for word in group:
            found.setdefault(heads.get(word, word), []).append(group)
    return found


def _apart(words: Iterable[str], text: str) -> Iterator[tuple[Span, str]]:
    """Where words stand in a text, from left to right, the longest of those that overlap; a Latin
    word only whole."""
    spans = [(start, -len(word), word) for word in words for start in _starts(word, text)]
    end = 0
    for start, _, word in sorted(spans):
        if start >= end:
            end = start + len(word)
            yield (start, end), word


def _starts(word: str, text: str) -> list[int]:
    if not word.isascii():
        return places(word, text)
    return [found.start() for found in re.finditer(_whole(word), text)]


def _any(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of the words, the longest first; a Latin word only whole."""
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    if not longest:
        return None
    return re.compile("|".join(map(_whole, longest)))


def _whole(word: str) -> str:
    return rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])" if word.isascii() else re.escape(word)
