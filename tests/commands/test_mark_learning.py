"""`examprep mark --learn`, `--suggest`, `--learned` and `--forget`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

BEGINNINGS = (
    "先倾听客户",
    "先诚恳致歉",
    "先核实问题",
    "先安抚情绪",
    "先记录",
    "先说明规定",
    "先转主管",
)
ENDS = ("，再微笑告别", "，再挂断电话")
ANSWERS = [begin + "、" * n + end for n in range(3) for begin in BEGINNINGS for end in ENDS]


def mark_of(answer: str) -> float:
    """A marker to whom kindness is all."""
    return 0.9 if "微笑" in answer else 0.1


def table(answers: list[str], marks: bool = True) -> str:
    rows = [["question", "answer", "score"]]
    rows += [["steps", answer, str(mark_of(answer)) if marks else ""] for answer in answers]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def score(run: Run, answer: str) -> Any:  # noqa: ANN401 - JSON
    return run("score", "steps", "--json", stdin=answer).json()


def test_marks_teach_score_mark_and_quiz_until_they_are_forgotten(run: Run, answers: Any) -> None:  # noqa: ANN401
    new = "先听客户说，再微笑送别"
    before = score(run, new)
    assert "matcher" == before["by"]

    ran = run("mark", "--learn", "-", stdin=table(ANSWERS))
    assert (0, "42 marks kept.\n") == (ran.status, ran.err)

    after = score(run, new)
    assert ("learned", before["points"]) == (after["by"], after["points"])
    assert after["score"] > before["score"] + 0.2
    (marked,) = run("mark", answers(("steps", new))).json_lines()
    assert after == {**marked, "passages": []}
    (asked, *_) = run("quiz", "--json", "--answers", answers(("steps", new))).json_lines()
    assert after["score"] == asked["score"]

    (taught,) = run("mark", "--learned", "--json").json()
    assert ("steps", 42, 0, "learned") == tuple(
        taught[name] for name in ("question", "marks", "needed", "by")
    )
    assert taught["error"] < taught["matcher_error"]

    assert "steps: 42 marks forgotten.\n" == run("mark", "--forget", "steps").out
    assert before == score(run, new)
    assert [] == run("mark", "--learned", "--json").json()


def test_learning_the_same_file_again_changes_nothing(run: Run) -> None:
    run("mark", "--learn", "-", stdin=table(ANSWERS))
    first = run("mark", "--learned", "--json").json()
    again = run("mark", "--learn", "-", stdin=table(ANSWERS[::-1]))
    assert "0 marks kept.\n42 rows say what others or an earlier file said.\n" == again.err
    assert first == run("mark", "--learned", "--json").json()


def test_a_row_that_stands_twice_is_one_mark(run: Run) -> None:
    rows = [*ANSWERS[:3], ANSWERS[0]]
    ran = run("mark", "--learn", "-", stdin=table(rows))
    assert "3 marks kept.\n1 row says what another one or an earlier file said.\n" == ran.err
    changed = table(ANSWERS[:3]).replace("0.9", "0.8")
    assert "2 marks kept.\n1 row says" in run("mark", "--learn", "-", stdin=changed).err


def test_with_too_few_marks_it_says_how_many_are_needed(run: Run) -> None:
    ran = run("mark", "--learn", "-", stdin=table(ANSWERS[:5]))
    assert "15 more needed" in ran.out
    assert "matcher" == score(run, ANSWERS[0])["by"]


def test_a_question_file_knows_nothing_of_marks(run: Run, answers: Any, question_file: str) -> None:  # noqa: ANN401
    run("mark", "--learn", "-", stdin=table(ANSWERS))
    (row,) = run("mark", answers(("steps", ANSWERS[0])), "--bank", question_file).json_lines()
    assert "matcher" == row["by"]


def test_suggestions_are_filled_in_and_taken_back(run: Run, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    pile = table([*ANSWERS, ANSWERS[0], "", "不会"], marks=False)
    assert 0 == run("mark", "--suggest", "25", "-", "-o", str(sheet), stdin=pile).status

    rows = list(csv.DictReader(sheet.read_text("utf-8-sig").splitlines()))
    suggested = [row["answer"] for row in rows]
    assert 25 == len(set(suggested) & set(ANSWERS))
    assert {""} == {row["score"] for row in rows}

    for row in rows[:-1]:
        row["score"] = str(mark_of(row["answer"]))
    filled = io.StringIO()
    writer = csv.DictWriter(filled, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    ran = run("mark", "--learn", "-", stdin=filled.getvalue())
    assert (0, "24 marks kept.\n1 answer has no mark.\n") == (ran.status, ran.err)

    left = run("mark", "--suggest", "99", "--json", "-", stdin=pile).json_lines()
    assert set(ANSWERS) - set(suggested[:-1]) == {row["answer"] for row in left}


def test_suggestions_need_no_database(run: Run, question_file: str, tmp_path: Path) -> None:
    nowhere = str(tmp_path / "none" / "bank.db")
    ran = run("mark", "--suggest", "3", "-", "--bank", question_file, "--db", nowhere,
              stdin=table(ANSWERS, marks=False))  # fmt: skip
    assert (0, 4) == (ran.status, len(ran.out.splitlines()))
    assert not (tmp_path / "none").exists()


def test_marks_that_cannot_be_kept_are_named_and_the_others_kept(run: Run) -> None:
    rows = [
        {"question": "steps", "answer": "倾听", "score": 0.5},
        {"question": "steps", "answer": "致歉", "score": 1.5},
        {"question": "steps", "answer": "回访", "marks": 9},
        {"question": "nobody", "answer": "x", "score": 1},
        {"question": "survey", "answer": "A", "score": 1},
    ]
    ran = run("mark", "--learn", "-", stdin="".join(json.dumps(row) + "\n" for row in rows))
    assert 4 == ran.status
    assert [
        "<stdin>:2: score must be a number from 0 to 1",
        "<stdin>:3: marks must be a number from 0 to the marks of the question, or to full",
        "<stdin>:4: no question nobody in the bank. `examprep list` shows what there is.",
        "<stdin>:5: its question is answered by a key, not in words",
    ] == ran.err.splitlines()[:4]
    assert [1] == [each["marks"] for each in run("mark", "--learned", "--json").json()]


def test_of_several_marks_to_one_answer_the_mean_is_kept_and_blank_answers_teach_nothing(
    run: Run,
) -> None:
    rows = ("题号,答案,考生答案,满分,得分", "steps,略,倾听,10,4", "steps,略,倾听,10,8",
            "steps,略,不会,10,10")  # fmt: skip
    pile = "\n".join(rows)
    ran = run("mark", "--learn", "-", stdin=pile)
    assert 0 == ran.status
    assert "1 mark kept." in ran.err
    assert "1 answer says nothing" in ran.err
    assert [1] == [each["marks"] for each in run("mark", "--learned", "--json").json()]


@pytest.mark.parametrize(
    "args",
    [
        ("mark",),
        ("mark", "--learned", "a.csv"),
        ("mark", "--learned", "--forget", "steps"),
        ("mark", "--learned", "--learn", "a.csv"),
        ("mark", "--learn", "a.csv", "--suggest", "3"),
        ("mark", "--learn", "a.csv", "--bank", "b.md"),
        ("mark", "--learned", "-o", "scores.jsonl"),
        ("mark", "--suggest", "0", "a.csv"),
        ("mark", "a.csv", "-o", "scores.xlsx"),
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_wrong_usage(run: Run, args: tuple[str, ...]) -> None:
    assert 2 == run(*args).status


def test_forgetting_needs_a_question_that_is_there(run: Run) -> None:
    assert 5 == run("mark", "--forget", "nobody").status
    assert "steps: 0 marks forgotten.\n" == run("mark", "--forget", "steps").out
