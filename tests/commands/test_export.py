"""`examprep export`."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from examprep.formats import jsonl, markdown
from examprep.question_json import from_json

Run = Callable[..., Any]


def test_jsonl_holds_every_question_whole(run: Run, question_file: str) -> None:
    assert Path(question_file).read_text("utf-8") == run("export").out


def test_markdown_reads_back_as_the_same_questions(run: Run) -> None:
    expected, _ = jsonl.read(run("export").out, "x")
    given, problems = markdown.read(run("export", "--format", "markdown").out, "x")
    assert ([], expected) == (problems, given)


def test_filters_choose_what_is_written(run: Run) -> None:
    lines = run("export", "--tag", "基础").json_lines()
    assert ["survey"] == [from_json(line).id for line in lines]


def test_a_choice_that_no_question_fits_writes_nothing(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bank.md"
    ran = run("export", "--chapter", "没有这章", "--output", str(path))
    assert (2, False) == (ran.status, path.exists())
    assert "No question fits" in ran.err


def test_a_file_is_written_whole_and_nothing_else_is_left(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    ran = run("export", "-o", str(folder / "bank.jsonl"))
    assert (0, "") == (ran.status, ran.out)
    assert ["bank.jsonl"] == os.listdir(folder)
    assert run("export").out == (folder / "bank.jsonl").read_text("utf-8")


def test_the_file_says_which_format_is_written_unless_one_is_named(
    run: Run, tmp_path: Path
) -> None:
    """A workbook is a zip; JSON Lines begins with a brace, our Markdown with its front matter."""
    for name, begins, named in (
        ("bank.xlsx", b"PK", ()),
        ("bank.MD", b"---", ()),
        ("bank", b"{", ()),
        ("bank.txt", b"{", ("--format", "jsonl")),
    ):
        assert 0 == run("export", "-o", str(tmp_path / name), *named).status
        assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_file_that_tells_no_format_is_refused(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "bank.docx"
    ran = run("export", "-o", str(target))
    assert 2 == ran.status
    assert "--format" in ran.err
    assert not target.exists()


def test_a_file_that_is_there_is_replaced_only_by_force(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "mine.jsonl"
    target.write_text("mine")
    refused = run("export", "-o", str(target))
    assert (2, "mine") == (refused.status, target.read_text("utf-8"))
    assert "--force" in refused.err

    assert 0 == run("export", "-o", str(target), "--force").status
    assert run("export").out == target.read_text("utf-8")


def test_a_folder_that_is_not_there_is_an_error(run: Run, tmp_path: Path) -> None:
    ran = run("export", "-o", str(tmp_path / "nowhere" / "bank.jsonl"))
    assert 1 == ran.status
    assert "No such file or directory" in ran.err


@pytest.mark.skipif(not os.path.exists("/dev/null"), reason="there is no /dev/null here")
def test_a_template_is_told_like_any_other_file(run: Run, tmp_path: Path) -> None:
    target = str(tmp_path / "t.xlsx")
    assert f"Written to {target}." in run("export", "--template", "-o", target).err
    told = run("export", "--template", "-o", target, "--force", "--json").json()
    assert {"file": target, "questions": 0, "lost": []} == told


def test_a_template_with_filters_is_refused(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    ran = run("export", "--template", "--kind", "single", "-o", str(target))
    assert 2 == ran.status
    assert "a template holds no questions" in ran.err
    assert not target.exists()


def test_a_name_as_long_as_the_system_takes_is_written(run: Run, tmp_path: Path) -> None:
    target = tmp_path / f"{'题' * 83}.jsonl"
    assert 0 == run("export", "-o", str(target)).status
    assert target.is_file()


def test_a_device_is_written_to_and_not_replaced(run: Run) -> None:
    assert 0 == run("export", "-o", "/dev/null", "--force").status
    assert not os.path.isfile("/dev/null")


def test_json_tells_what_was_written_and_what_the_format_cannot_hold(
    run: Run, tmp_path: Path
) -> None:
    target = str(tmp_path / "bank.txt")
    ran = run("export", "--format", "aiken", "-o", target, "--json")
    told = ran.json()
    whole = run("export").json_lines()
    assert ("", target, len(whole)) == (ran.err, told["file"], told["questions"])
    assert {"question", "tags"} < {loss["what"] for loss in told["lost"]}
