"""What is new or corrected in the bank that comes with the program, brought into a database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from examprep.store import Store


@dataclass(frozen=True, slots=True)
class Update:
    """The ids of questions that are new or corrected, and of those kept as the user changed them;
    the names of lexicons brought up to date, and kept; and of how many questions all that is."""

    new: tuple[str, ...]
    corrected: tuple[str, ...]
    kept: tuple[str, ...]
    words: tuple[str, ...]
    words_kept: tuple[str, ...]
    questions: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take in."""
        return not (self.new or self.corrected or self.words)


def get(store: Store, at: datetime, *, dry_run: bool = False) -> Update:
    """Take in what is new or corrected, or see what that would be."""
    with store.rehearsal() as tx:
        found = bring(tx, at)
    if found.empty or dry_run:
        return found
    with store.transaction() as tx:
        return bring(tx, at)


def bring(tx: Session, at: datetime) -> Update:
    """Take in what is new or corrected, as an import."""
    from examprep import shipped as program
    from examprep.store import imports, questions, shipped
    from examprep.store.outcomes import Status

    folder = program.bank_folder()
    found = program.questions(folder)
    kept = shipped.changed_here(tx, found)
    coming = [question for question in found if question.id not in kept]
    run = imports.begin(tx, shipped.NAME, at)
    outcomes = questions.merge(tx, coming, at, run)
    lists = program.wordlists(folder)
    words = {name: shipped.put_words(tx, name, text, run) for name, text in lists}
    shipped.give(tx, program.fingerprint(folder))
    return Update(
        new=tuple(each.id for each in outcomes if each.status is Status.NEW),
        corrected=tuple(each.id for each in outcomes if each.status is Status.UPDATED),
        kept=tuple(question.id for question in found if question.id in kept),
        words=tuple(name for name, changed in words.items() if changed),
        words_kept=tuple(name for name, changed in words.items() if changed is None),
        questions=len(found),
    )
