"""`examprep import --undo`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from examprep.formats import jsonl
from examprep.questions import Kind, Question
from tests.commands.conftest import BANK

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]
Write = Callable[..., str]

PROMISE = Question("promise", Kind.TERM, "什么是服务承诺？", answer="对顾客公开的保证。")
ECHO = Question("echo", Kind.TERM, "什么是回音时限？", answer="答复顾客的期限。")
BETTER = replace(BANK[0], stem="简述处理投诉电话的全过程。")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def questions(name: str, *given: Question) -> str:
        path = tmp_path / name
        path.write_text(jsonl.write(given), "utf-8")
        return str(path)

    return questions


def test_files_are_taken_back_one_by_one_from_the_last_one_on(run: Run, write: Write) -> None:
    states = [run("export").out]
    run("import", write("a.jsonl", PROMISE), write("b.jsonl", ECHO, BETTER))
    assert "全过程" in run("export").out
    undone = run("import", "--undo")
    assert (0, "") == (undone.status, undone.err)
    assert [
        "Taken back: b.jsonl, imported 2026-11-21 09:00.",
        "Questions removed: 1; given back their former text: 1.",
    ] == undone.out.splitlines()
    assert states[0] + jsonl.write([PROMISE]) == run("export").out
    assert {
        "file": "a.jsonl",
        "at": "2026-11-21T01:00:00+00:00",
        "removed": 1,
        "restored": 0,
        "passages": {"removed": 0, "restored": 0},
        "lexicons": {"removed": 0, "restored": 0},
        "lost": {"answers": 0, "edits": 0},
    } == run("import", "--undo", "--json").json()
    assert states[0] == run("export").out
    assert "There is no import to take back.\n" == run("import", "--undo").out
    assert "null\n" == run("import", "--undo", "--json").out


def test_answers_are_not_lost_unless_told_so(
    run: Run, write: Write, answers: Callable[..., str]
) -> None:
    before = run("export").out
    run("import", write("a.jsonl", PROMISE, BETTER))
    run("quiz", "--answers", answers(("promise", "公开的保证"), ("steps", "倾听")))
    during = run("export").out
    refused = run("import", "--undo")
    assert (1, "") == (refused.status, refused.out)
    assert "taking back a.jsonl would lose" in refused.err
    assert "(answers: 1, edits: 0)" in refused.err
    assert during == run("export").out

    forced = run("import", "--undo", "--force")
    assert 0 == forced.status
    assert "Lost with them: answers 1, edits 0." in forced.out
    assert before == run("export").out
    assert 1 == len(run("show", "steps", "--json").json()["reviews"])
    assert 5 == run("show", "promise").status


def test_edits_are_not_lost_unless_told_so(run: Run, write: Write) -> None:
    run("import", write("a.jsonl", PROMISE))
    edited = jsonl.write([replace(PROMISE, answer="改过的答案。")])
    run("edit", "promise", "--from", "-", stdin=edited)
    refused = run("import", "--undo")
    assert 1 == refused.status
    assert "(answers: 0, edits: 1)" in refused.err
    assert 0 == run("import", "--undo", "--force").status


def test_the_shipped_bank_is_not_an_import(run: Run, tmp_path: Path) -> None:
    fresh = str(tmp_path / "fresh.db")
    assert "null\n" == run("import", "--undo", "--json", "--db", fresh).out
    assert run("list", "--db", fresh).out


def test_an_import_that_changed_nothing_leaves_nothing_to_take_back(
    run: Run, write: Write, tmp_path: Path
) -> None:
    notes, words = tmp_path / "notes.md", tmp_path / "lexicon.txt"
    notes.write_text("# 回访\n\n回访在结案后三天内做。\n", "utf-8")
    words.write_text("同义：回访 跟踪\n", "utf-8")
    files = [[write("a.jsonl", PROMISE)], ["--as", "notes", str(notes)], [str(words)]]
    for file in [*files, *files]:
        assert 0 == run("import", *file).status
    undone = [run("import", "--undo", "--json").json() for _ in files]
    assert [(0, 0, 1), (0, 1, 0), (1, 0, 0)] == [
        (each["removed"], each["passages"]["removed"], each["lexicons"]["removed"])
        for each in undone
    ]
    assert "null\n" == run("import", "--undo", "--json").out


def test_a_dry_run_is_not_an_import(run: Run, write: Write) -> None:
    run("import", write("a.jsonl", PROMISE), "--dry-run")
    assert "null\n" == run("import", "--undo", "--json").out


def test_a_file_that_was_taken_back_can_be_imported_again(run: Run, write: Write) -> None:
    path = write("a.jsonl", PROMISE)
    run("import", path)
    run("import", "--undo")
    assert 1 == run("import", path, "--json").json()["new"]


@pytest.mark.parametrize(
    "options",
    [
        ("--undo", "a.jsonl"),
        ("--undo", "--dry-run"),
        ("--undo", "--strict"),
        ("--undo", "--as", "notes"),
        ("--force", "a.jsonl"),
        (),
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_together_is_wrong_usage(run: Run, options: tuple[str, ...]) -> None:
    assert 2 == run("import", *options).status
