"""`bank check`: what is to be looked at, where it stands, and an exit status that says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

GOOD = """\
# 投诉

## a-1 简答（4分）

难度：2

怎样安抚投诉的客户？

### 得分点

- （2分）耐心听完，不打断
- （2分）对造成的不便致歉
"""
WRONG = """
## a-2 简答（5分）

难度：2

处理投诉时，什么人应当回访？

### 得分点

- （2分）原来受理的人
- （2分）处理投诉时应当回访
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bank").mkdir()
    (tmp_path / "bank" / "1.md").write_text(GOOD + WRONG, "utf-8")
    return tmp_path / "bank"


def test_every_finding_has_its_file_and_line(run: Run, folder: Path) -> None:
    ran = run("bank", "check", str(folder))
    assert 4 == ran.status
    place = folder / "1.md"
    assert [
        f"{place}:18 a-2 marks_sum “处理投诉时，什么人应当回访？”",
        "  the marks do not add up: 2+2 = 4 ≠ 5",
        f"{place}:23 a-2 restates_stem “处理投诉时应当回访”",
    ] == ran.out.splitlines()[:3]
    assert [
        "marks_sum 1, restates_stem 1",
        "2 questions checked: 2 things to look at.",
    ] == ran.err.splitlines()


def test_in_a_zip_and_on_stdin_a_finding_has_its_line_too(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    packed = tmp_path / "bank.zip"
    with ZipFile(packed, "w") as archive:
        archive.write(folder / "1.md", "csm/1.md")
    assert "1.md:18 a-2 marks_sum" in run("bank", "check", str(packed)).out
    assert "<stdin>:18 a-2 marks_sum" in run("bank", "check", "-", stdin=GOOD + WRONG).out


def test_what_every_question_lacks_is_said_once(run: Run, folder: Path) -> None:
    file = folder / "1.md"
    file.write_text(GOOD.replace("难度：2\n\n", "") + WRONG.replace("难度：2\n\n", ""), "utf-8")
    ran = run("bank", "check", str(folder))
    assert "all questions no_difficulty" == ran.out.splitlines()[0]
    assert 1 == ran.out.count("no_difficulty")
    assert 2 == [
        f["code"] for f in run("bank", "check", str(folder), "--json").json()["findings"]
    ].count("no_difficulty")


def test_a_code_can_be_left_out(run: Run, folder: Path) -> None:
    ran = run("bank", "check", str(folder), "--ignore", "marks_sum", "--json")
    assert (4, ["restates_stem"]) == (ran.status, [f["code"] for f in ran.json()["findings"]])
    both = ("--ignore", "marks_sum", "--ignore", "restates_stem")
    assert 0 == run("bank", "check", str(folder), *both).status


def test_a_code_that_there_is_not_is_wrong_usage(run: Run, folder: Path) -> None:
    ran = run("bank", "check", str(folder), "--ignore", "marks")
    assert (2, "", 1) == (ran.status, ran.out, len(ran.err.splitlines()))
    assert "marks_sum" in ran.err


def test_a_bank_that_holds_is_exit_0(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "good.md"
    file.write_text(GOOD, "utf-8")
    ran = run("bank", "check", str(file))
    assert (0, "", "1 question checked: nothing to look at.\n") == (ran.status, ran.out, ran.err)


def test_json_names_code_question_place_and_advice(run: Run, folder: Path) -> None:
    ran = run("bank", "check", str(folder), "--json")
    found = ran.json()
    assert (4, 2, [], []) == (
        ran.status, found["questions"], found["problems"], found["passed_over"],
    )  # fmt: skip
    assert {
        "code": "marks_sum",
        "question": "a-2",
        "file": str(folder / "1.md"),
        "place": "18",
        "quote": "处理投诉时，什么人应当回访？",
        "advice": "the marks do not add up: 2+2 = 4 ≠ 5",
    } == found["findings"][0]


def test_json_lines_are_found_by_their_line_and_tables_by_their_cell(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "q.jsonl").write_text(
        '\n{"kind": "term", "stem": "投诉", "chapter": "一", "marks": 2, "difficulty": 1}\n',
        "utf-8",
    )
    (tmp_path / "t.csv").write_text("题型,题干,答案,章节,难度\n简答,甲？,乙,一,3\n", "utf-8")
    ran = run("bank", "check", str(tmp_path), "--json")
    places = {found["code"]: (found["file"], found["place"]) for found in ran.json()["findings"]}
    assert {
        "no_answer": (str(tmp_path / "q.jsonl"), "2"),
        "no_marks": (str(tmp_path / "t.csv"), "B2"),
    } == places


def test_what_cannot_be_read_is_named_and_counts(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bank.md"
    file.write_text(GOOD + "\n## 问答\n\n题干\n", "utf-8")
    ran = run("bank", "check", str(file))
    assert 4 == ran.status
    assert ran.out.startswith("bank.md:14 malformed “## 问答”")
    assert "1 question checked: 1 thing to look at.\n" == ran.err


def test_files_without_questions_are_passed_over_in_a_folder(run: Run, folder: Path) -> None:
    (folder / "1.md").write_text(GOOD, "utf-8")
    (folder / "lexicon.txt").write_text("同义：投诉 抱怨\n", "utf-8")
    (folder / "notes.txt").write_text("下午开会。\n", "utf-8")
    (folder / "answers.jsonl").write_text('{"question": "a-1", "answer": "听"}\n', "utf-8")
    (folder / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    ran = run("bank", "check", str(folder))
    assert (0, "") == (ran.status, ran.out)
    assert [
        f"Passed over: {folder}/answers.jsonl: answers, which are scored with: examprep mark FILE",
        f"Passed over: {folder}/logo.png: a picture, not a document",
        f"Passed over: {folder}/notes.txt: nothing was found in it",
    ] == [line.partition(";")[0] for line in ran.err.splitlines()[:3]]


def test_a_file_that_is_named_must_hold_questions(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("今天的会议改到下午。\n", "utf-8")
    for name in ("empty", "notes.txt", "missing.md"):
        ran = run("bank", "check", str(tmp_path / name))
        assert (1, "", 1) == (ran.status, ran.out, len(ran.err.splitlines()))


def test_without_a_file_the_database_is_checked(run: Run) -> None:
    found = run("bank", "check", "--json").json()
    assert 3 == found["questions"]
    assert {"question": "steps", "file": "投诉.txt", "place": "3:1"}.items() <= next(
        finding for finding in found["findings"] if finding["question"] == "steps"
    ).items()


def test_help_of_the_group_and_of_the_command(run: Run) -> None:
    assert "\n  check " in run("bank", "-h").out
    assert "[FILE|FOLDER]" in run("bank", "check", "-h").out


def test_a_lexicon_beside_the_questions_is_asked_for_their_terms(run: Run, tmp_path: Path) -> None:
    term = (
        "# 一\n\n## t-1 名词解释（2分）\n\n难度：1\n\n首问负责制\n\n### 得分点\n\n- （2分）含义\n"
    )
    (tmp_path / "1.md").write_text(term, "utf-8")
    assert 0 == run("bank", "check", str(tmp_path)).status
    (tmp_path / "lexicon.txt").write_text("术语：关键时刻\n不是词条\n", "utf-8")
    lexicon = tmp_path / "lexicon.txt"
    lexicon.write_bytes(lexicon.read_text("utf-8").encode("gb18030"))
    for path in (tmp_path, tmp_path / "1.md"):
        found = run("bank", "check", str(path), "--json").json()
        assert ["unknown_term"] == [finding["code"] for finding in found["findings"]]
        assert ["2"] == [problem["place"] for problem in found["problems"]]
