"""A paper as it was set: its questions are copies, which later edits of the bank leave alone."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from examprep import question_json
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from examprep.questions import Question

SEEDS = range(2**31 - 1)
"""What may be asked for as a seed: any database holds the next one too."""


class Clock(StrEnum):
    """What the clock of a sitting does while the program is not running."""

    GOES_ON = "goes_on"
    PAUSES = "pauses"


class Partial(StrEnum):
    """What a multiple choice earns where some right options and no wrong one were chosen: nothing,
    half its marks, or its marks × the share of the right options that were chosen."""

    NONE = "none"
    HALF = "half"
    SHARE = "share"


class Level(StrEnum):
    """How hard a question is expected to be, in the three levels that papers are planned by."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Item:
    """A question of a paper under its number; its marks, its parts' and its points' are those of
    the paper and add up exactly at every level."""

    number: int
    question: Question
    level: Level

    @property
    def marks(self) -> float:
        """What the item is worth in full."""
        return self.question.marks or 0.0


@dataclass(frozen=True, slots=True)
class Section:
    """大题: items of the same marks. Where `answer` is less than there are items, the candidate
    chooses so many of them (选做)."""

    title: str
    kinds: tuple[Kind, ...]
    marks: float
    answer: int
    items: tuple[Item, ...]
    note: str = ""

    @property
    def full(self) -> float:
        """The marks that a candidate can earn in the section."""
        return self.answer * self.marks


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with everything needed to print, sit and mark it.

    `id` names it in the store. `batch` is shared by the versions that were set together, `version`
    is the letter of this one (empty for an only one). `blueprint` and `seed` are what it was set
    from, `twins` gives for each number of the first version its counterpart here.
    """

    id: str
    batch: str
    version: str
    blueprint: str
    seed: int
    title: str
    subject: str
    minutes: int
    full: float
    passing: float
    sections: tuple[Section, ...]
    notices: tuple[str, ...] = ()
    clock: Clock = Clock.GOES_ON
    partial: Partial = Partial.NONE
    twins: Mapping[int, int] = field(default_factory=dict)

    def items(self) -> Iterator[Item]:
        """Every item in the order of its number."""
        for section in self.sections:
            yield from section.items

    def item(self, number: int) -> Item | None:
        """The item of that number."""
        return next((item for item in self.items() if item.number == number), None)


def to_json(paper: Paper) -> dict[str, Any]:
    """The paper as the JSON object that the store and `paper show --json` give."""
    fixed = {each.name: getattr(paper, each.name) for each in fields(paper)}
    return {
        **fixed,
        "clock": paper.clock.value,
        "partial": paper.partial.value,
        "notices": list(paper.notices),
        "twins": {str(first): here for first, here in paper.twins.items()},
        "sections": [_section_to_json(section) for section in paper.sections],
    }


def from_json(data: Mapping[str, Any]) -> Paper:
    """The paper that `to_json` wrote."""
    changed = {
        "sections": tuple(map(_section, data["sections"])),
        "notices": tuple(data["notices"]),
        "clock": Clock(data["clock"]),
        "partial": Partial(data["partial"]),
        "twins": {int(first): here for first, here in data["twins"].items()},
    }
    return Paper(**{**data, **changed})


def _section_to_json(section: Section) -> dict[str, Any]:
    return {
        "title": section.title,
        "kinds": [kind.value for kind in section.kinds],
        "marks": section.marks,
        "answer": section.answer,
        "note": section.note,
        "items": [
            {
                "number": item.number,
                "level": item.level.value,
                "question": question_json.to_json(item.question),
            }
            for item in section.items
        ],
    }


def _section(data: Mapping[str, Any]) -> Section:
    changed = {
        "kinds": tuple(map(Kind, data["kinds"])),
        "items": tuple(
            Item(item["number"], question_json.from_json(item["question"]), Level(item["level"]))
            for item in data["items"]
        ),
    }
    return Section(**{**data, **changed})
