"""What became of what an import brought."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Status(StrEnum):
    """What became of a question or a passage of notes."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one question.

    `id` is the id it has in the bank, for a duplicate, which was not stored, the one it came with.
    `other` is the id of the question that a duplicate repeats; for a new question whose own id
    stood for another one, it is that id.
    """

    id: str
    status: Status
    other: str = ""


class Change(NamedTuple):
    """A question that an import added or updated: its row's `body` and `imported` before."""

    question: str
    body: Mapping[str, Any] | None = None
    imported: Mapping[str, Any] | None = None
