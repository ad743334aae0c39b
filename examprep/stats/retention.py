"""True retention: how much of what was due was recalled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.stats.answers import Recall

MATURE = 21
"""Study days since the last review from which a memory counts as mature, as Anki draws the line."""


@dataclass(frozen=True, slots=True)
class Share:
    """`passed` out of `total`."""

    passed: int = 0
    total: int = 0

    @property
    def value(self) -> float | None:
        """The share from 0 to 1, None of nothing."""
        return self.passed / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Retention:
    """What was recalled when it was due, after less than `MATURE` days and after that or more."""

    young: Share
    mature: Share

    @property
    def all(self) -> Share:
        """Young and mature together."""
        return Share(
            self.young.passed + self.mature.passed,
            self.young.total + self.mature.total,
        )


def retention(recalls: Iterable[Recall]) -> Retention:
    """The retention over some recalls, by the days since the question's review before."""
    given = [(recall.gap >= MATURE, recall.answer.passed) for recall in recalls]
    return Retention(
        young=share(passed for mature, passed in given if not mature),
        mature=share(passed for mature, passed in given if mature),
    )


def share(outcomes: Iterable[bool]) -> Share:
    """How many of some outcomes were good."""
    given = list(outcomes)
    return Share(sum(given), len(given))
