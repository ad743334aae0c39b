"""Papers set, listed, shown and deleted as a person does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from examprep.formats import jsonl
from tests.commands.test_completion import offered
from tests.papers.banks import bank

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

BLUEPRINT = """\
title = "模拟试卷"
subject = "客服"
minutes = 60
full = 16
pass = 9
window = 1

[[sections]]
title = "单选题"
kinds = ["single"]
number = 4
marks = 1

[[sections]]
title = "简答题"
kinds = ["short_answer"]
number = 2
marks = 6
"""


@pytest.fixture
def blueprint(tmp_path: Path, run: Run) -> str:
    """A blueprint file, and a database with a bank for it."""
    path = tmp_path / "mock.toml"
    path.write_text(BLUEPRINT, "utf-8")
    questions = tmp_path / "questions.jsonl"
    questions.write_text(jsonl.write(bank(40)), "utf-8")
    assert 0 == run("import", str(questions)).status
    return str(path)


def test_a_new_paper_prints_its_id_and_what_it_is_made_of(run: Run, blueprint: str) -> None:
    ran = run("paper", "new", "--blueprint", blueprint, "--seed", "7")
    name = ran.out.strip()
    assert 6 == len(name)
    assert "单选题  4 × 1  4 marks" in ran.err
    assert f"Print it with: examprep paper print {name}" in ran.err
    again = run("paper", "new", "--blueprint", blueprint, "--seed", "7")
    assert ran.out == again.out
    shown = run("paper", "show", name[:4])
    assert "blueprint mock, seed 7 · 60 minutes · 16 marks, 9 to pass" in shown.out


def test_versions_have_ids_of_their_own_and_a_map_between_them(run: Run, blueprint: str) -> None:
    made = run("paper", "new", "--blueprint", blueprint, "--versions", "A,B", "--json").json()
    first, second = made["papers"]
    assert (f"{first['batch']}-A", f"{first['batch']}-B") == (first["id"], second["id"])
    assert 16 == sum(item["marks"] for item in second["questions"])
    assert {str(n) for n in range(1, 7)} == set(second["twins"])
    assert "→" in run("paper", "show", second["id"]).out
    paper = run("paper", "show", second["id"], "--json").json()
    assert [4, 2] == [len(section["items"]) for section in paper["sections"]]
    ran = run("paper", "show", first["batch"])
    assert 5 == ran.status
    assert f"{first['id']}, {second['id']}" in ran.err


def test_without_a_seed_every_paper_is_another_and_asks_other_questions(
    run: Run, blueprint: str
) -> None:
    made = [run("paper", "new", "--blueprint", blueprint, "--json").json() for _ in range(2)]
    first, second = (made[n]["papers"][0] for n in range(2))
    assert [1, 2] == [first["seed"], second["seed"]]
    asked = [{item["id"] for item in each["questions"]} for each in (first, second)]
    assert set() == asked[0] & asked[1]
    assert [second["id"], first["id"]] == [
        row["id"] for row in run("paper", "list", "--json").json()
    ]


def test_a_seed_that_no_database_holds_is_refused(run: Run, blueprint: str) -> None:
    for seed in ("99999999999999999999", "2147483647", "-1"):
        ran = run("paper", "new", "--blueprint", blueprint, "--seed", seed)
        assert (2, "") == (ran.status, ran.out)
        assert "0<=x<=2147483646" in ran.err
    assert 0 == run("paper", "new", "--blueprint", blueprint, "--seed", "2147483646").status
    assert 0 == run("paper", "new", "--blueprint", blueprint).status


def test_a_deleted_paper_is_gone(run: Run, blueprint: str) -> None:
    name = run("paper", "new", "--blueprint", blueprint).out.strip()
    assert f"{name} is deleted." in run("paper", "delete", name).err
    ran = run("paper", "show", name)
    assert (5, "") == (ran.status, ran.out)
    assert "No paper yet." in run("paper", "list").err


def test_papers_are_offered_to_a_shell_the_latest_first(
    run: Run, blueprint: str, database: str
) -> None:
    made = [run("paper", "new", "--blueprint", blueprint).out.strip() for _ in range(2)]
    assert made[::-1] == offered(database, "paper", "print", "")
    assert made[:1] == offered(database, "paper", "show", made[0][:5])


def test_a_bank_that_is_too_small_is_told_what_it_lacks(run: Run, blueprint: str) -> None:
    ran = run("paper", "new", "--blueprint", blueprint, "--versions", ",".join("ABCDEFGH"))
    assert (1, "") == (ran.status, ran.out)
    assert "单选题: lacks 12 questions (single); it needs 32, the bank has 20." in ran.err


@pytest.mark.parametrize("name", ["nowhere", "/no/such.toml"])
def test_a_blueprint_that_is_not_there_is_wrong_usage(run: Run, name: str) -> None:
    ran = run("paper", "new", "--blueprint", name)
    assert (2, "") == (ran.status, ran.out)
    assert "name a TOML file, or one of these: csm2" in ran.err


@pytest.mark.parametrize("letters", ["A,A", "A,", "A,b c"])
def test_versions_must_have_names_of_their_own(run: Run, blueprint: str, letters: str) -> None:
    ran = run("paper", "new", "--blueprint", blueprint, "--versions", letters)
    assert 2 == ran.status
    assert "letters with commas between them" in ran.err


def test_the_help_of_papers_lists_every_verb(run: Run) -> None:
    page = run("paper", "-h").out
    for verb in ("new", "list", "show", "delete"):
        assert f"\n  {verb} " in page


@pytest.mark.parametrize("format_", ["pdf", "docx", "html", "markdown"])
@pytest.mark.parametrize("what", ["", "--scheme", "--sheet", "--inline"])
def test_a_paper_is_printed_in_every_format(
    run: Run, blueprint: str, tmp_path: Path, format_: str, what: str
) -> None:
    name = run("paper", "new", "--blueprint", blueprint).out.strip()
    target = tmp_path / "printed"
    args = ["paper", "print", name, "--format", format_, "-o", str(target), *what.split()]
    assert (0, f"Written to {target}.\n") == ((ran := run(*args)).status, ran.err)
    starts = {"pdf": b"%PDF", "docx": b"PK", "html": b"<!DOCTYPE", "markdown": "# 模拟".encode()}
    assert target.read_bytes().startswith(starts[format_])
    ran = run(*args)
    assert 2 == ran.status
    assert "is there already; --force replaces it" in ran.err
    assert {"file": str(target), "bytes": target.stat().st_size} == run(
        *args, "--force", "--json"
    ).json()


def test_a_booklet_holds_what_is_chosen(run: Run, blueprint: str, tmp_path: Path) -> None:
    target = tmp_path / "booklet.md"
    args = ("paper", "booklet", "-o", str(target))
    assert 0 == run(*args, "--chapter", "投诉", "--kind", "single").status
    text = target.read_text("utf-8")
    assert 5 == text.count("〔单项选择题〕")
    assert "〔简答题〕" not in text
    ran = run(*args, "--force", "--tag", "无此标签")
    assert 2 == ran.status
    assert "No question fits." in ran.err


def test_a_bank_that_changed_leaves_the_printed_paper_as_it_was(
    run: Run, blueprint: str, tmp_path: Path
) -> None:
    name = run("paper", "new", "--blueprint", blueprint).out.strip()
    print_ = ("paper", "print", name, "--format", "markdown", "--inline", "--force", "-o")
    assert 0 == run(*print_, str(tmp_path / "before")).status
    changed = tmp_path / "changed.jsonl"
    rows = (replace(each, answer="改过的答案", stem=f"改过的{each.stem}") for each in bank(40))
    changed.write_text(jsonl.write(list(rows)), "utf-8")
    assert 0 == run("import", str(changed)).status
    assert 0 == run(*print_, str(tmp_path / "after")).status
    assert (tmp_path / "before").read_bytes() == (tmp_path / "after").read_bytes()
