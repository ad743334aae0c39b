"""The tables. What belongs to a person has `learner`, so that a school can share a database."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import JSON, DateTime, Index, Text, UniqueConstraint
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Dialect


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime, also in SQLite, which has no zones of its own."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Written in UTC, whatever zone it came in."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Read as UTC."""
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class Words(TypeDecorator[str]):
    """Text from anywhere. Half of a surrogate pair, which JSON and terminals can bring and no
    database can hold, becomes a question mark."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Written as what UTF-8 can hold."""
        return value and value.encode("utf-8", "replace").decode("utf-8")


class QuestionRow(SQLModel, table=True):
    """A question: its JSON, and beside it what it is looked up by.

    `imported` is the JSON it came with from its file, where it has been edited since.
    """

    __tablename__: ClassVar[str] = "question"

    id: str = Field(primary_key=True, sa_type=Words)
    position: int = Field(unique=True)
    kind: str
    subject: str = Field(sa_type=Words)
    chapter: str = Field(sa_type=Words)
    tags: str = Field(sa_type=Words)
    file: str = Field(sa_type=Words)
    fingerprint: str = Field(index=True)
    search: str = Field(sa_type=Words)
    body: dict[str, Any] = Field(sa_type=JSON)
    imported: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    added: datetime = Field(sa_type=Moment)
    changed: datetime = Field(sa_type=Moment)


class ReviewRow(SQLModel, table=True):
    """One answer in the review log. Rows are added and never changed or removed."""

    __tablename__: ClassVar[str] = "review"
    __table_args__: ClassVar[tuple[Index, ...]] = (
        Index("review_of_question", "learner", "question"),
        Index("review_of_day", "learner", "study_day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words)
    question: str = Field(foreign_key="question.id", sa_type=Words)
    study_day: int
    at: datetime = Field(sa_type=Moment)
    answer: str = Field(sa_type=Words)
    score: float
    coverage: list[float] = Field(sa_type=JSON)
    flags: list[str] = Field(sa_type=JSON)
    proposed: int
    grade: int
    how: str
    scheduler: str
    scheduler_version: str
    thresholds: str
    seconds: float | None


class UndoRow(SQLModel, table=True):
    """A review taken back: the log keeps it, everything else looks past it."""

    __tablename__: ClassVar[str] = "undo"

    review: int = Field(primary_key=True, foreign_key="review.id")
    at: datetime = Field(sa_type=Moment)


class CardRow(SQLModel, table=True):
    """The state of a learner's question, a cache of the log in the scheduler's own fields."""

    __tablename__: ClassVar[str] = "card"
    __table_args__: ClassVar[tuple[Index, ...]] = (Index("card_due", "learner", "due"),)

    learner: str = Field(primary_key=True, sa_type=Words)
    question: str = Field(primary_key=True, foreign_key="question.id", sa_type=Words)
    due: int | None
    state: dict[str, Any] = Field(sa_type=JSON)


class OriginRow(SQLModel, table=True):
    """What a learner's cards were worked out with; with anything else they are out of date."""

    __tablename__: ClassVar[str] = "card_origin"

    learner: str = Field(primary_key=True, sa_type=Words)
    scheduler: str
    version: str
    revision: int


class PlanRow(SQLModel, table=True):
    """A plan for an exam that was kept. Rows are added and never changed or removed.

    It comes after the row `after` of the review log; an empty `subject` stands for all of them.
    """

    __tablename__: ClassVar[str] = "plan"

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(index=True, sa_type=Words)
    subject: str = Field(sa_type=Words)
    exam: int
    minutes: int
    since: int
    after: int
    at: datetime = Field(sa_type=Moment)


class PlanEndRow(SQLModel, table=True):
    """A plan that was given up: the schedule is as if it had never been."""

    __tablename__: ClassVar[str] = "plan_end"

    plan: int = Field(primary_key=True, foreign_key="plan.id")
    at: datetime = Field(sa_type=Moment)


class DraftRow(SQLModel, table=True):
    """An answer that was being typed."""

    __tablename__: ClassVar[str] = "draft"

    learner: str = Field(primary_key=True, sa_type=Words)
    question: str = Field(primary_key=True, foreign_key="question.id", sa_type=Words)
    text: str = Field(sa_type=Words)


class HoldRow(SQLModel, table=True):
    """A question put off for a study day, suspended, or asked again. Rows are added, never changed.

    One that came with a `review` stands and falls with it.
    """

    __tablename__: ClassVar[str] = "hold"

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words, index=True)
    question: str = Field(foreign_key="question.id", sa_type=Words)
    what: str
    study_day: int
    review: int | None = Field(default=None, foreign_key="review.id")
    at: datetime = Field(sa_type=Moment)


class MarkRow(SQLModel, table=True):
    """What a learner gave an answer: by marking it, or with the grade of the review it is of."""

    __tablename__: ClassVar[str] = "mark"

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words)
    question: str = Field(foreign_key="question.id", index=True, sa_type=Words)
    answer: str = Field(sa_type=Words)
    score: float
    weight: float
    at: datetime = Field(sa_type=Moment)
    review: int | None = Field(default=None, foreign_key="review.id")


class ModelRow(SQLModel, table=True):
    """What was learned of a question for a learner, a cache: `fitted_to` names what it is of."""

    __tablename__: ClassVar[str] = "model"

    learner: str = Field(primary_key=True, sa_type=Words)
    question: str = Field(primary_key=True, foreign_key="question.id", sa_type=Words)
    fitted_to: str
    body: dict[str, Any] = Field(sa_type=JSON)


class ImportRow(SQLModel, table=True):
    """A file that was imported, and when that was taken back, if it was."""

    __tablename__: ClassVar[str] = "import_run"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=Moment)
    file: str = Field(sa_type=Words)
    undone: datetime | None = Field(default=None, sa_type=Moment)


class ImportChangeRow(SQLModel, table=True):
    """What an import changed: a question and its `body` and `imported` before, null if it was new.

    It names no row of the bank: the question is gone once its import has been taken back.
    """

    __tablename__: ClassVar[str] = "import_change"

    run: int = Field(primary_key=True, foreign_key="import_run.id")
    question: str = Field(primary_key=True, sa_type=Words)
    body: dict[str, Any] | None = Field(sa_type=JSON(none_as_null=True))
    imported: dict[str, Any] | None = Field(sa_type=JSON(none_as_null=True))


class PassageRow(SQLModel, table=True):
    """A passage of course notes: `run` is the import that brought it, `removed` the one since
    which its file no longer holds it, so that either can be taken back."""

    __tablename__: ClassVar[str] = "passage"

    key: int | None = Field(default=None, primary_key=True)
    id: str = Field(index=True)
    file: str = Field(index=True, sa_type=Words)
    position: int
    at: str = Field(sa_type=Words)
    headings: list[str] = Field(sa_type=JSON)
    text: str = Field(sa_type=Words)
    subject: str = Field(sa_type=Words)
    search: str = Field(sa_type=Words)
    run: int = Field(foreign_key="import_run.id")
    removed: int | None = Field(default=None, foreign_key="import_run.id")


class IndexRow(SQLModel, table=True):
    """The index that texts are found by: the one row belongs to a revision of what it holds."""

    __tablename__: ClassVar[str] = "search_index"

    id: int = Field(default=1, primary_key=True)
    revision: str
    body: dict[str, Any] = Field(sa_type=JSON)


class PaperRow(SQLModel, table=True):
    """A paper as it was set, whole; it names no row of the bank, which may change under it.

    `number` counts up in the order of setting.
    """

    __tablename__: ClassVar[str] = "paper"

    id: str = Field(primary_key=True, sa_type=Words)
    number: int = Field(unique=True)
    batch: str = Field(index=True, sa_type=Words)
    blueprint: str = Field(index=True, sa_type=Words)
    seed: int
    title: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Moment)
    asked: list[str] = Field(sa_type=JSON)
    body: dict[str, Any] = Field(sa_type=JSON)


class SittingRow(SQLModel, table=True):
    """A learner's sitting of a paper, the `number`th: `spent` seconds of it were used up by the
    moment `ticked`, `place` is the item that was being answered. Open until it is `submitted`."""

    __tablename__: ClassVar[str] = "sitting"
    __table_args__: ClassVar[tuple[UniqueConstraint, ...]] = (
        UniqueConstraint("learner", "paper", "number"),
    )

    id: int | None = Field(default=None, primary_key=True)
    learner: str = Field(sa_type=Words)
    paper: str = Field(foreign_key="paper.id", sa_type=Words)
    number: int
    began: datetime = Field(sa_type=Moment)
    spent: float
    ticked: datetime = Field(sa_type=Moment)
    place: int
    submitted: datetime | None = Field(default=None, sa_type=Moment)


class SittingAnswerRow(SQLModel, table=True):
    """What stands on a paper under the item `number`, written over until it is submitted.

    Then `score` is what it was marked with and `review` the row that the log keeps of it.
    """

    __tablename__: ClassVar[str] = "sitting_answer"

    sitting: int = Field(primary_key=True, foreign_key="sitting.id")
    number: int = Field(primary_key=True)
    text: str = Field(sa_type=Words)
    flagged: bool
    seconds: float
    score: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    review: int | None = Field(default=None, foreign_key="review.id")


class LexiconRow(SQLModel, table=True):
    """What scoring was fitted to: the one row belongs to a revision of the bank."""

    __tablename__: ClassVar[str] = "lexicon"

    id: int = Field(default=1, primary_key=True)
    revision: int
    fitted_by: str
    body: dict[str, Any] = Field(sa_type=JSON)


class WordlistRow(SQLModel, table=True):
    """The text of a lexicon.txt, under the name of its folder and its own."""

    __tablename__: ClassVar[str] = "wordlist"

    name: str = Field(primary_key=True, sa_type=Words)
    text: str = Field(sa_type=Words)


class MetaRow(SQLModel, table=True):
    """Named numbers about the database as a whole, such as the revision of the bank."""

    __tablename__: ClassVar[str] = "meta"

    name: str = Field(primary_key=True)
    value: int


class MigrationRow(SQLModel, table=True):
    """A step of the schema that this database has taken."""

    __tablename__: ClassVar[str] = "migration"

    name: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
