"""What says the opposite: a negation before a word, an antonym beside it, another number.

Everything is compared with all the points of a reference answer: what any of them says is no
contradiction to another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.result import Cap
from examprep.scoring.sense import frames
from examprep.scoring.sense.adverse import failing, undoing
from examprep.scoring.sense.figures import HALF, figures
from examprep.scoring.sense.hedging import hedged
from examprep.scoring.sense.negation import REACH, deniable, denied, negations
from examprep.scoring.sense.refuting import refuted
from examprep.scoring.sense.turned import turns
from examprep.scoring.values.quantities import quantity
from examprep.scoring.words.finding import bigrams, places
from examprep.scoring.words.stops import STOP, clause_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.clause import Context
    from examprep.scoring.points.topics import Topics
    from examprep.scoring.sense.figures import Figures
    from examprep.scoring.sense.frames import Places
    from examprep.scoring.sense.turned import Turn

_CASE = re.compile("(?:不属于|不是|不符合|不满足?|无法|未)[^,。;]*的")
"""What says which case is meant: 不属于职责的引导到他处."""

_BEFORE = re.compile(
    "(?:在|于|^)[^,。;!?、:]{2,10}?(?:之前|以前|前(?![后台期提景往厅面沿线程来任者端]))"
)
"""What has not happened yet: 在接通人工前挂断 may be said as 没接通人工就挂断."""

_EFFECT = re.compile("(?<![不机社协员大议委董工])会(?![议员计场客])|否则|容易|导致|造成|引起")


@dataclass(frozen=True, slots=True)
class Sense:
    """In what sense the words of an item are said: what of an answer would say the opposite.

    `long` are those of its words that are no single characters and no quantities, `new` those of
    them that the question does not say; `affirmed` and
    `denied` are words that no point says otherwise, the former of an item without
    any negation, the latter those that one stands directly before; `pairs` an antonym, words it may
    stand beside, and the right word; `figures` its numbers; `topics` tell what of a text is about
    another point; `turns` are characters that may be turned into their opposites, `places` what
    the item sets in places. What has none of the `cues` says the opposite of no word.
    """

    item: str
    words: tuple[str, ...]
    long: tuple[str, ...]
    new: frozenset[str]
    affirmed: tuple[str, ...]
    denied: tuple[str, ...]
    pairs: tuple[tuple[str, tuple[str, ...], str], ...]
    figures: Figures | None
    topics: Topics
    turns: tuple[Turn, ...]
    places: tuple[Places, ...]
    cues: frozenset[str]

    def opposed(self, text: str) -> tuple[Cap | None, frozenset[str]]:
        """Why a folded text that says the opposite, and nowhere the thing itself, earns nothing;
        else the words of the item that it has only in the opposite sense, whatever else it says of
        the item: they say nothing of it."""
        void = frozenset[str]()
        if not self.cues.isdisjoint(cues(text)):
            against = self._against(text)
            if self._are_meant(against, text) or self._turned(text) or self._reversed(text):
                return Cap.CONTRADICTS, void
            void = frozenset(against)
        if self.places and any(pair.are_changed(text) for pair in self.places):
            return Cap.CONTRADICTS, void
        if self.figures and self.figures.are_wrong(text):
            return Cap.WRONG_NUMBER, void
        return None, void

    def _against(self, text: str) -> dict[str, list[int]]:
        """Where the words stand that a text has only in the opposite sense."""
        here = deniable(text)
        found = [(word, True) for word in self.affirmed if text.find(word) in here]
        found += [(word, False) for word in self.denied if word in text]
        return {
            word: at
            for word, sign in found
            if self._only(sign, word, at := places(word, text), text)
        }

    def _only(self, sign: bool, word: str, at: Sequence[int], text: str) -> bool:
        """Whether a word that stands in these places is only denied there, or only not."""
        return (
            all(denied(place, text, self.words, word) is sign for place in at)
            and (sign or not self._hedged(at, text))
            and not self._elsewhere(at, text)
        )

    def _are_meant(self, words: Mapping[str, Sequence[int]], text: str) -> bool:
        """Whether one of the words stands beside half of the others of the item."""
        return any(
            self._meant(word, _around(place, text), HALF)
            for word, at in words.items()
            for place in at
        )

    def _turned(self, text: str) -> bool:
        return any(
            bad in text
            and _beside(bad, by, text)
            and not _beside(good, by, text)
            and not self._elsewhere(places(bad, text), text)
            for bad, by, good in self.pairs
        )

    def _reversed(self, text: str) -> bool:
        return any(
            self._meant("", _around(at, text), HALF) and not self.topics.elsewhere(at, text)
            for turn in self.turns
            for at in turn.places(text)
        )

    def _hedged(self, places: Sequence[int], text: str) -> bool:
        """Whether the clause of one of these places may deny what it speaks of, other than by what
        follows it, or tells what comes of it (加盖会发黄)."""
        back = refuted(text)
        clauses = [_around(at, text) for at in places if at not in back]
        return any(_EFFECT.search(clause) or hedged(clause, self.item) for clause in clauses)

    def _elsewhere(self, places: Sequence[int], text: str) -> bool:
        """Whether all that is said in these places is said of what another point is about."""
        return all(self.topics.elsewhere(place, text) for place in places)

    def _meant(self, word: str, clause: str, share: float) -> bool:
        """Whether a clause speaks of the item: it has that share of its other words or of those
        that are new, where there are such, or both that the word stands between."""
        others = [other for other in self.long if other != word]
        there = [other in clause for other in others]
        new = [found for other, found in zip(others, there, strict=True) if other in self.new]
        if any(sum(found) >= share * len(found) for found in (there, new) if found or not others):
            return True
        at = self.long.index(word) if word in self.long else 0
        return 0 < at < len(others) and there[at - 1] and there[at]


@lru_cache(maxsize=16)
def cues(text: str) -> frozenset[str]:
    """What of a folded text is seen before it is asked what it says: its pairs of characters and,
    behind a 不, those that begin what it may deny."""
    return bigrams(text).union([f"不{text[at : at + 2]}" for at in deniable(text)])


def sense(of: Item, together: str, context: Context) -> Sense:
    """The sense of an item of a point: `together` is the text of all that is set side by side with
    it, which one negation may deny; and what it is seen in."""
    item, words = of.text, of.words
    points = context.text
    signs = {word: _signs(word, item, words) for word in words if len(word) > 1}
    clear = {word: sign for word, sign in signs.items() if sign == _signs(word, points, words)}
    opposed = tuple(_pairs(item, [*signs], context))
    turned = turns(item, points)
    long = tuple(word for word in words if len(word) > 1 and quantity(word) is None)
    yet = "".join(found[0] for found in _BEFORE.finditer(item))
    affirmed = tuple(
        word
        for word, sign in clear.items()
        if sign == {False} and word not in yet and _is_plain(word, together)
    )
    against = tuple(
        word for word, sign in clear.items() if sign == {True} and True in _signs(word, item, ())
    )
    return Sense(
        item,
        words,
        long,
        frozenset(long) - context.known,
        affirmed,
        against,
        opposed,
        figures(of, context),
        context.topics,
        turned,
        frames.places(item),
        frozenset(
            [f"不{word[:2]}" for word in affirmed]
            + [word[:2] for word in (*against, *(bad for bad, _, _ in opposed))]
            + [turn.wrong[-2:] for turn in turned]
        ),
    )


def _is_plain(word: str, text: str) -> bool:
    """Whether a word stands in a text without any negation but one of a case."""
    rest = _CASE.sub("", text)
    return word in rest and not (negations(rest) or undoing(rest) or failing(rest))


def _signs(word: str, text: str, words: Sequence[str]) -> set[bool]:
    return {denied(at, text, words, word) for at in places(word, text)}


def _pairs(
    item: str, words: Sequence[str], context: Context
) -> Iterator[tuple[str, tuple[str, ...], str]]:
    opposites = context.lexicon.reader().opposites
    for at, word in enumerate(words):
        others = [*words[at + 1 :], *reversed(words[:at])]
        new = [other for other in others if other not in context.known]
        by = tuple(new or others[:1])
        bad = [each for each in opposites.get(word, ()) if each not in item]
        if by and not any(_beside(each, by, context.text) for each in bad):
            yield from ((each, by, word) for each in bad)


def _beside(word: str, by: Sequence[str], text: str) -> bool:
    """Whether a word stands shortly before or after one of the others, not negated."""
    return any(
        _near(text, *sorted([(at, at + len(word)), (start, start + len(other))]))
        and not denied(at, text, (), word)
        for at in places(word, text)
        for other in by
        for start in places(other, text)
    )


def _near(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    gap = text[first[1] : second[0]]
    return len(gap) <= REACH // 2 and not STOP.search(gap)


def _around(at: int, text: str) -> str:
    """The clause of a text that stands there."""
    start, end = clause_at(at, text)
    return text[start:end]
