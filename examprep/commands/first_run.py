"""The bank that comes with the program, taken into a database that never held anything."""

from __future__ import annotations

from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.screen.page import say

if TYPE_CHECKING:
    from datetime import datetime

    from examprep.store import Store


def load_shipped_bank(store: Store, at: datetime) -> int:
    """Take the shipped bank into a store that never held anything; how many questions it took."""
    from examprep.store import questions

    with store.reading() as tx:
        if questions.revision(tx):
            return 0
    from examprep import shipped as program
    from examprep.store import shipped

    folder = program.bank_folder()
    with store.transaction() as tx:
        if questions.revision(tx):  # another process was faster
            return 0
        for name, text in program.wordlists(folder):
            shipped.put_words(tx, name, text)
        shipped.give(tx, program.fingerprint(folder))
        return len(questions.merge(tx, program.questions(folder), at))


def announce(store: Store, count: int) -> None:
    """Say that questions were loaded, if there were any."""
    if count:
        loaded = ngettext(
            "New database {path}, with the {count} question that comes with examprep.",
            "New database {path}, with the {count} questions that come with examprep.",
            count,
        )
        say(loaded.format(path=store.name, count=count), err=True)
