"""What a paper is to be like, before any question is chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from examprep.paper import Clock, Partial

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.paper import Level
    from examprep.questions import Kind


class Preference(StrEnum):
    """Questions to take before others: answered in the last 30 days, never answered, or last
    answered below a pass."""

    RECENT = "recent"
    UNSEEN = "unseen"
    WEAK = "weak"


class Versions(StrEnum):
    """What sets versions apart: other questions of the same marks, chapters and difficulty, or the
    same questions in another order."""

    PARALLEL = "parallel"
    SHUFFLED = "shuffled"


@dataclass(frozen=True, slots=True)
class Plan:
    """大题: `number` questions of some `kinds`, `marks` each, of which `answer` are answered.

    `chapters` and `tags` limit what may be asked, where they are given.
    """

    title: str
    kinds: tuple[Kind, ...]
    number: int
    marks: float
    answer: int
    chapters: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""

    @property
    def full(self) -> float:
        """The marks that a candidate can earn in the section."""
        return self.answer * self.marks

    @property
    def weight(self) -> float:
        """The marks that one of its questions stands for in the whole."""
        return self.full / self.number


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A paper to be set. `chapters` and `levels` are shares of the marks that add up to 1; empty
    ones mean that the paper follows the bank. `window` is the number of earlier papers of this
    blueprint whose questions are not asked again."""

    name: str
    title: str
    subject: str
    minutes: int
    passing: float
    sections: tuple[Plan, ...]
    notices: tuple[str, ...] = ()
    chapters: Mapping[str, float] = field(default_factory=dict)
    levels: Mapping[Level, float] = field(default_factory=dict)
    prefer: tuple[Preference, ...] = ()
    versions: Versions = Versions.PARALLEL
    window: int = 0
    clock: Clock = Clock.GOES_ON
    partial: Partial = Partial.NONE

    @property
    def full(self) -> float:
        """The marks of the whole paper."""
        return sum(section.full for section in self.sections)
