"""A small bank, and the program run on it as a user would run it."""

from __future__ import annotations

import io
import json
import shutil
import sys
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from examprep import commands
from examprep.formats import jsonl
from examprep.questions import Kind, Option, Part, Place, Point, Question
from examprep.session.scorer import Scorer
from examprep.store import open_store, questions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MORNING = "2026-11-21T09:00:00+08:00"

STEPS = ("耐心倾听，让客户把话说完", "诚恳致歉，安抚情绪", "核实问题并记录", "按约定时间回访")
BANK = (
    Question(
        id="steps",
        kind=Kind.SHORT_ANSWER,
        subject="客户服务",
        chapter="投诉处理",
        stem="简述接到投诉电话时的处理步骤。",
        marks=8,
        points=tuple(Point(step, 2) for step in STEPS),
        answer="\n".join(STEPS),
        source=Place("投诉.txt", "3:1", "一、简答题\n简述接到投诉电话时的处理步骤。"),
    ),
    Question(
        id="repair",
        kind=Kind.CASE,
        subject="客户服务",
        chapter="案例",
        stem="同一台设备报修三次仍未修好，客户要求退货。",
        marks=20,
        parts=(
            Part("怎样答复客户？", 8, (Point("先道歉并说明退货条件", 8),)),
            Part("怎样避免再次发生？", 12, (Point("建立重复报修的预警", 12),)),
        ),
    ),
    Question(
        id="survey",
        kind=Kind.SINGLE,
        subject="市场调查",
        stem="了解客户满意度最常用的办法是",
        marks=1,
        options=(Option("A", "问卷"), Option("B", "猜测")),
        key=("A",),
        tags=("基础",),
    ),
)
GOOD = "；".join(STEPS)


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of the program came to."""

    status: int
    out: str
    err: str

    def json(self) -> Any:  # noqa: ANN401 - whatever was printed
        return json.loads(self.out)

    def json_lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that holds `BANK`, ready for scoring, and no review; to be copied."""
    path = tmp_path_factory.mktemp("filled") / "bank.db"
    at = datetime.fromisoformat(MORNING)
    with open_store(path, at) as store:
        with store.transaction() as tx:
            questions.merge(tx, BANK, at)
        Scorer(store).lexicon()
    return path


@pytest.fixture
def database(filled: Path, tmp_path: Path) -> str:
    """A copy of `filled` to work on."""
    return str(shutil.copy(filled, tmp_path / "bank.db"))


@pytest.fixture
def question_file(tmp_path: Path) -> str:
    """`BANK` as a file."""
    path = tmp_path / "bank.jsonl"
    path.write_text(jsonl.write(BANK), "utf-8")
    return str(path)


@pytest.fixture
def run(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run the program on `database` in the morning, with `stdin`; no terminal anywhere."""
    monkeypatch.setenv("EXAMPREP_DB", database)
    monkeypatch.setenv("EXAMPREP_NOW", MORNING)
    monkeypatch.delenv("EXAMPREP_LEARNER", raising=False)

    def call(*args: str, stdin: str | bytes = b"") -> Ran:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        status = commands.run(args)
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return call


@pytest.fixture
def answers(tmp_path: Path) -> Callable[..., str]:
    """Write (question, answer) pairs as a file of responses; gives its path."""

    def write(*pairs: tuple[str, str]) -> str:
        path = tmp_path / "answers.jsonl"
        rows = (json.dumps({"question": name, "answer": text}) for name, text in pairs)
        path.write_text("\n".join(rows), "utf-8")
        return str(path)

    return write


PAGE = """客服试题
简答 题目:门店怎样收集顾客意见, ****: 1( 在收银台放意见簿。 2( 每月请顾客座谈。 3( 查看评价。
案例分析 某店三天内收到五起投诉。 1( 应先查什么, 2( 怎样答复, ****: 1、查共同原因。 2、先致歉。
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path
