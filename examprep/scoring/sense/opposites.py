"""What says the opposite of an item of a point: its words with another sign, antonyms, turned
characters, things in each other's places, another number.

Everything is compared with all the points of a reference answer: what any of them says is no
contradiction to another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from examprep.scoring.result import Cap
from examprep.scoring.sense.antonyms import antonyms
from examprep.scoring.sense.denial import cues, deniable, denied
from examprep.scoring.sense.faults import demands, prohibits
from examprep.scoring.sense.figures import HALF, figures
from examprep.scoring.sense.frames import placings
from examprep.scoring.sense.hedging import hedged
from examprep.scoring.sense.leave import leave
from examprep.scoring.sense.negations import negations
from examprep.scoring.sense.opinions import opinion
from examprep.scoring.sense.passing import stated
from examprep.scoring.sense.refuting import refuted
from examprep.scoring.sense.sequences import sequence
from examprep.scoring.sense.signs import signs
from examprep.scoring.sense.turned import turns
from examprep.scoring.sense.waiving import waives
from examprep.scoring.values.quantities import quantity
from examprep.scoring.words.finding import places
from examprep.scoring.words.reading import stands_in
from examprep.scoring.words.stops import clause_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.clause import Context
    from examprep.scoring.points.topics import Topics
    from examprep.scoring.sense.antonyms import Antonym
    from examprep.scoring.sense.figures import Figures
    from examprep.scoring.sense.turned import Turn

_EFFECT = re.compile(
    "(?<![不机社协员大议委董工])会(?![议员计场客])|否则|容易|难免|免不了|导致|造成|引起"
)
"""What tells what comes of something, and asks for nothing: 加盖会发黄."""
_BUT_NOT = re.compile("[,;](?:可是?|但是?|却|然而|只是|偏偏)[^,。;!?:]{0,6}[没无不]")
"""A clause that takes back the one before it: 客户找我解决，可我手里没权."""


class Form(Protocol):
    """What an item says by how it is built: things in places, an order, leave, a judgement."""

    def is_turned(self, text: str) -> bool:
        """Whether a folded text says it the other way round."""


@dataclass(frozen=True, slots=True)
class Sense:
    """In what sense the words of an item are said: what of an answer would say the opposite.

    `item` is its folded text. Of its `words`, `long` are no single characters and no quantities,
    and of these the question does not say the `new`; no point says the `affirmed` and the `denied`
    ones otherwise: the former stand in it without any negation, right before the latter stands one.
    `antonyms` are those of its words, `turns` its characters that may be turned into their
    opposites, `forms` what it says by how it is built, which no single word tells, `figures` its
    numbers; `topics` tell what of a text is about another point. A text without any of the `cues`
    can only have other numbers, or such a form turned. What tells that `faults` must not be denies
    none.
    """

    item: str
    words: tuple[str, ...]
    long: tuple[str, ...]
    new: frozenset[str]
    affirmed: tuple[str, ...]
    denied: tuple[str, ...]
    antonyms: tuple[Antonym, ...]
    figures: Figures | None
    topics: Topics
    turns: tuple[Turn, ...]
    forms: tuple[Form, ...]
    cues: frozenset[str]
    faults: bool

    @property
    def affirms(self) -> bool:
        """Whether the item says something, and denies nothing."""
        return bool(self.affirmed) and not self.denied

    def opposed(self, text: str) -> tuple[Cap | None, frozenset[str]]:
        """Why a folded text that says the opposite, and nowhere the thing itself, earns nothing;
        else the words of the item that it has only in the opposite sense, whatever else it says of
        the item: they say nothing of it."""
        void: frozenset[str] = frozenset()
        text = stated(text)
        if not self.cues.isdisjoint(cues(text)):
            against = self._against(text)
            meant = {w: at for w, at in against.items() if not self._is_fault(w, at, text)}
            if self._are_meant(meant, text) or self._has_antonym(text) or self._is_turned(text):
                return Cap.CONTRADICTS, void
            void = frozenset(against)
        if any(form.is_turned(text) for form in self.forms):
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
            all(denied(place, text, self.words, word, outright=sign) is sign for place in at)
            and (sign or not self._hedged(at, text))
            and not self._elsewhere(at, text)
            and not (sign and self.faults and prohibits(_around(at[0], text)))
        )

    def _is_fault(self, word: str, at: Sequence[int], text: str) -> bool:
        """Whether what stands in these places is said of a fault: as bad by itself (管理混乱 for
        管理失误), or as to be put right (应当关心员工 for 不关心员工)."""
        if not self.faults:
            return False
        clauses = [_around(place, text) for place in at]
        if word in self.affirmed:
            return not any(map(negations, clauses))
        return all(map(demands, clauses)) or not negations(self.item)

    def _are_meant(self, words: Mapping[str, Sequence[int]], text: str) -> bool:
        """Whether one of the words stands beside half of the others of the item."""
        return any(
            self._meant(word, text[start:end])
            for word, at in words.items()
            for start, end in {clause_at(place, text) for place in at}
        )

    def _has_antonym(self, text: str) -> bool:
        """Whether an antonym of one of the words is said of what this point is about."""
        return any(
            antonym.is_said(text) and not self._elsewhere(places(antonym.wrong, text), text)
            for antonym in self.antonyms
        )

    def _is_turned(self, text: str) -> bool:
        """Whether a clause has a character of the item turned, and other words of it than those at
        that place: 输血前核对 is no 输血前观察."""
        return any(
            self._is_beside(turn, _around(at, text)) and not self.topics.elsewhere(at, text)
            for turn in self.turns
            for at in turn.places(text)
        )

    def _is_beside(self, turn: Turn, clause: str) -> bool:
        """Whether a clause with a turned character speaks of the item: by other words than those at
        that place or, where there are none, by another quantity of it (每周25种以上)."""
        others = [word for word in self.long if {*word}.isdisjoint(turn.wrong)]
        values = [word for word in self.words if quantity(word) is not None]
        return self._speaks(clause, others) and bool(
            others or not values or any(stands_in(value, clause) for value in values)
        )

    def _hedged(self, at: Sequence[int], text: str) -> bool:
        """Whether the clause of one of these places may deny what it speaks of, other than by what
        follows it, or tells what comes of it (加盖会发黄)."""
        back = refuted(text)
        spans = {clause_at(place, text) for place in at if place not in back}
        return any(
            _EFFECT.search(text, start, end)
            or _BUT_NOT.match(text, end)
            or hedged(text[start:end], self.item)
            for start, end in spans
        )

    def _elsewhere(self, at: Sequence[int], text: str) -> bool:
        """Whether all that is said in these places is said of what another point is about."""
        return all(self.topics.elsewhere(place, text) for place in at)

    def _meant(self, word: str, clause: str) -> bool:
        """Whether a clause that has the word speaks of the item: by its other words, or both that
        the word stands between, or because it says nothing else."""
        said = self.long or self.affirmed
        if self._speaks(clause, [other for other in said if other != word]):
            return True
        if self.affirms and any(new in clause for new in self.new) and waives(clause, self.item):
            return True
        at = self.long.index(word) if word in self.long else 0
        return 0 < at < len(self.long) - 1 and all(self.long[at + by] in clause for by in (-1, 1))

    def _speaks(self, clause: str, others: Sequence[str]) -> bool:
        """Whether a clause has half of the item's other words, or of those of them that are new,
        where there are such."""
        new = [other for other in others if other in self.new]
        return not others or any(
            sum(word in clause for word in words) >= HALF * len(words)
            for words in (others, new)
            if words
        )


def sense(of: Item, together: str, context: Context) -> Sense:
    """The sense of an item of a point: `together` is the text of all that is set side by side with
    it, which one negation may deny; and what it is seen in."""
    item, words = of.text, dict.fromkeys(word for word in of.words if len(word) > 1)
    signed = _paired(of)
    affirmed, against, unwanted = signs(signed, together, context.text)
    opposites = context.lexicon.reader().opposites
    opposed = tuple(antonyms(item, [*words], unwanted, opposites, context.known, context.text))
    turned = turns(item, context.text, context.point)
    long = tuple(word for word in of.words if len(word) > 1 and quantity(word) is None)
    return Sense(
        item,
        signed.words,
        long,
        frozenset(long) - context.known,
        affirmed,
        against,
        opposed,
        figures(of, context),
        context.topics,
        turned,
        _forms(item, context.point),
        frozenset(
            [f"不{word[:2]}" for word in affirmed]
            + [word[:2] for word in (*against, *(antonym.wrong for antonym in opposed))]
            + [turn.wrong[-2:] for turn in turned]
        ),
        context.faults,
    )


def _forms(item: str, point: str) -> tuple[Form, ...]:
    told: tuple[Form | None, ...] = (leave(item), opinion(item), sequence(point or item))
    return (*placings(item, point), *(form for form in told if form))


def _paired(of: Item) -> Item:
    """An item with two single characters in a row as one word: 拉|起 and 坐|支 are not denied by
    halves."""
    words: list[str] = []
    for one, other in pairwise(["", *of.words]):
        joined = len(one) == len(other) == 1 and one + other in of.text
        words.append(one + other if joined else other)
    return replace(of, words=tuple(words))


def _around(at: int, text: str) -> str:
    """The clause of a text that stands there."""
    start, end = clause_at(at, text)
    return text[start:end]
