from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from examprep.commands.import_.page import _NOISE
from examprep.formats import jsonl
from examprep.importing.cleaning import Noise
from examprep.questions import Kind, Point, Question
from tests.commands.conftest import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

STATES = ("new", "updated", "unchanged", "duplicate", "refused")


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


def test_importing_again_without_the_subject_keeps_it(run: Callable[..., Ran], page: Path) -> None:
    run("import", str(page), "--subject", "客户服务")
    before = run("export").out
    report = run("import", str(page), "--json").json()
    assert (2, 0) == (report["unchanged"], report["updated"])
    assert before == run("export").out
    assert 2 == run("import", str(page), "--subject", "客服", "--json").json()["updated"]


def test_what_is_to_be_done_is_said_once_for_problems_alike(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    path = tmp_path / "open.txt"
    path.write_text("一、简答题\n1．甲是什么？\n2．乙是什么？\n3．丙是什么？\n", "utf-8")
    ran = run("import", str(path))
    assert 3 == ran.out.count(" no_answer “")
    assert 1 == ran.out.count("no reference answer was found")


def test_a_key_that_is_none_of_the_options_is_a_problem(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    path = tmp_path / "keys.txt"
    options = "A．倾听　B．解释　C．推诿　D．离开\n"
    path.write_text(f"一、单选题\n1．甲？（E）\n{options}2．乙？（D）\n{options}", "utf-8")
    ran = run("import", str(path))
    assert 0 == ran.status
    assert ["keys.txt:2:3 key_unknown “甲？（ ）”"] == [
        line for line in ran.out.splitlines() if "key_unknown" in line
    ]
    assert "the key E is none of the options" in ran.out


def test_questions_without_a_subject_are_told_of_once_they_are_new(
    run: Callable[..., Ran], page: Path
) -> None:
    told = "2 questions name no subject"
    assert told in run("import", str(page), "--dry-run").err
    assert told in run("import", str(page)).err
    assert told not in run("import", str(page), "--subject", "客户服务").err
    assert told not in run("import", str(page)).err


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
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture, not a document"),
        ("word.docx", b"PK\x03\x04" + bytes(60), "the file is damaged"),
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


def test_with_strict_nothing_is_imported_when_a_question_of_any_file_is_refused(
    run: Callable[..., Ran], page: Path, tmp_path: Path
) -> None:
    before = run("export").out
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"kind": "nonsense", "stem": "x"}\n', "utf-8")
    ran = run("import", str(page), str(bad), "--strict")
    assert 4 == ran.status
    assert "Nothing was imported: something was refused, and --strict was given." in ran.err
    assert before == run("export").out
    report = run("import", str(page), str(bad), "--strict", "--json").json()
    assert (False, 3, 2, 1) == (
        report["written"],
        report["read"],
        report["new"],
        report["refused"],
    )


def test_with_strict_nothing_is_imported_when_a_file_fails(
    run: Callable[..., Ran], page: Path
) -> None:
    before = run("export").out
    ran = run("import", str(page), "nowhere.txt", "--strict")
    assert 4 == ran.status
    assert f"Error: nowhere.txt: {os.strerror(2)}" in ran.err
    assert before == run("export").out
    assert 4 == run("import", "nowhere.txt", "--strict").status


def test_with_strict_everything_is_imported_when_nothing_is_refused(
    run: Callable[..., Ran], page: Path, question_file: str
) -> None:
    report = run("import", str(page), question_file, "--strict", "--json").json()
    assert (True, 2) == (report["written"], report["new"])
    assert "收银台" in run("export").out


def test_a_duplicate_is_a_problem_that_names_the_question_in_the_bank(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    path = tmp_path / "copy.jsonl"
    path.write_text(
        jsonl.write([Question("copy", Kind.TERM, "简述接到 投诉电话 时的处理步骤")]), "utf-8"
    )
    ran = run("import", str(path))
    assert 0 == ran.status
    assert "read 1 = new 0 + updated 0 + unchanged 0 + duplicate 1 + refused 0" in ran.out
    assert "copy.jsonl:copy duplicate “简述接到 投诉电话 时的处理步骤”" in ran.out
    assert "the same question is in the bank as steps" in ran.out
    assert "Nothing new" in ran.err


@pytest.mark.parametrize("name", ["", "another"])
def test_an_answer_that_comes_later_is_given_to_the_question_that_lacks_it(
    run: Callable[..., Ran], tmp_path: Path, name: str
) -> None:
    asked = Question("", Kind.SHORT_ANSWER, "怎样安排夜班的交接")
    told = Question(name, Kind.SHORT_ANSWER, "怎样安排夜班的交接", answer="当面交接并签字")
    for file, question in (("one.jsonl", asked), ("two.jsonl", told)):
        (tmp_path / file).write_text(jsonl.write([question]), "utf-8")
    (first,) = run("import", str(tmp_path / "one.jsonl"), "--json").json()["files"]
    report = run("import", str(tmp_path / "two.jsonl"), "--json").json()
    assert (0, 1, 0) == (report["new"], report["updated"], report["duplicate"])
    (kept,) = [line for line in run("export").json_lines() if "夜班" in line["stem"]]
    assert (first["questions"][0]["id"], "当面交接并签字") == (kept["id"], kept["answer"])
    again = run("import", str(tmp_path / "one.jsonl"), "--json").json()
    assert 1 == again["duplicate"]


def test_near_duplicates_are_reported_with_both_ids_and_kept(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    stem = "门店经理每天开门营业以前应当检查哪些服务设施和服务用品"
    names = ["one.jsonl", "two.jsonl"]
    for name, end in zip(names, ["？", "呢？"], strict=True):
        question = Question(name[:3], Kind.SHORT_ANSWER, stem + end)
        (tmp_path / name).write_text(jsonl.write([question]), "utf-8")
    paths = [str(tmp_path / name) for name in names]
    for options in (["--dry-run"], []):
        report = run("import", *paths, "--json", *options).json()
        assert 2 == report["new"]
        assert [[], ["near_duplicate"]] == [
            [problem["code"] for problem in file["problems"]] for file in report["files"]
        ]
        problem = report["files"][1]["problems"][0]
        assert ("two", stem[:20], False) == (
            problem["place"],
            problem["quote"],
            problem["refused"],
        )
        assert "two, one" in problem["advice"]
    again = run("import", *paths, "--json").json()
    assert [[], []] == [file["problems"] for file in again["files"]]


def test_every_kind_of_noise_has_a_name() -> None:
    assert set(Noise) == set(_NOISE)


def test_a_table_of_contents_is_left_out_and_named(run: Callable[..., Ran], shared: Path) -> None:
    file = shared / "samples" / "import" / "09_taxit_toc_docx" / "taxit_01.docx"
    ran = run("import", str(file), "--dry-run")
    assert 0 == ran.status
    assert "page headers and contents" in ran.out


def test_the_same_paper_in_word_and_pdf_is_the_same_questions(
    run: Callable[..., Ran], shared: Path
) -> None:
    folder = shared / "samples" / "import" / "18_sa8000_two_papers_docx"
    files = [str(folder / "sa8000.docx"), str(folder / "sa8000_libreoffice.pdf")]
    report = run("import", *files, "--dry-run", "--json").json()
    assert (44, 44) == (report["new"], report["duplicate"])


def test_a_corrected_stem_stays_the_same_question(run: Callable[..., Ran], page: Path) -> None:
    run("import", str(page))
    before = {json.loads(line)["id"] for line in run("export").out.splitlines()}
    page.write_text(PAGE.replace("门店怎样收集顾客意见", "门店应怎样收集顾客的意见"), "utf-8")
    report = run("import", str(page), "--json").json()
    assert (0, 1, 1) == (report["new"], report["updated"], report["unchanged"])
    assert before == {json.loads(line)["id"] for line in run("export").out.splitlines()}
    again = run("import", str(page), "--json").json()
    assert (0, 0) == (again["new"], again["updated"])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.gift", "::回访::回访何时做？ {}\n\n::渠道::投诉有哪些渠道？ {=电话}\n"),
        (
            "a.xml",
            "<quiz><question type='essay'><questiontext><text>回访何时做？</text></questiontext>"
            "</question></quiz>",
        ),
        ("a.json", '[{"题目": "回访何时做？", "答案": null}]'),
    ],
    ids=["gift", "moodle", "json"],
)
def test_questions_without_an_answer_are_named_in_other_programs_files(
    run: Callable[..., Ran], tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    (report,) = run("import", str(path), "--json").json()["files"]
    assert [("no_answer", "1", "回访何时做？")] == [
        (each["code"], each["place"], each["quote"]) for each in report["problems"]
    ]
    assert 1 == report["without_answer"]
    found = report["questions"][0]["id"]
    assert ["no_answer"] == run("show", found, "--json").json()["question"]["warnings"]


def test_a_long_chapter_is_cut_in_the_table_and_its_kinds_stay_in_sight(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    chapter = "第一章　" + "门店日常经营与管理" * 3
    path = tmp_path / "long.jsonl"
    asked = [
        Question(f"n{n}", kind, stem, chapter=f"{named}\t 上", answer="见教材。")
        for n, (kind, stem, named) in enumerate(
            [
                (Kind.TERM, "什么是盘点？", chapter),
                (Kind.ESSAY, "论述盘点为什么要定期做。", chapter),
                (Kind.TERM, "什么是陈列？", "第二章"),
            ]
        )
    ]
    path.write_text(jsonl.write(asked), "utf-8")

    rows = run("import", str(path)).out.splitlines()[2:5]

    # 第一章 and the blank take 7 cells, eleven more characters 22, the mark 1: 30 in all.
    cut = "第一章 门店日常经营与管理门店…"
    assert [f"{cut} / term", f"{cut} / essay", "第二章 上 / term"] == [
        row.split("  ")[0] for row in rows
    ]
