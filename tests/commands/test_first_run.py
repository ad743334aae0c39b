"""A database that never held anything is given the shipped bank, once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier
from typing import TYPE_CHECKING

from examprep import shipped
from examprep.commands.first_run import load_shipped_bank
from examprep.store import open_store
from tests.commands.conftest import MORNING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_of_two_that_come_at_once_one_takes_the_bank_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both have seen an empty database before either writes."""
    folder, both = shipped.bank_folder(), Barrier(2)

    def meet() -> Path:
        both.wait(60)
        return folder

    monkeypatch.setattr(shipped, "bank_folder", meet)
    at = datetime.fromisoformat(MORNING)
    with open_store(tmp_path / "bank.db", at) as store, ThreadPoolExecutor() as pool:
        taken = sorted(pool.map(lambda _: load_shipped_bank(store, at), range(2)))
    assert [0, len(shipped.questions(folder))] == taken
