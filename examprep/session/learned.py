"""What people's marks taught about the questions of a store, for one learner."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep import __version__
from examprep.errors import UNWRITABLE
from examprep.store import marks, models, questions
from examprep.store.marks import Mark
from examprep.store.models import Kept

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        from examprep.learning import Model

        with self.store.reading() as tx:
            given = marks.of_question(tx, self.learner, scheme.question.id)
            if not enough(given):
                return None
            kept = models.get(tx, self.learner, scheme.question.id)
            # Another bank or another version weighs words differently.
            fitted_to = f"{__version__}/{questions.revision(tx)}"
        if kept and kept.fitted_to == fitted_to:
            return Model.from_json(kept.body)
        return self._fit(scheme, given, fitted_to)

    def tallies(self) -> list[Tally]:
        """How many marks each question has, for those that have any."""
        with self.store.reading() as tx:
            return marks.tallies(tx, self.learner)

    def add(self, given: Sequence[Mark]) -> None:
        """Keep marks, all of them or none."""
        with self.store.transaction() as tx:
            for mark in given:
                marks.put(tx, mark)

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
        marks.forget_review(tx, review.id, review.question)

    def forget(self, question: str) -> int:
        """Remove the learner's own marks of a question; how many there were."""
        with self.store.transaction() as tx:
            return marks.forget(tx, self.learner, question)

    def _fit(self, scheme: Scheme, given: Sequence[Mark], fitted_to: str) -> Model | None:
        from examprep import learning

        name = scheme.question.id
        made = learning.fit(
            [learning.marked(scheme, each.answer, each.score, each.weight) for each in given]
        )
        # Where nothing can be written now it scores all the same; the next process stores it.
        with suppress(*UNWRITABLE), self.store.transaction() as tx:
            if made and given == marks.of_question(tx, self.learner, name):
                models.put(tx, self.learner, name, Kept(fitted_to, made.to_json()))
        return made


def enough(given: Sequence[Mark]) -> bool:
    """Whether a model can be fitted to the marks."""
    from examprep.learning import ENOUGH

    return sum(mark.weight for mark in given) >= ENOUGH
