"""What texts are scored and found by, made from them."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Words


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


class IndexRow(SQLModel, table=True):
    """The index that texts are found by: the one row belongs to a revision of what it holds."""

    __tablename__: ClassVar[str] = "search_index"

    id: int = Field(default=1, primary_key=True)
    revision: str
    body: dict[str, Any] = Field(sa_type=JSON)
