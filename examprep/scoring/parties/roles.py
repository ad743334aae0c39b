"""Who does what to whom: 企业向客户道歉 is not 客户向企业道歉.

Points and answer are read by the same grammar (`sayings.py`). What an answer says is held against
what it speaks of most, and only where both are certain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import product
from math import inf
from typing import TYPE_CHECKING

from examprep.scoring.parties.asked import whom
from examprep.scoring.parties.parties import Parties, parties
from examprep.scoring.parties.sayings import SOMEBODY, Grammar, Saying, grammar
from examprep.scoring.parties.served import Served, served
from examprep.scoring.parties.standing import MANNER
from examprep.scoring.sense.hedging import hedged
from examprep.scoring.words.stops import STOP
from examprep.scoring.words.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.scoring.words.reader import Reader

HALF = 0.5
"""The share of its words and parties by which a clause speaks of what a point says."""
MOST = 0.6
"""The share of its words where only another party is named."""

Found = tuple[float, float]
NOTHING: Found = (0, 0.0)
ALL: Found = (inf, 1.0)

_IF = ("的", "时", "的话")
"""What ends a clause that says only when something is done, or to what."""
_GETS = re.compile(
    "(?<!寻)找(?![到出])|了解|咨询|询问|请教|学习|索[取要]|申请|领取|购买|打听|求助|提问|收取|接收|接受"
    "|获得|得到|听取|听从|取得|获取|享[受有]|借[到入]|买[到入]"
)
"""What makes the one who does it the one to whom it is done."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a point says of somebody: which point, the saying, and the words that tell it."""

    point: int
    saying: Saying
    words: tuple[str, ...]

    def told(self, said: Saying) -> Found:
        """How many of its words a saying has, and the share of them and its parties; nothing
        without any word."""
        words = sum(word in said.text for word in self.words)
        if not words:
            return NOTHING
        both = words + len(self.saying.parties & said.parties)
        return words, both / (len(self.words) + len(self.saying.parties))

    def mostly(self, said: Saying) -> bool:
        """Whether a saying has nearly all of its words."""
        return self.told(said)[0] >= MOST * len(self.words)


@dataclass(frozen=True, slots=True)
class Roles:
    """What the points of a question say of its parties."""

    count: int
    deeds: tuple[Deed, ...]
    parties: Parties
    grammar: Grammar
    served: Served | None

    def swapped(self, text: str) -> tuple[bool, ...]:
        """For each point whether a folded text says of one party what it says of another, and
        nowhere as plainly the thing itself."""
        said = tuple(self.grammar.sayings(text))
        wrong: dict[Deed, Found] = {}
        for saying in filter(_is_deed, said):
            amiss = [deed for deed in self.deeds if self._swaps(deed, saying)]
            best, most = self._meant(saying) if amiss else ([], NOTHING)
            if best and all(deed in amiss for deed in best):
                wrong.update((deed, max(wrong.get(deed, NOTHING), most)) for deed in best)
        points = {deed.point for deed, found in wrong.items() if found >= self._right(deed, said)}
        if self.served:
            points |= self.served.burdened(text)
        return tuple(at in points for at in range(self.count))

    def as_in(self, reference: str) -> Roles:
        """The same without the points that the reference answer itself says otherwise."""
        own = self.swapped(reference)
        deeds = tuple(deed for deed in self.deeds if not own[deed.point])
        burdened = self.served and self.served.burdened(reference)
        return replace(self, deeds=deeds, served=None if burdened else self.served)

    def _meant(self, said: Saying) -> tuple[list[Deed], Found]:
        """What a saying speaks of most, and how far it does."""
        told = [deed.told(said) for deed in self.deeds]
        most = max(told, default=NOTHING)
        return [deed for deed, found in zip(self.deeds, told, strict=True) if found == most], most

    def _right(self, deed: Deed, said: Iterable[Saying]) -> Found:
        """How far a text says the thing itself: beyond doubt where that is what it speaks of."""
        agreed = [saying for saying in said if deed.saying.agrees(saying)]
        told = [(deed.told(saying), saying) for saying in agreed]
        spoken = [(found, saying) for found, saying in told if found[1] >= HALF]
        if any(deed in self._meant(saying)[0] for _, saying in spoken):
            return ALL
        return max((found for found, _ in spoken), default=NOTHING)

    def _swaps(self, deed: Deed, said: Saying) -> bool:
        """Whether what is said speaks of the deed, with one party in the place of another."""
        meant = deed.saying
        if meant.agent == said.agent != "" or deed.told(said)[1] < HALF:
            return False
        if said.agent and meant.agent and not self.parties.across(said.agent, meant.agent):
            return False
        moved = self._moves(deed, said) or (not meant.own and self._redirects(deed, said))
        return (moved or self._replaces(deed, said)) and _is_plain(said.text, meant.text)

    def _moves(self, deed: Deed, said: Saying) -> bool:
        """Whether it is done to who is to do it; in most of the words where by whom is not sure."""
        meant = deed.saying
        if not meant.agent or not any(self.parties.same(meant.agent, to) for to in said.to):
            return False
        if not said.agent:
            most = deed.mostly(said) and deed.told(said)[1] >= MOST
            return most and not self._is_led(deed)
        return meant.own or said.agent not in meant.beside or deed.mostly(said)

    def _is_led(self, deed: Deed) -> bool:
        """Whether the point has somebody help or ask who does it: 协助老人坐起 is 扶老人坐起."""
        led = (each.saying.to for each in self.deeds if each.point == deed.point)
        return any(deed.saying.agent in to for to in led)

    def _redirects(self, deed: Deed, said: Saying) -> bool:
        """Whether what is done to a party is done to another: by the former or, where nobody is
        said to do it, in nearly all of the words."""
        meant = deed.saying
        if said.agent in meant.to:
            others = said.to - meant.to
            return bool(others) and (deed.mostly(said) or (said.own and SOMEBODY not in others))
        if said.own or meant.agent or not deed.mostly(said):
            return False
        pairs = product(meant.to, said.to)
        return bool(said.to) and all(self.parties.across(one, to) for one, to in pairs)

    def _replaces(self, deed: Deed, said: Saying) -> bool:
        """Whether another party does nearly all of the deed, and whose it is has no part in it."""
        meant = deed.saying
        return (
            meant.own
            and said.own
            and not any(self.parties.same(meant.agent, who) for who in said.parties | said.beside)
            and deed.mostly(said)
        )


def _is_deed(said: Saying) -> bool:
    """Whether somebody is said to do something, or to have it done, and not only when."""
    return (said.own or bool(said.to)) and not said.text.endswith(_IF)


def _is_plain(said: str, meant: str) -> bool:
    """Whether what is said of a deed neither denies it nor has somebody get what the other has
    somebody give."""
    gets = _GETS.search(said) is not None, _GETS.search(meant) is not None
    return not hedged(said, meant) and gets[0] is gets[1]


def roles(asked: str, points: Sequence[str], reader: Reader) -> Roles | None:
    """What the points of a question say of its parties, all texts as they were read; None where
    they say nothing of any."""
    known = parties(asked, points, reader)
    if not known.names:
        return None
    ready = grammar(known.names)
    master = whom(asked, ready)
    deeds = [
        Deed(at, whole, words)
        for at, point in enumerate(points)
        for saying in ready.sayings(point)
        if (whole := _of(saying, master)).parties and (words := _words(saying.text, ready, reader))
    ]
    if not deeds:
        return None
    acting = {master, *(deed.saying.agent for deed in deeds)}
    only = {to for deed in deeds for to in deed.saying.to} - acting
    names = [name for name, party in ready.names.items() if party in only]
    clauses = [_words(clause, ready, reader) for point in points for clause in STOP.split(point)]
    return Roles(len(points), tuple(deeds), known, ready, served(names, points, clauses))


def _of(saying: Saying, master: str) -> Saying:
    """A saying of a point; what names nobody who does it is for whom the question asks about."""
    alone = saying.agent or not master or master in saying.parties
    return saying if alone else saying._replace(agent=master, parties=saying.parties | {master})


def _words(text: str, ready: Grammar, reader: Reader) -> tuple[str, ...]:
    found = (token.text for token in reader.words(ready.name.sub(";", text)))
    none = STOP_WORDS | MANNER
    return tuple(dict.fromkeys(word for word in found if len(word) > 1 and word not in none))
