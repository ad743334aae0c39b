from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from examprep.formats import jsonl
from examprep.questions import Kind, Point, Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

STATES = ("new", "updated", "unchanged", "duplicate", "refused")
PAGE = """客服试题
简答 题目:门店怎样收集顾客意见, ****: 1( 在收银台放意见簿。 2( 每月请顾客座谈。 3( 查看评价。
案例分析 某店三天内收到五起投诉。 1( 应先查什么, 2( 怎样答复, ****: 1、查共同原因。 2、先致歉。
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


def test_questions_of_a_page_are_stored(run: Callable[..., Ran], page: Path) -> None:
    report = run("import", str(page), "--subject", "客户服务", "--json").json()
    assert (2, 2, 0) == (report["read"], report["new"], report["duplicate"])
    stored = run("export", "--subject", "客户服务", "--tag", "").out
    kinds = [json.loads(line)["kind"] for line in stored.splitlines()]
    assert ["short_answer", "case"] == kinds[-2:]


def test_the_counts_add_up(run: Callable[..., Ran], page: Path) -> None:
    for _ in range(2):
        report = run("import", str(page), "--json").json()
        assert report["read"] == sum(report[state] for state in STATES)
        assert all(file["read"] == sum(file[state] for state in STATES) for file in report["files"])


def test_importing_again_changes_nothing_and_says_so(run: Callable[..., Ran], page: Path) -> None:
    run("import", str(page))
    before = run("export").out
    again = run("import", str(page))
    assert 0 == again.status
    assert "unchanged 2" in again.out
    assert "Nothing new" in again.err
    assert before == run("export").out


def test_a_dry_run_writes_nothing(run: Callable[..., Ran], page: Path) -> None:
    before = run("export").out
    report = run("import", str(page), "--dry-run", "--json").json()
    assert (True, 2) == (report["dry_run"], report["new"])
    assert before == run("export").out


def test_a_dry_run_makes_no_database(run: Callable[..., Ran], page: Path, tmp_path: Path) -> None:
    missing = tmp_path / "none" / "bank.db"
    assert 0 == run("import", str(page), "--dry-run", "--db", str(missing)).status
    assert not missing.parent.exists()


@pytest.mark.parametrize("format_", ["jsonl", "markdown"])
def test_what_was_exported_is_taken_back_as_it_was(
    run: Callable[..., Ran], tmp_path: Path, format_: str
) -> None:
    exported = run("export", "--format", format_).out
    path = tmp_path / "bank.txt"
    path.write_text(exported, "utf-8")
    fresh = str(tmp_path / "fresh.db")
    assert 0 == run("import", str(path), "--db", fresh).status
    stored = run("export", "--db", fresh).out.splitlines()
    assert set(run("export").out.splitlines()) <= set(stored)


def test_a_bad_line_is_refused_and_named_and_the_rest_is_taken(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    good = Question("q1", Kind.TERM, "什么是服务承诺", points=(Point("对顾客公开的保证"),))
    path = tmp_path / "mixed.jsonl"
    path.write_text(jsonl.write([good]) + '{"kind": "nonsense", "stem": "x"}\n', "utf-8")
    ran = run("import", str(path))
    assert 4 == ran.status
    assert "read 2 = new 1 + updated 0 + unchanged 0 + duplicate 0 + refused 1" in ran.out
    assert "mixed.jsonl:2 malformed" in ran.out


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not a text file"),
        ("word.docx", b"PK\x03\x04" + bytes(60), "zip or Word"),
        ("notes.txt", "客服岗位职责说明\n接听电话，登记工单。".encode(), "no question was found"),
    ],
)
def test_a_file_without_questions_is_an_error_and_changes_nothing(
    run: Callable[..., Ran], tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    before = run("export").out
    path = tmp_path / name
    path.write_bytes(data)
    ran = run("import", str(path))
    assert 1 == ran.status
    assert said in ran.err
    assert str(path) in ran.err
    assert before == run("export").out


def test_a_missing_file_is_named(run: Callable[..., Ran]) -> None:
    ran = run("import", "nowhere.txt")
    assert 1 == ran.status
    assert f"nowhere.txt: {os.strerror(2)}" in ran.err


def test_of_several_files_the_good_ones_are_taken(run: Callable[..., Ran], page: Path) -> None:
    ran = run("import", "nowhere.txt", str(page), "--json")
    assert 1 == ran.status
    assert 2 == ran.json()["new"]
    assert 1 == len(ran.json()["errors"])


def test_a_page_may_come_from_stdin(run: Callable[..., Ran]) -> None:
    ran = run("import", "-", "--json", stdin=PAGE)
    assert ("<stdin>", 2) == (ran.json()["files"][0]["file"], ran.json()["new"])


def test_noise_is_counted_by_kind(run: Callable[..., Ran], shared: Path) -> None:
    document = shared / "seeds" / "004_a44120adeb07695a.txt"
    report = run("import", str(document), "--dry-run", "--json").json()["files"][0]
    assert {"short_answer": 28, "case": 15, "essay": 6, "plan": 6} == report["kinds"]
    assert (55, 26, 20, 5) == (
        report["new"],
        report["parts"],
        report["removed"]["page_number"],
        report["removed"]["advert"],
    )
