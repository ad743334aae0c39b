"""A paper that asks each question of the small bank."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from examprep.paper import Clock, Item, Level, Paper, Section
from examprep.store import open_store, papers
from tests.commands.conftest import BANK, MORNING, Ran

Run = Callable[..., Ran]


def made(clock: Clock) -> Paper:
    """An hour for one question of each kind of the bank."""
    items = tuple(Item(n, question, Level.EASY) for n, question in enumerate(BANK, 1))
    names = ("简答题", "案例题", "选择题")
    sections = tuple(
        Section(title, (item.question.kind,), item.marks, 1, (item,))
        for title, item in zip(names, items, strict=True)
    )
    return Paper("paper1", "b", "", "own", 1, "模拟卷", "客户服务", 60, 29, 17, sections,
                 clock=clock)  # fmt: skip


@pytest.fixture(params=[Clock.GOES_ON])
def paper(run: Run, database: str, request: pytest.FixtureRequest) -> str:
    at = datetime.fromisoformat(MORNING)
    with open_store(database, at) as store, store.transaction() as tx:
        papers.add(tx, [made(request.param)], at)
    return "paper1"


def told(run: Run, *options: str) -> Any:  # noqa: ANN401 - whatever was printed
    return run("paper", "report", "paper1", "--json", *options).json()
