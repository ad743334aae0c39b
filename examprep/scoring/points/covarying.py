"""Points that say how one thing goes with another, 业务越简单，幅度可以越大: who turns both round
says the same, and only who turns one of them says the opposite."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring.result import Cap
from examprep.scoring.words.reading import recalls
from examprep.scoring.words.stops import SENTENCE_END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.scoring.points.asking import Item
    from examprep.scoring.points.clause import Clause

_MORE = re.compile("越(?!来)(?:是|能|有|需?要|应该?|不)?(?P<how>[^,。;!?、:]+)")
_DEGREE = "(?:[越更较也会就要应变加扩增提升]|可以){how}|{how}(?:一些|一点|些)"
"""How a quality of one character is said; by itself it is part of many words."""
_SPOKEN_OF = 0.5
"""The coverage of a clause in a sentence that speaks of it."""


@dataclass(frozen=True, slots=True)
class Covariation:
    """The clauses of a point that go with its last, the `result`, and what shows that an answer
    has that as it is."""

    causes: tuple[Clause, ...]
    result: Clause
    as_it_is: re.Pattern[str]

    def judged(self, clause: Clause, text: str) -> tuple[float, Cap | None]:
        """How far a folded text covers a clause of the point that it has turned round, and why it
        earns nothing, if a sentence leaves what the clause goes with as it is."""
        if any(map(self._is_turned, SENTENCE_END.split(text))):
            return 0.0, Cap.CONTRADICTS
        for antonym in clause.sense.antonyms if clause.sense else ():
            if antonym.is_said(text):
                text = text.replace(antonym.wrong, antonym.right)
        return clause.coverage(recalls(text)), None

    def _is_turned(self, sentence: str) -> bool:
        against = any(_is_against(each, sentence) for each in self.causes)
        if _is_against(self.result, sentence):
            held = recalls(sentence)
            said = any(each.coverage(held) >= _SPOKEN_OF for each in self.causes)
            return said and not against
        return against and self.as_it_is.search(sentence) is not None


def covariation(items: Sequence[Sequence[Item]], clauses: Sequence[Clause]) -> Covariation | None:
    """The covariation of a point with these items in each clause, made ready one by one; None where
    it tells of none."""
    flat = [(nth, item) for nth, each in enumerate(items) for item in each]
    more = [(nth, at) for at, (nth, item) in enumerate(flat) if _MORE.search(item.text)]
    if not more:
        return None
    last, result = more[-1]
    causes = tuple(clauses[at] for nth, at in more if nth < last)
    found = _MORE.search(flat[result][1].text)
    if not causes or found is None:
        return None
    how = re.escape(found["how"])
    as_it_is = how if len(found["how"]) > 1 else _DEGREE.format(how=how)
    return Covariation(causes, clauses[result], re.compile(as_it_is))


def _is_against(clause: Clause, sentence: str) -> bool:
    return clause.sense is not None and clause.sense.opposed(sentence)[0] is Cap.CONTRADICTS
