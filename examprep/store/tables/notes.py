"""Course notes."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Words
from examprep.store.tables.imports import IMPORT


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
    run: int = Field(foreign_key=IMPORT)
    removed: int | None = Field(default=None, foreign_key=IMPORT)
