"""A class is marked, corrected and taken back, as a trainer would."""

from __future__ import annotations

import csv
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

import click
import pytest
from openpyxl import Workbook, load_workbook

from examprep.marking.analysis import analyse
from examprep.marking.missed import Missed
from examprep.paper import Clock, Item, Level, Paper, Partial, Section
from examprep.questions import Kind, Option, Question
from examprep.screen.class_marks import class_lines
from examprep.screen.width import cells
from examprep.store import open_store, papers
from tests.commands.conftest import BANK, GOOD, MORNING
from tests.commands.paper.conftest import made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

    Run = Callable[..., Ran]

ROWS = [
    ("考生", "题号", "作答"),
    ("甲", "1", GOOD),
    ("甲", "2", "先道歉并说明退货条件"),
    ("乙", "steps", "诚恳致歉，安抚情绪"),
    ("乙", "第2题", ""),
]


@pytest.fixture
def paper(run: Run, database: str) -> str:
    """A paper of the first two questions of the bank, kept."""
    items = tuple(Item(n, question, Level.EASY) for n, question in enumerate(BANK[:2], 1))
    kept = Paper(
        "paper1", "b", "", "own", 1, "模拟卷", "客户服务", 60, 28, 17,
        (
            Section("简答题", (Kind.SHORT_ANSWER,), 8, 1, items[:1]),
            Section("案例题", (Kind.CASE,), 20, 1, items[1:]),
        ),
    )  # fmt: skip
    at = datetime.fromisoformat(MORNING)
    with open_store(database, at) as store, store.transaction() as tx:
        papers.add(tx, [kept], at)
    return kept.id


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "answers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(ROWS)
    return path


def test_a_table_is_marked_by_number_and_by_id(
    run: Run, paper: str, table: Path, tmp_path: Path
) -> None:
    told = run("paper", "mark", paper, str(table), "-o", str(tmp_path / "m.xlsx"), "--json").json()
    assert [("甲", 8.0), ("乙", 2.0)] == [
        (each["candidate"], each["marks"]["1"]) for each in told["candidates"]
    ]
    assert (2, [1, 2]) == (
        told["analysis"]["candidates"],
        [item["number"] for item in told["analysis"]["items"]],
    )


def test_a_table_with_traditional_headers_in_big5_is_marked(
    run: Run, paper: str, tmp_path: Path
) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes("學員,題號,作答\n甲,1,耐心傾聽，讓客戶把話說完\n".encode("big5"))
    told = run("paper", "mark", paper, str(path), "-o", str(tmp_path / "m.xlsx"), "--json").json()
    assert [("甲", 2.0)] == [(each["candidate"], each["marks"]["1"]) for each in told["candidates"]]


def test_a_workbook_may_have_a_title_above_its_header_and_a_sheet_for_each_group(
    run: Run, paper: str, tmp_path: Path
) -> None:
    book = Workbook()
    for group, name, number in (("说明", "", ""), ("一班", "甲", "1."), ("二班", "乙", "（1）")):
        sheet = book.create_sheet(group)
        sheet.append([f"结业考试：{group}"])
        sheet.append([])
        if name:
            sheet.append(["序号", " 姓名 ", "题号", "作答"])
            sheet.append([1, name, number, GOOD])
    book.save(tmp_path / "answers.xlsx")
    ran = run(
        "paper", "mark", paper, str(tmp_path / "answers.xlsx"), "-o", str(tmp_path / "m.xlsx"),
        "--json",
    )  # fmt: skip
    given = [(each["candidate"], each["marks"]["1"]) for each in ran.json()["candidates"]]
    assert (0, [("甲", 8.0), ("乙", 8.0)]) == (ran.status, given)


def test_a_folder_without_a_document_is_said_to_hold_no_answers(
    run: Run, paper: str, tmp_path: Path
) -> None:
    (tmp_path / "class").mkdir()
    ran = run("paper", "mark", paper, str(tmp_path / "class"))
    assert (1, "") == (ran.status, ran.out)
    assert f"{tmp_path / 'class'}: it holds no answers" in ran.err


def test_two_candidates_of_one_name_are_told_apart_by_their_numbers(
    run: Run, paper: str, tmp_path: Path
) -> None:
    path = tmp_path / "answers.csv"
    rows = [f"甲,1001,1,{GOOD}", "甲,1002,1,不会", f"甲,1002,2,{GOOD}"]
    path.write_text("\n".join(["姓名,准考证号,题号,作答", *rows]), "utf-8")
    ran = run("paper", "mark", paper, str(path), "-o", str(tmp_path / "m.xlsx"), "--json")
    given = [(each["candidate"], each["marks"]["1"]) for each in ran.json()["candidates"]]
    assert (0, [("甲 1001", 8.0), ("甲 1002", 0.0)]) == (ran.status, given)


def test_a_column_that_no_row_names_is_told_of_the_likeliest_header(
    run: Run, paper: str, tmp_path: Path
) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("第三期,,\n姓名,题号,备注\n甲,1,x\n", "utf-8")
    ran = run("paper", "mark", paper, str(path), "-o", str(tmp_path / "m.xlsx"))
    assert (1, True) == (ran.status, "no column answer (作答)" in ran.err)


def test_a_folder_of_documents_gives_the_same_marks(
    run: Run, paper: str, table: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    for name in ("甲", "乙"):
        own = [row for row in ROWS[1:] if row[0] == name]
        text = "\n".join(f"{n}. {row[2]}" for n, row in enumerate(own, 1))
        (folder / f"{name}.txt").write_text(f"姓名：{name}\n{text}\n", "utf-8")
    rows = run("paper", "mark", paper, str(table), "-o", str(tmp_path / "a.xlsx"), "--json")
    files = run("paper", "mark", paper, str(folder), "-o", str(tmp_path / "b.xlsx"), "--json")
    by_name = {each["candidate"]: each for each in rows.json()["candidates"]}
    assert by_name == {each["candidate"]: each for each in files.json()["candidates"]}


def test_two_documents_of_one_name_are_not_mixed_up(run: Run, paper: str, tmp_path: Path) -> None:
    for group, answer in (("一班", ROWS[1][2]), ("二班", "别人的答案")):
        (tmp_path / "class" / group).mkdir(parents=True)
        (tmp_path / "class" / group / "甲.txt").write_text(f"1. {answer}\n", "utf-8")
    ran = run("paper", "mark", paper, str(tmp_path / "class"), "-o", str(tmp_path / "m.xlsx"))
    assert (4, True) == (ran.status, "二班/甲.txt:1: " in ran.err)
    rows = load_workbook(tmp_path / "m.xlsx")["第1题"].iter_rows(min_row=2, values_only=True)
    assert [("甲", ROWS[1][2])] == [row[:2] for row in rows]


def test_rows_that_belong_nowhere_are_named_and_the_rest_is_marked(
    run: Run, paper: str, table: Path, tmp_path: Path
) -> None:
    with table.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("丙", "9", "答"), ("", "1", "答"), ("甲", "1", "又答")])
    ran = run("paper", "mark", paper, str(table), "-o", str(tmp_path / "m.xlsx"))
    assert 4 == ran.status
    assert ["B6", "B7", "B8"] == [
        line.split(": ")[0].rpartition(":")[2] for line in ran.err.splitlines() if ".csv:" in line
    ]


def test_json_is_given_where_nobody_could_be_marked(run: Run, paper: str, tmp_path: Path) -> None:
    path = tmp_path / "class.csv"
    path.write_text("考生,题号,答案\n甲,99,答\n", "utf-8")
    ran = run("paper", "mark", paper, str(path), "-o", str(tmp_path / "m.xlsx"), "--json")
    assert (4, [], None) == (ran.status, ran.json()["candidates"], ran.json()["analysis"])


def test_corrected_marks_come_back_and_are_learned_from(
    run: Run, paper: str, table: Path, tmp_path: Path
) -> None:
    path = tmp_path / "m.xlsx"
    run("paper", "mark", paper, str(table), "-o", str(path))
    book = load_workbook(path)
    rows = list(book["第1题"].iter_rows())
    column = [cell.value for cell in rows[0]].index("改后给分")
    next(row for row in rows if row[0].value == "乙")[column].value = 5
    saved = BytesIO()
    book.save(saved)
    path.write_bytes(saved.getvalue())
    ran = run("paper", "mark", paper, str(path), "--accept", "--json")
    assert {"甲": 8.0, "乙": 5.0} == {
        each["candidate"]: each["marks"]["1"] for each in ran.json()["candidates"]
    }
    (taught,) = run("mark", "--learned", "--json").json()
    assert ("steps", 1) == (taught["question"], taught["marks"])


@pytest.mark.parametrize(("rule", "earned"), [("none", 0), ("half", 1), ("share", 4 / 3)])
def test_choices_are_marked_by_the_rule_of_the_paper(
    run: Run, database: str, tmp_path: Path, rule: str, earned: float
) -> None:
    options = tuple(Option(letter, letter * 2) for letter in "ABCD")
    asked = Question("m", Kind.MULTIPLE, "哪些对？", marks=2, options=options, key=tuple("ABC"))
    section = Section("多选题", (Kind.MULTIPLE,), 2, 1, (Item(1, asked, Level.EASY),))
    kept = Paper(
        *("choices", "b", "", "own", 1, "模拟卷", "客户服务", 60, 2, 1, (section,)),
        partial=Partial(rule),
    )
    at = datetime.fromisoformat(MORNING)
    with open_store(database, at) as store, store.transaction() as tx:
        papers.add(tx, [kept], at)
    path = tmp_path / "answers.csv"
    path.write_text("考生,题号,作答\n甲,1,AB\n乙,1,ABD\n丙,1,CBA\n", encoding="utf-8")
    told = run("paper", "mark", "choices", str(path), "-o", str(tmp_path / "m.xlsx"), "--json")
    totals = {each["candidate"]: each["total"] for each in told.json()["candidates"]}
    assert {"甲": round(earned * 2) / 2, "乙": 0, "丙": 2} == totals


def test_figures_and_missed_points_keep_to_lines_of_sixty_cells() -> None:
    paper = made(Clock.GOES_ON)
    marks: dict[int, list[float | None]] = {1: [8.0, 2.0], 2: [20.0, 0.5], 3: [1.0, None]}
    full = {item.number: item.marks for item in paper.items()}
    missed = Missed(2, "先道歉，\n" + "再说明退货条件" * 9, share=0.5, coverage=0.25)
    analysis = analyse(marks, full, [(1,), (2,), (3,)])
    *_others, last = lines = list(class_lines(paper, analysis, [missed], 60))
    assert 60 >= max(map(cells, map(click.unstyle, lines)))
    assert last.startswith("  50%    2  先道歉， 再说明退货条件再")


def test_a_workbook_that_is_there_is_not_written_over(
    run: Run, paper: str, table: Path, tmp_path: Path
) -> None:
    path = tmp_path / "m.xlsx"
    path.write_text("mine", "utf-8")
    assert 2 == run("paper", "mark", paper, str(table), "-o", str(path)).status
    assert "mine" == path.read_text("utf-8")


def test_what_accepts_marks_writes_no_workbook(run: Run, paper: str, table: Path) -> None:
    assert 2 == run("paper", "mark", paper, str(table), "--accept", "-o", "m.xlsx").status


def test_a_file_without_a_table_says_what_is_needed(run: Run, paper: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("没有表格\n", "utf-8")
    ran = run("paper", "mark", paper, str(path), "-o", str(tmp_path / "m.xlsx"))
    assert (1, "") == (ran.status, ran.out)
    assert "a.txt" in ran.err
