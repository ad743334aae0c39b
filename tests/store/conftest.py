"""A store in a real SQLite file, and a moment to write it at."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from examprep.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from examprep.store import Store


@pytest.fixture
def at() -> datetime:
    return datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, at: datetime) -> Iterator[Store]:
    with open_store(tmp_path / "bank.db", at) as opened:
        yield opened
