"""What is said of the database as a whole."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Moment


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
