"""Where a candidate is in a paper, and where to next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container


@dataclass(frozen=True, slots=True)
class Desk:
    """The `numbers` of the items of a paper in order, at least one, and the current one, `at`."""

    numbers: tuple[int, ...]
    at: int

    def next(self) -> Desk:
        """One further; the last one stays."""
        return self._moved(1)

    def previous(self) -> Desk:
        """One back; the first one stays."""
        return self._moved(-1)

    def to(self, number: int) -> Desk:
        """To an item by its number, one of `numbers`."""
        return replace(self, at=number)

    def to_open(self, done: Container[int]) -> Desk:
        """To the next item that is not `done`, from the first again after the last; where all are
        done, nowhere."""
        here = self.numbers.index(self.at)
        around = self.numbers[here:] + self.numbers[:here]
        return self.to(next((number for number in around if number not in done), self.at))

    @property
    def last(self) -> bool:
        """Whether nothing comes after this one."""
        return self.at == self.numbers[-1]

    def _moved(self, by: int) -> Desk:
        place = self.numbers.index(self.at) + by
        return replace(self, at=self.numbers[min(max(place, 0), len(self.numbers) - 1)])
