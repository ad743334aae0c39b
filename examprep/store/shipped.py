"""What was given of the bank that comes with the program, and what the user made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from sqlmodel import Session, col, select

from examprep.store import meta, wordlists
from examprep.store.merging import same_content
from examprep.store.tables.bank import QuestionRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.questions import Question

NAME = "examprep"
"""The import that an update of the shipped bank is, so that it can be taken back."""

GIVEN = "shipped bank"
TOLD = "shipped bank told of"


def given(tx: Session) -> int:
    """The fingerprint of the shipped bank that was taken in last; 0 where none was recorded."""
    return meta.get(tx, GIVEN)


def told(tx: Session) -> int:
    """The fingerprint of the shipped bank that the user was last told of."""
    return meta.get(tx, TOLD)


def give(tx: Session, fingerprint: int) -> None:
    """Record that the bank with a fingerprint was taken in."""
    meta.put(tx, GIVEN, fingerprint)


def tell(tx: Session, fingerprint: int) -> None:
    """Record that the user was told of the bank with a fingerprint."""
    meta.put(tx, TOLD, fingerprint)


def changed_here(tx: Session, questions: Iterable[Question]) -> set[str]:
    """The ids of those whose row says something else since the user edited it, or imported it from
    a file: what taking them in anew would overwrite."""
    from examprep.store.tables.imports import ImportChangeRow, ImportRow

    coming = {question.id: question for question in questions}
    standing = col(ImportRow.undone).is_(None) & (col(ImportRow.file) != NAME)
    here = col(ImportChangeRow.run) == col(ImportRow.id)
    imported = select(ImportChangeRow.question).join(ImportRow, here).where(standing)
    edited = col(QuestionRow.imported).is_not(None)
    changed = tx.exec(select(QuestionRow).where(edited | col(QuestionRow.id).in_(imported)))
    return {row.id for row in changed if row.id in coming and not same_content(row, coming[row.id])}


def put_words(tx: Session, name: str, text: str, run: int | None = None) -> bool | None:
    """Take in a lexicon, as part of the import `run` if one is given; whether that changed
    anything, None where the user's own stands there."""
    known = meta.get(tx, f"{GIVEN} {name}")
    kept = dict(wordlists.listing(tx)).get(name)
    if kept not in {None, text} and known != _fingerprint(str(kept)):
        return None
    meta.put(tx, f"{GIVEN} {name}", _fingerprint(text))
    return wordlists.put(tx, name, text, run)


def take_words_back(tx: Session, run: int) -> None:
    """Record of the lexicons that an update changed, before `wordlists.undo`, that what they held
    was given too."""
    for name, text in wordlists.before(tx, run).items():
        if text is not None:
            meta.put(tx, f"{GIVEN} {name}", _fingerprint(text))


def _fingerprint(text: str) -> int:
    return crc32(text.encode("utf-8", "replace")) >> 1
