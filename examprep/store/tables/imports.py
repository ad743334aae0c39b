"""Imports, and what they changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Moment, Words

IMPORT = "import_run.id"
"""What points to an import."""


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

    run: int = Field(primary_key=True, foreign_key=IMPORT)
    question: str = Field(primary_key=True, sa_type=Words)
    body: dict[str, Any] | None = Field(sa_type=JSON(none_as_null=True))
    imported: dict[str, Any] | None = Field(sa_type=JSON(none_as_null=True))
