"""`bank update`: what a later version of the program brings comes in, what the user made stays."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pexpect
import pytest

from examprep import shipped

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

TERM = """
## {id} 名词解释（4分）

什么是{term}？

### 得分点

- （4分）{answer}
"""
OLD = {
    "a-1": ("服务承诺", "对顾客的保证"),
    "a-2": ("首问负责", "谁先接谁负责"),
    "a-3": ("回访", "事后询问"),
}
NEW = {
    "a-1": ("服务承诺", "对顾客公开的保证"),
    "a-2": ("首问负责", "谁先接待谁负责到底"),
    "a-3": ("回访", "事后再去询问"),
    "a-4": ("服务补救", "失误以后的弥补"),
}


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a shipped bank of three questions."""
    folder = tmp_path / "shipped" / "subject"
    folder.mkdir(parents=True)
    monkeypatch.setattr(shipped, "bank_folder", lambda: folder.parent)
    ship(folder, OLD, "同义：顾客 客户\n")
    return folder


def ship(folder: Path, questions: dict[str, tuple[str, str]], words: str) -> None:
    texts = [
        TERM.format(id=name, term=term, answer=text) for name, (term, text) in questions.items()
    ]
    (folder / "1.md").write_text("\n".join(texts), "utf-8")
    (folder / "lexicon.txt").write_text(words, "utf-8")


@pytest.fixture
def fresh(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bank: Path) -> Run:
    """The program on a database that was given the bank as it was."""
    monkeypatch.setenv("EXAMPREP_DB", str(tmp_path / "fresh.db"))
    assert "the 3 questions" in run("list").err
    return run


def points(run: Run) -> dict[str, str]:
    lines = map(json.loads, run("export").out.splitlines())
    return {line["id"]: line["points"][0]["text"] for line in lines}


def texts(questions: dict[str, tuple[str, str]]) -> dict[str, str]:
    return {name: text for name, (_term, text) in questions.items()}


def test_new_and_corrected_questions_come_in_and_reviews_stay(
    fresh: Run, bank: Path, answers: Callable[..., str]
) -> None:
    fresh("quiz", "--answers", answers(("a-1", "对顾客的保证")))
    before = fresh("show", "a-1", "--json").json()["reviews"]
    due = fresh("due", "--json").json()["forecast"]
    ship(bank, NEW, "同义：顾客 客户\n")
    ran = fresh("bank", "update")
    assert 0 == ran.status
    assert "Questions: new 1, corrected 3, kept as you changed them 0." in ran.out
    assert texts(NEW) == points(fresh)
    assert before == fresh("show", "a-1", "--json").json()["reviews"]
    assert due == fresh("due", "--json").json()["forecast"]
    assert 0 == fresh("doctor").status


def test_what_was_edited_or_imported_is_kept_and_named(
    fresh: Run, bank: Path, tmp_path: Path
) -> None:
    mine = fresh("export").out.splitlines()
    edited = mine[0].replace("对顾客的保证", "我的写法")
    fresh("edit", "a-1", "--from", "-", stdin=edited)
    (tmp_path / "mine.jsonl").write_text(mine[1].replace("谁先接谁负责", "老师的写法"), "utf-8")
    fresh("import", str(tmp_path / "mine.jsonl"))
    ship(bank, NEW, "同义：顾客 客户\n")
    report = fresh("bank", "update", "--json").json()
    assert {
        "new": ["a-4"],
        "corrected": ["a-3"],
        "kept": ["a-1", "a-2"],
        "words": [],
        "words_kept": [],
        "questions": 4,
        "written": True,
    } == report
    assert {**texts(NEW), "a-1": "我的写法", "a-2": "老师的写法"} == points(fresh)


def test_an_update_can_be_taken_back_and_is_one_import(fresh: Run, bank: Path) -> None:
    ship(bank, NEW, "同义：顾客 客户\n")
    fresh("bank", "update")
    assert "Nothing new" in fresh("bank", "update").err
    assert 0 == fresh("import", "--undo").status
    assert texts(OLD) == points(fresh)
    assert "null\n" == fresh("import", "--undo", "--json").out


def test_a_dry_run_writes_nothing(fresh: Run, bank: Path) -> None:
    ship(bank, NEW, "同义：顾客 客户\n")
    report = fresh("bank", "update", "--dry-run", "--json").json()
    assert (["a-4"], False) == (report["new"], report["written"])
    assert texts(OLD) == points(fresh)


def test_words_are_brought_up_to_date_unless_they_are_the_users_own(
    fresh: Run, bank: Path, tmp_path: Path
) -> None:
    ship(bank, OLD, "同义：顾客 客户 用户\n")
    assert ["subject/lexicon.txt"] == fresh("bank", "update", "--json").json()["words"]
    own = tmp_path / "subject" / "lexicon.txt"
    own.parent.mkdir()
    own.write_text("同义：顾客 客人\n", "utf-8")
    fresh("import", str(own))
    ship(bank, OLD, "同义：顾客 客户 买家\n")
    report = fresh("bank", "update", "--json").json()
    assert ([], ["subject/lexicon.txt"]) == (report["words"], report["words_kept"])


def test_words_of_an_update_that_was_taken_back_come_with_the_next(fresh: Run, bank: Path) -> None:
    ship(bank, OLD, "同义：顾客 客户 用户\n")
    fresh("bank", "update")
    assert {"removed": 0, "restored": 1} == fresh("import", "--undo", "--json").json()["lexicons"]
    assert ["subject/lexicon.txt"] == fresh("bank", "update", "--json").json()["words"]


def told(run: Run, monkeypatch: pytest.MonkeyPatch, *args: str) -> str:
    """What a command says of a newer bank where stderr is a terminal."""
    with monkeypatch.context() as patch:
        patch.setattr(sys.stderr, "isatty", lambda: True)
        lines = run(*args).err.splitlines()
    return "".join(line for line in lines if "newer bank" in line)


def test_a_newer_bank_is_told_of_once_and_only_at_a_terminal(
    fresh: Run, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "" == told(fresh, monkeypatch, "list")
    ship(bank, NEW, "同义：顾客 客户\n")
    assert "newer bank" not in fresh("list").err
    assert "" == told(fresh, monkeypatch, "list", "--json")
    assert "questions: 1 new, 3 corrected" in told(fresh, monkeypatch, "list")
    assert "" == told(fresh, monkeypatch, "list")
    ship(bank, {**NEW, "a-5": ("质检", "检查质量")}, "同义：顾客 客户\n")
    assert "questions: 2 new, 3 corrected" in told(fresh, monkeypatch, "list")
    assert texts(OLD) == points(fresh)


def test_a_database_that_was_never_given_the_bank_is_not_told_of_it(
    run: Run, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "" == told(run, monkeypatch, "list")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty on Windows")
def test_the_line_stands_at_the_end_of_what_a_command_shows(run: Run, tmp_path: Path) -> None:
    database = str(tmp_path / "real.db")
    run("list", "--db", database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DELETE FROM question WHERE id = 'csm2-0002'")
        connection.execute("UPDATE meta SET value = 1 WHERE name = 'shipped bank'")
    arguments = ["-m", "examprep", "--db", database]
    shown = pexpect.run(f"{sys.executable} {' '.join(arguments)}", encoding="utf-8", timeout=60)
    *_, last = str(shown).splitlines()
    assert (
        f"(questions: 1 new, 0 corrected). Take it in with: examprep --db {database} bank update"
        == (last[last.index("(") :])
    )
