"""The questions of the shipped bank whose numbers are done again, with what they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep import shipped

if TYPE_CHECKING:
    from examprep.questions import Question


BANK = {question.id: question for question in shipped.questions(shipped.bank_folder())}


class Told:
    """A question whose numbers are checked: what it tells, and what its reference states."""

    def __init__(self, name: str) -> None:
        self.question: Question = BANK[name]

    def facts(self, *texts: str) -> None:
        """The stem gives these, so that a test and its question cannot drift apart."""
        asked = self.question.asked()
        assert [] == [text for text in texts if text not in asked]

    def states(self, *texts: str) -> None:
        """Both the marking scheme and the reference answer state each of these."""
        scheme = "\n".join(scheme_of(self.question))
        assert [] == [text for text in texts if text not in scheme]
        assert [] == [text for text in texts if text not in self.question.answer]


def scheme_of(question: Question) -> list[str]:
    """The texts of all the points, those within points too."""
    texts, left = [], [point for _, point in question.top_points()]
    while left:
        point = left.pop()
        texts.append(point.text)
        left += point.points
    return texts


def percent(part: float, whole: float) -> str:
    return f"{part / whole:.1%}"
