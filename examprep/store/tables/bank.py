"""The questions."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Moment, Words

QUESTION = "question.id"
"""What points to a question. Who takes it from here has that table described too."""


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
