"""The words that users teach the scorer."""

from __future__ import annotations

from typing import ClassVar

from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Words
from examprep.store.tables.imports import IMPORT


class WordlistRow(SQLModel, table=True):
    """The text of a lexicon.txt, under the name of its folder and its own."""

    __tablename__: ClassVar[str] = "wordlist"

    name: str = Field(primary_key=True, sa_type=Words)
    text: str = Field(sa_type=Words)


class WordlistChangeRow(SQLModel, table=True):
    """What an import changed: a list by its name, and its text before, null if it was new."""

    __tablename__: ClassVar[str] = "wordlist_change"

    run: int = Field(primary_key=True, foreign_key=IMPORT)
    name: str = Field(primary_key=True, sa_type=Words)
    text: str | None = Field(sa_type=Words)
