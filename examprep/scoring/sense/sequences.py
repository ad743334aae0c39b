"""What an item names in its order, 依次为甲、乙、丙, named in another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from examprep.scoring.words.stops import SENTENCE_END

_IN_ORDER = re.compile("(?:依次|顺序|次序|先后)(?:分别)?(?:为|是|有)(?P<named>[^,。;!?:(]+)")
_FEW = 3
"""So many things at least are in an order."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Things in their order."""

    named: tuple[str, ...]

    def is_turned(self, text: str) -> bool:
        """Whether a sentence of a folded text names all of them in another order, and none in
        this."""
        orders = [
            [sentence.find(each) for each in self.named] for sentence in SENTENCE_END.split(text)
        ]
        whole = [places for places in orders if min(places) >= 0]
        return bool(whole) and not any(places == sorted(places) for places in whole)


def sequence(item: str) -> Sequence | None:
    """What a folded item says the order of; None where it says none."""
    found = _IN_ORDER.search(item)
    named = re.split("[、→和及]", found["named"]) if found else []
    several = len(named) >= _FEW and all(named)
    return Sequence(tuple(each.strip() for each in named)) if several else None
