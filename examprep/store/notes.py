"""Course notes: the passages of each file, which an import replaces as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, update
from sqlmodel import Session, col, func, select

from examprep.errors import AmbiguousPassage, NoSuchNotes, NoSuchPassage
from examprep.notes import Passage
from examprep.store import meta
from examprep.store.bank_rows import containing
from examprep.store.outcomes import Status
from examprep.store.references import referred
from examprep.store.tables.notes import PassageRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement

REVISION = "notes"


class NotesFile(NamedTuple):
    """A file of notes, its subject, and how many passages it holds."""

    file: str
    subject: str
    passages: int


class Replaced(NamedTuple):
    """What became of each passage that was read, in their order, and how many of those that the
    file held before it holds no longer."""

    statuses: tuple[Status, ...]
    removed: int


class Undone(NamedTuple):
    """How many passages were removed, and how many were given back."""

    removed: int = 0
    restored: int = 0


def replace(tx: Session, file: str, passages: Sequence[Passage], run: int) -> Replaced:
    """Make `passages` those of `file`, as part of an import that `imports.begin` began.

    A passage with the words of one that the file held keeps its id: it is unchanged, or updated
    where its place, its headings or its subject are others; one that comes without a subject
    keeps the one it had. One whose words stand earlier in the file is a duplicate, not kept.
    """
    held = {row.id: row for row in tx.exec(select(PassageRow).where(_of(file)))}
    incoming: dict[str, PassageRow] = {}
    statuses: list[Status] = []
    same: set[str] = set()
    for passage in passages:
        row = _row(passage, len(incoming), run)
        if row.id in held:
            row.subject = row.subject or held[row.id].subject
        if row.id in incoming:
            statuses.append(Status.DUPLICATE)
            continue
        incoming[row.id] = row
        statuses.append(_status(held.get(row.id), row))
        if statuses[-1] is Status.UNCHANGED:
            same.add(row.id)
    _take_out(tx, [row for name, row in held.items() if name not in same], run)
    tx.add_all(row for name, row in incoming.items() if name not in same)
    if len(same) < max(len(held), len(incoming)):
        bump(tx)
    return Replaced(tuple(statuses), len(held.keys() - incoming.keys()))


def remove(tx: Session, file: str, run: int) -> int:
    """Take a file out, as part of an import that can be taken back; how many passages it held.

    Raises NoSuchNotes.
    """
    held = tx.exec(select(PassageRow).where(_of(file))).all()
    if not held:
        raise NoSuchNotes(file=file)
    _take_out(tx, held, run)
    bump(tx)
    return len(held)


def undo(tx: Session, run: int) -> Undone:
    """Give every file the passages that it held before an import, the latest one."""
    connection = tx.connection()
    removed = connection.execute(delete(PassageRow).where(col(PassageRow.run) == run)).rowcount
    gone = update(PassageRow).where(col(PassageRow.removed) == run).values(removed=None)
    restored = connection.execute(gone).rowcount
    if removed or restored:
        bump(tx)
    return Undone(removed, restored)


def files(tx: Session) -> list[NotesFile]:
    """The files of notes by name."""
    counted = select(PassageRow.file, func.max(PassageRow.subject), func.count())
    found = tx.exec(counted.where(_standing()).group_by(col(PassageRow.file)))
    return sorted(NotesFile(*row) for row in found)


def any_kept(tx: Session) -> bool:
    """Whether there are any notes."""
    return tx.exec(select(PassageRow.key).where(_standing()).limit(1)).first() is not None


def get(tx: Session, ref: str) -> Passage:
    """The passage whose id is `ref`, or the only one whose id starts with it.

    Raises NoSuchPassage or AmbiguousPassage.
    """
    rows = select(PassageRow).where(_standing()).order_by(col(PassageRow.key))
    found = referred(tx, rows, col(PassageRow.id), ref, NoSuchPassage, AmbiguousPassage)
    return _passage(found)


def beside(tx: Session, passage: Passage) -> tuple[Passage | None, Passage | None]:
    """The passages before and behind one in its file."""
    of_file = listing(tx, file=passage.file)
    at = next(index for index, each in enumerate(of_file) if each.id == passage.id)
    return (of_file[at - 1] if at else None), next(iter(of_file[at + 1 : at + 2]), None)


def listing(tx: Session, text: str = "", file: str | None = None) -> list[Passage]:
    """The passages in which all the terms of `text` occur, of all files or one, in order."""
    conditions = [_standing() if file is None else _of(file)]
    conditions += containing(col(PassageRow.search), text)
    order = (col(PassageRow.file), col(PassageRow.position))
    return list(map(_passage, tx.exec(select(PassageRow).where(*conditions).order_by(*order))))


def revision(tx: Session) -> int:
    """A number that grows with every change of the notes; 0 where there never were any."""
    return meta.get(tx, REVISION)


def bump(tx: Session) -> None:
    """Tell whatever was made from the notes that they have changed."""
    meta.put(tx, REVISION, revision(tx) + 1)


def _standing() -> ColumnElement[bool]:
    return col(PassageRow.removed).is_(None)


def _of(file: str) -> ColumnElement[bool]:
    return _standing() & (col(PassageRow.file) == file)


def _take_out(tx: Session, rows: Sequence[PassageRow], run: int) -> None:
    for row in rows:
        row.removed = run
    tx.flush()


def _status(held: PassageRow | None, row: PassageRow) -> Status:
    if held is None:
        return Status.NEW
    same = _passage(held) == _passage(row) and held.position == row.position
    return Status.UNCHANGED if same else Status.UPDATED


def _row(passage: Passage, position: int, run: int) -> PassageRow:
    from examprep.text import squash

    return PassageRow(
        id=passage.id,
        file=passage.file,
        position=position,
        at=passage.at,
        headings=list(passage.headings),
        text=passage.text,
        subject=passage.subject,
        search="\n".join(filter(None, map(squash, [*passage.headings, passage.text]))),
        run=run,
    )


def _passage(row: PassageRow) -> Passage:
    return Passage(row.file, row.at, tuple(row.headings), row.text, row.subject)
