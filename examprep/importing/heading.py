"""A heading of an exam text, before it is known what stands under it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from examprep.importing.labels import LABELS

if TYPE_CHECKING:
    from examprep.questions import Kind


class Role(Enum):
    """What a heading announces."""

    CHAPTER = auto()
    SECTION = auto()
    ANSWERS = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading from `start` to `end` of a text. `titled` says a question follows at once
    (题目：); `note` is what it says in brackets, such as （每题2分，共20分）;
    `alone` that it is one only where what stands around it says so: a kind named within a text
    whose lines are gone, or 参考答案 before a list."""

    role: Role
    start: int
    end: int
    label: str = ""
    title: str = ""
    note: str = ""
    titled: bool = False
    alone: bool = False

    @property
    def kind(self) -> Kind | None:
        """The kind of question it announces."""
        return LABELS.get(self.label)
