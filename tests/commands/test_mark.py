"""`examprep mark`."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from examprep.commands.responses import lines_of

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]
Answers = Callable[..., str]

STEPS = "耐心倾听，让客户把话说完；诚恳致歉，安抚情绪；核实问题并记录；按约定时间回访"


def test_every_response_gives_one_score_in_order_with_its_names(run: Run) -> None:
    table = (
        "question,answer,learner,response\n"
        f'steps,"{STEPS}",li,r1\n'
        "survey,B,wang,r2\n"
        'steps,"按约定时间回访",wang,r3\n'
    )
    scores = run("mark", "-", stdin=table).json_lines()
    assert [("steps", "li", "r1"), ("survey", "wang", "r2"), ("steps", "wang", "r3")] == [
        (score["question"], score["learner"], score["response"]) for score in scores
    ]
    assert [8.0, 0.0, 2.0] == [score["marks"] for score in scores]


def test_a_score_is_the_one_that_score_gives(run: Run, answers: Answers) -> None:
    (marked,) = run("mark", answers(("steps", STEPS))).json_lines()
    assert run("score", "steps", "--json", stdin=STEPS).json() == {**marked, "passages": []}


def test_rows_that_are_no_responses_are_named_and_the_others_scored(run: Run) -> None:
    rows = '{"question": "steps", "answer": "x"}\nnonsense\n{"question": "nobody", "answer": ""}\n'
    ran = run("mark", "-", stdin=rows)
    assert ["steps"] == [score["question"] for score in ran.json_lines()]
    assert [
        "<stdin>:2: cannot be read: not a JSON object on one line “nonsense”",
        "<stdin>:3: no question nobody in the bank. `examprep list` shows what there is.",
        "2 rows left out.",
    ] == ran.err.splitlines()
    assert 4 == ran.status


def test_a_question_file_is_enough_and_no_database_is_touched(
    run: Run, answers: Answers, question_file: str, tmp_path: Path
) -> None:
    nowhere = tmp_path / "none" / "bank.db"
    pile = answers(("steps", STEPS), ("steps", "按约定时间回访"))
    ran = run("mark", pile, "--bank", question_file, "--db", str(nowhere))
    assert [8.0, 2.0] == [score["marks"] for score in ran.json_lines()]
    assert not nowhere.parent.exists()


def test_a_folder_without_a_question_is_said_to_be_one(
    run: Run, answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    ran = run("mark", answers(("steps", STEPS)), "--bank", str(tmp_path / "empty"))
    assert (1, "") == (ran.status, ran.out)
    assert f"{tmp_path / 'empty'}: no question was found" in ran.err


def test_the_same_bank_marks_the_same_from_a_file_and_from_the_database(
    run: Run, answers: Answers, question_file: str
) -> None:
    pile = answers(("steps", "先听客户说，再道歉"), ("repair", "道歉，退货，预警"))
    assert run("mark", pile).out == run("mark", pile, "--bank", question_file).out


def test_the_scores_may_go_to_a_file(run: Run, answers: Answers, tmp_path: Path) -> None:
    target = tmp_path / "scores.jsonl"
    ran = run("mark", answers(("steps", STEPS)), "-o", str(target))
    assert (0, "") == (ran.status, ran.out)
    assert "steps" == json.loads(target.read_text("utf-8"))["question"]


def test_a_file_that_is_there_is_kept(run: Run, answers: Answers, tmp_path: Path) -> None:
    target = tmp_path / "scores.jsonl"
    target.write_text("mine")
    ran = run("mark", answers(("steps", STEPS)), "-o", str(target))
    assert (2, "mine") == (ran.status, target.read_text())


def test_a_table_without_answers_says_which_column_is_missing(run: Run) -> None:
    ran = run("mark", "-", stdin="question,text\nsteps,x\n")
    assert 1 == ran.status
    assert "answer" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes cannot be waited for on Windows")
@pytest.mark.parametrize("header", [b"", b"question,answer\n"], ids=["json", "csv"])
def test_an_answer_is_scored_before_the_next_one_comes(question_file: str, header: bytes) -> None:
    row = b"steps,no\n" if header else b'{"question": "steps", "answer": "no"}\n'
    command = [sys.executable, "-m", "examprep", "mark", "-", "--bank", question_file]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin
        assert program.stdout
        program.stdin.write(header + row)
        program.stdin.flush()
        come, _, _ = select.select([program.stdout], [], [], 60)
        rest, _ = program.communicate(row)
    assert [program.stdout] == come
    assert 2 == len(rest.splitlines())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_chinese_far_behind_the_beginning_is_read_in_its_encoding(
    run: Run, encoding: str, end: str
) -> None:
    rows = ["question,answer", *["steps,no"] * 1000, *[f"steps,{STEPS}"] * 200]
    ran = run("mark", "-", stdin=end.join(rows).encode(encoding))
    assert (0, "") == (ran.status, ran.err)
    scores = [row["score"] for row in ran.json_lines()]
    assert [0] * 1000 + [1] * 200 == scores


def test_lines_longer_than_what_is_read_at_once_come_whole(tmp_path: Path) -> None:
    lines = ["登" * 100_000 + "\r\n", "\r\n", "记" * 50_000 + "\r", "访" * 70_000]
    path = tmp_path / "long.csv"
    path.write_bytes("".join(lines).encode())
    with lines_of(str(path)) as found:
        assert lines == list(found)


@pytest.mark.parametrize("data", ["", "\n \n", "question,answer\n"], ids=repr)
@pytest.mark.parametrize(
    "command", ["mark -", "mark - --learn", "mark - --suggest 2", "quiz --answers -"]
)
def test_a_file_without_answers_is_an_error(run: Run, command: str, data: str) -> None:
    ran = run(*command.split(), stdin=data)
    assert (1, "", "Error: <stdin>: it holds no answers\n") == (ran.status, ran.out, ran.err)


def test_where_there_are_no_answers_no_file_of_scores_is_left(run: Run, tmp_path: Path) -> None:
    assert 1 == run("mark", "-", "-o", str(tmp_path / "scores.jsonl")).status
    assert [] == list(tmp_path.glob("scores*"))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "big5hkscs", "gb18030"])
def test_answers_are_read_in_the_encodings_that_import_reads(
    run: Run, encoding: str, tmp_path: Path
) -> None:
    pile = tmp_path / "pile.csv"
    told = "耐心傾聽，讓客戶把話說完；誠懇致歉，安撫情緒；核實問題並記錄；按約定時間回訪"
    pile.write_bytes(f"question,answer\nsteps,{told}\n".encode(encoding))
    for ran in (run("mark", str(pile)), run("mark", "-", stdin=pile.read_bytes())):
        assert [8.0] == [score["marks"] for score in ran.json_lines()]


def test_a_lone_character_where_a_piece_ends_is_judged_by_those_behind_it(
    run: Run, tmp_path: Path
) -> None:
    pile = tmp_path / "pile.csv"
    head = "question,answer\nsurvey,".ljust(8190) + "誠，\n"
    pile.write_bytes(f"{head}steps,耐心傾聽，讓客戶把話說完\n".encode("big5"))
    assert [0.0, 2.0] == [score["marks"] for score in run("mark", str(pile)).json_lines()]


def test_a_file_in_no_known_encoding_is_an_error(run: Run) -> None:
    ran = run("mark", "-", stdin="question,answer\nsteps,倾听\n".encode() + b"steps,\xff\xff\n")
    assert 1 == ran.status
    assert ran.err.endswith("save it as UTF-8\n")
