"""What was made from the other tables."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from examprep.store.tables.columns import Words


class KeptRow(SQLModel, table=True):
    """Something that can be made again, under a name: `made_of` tells what it was made of."""

    __tablename__: ClassVar[str] = "kept"

    name: str = Field(primary_key=True, sa_type=Words)
    made_of: str
    body: dict[str, Any] = Field(sa_type=JSON)
