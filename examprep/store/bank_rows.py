"""A question as a row of the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import false

from examprep.question_json import to_json
from examprep.store import meta

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Mapped
    from sqlmodel import Session

    from examprep.questions import Question

REVISION = "revision"


def describe(question: Question, asked: str) -> dict[str, Any]:
    """The columns that follow from the question itself; `asked` is its fingerprint."""
    return {
        "kind": question.kind.value,
        "subject": question.subject,
        "chapter": question.chapter,
        "tags": "".join(f"\n{tag}\n" for tag in question.tags),
        "file": file_of(question),
        "fingerprint": asked,
        "search": searchable(question),
        "body": to_json(question),
    }


def file_of(question: Question) -> str:
    """The name of the file it came from, or nothing."""
    return question.source.file if question.source else ""


def searchable(question: Question) -> str:
    """All a question is found by, squashed; line breaks keep a term within one text."""
    from examprep.text import squash

    return "\n".join(filter(None, map(squash, question.texts())))


def containing(column: Mapped[str], text: str) -> list[ColumnElement[bool]]:
    """What holds of rows in whose `column`, something squashed, all the terms of a text occur;
    nothing for a text without any. No row is found by punctuation alone."""
    if not text.strip():
        return []
    from examprep.text import squash

    terms = [term for term in map(squash, text.split()) if term]
    return [column.contains(term, autoescape=True) for term in terms] or [false()]


def revision(tx: Session) -> int:
    """A number that grows with every change of the bank; 0 for one that never held anything."""
    return meta.get(tx, REVISION)


def bump(tx: Session) -> None:
    """Tell whatever was made from the bank that it has changed."""
    meta.put(tx, REVISION, revision(tx) + 1)
