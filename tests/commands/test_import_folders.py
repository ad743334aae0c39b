"""Folders and zips: their question files are taken, and what else lies there is named."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from tests.commands.conftest import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran


def test_a_folder_without_files_is_named(run: Callable[..., Ran], tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    ran = run("import", str(folder))
    assert 1 == ran.status
    assert f"{folder}: no question was found" in ran.err


def test_a_folder_and_a_zip_give_their_files(run: Callable[..., Ran], tmp_path: Path) -> None:
    folder = tmp_path / "bank"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text(PAGE, "utf-8")
    (folder / "inner" / "b.txt").write_text("一、判断题\n1．服务不能储存。（√）\n", "gb18030")
    (folder / ".hidden").write_text(PAGE, "utf-8")
    assert 3 == run("import", str(folder), "--dry-run", "--json").json()["new"]
    packed = tmp_path / "bank.zip"
    with ZipFile(packed, "w") as archive:
        for file in (folder / "a.txt", folder / "inner" / "b.txt"):
            archive.write(file, str(file.relative_to(folder)))
    report = run("import", str(packed), "--dry-run", "--json").json()
    assert [2, 1] == [file["new"] for file in report["files"]]


@pytest.fixture
def subject_folder(tmp_path: Path, question_file: str) -> Path:
    """A folder as the shipped bank is: questions, words, a blueprint, answers and a licence."""
    folder = tmp_path / "subject"
    folder.mkdir()
    shutil.copy(question_file, folder / "questions.jsonl")
    (folder / "lexicon.txt").write_text("同义：顾客 客户\n", "gb18030")
    (folder / "blueprint.toml").write_text(
        'title = "模拟"\n[[sections]]\ntitle = "简答"\n', "utf-8"
    )
    for name in ("one.jsonl", "two.jsonl"):
        (folder / name).write_text('{"question": "steps", "answer": "倾听"}\n' * 2, "utf-8")
    (folder / "LICENSE").write_text("Do what you like.\n", "utf-8")
    return folder


def test_files_of_a_folder_that_hold_no_questions_are_passed_over_and_named_with_their_use(
    run: Callable[..., Ran], subject_folder: Path
) -> None:
    ran = run("import", str(subject_folder))
    assert 0 == ran.status
    assert [
        f"Passed over: {subject_folder}/LICENSE: nothing was found in it",
        f"Passed over: {subject_folder}/blueprint.toml: "
        "a blueprint, which sets papers: examprep paper new --blueprint FILE",
        f"Passed over: {subject_folder}/one.jsonl and 1 more: "
        "answers, which are scored with: examprep mark FILE",
    ] == ran.err.splitlines()[:3]
    report = run("import", str(subject_folder), "--json").json()
    assert (3, 0, []) == (report["read"], report["refused"], report["errors"])
    names = ["LICENSE", "blueprint.toml", "one.jsonl", "two.jsonl"]
    assert [str(subject_folder / name) for name in names] == report["passed_over"]


@pytest.mark.parametrize(
    ("name", "use"),
    [("blueprint.toml", "examprep paper new --blueprint"), ("one.jsonl", "examprep mark")],
)
def test_a_file_of_ours_that_was_named_and_holds_no_questions_is_an_error_with_its_use(
    run: Callable[..., Ran], subject_folder: Path, name: str, use: str
) -> None:
    ran = run("import", str(subject_folder / name))
    assert (1, "", 1) == (ran.status, ran.out, len(ran.err.splitlines()))
    assert use in ran.err


def test_what_of_a_zip_holds_no_questions_is_passed_over_and_named(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    packed = tmp_path / "bank.zip"
    with ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", PAGE)
        archive.writestr("notes.txt", "客服岗位职责说明\n接听电话，登记工单。")
    ran = run("import", str(packed), "--dry-run")
    assert 0 == ran.status
    assert "Passed over: notes.txt: nothing was found in it" in ran.err


def test_a_folder_of_nothing_but_other_files_is_an_error(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "LICENSE").write_text("Do what you like.\n", "utf-8")
    ran = run("import", str(folder))
    assert 1 == ran.status
    assert f"{folder}: no question was found" in ran.err


PAPER = """一、单项选择题（每题2分）
1. 接到投诉时先做什么？
A. 解释  B. 倾听
2. 回访应当怎样？
A. 守时  B. 随意
二、综合题（20分）
客户三次来电，说空调漏水，每次都由不同的人接听，每次都要从头讲一遍，到第三次仍然没有人上门，
客户在网上发了帖子，一天之内有两百多人转发，其中几位也说遇到过同样的事。
（1）公司有哪些不足？
（2）应当采取什么对策？
"""
ANSWERS = """一、单项选择题
1. B  2. A
二、综合题
（1）①没有首问负责；②没有记录。
（2）①专人负责；②定时回访；③改进流程。
"""


@pytest.fixture(
    params=["试卷一.txt 试卷一答案.txt", "试题.txt 参考答案.txt", "A.txt A_answers.txt"]
)
def paper_with_answers_apart(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    folder = tmp_path / "apart"
    folder.mkdir()
    for name, text in zip(request.param.split(), (PAPER, ANSWERS), strict=True):
        (folder / name).write_text(text, "utf-8")
    return folder


def test_answers_in_a_file_of_their_own_go_to_the_questions_whose_name_it_bears(
    run: Callable[..., Ran], paper_with_answers_apart: Path, tmp_path: Path
) -> None:
    folder = paper_with_answers_apart
    packed = tmp_path / "apart.zip"
    with ZipFile(packed, "w") as archive:
        for file in folder.iterdir():
            archive.write(file, file.name)
    named = map(str, sorted(folder.iterdir(), reverse=True))
    for given in ([str(folder)], [str(packed)], [*named]):
        (report,) = run("import", *given, "--dry-run", "--json").json()["files"]
        assert (3, 0) == (report["new"], report["without_answer"])
        assert "" != report["answers"]
    run("import", str(folder))
    ran = run("export", "--format", "jsonl", "--kind", "case")
    (case,) = [
        one for line in ran.out.splitlines() if "两百多人" in (one := json.loads(line))["stem"]
    ]
    assert [2, 3] == [len(part["points"]) for part in case["parts"]]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("试卷一含答案.txt", ANSWERS),
        ("试卷二答案.txt", ANSWERS),
        ("试卷一答案.txt", "三、名词解释\n1. 授权\n"),
    ],
)
def test_other_files_leave_the_questions_as_they_are(
    run: Callable[..., Ran], tmp_path: Path, name: str, text: str
) -> None:
    folder = tmp_path / "apart"
    folder.mkdir()
    (folder / "试卷一.txt").write_text(PAPER, "utf-8")
    (folder / name).write_text(text, "utf-8")
    files = run("import", str(folder), "--dry-run", "--json").json()["files"]
    (paper,) = [file for file in files if file["file"] == "试卷一.txt"]
    assert (3, 3, "") == (paper["new"], paper["without_answer"], paper["answers"])


@pytest.mark.parametrize(
    ("name", "data"),
    [("图.png", b"\x89PNG\r\n\x1a\n\x00"), ("坏.docx", b"PK\x03\x04\x00"), ("空.txt", b"")],
)
def test_of_a_zip_what_can_be_read_is_taken_and_the_rest_named(
    run: Callable[..., Ran], tmp_path: Path, name: str, data: bytes
) -> None:
    packed = tmp_path / "题.zip"
    with ZipFile(packed, "w") as file:
        file.writestr("简答.txt", "一、简答题\n1. 怎样安排夜班？\n答案：轮流。\n")
        file.writestr(name, data)
    ran = run("import", str(packed))
    assert 4 == ran.status
    assert f"{name}:1 malformed" in ran.out
    assert "夜班" in run("export").out
