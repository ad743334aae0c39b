"""How the automatic grades differ from those the learner gives."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.stats.retention import Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from examprep.stats.answers import Answer

GRADES = range(6)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often each automatic grade became each grade of the learner's: (proposed, own)."""

    table: Mapping[tuple[int, int], int]

    @property
    def changed(self) -> Share:
        """How many answers the learner graded otherwise."""
        other = sum(count for (proposed, own), count in self.table.items() if proposed != own)
        return Share(other, sum(self.table.values()))

    @property
    def difference(self) -> float | None:
        """The mean of own - automatic: above 0, the learner gives more."""
        total = sum(self.table.values())
        if not total:
            return None
        return sum((own - auto) * count for (auto, own), count in self.table.items()) / total

    def rows(self) -> tuple[tuple[int, ...], ...]:
        """The table: a row for each automatic grade 0-5, in it a count for each own grade 0-5."""
        return tuple(tuple(self.table.get((auto, own), 0) for own in GRADES) for auto in GRADES)


def agreement(answers: Iterable[Answer]) -> Agreement:
    """The agreement over those of some answers that the learner judged."""
    return Agreement(Counter((each.proposed, each.grade) for each in answers if each.judged))
