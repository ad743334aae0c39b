"""What people's marks taught about the questions of a store, for one learner."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from examprep.session.kept import kept
from examprep.store import marks, questions
from examprep.store.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlmodel import Session as Transaction

    from examprep.learning import Model
    from examprep.scoring import Scheme
    from examprep.store import Store
    from examprep.store.marks import Tally
    from examprep.store.reviews import Review


@dataclass(frozen=True, slots=True)
class Learned:
    """The models of a store's questions for `learner`, fitted when they are first asked for after
    a mark or the bank has changed, and kept."""

    store: Store
    learner: str

    def model(self, scheme: Scheme) -> Model | None:
        """The model of a question; None where too few of its answers were marked."""
        from examprep import learning

        name = scheme.question.id
        with self.store.reading() as tx:
            given = marks.of_question(tx, self.learner, name)
        if not learning.enough(given):
            return None
        return kept(
            self.store,
            f"learned {name} {self.learner}",
            lambda tx: f"{questions.revision(tx)} {_told(given)}",
            learning.Model.from_json,
            lambda _tx: _fitted(scheme, given),
        )

    def tallies(self) -> list[Tally]:
        """How many marks each question has, for those that have any."""
        with self.store.reading() as tx:
            return marks.tallies(tx, self.learner)

    def add(self, given: Collection[Mark]) -> int:
        """Keep marks, all of them or none; how many were not kept already. Raises NoSuchQuestion
        for a question that was removed since."""
        with self.store.transaction() as tx:
            for name in {mark.question for mark in given}:
                questions.require(tx, name)
            return sum([marks.put(tx, mark) for mark in given])

    def marked(self, question: str) -> set[str]:
        """The answers to a question that were marked."""
        with self.store.reading() as tx:
            return {mark.answer for mark in marks.of_question(tx, self.learner, question)}

    def hear(self, tx: Transaction, review: Review) -> None:
        """Keep what an overridden grade says of the answer, where it says anything."""
        from examprep.learning import OVERRIDE_WEIGHT, overridden

        given = overridden(review.proposed, review.grade)
        # An answer by letter has no points, and a blank one holds nothing to learn from.
        if given is None or not review.coverage or "blank" in review.flags:
            return
        answered = (review.learner, review.question, review.answer)
        marks.put(tx, Mark(*answered, given, review.at, OVERRIDE_WEIGHT, review.id))

    def take_back(self, tx: Transaction, review: Review) -> None:
        """Forget what the grade of a review said of its answer."""
        marks.forget_review(tx, review.id)

    def forget(self, question: str) -> int:
        """Remove the learner's own marks of a question; how many there were."""
        with self.store.transaction() as tx:
            return marks.forget(tx, self.learner, question)


def _fitted(scheme: Scheme, given: Sequence[Mark]) -> Model:
    from examprep import learning

    return learning.fit(
        [learning.marked(scheme, each.answer, each.score, each.weight) for each in given]
    )


def _told(given: Sequence[Mark]) -> str:
    """Another text for other marks."""
    told = sorted((mark.answer, mark.score, mark.weight) for mark in given)
    return sha256(repr(told).encode("utf-8", "replace")).hexdigest()
