"""Piles of answers are read in order, and what cannot be read is named with its line."""

from __future__ import annotations

import io
import json
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from examprep.errors import MalformedFile, MissingColumn
from examprep.problems import Problem
from examprep.scoring import Score
from examprep.scoring.responses import NOT_TEXT, TOO_LONG, UNQUOTED, Response, line, read

if TYPE_CHECKING:
    from collections.abc import Iterator


def rows(text: str) -> list[Response | Problem]:
    return list(read(io.StringIO(text, newline=""), "a.csv"))


def places(text: str) -> list[tuple[str, str]]:
    return [(row.at, row.code) for row in rows(text) if isinstance(row, Problem)]


def test_csv_is_read_in_order_with_cells_of_several_lines() -> None:
    text = '\ufeffquestion,answer,learner,response\r\nq1,"先登记，\r\n再回访",王,r1\r\nq2,,,\r\n'
    assert [
        Response("q1", "先登记，\r\n再回访", "王", "r1", 2),
        Response("q2", "", "", "", 4),
    ] == rows(text)


def test_columns_may_stand_in_any_order_and_others_beside_them() -> None:
    assert [Response("q1", "登记", line=2)] == rows("Answer, mark ,Question\n登记,3,q1\n")


@pytest.mark.parametrize("name", ["得分", " 給分 ", "分数", "marks"])
def test_marks_are_found_by_what_teachers_call_them(name: str) -> None:
    [row] = rows(f"题号,作答,{name}\nq1,登记,1.5\n")
    assert isinstance(row, Response)
    assert "1.5" == row.marks


@pytest.mark.parametrize("header", ["题号,作答,考生", "題號,答案,學員", "编号, 考生答案 ,姓名"])
def test_columns_may_have_the_names_they_have_in_other_tables_of_answers(header: str) -> None:
    assert [Response("q1", "登记", "王", line=2)] == rows(f"{header}\nq1,登记,王\n")


def test_a_column_with_a_name_of_ours_goes_before_those_with_other_names() -> None:
    text = "题目,response,答案,question,answer\n怎样登记？,r1,当面,q1,登记\n"
    assert [Response("q1", "登记", "", "r1", 2)] == rows(text)
    assert [Response("q1", "当面", "", "r1", 2)] == rows("题号,response,答案\nq1,r1,当面\n")


@pytest.mark.parametrize("delimiter", ["\t", ";"])
def test_tables_with_tabs_or_semicolons_are_read(delimiter: str) -> None:
    text = f"question{delimiter}answer\nq1{delimiter}登记，回访\n"
    assert [Response("q1", "登记，回访", line=2)] == rows(text)


def test_json_lines_are_told_by_their_first_character() -> None:
    text = '\n{"question": "q1", "answer": "登\\n记", "learner": "王"}\n\n'
    text += '{"question": "q2", "answer": null}'
    assert [Response("q1", "登\n记", "王", line=2), Response("q2", "", line=4)] == rows(text)


@pytest.mark.parametrize("column", ["question", "answer"])
def test_a_missing_column_is_named(column: str) -> None:
    header = {"question": "id,answer", "answer": "question,text"}[column]
    with pytest.raises(MissingColumn, match=f"a.csv: no column {column}"):
        rows(f"{header}\nq1,x\n")


@pytest.mark.parametrize("header", ['question,"ans"wer', 'question,"answer'])
def test_a_header_with_a_stray_quote_is_named_with_its_line(header: str) -> None:
    with pytest.raises(MalformedFile, match=r"a\.csv:2: .*quotes"):
        rows(f"\n{header}\nq1,x\n")


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("2", "question,answer\nq1,先登记,再回访\nq2,x\n"),  # a comma without quotes
        ("2", "question,answer\nq1\nq2,x\n"),
        ("3", "question,answer\n\n ,x\nq2,x\n"),
        ("2", 'question,answer\nq1,"先"登记\nq2,x\n'),
        ("2", '{"question":"q2","answer":"x"}\n{"question": \n'),
        ("2", '{"question":"q2","answer":"x"}\n["q1","x"]\n'),
        ("2", '{"question":"q2","answer":"x"}\n{"question":"q1","answer":5}\n'),
        ("2", '{"question":"q2","answer":"x"}\n{"question":"q1"}\n'),
        ("2", '{"question":"q2","answer":"x"}\n{"answer":"x"}\n'),
        ("2", '{"question":"q2","answer":"x"}\n' + "[" * 100_000 + "\n"),
    ],
)
def test_a_bad_row_is_a_problem_and_the_others_are_read(at: str, text: str) -> None:
    assert [(at, "malformed")] == places(text)
    assert ["q2"] == [row.question for row in rows(text) if isinstance(row, Response)]


def test_a_quote_that_never_ends_is_a_problem_not_one_long_answer() -> None:
    assert [("3", "malformed")] == places('question,answer\nq1,x\nq2,"登记\nq3,x\n')


@pytest.mark.parametrize(
    ("detail", "row"),
    [
        (TOO_LONG, f"q1,{'登' * 131_073}"),
        (UNQUOTED, 'q1,"先"登记'),
        (UNQUOTED, 'q1,"登记'),
    ],
)
def test_what_is_wrong_with_a_row_is_said_in_words_of_ours(detail: str, row: str) -> None:
    (problem,) = rows(f"question,answer\n{row}\n")
    assert isinstance(problem, Problem)
    assert detail == problem.detail


def test_a_problem_says_what_to_do() -> None:
    (problem,) = rows("question,answer\nq1,先登记,再回访\n")
    assert isinstance(problem, Problem)
    assert problem.refused
    assert "quotes" in problem.advice()
    assert problem.quote.startswith("q1")


def test_an_empty_file_has_no_responses() -> None:
    assert rows("") == rows(" \n\n") == []


def test_a_long_file_is_read_one_row_at_a_time() -> None:
    def lines() -> Iterator[str]:
        yield "question,answer\n"
        for number in range(20_000):
            yield f"q{number},{'登记' * 50}\n"

    tracemalloc.start()
    count = sum(1 for _ in read(lines(), "a.csv"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 1_000_000


def test_a_score_is_written_as_one_line_of_json_with_the_names_it_was_given() -> None:
    score = Score("q\n1", 1 / 3, 0.5, 2, 2)
    written = line(Response("q\n1", "登记", learner="王"), score)
    assert (1, True) == (written.count("\n"), written.endswith("\n"))
    assert {**score.to_json(), "learner": "王"} == json.loads(written)


def test_half_a_surrogate_pair_is_refused_for_what_it_is() -> None:
    (problem,) = rows('{"question": "q1", "answer": "\\ud800"}')
    assert isinstance(problem, Problem)
    assert (("1", "malformed"), NOT_TEXT) == ((problem.at, problem.code), problem.detail)
