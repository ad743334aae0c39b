"""Why one question of a file is left out, and the reading of all others."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from examprep.problems import QUOTED, SAME_ID, Problem
from examprep.questions import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.questions import Question


class Refused(Exception):
    """A question that cannot be read; it becomes a `Problem` with this code and detail."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def unsupported(kind: str) -> Refused:
    """A type of question that there is not here, by its name in the other program."""
    return Refused("unsupported", kind)


def malformed(reason: str) -> Refused:
    """A question in which something is wrong; `reason` is a message id."""
    return Refused("malformed", reason)


@dataclass(slots=True)
class Reading:
    """The questions read from `file` so far, and a problem for each that was refused."""

    file: str
    questions: list[Question] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _ids: set[str] = field(default_factory=set)

    def add(self, at: int, quote: str, read: Callable[[], Question]) -> None:
        """Take what `read` gives as the question at that place. One that it refuses, or whose id
        came before, is refused with the beginning of `quote`."""
        try:
            found = read()
            if found.id in self._ids:
                raise malformed(SAME_ID)
        except Refused as why:
            self.problems.append(
                Problem(why.code, self.file, str(at), quote[:QUOTED], why.detail, True)
            )
        else:
            self._ids |= {found.id} - {""}
            self.questions.append(replace(found, source=Place(self.file, str(at))))

    def result(self) -> tuple[list[Question], list[Problem]]:
        """Both, as every format's `read` gives them."""
        return self.questions, self.problems
