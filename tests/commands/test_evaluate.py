"""`examprep evaluate`."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from examprep.commands.language import choose
from examprep.screen.width import cells

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

FULL = "耐心倾听，让客户把话说完；诚恳致歉，安抚情绪；核实问题并记录；按约定时间回访"


def row(**fields: object) -> str:
    return json.dumps({"question": "steps", **fields}, ensure_ascii=False) + "\n"


def sample(answer: str, score: float) -> str:
    return row(
        set="S", question_id="s1", question="?", references=[FULL], answer=answer, score=score
    )


ROWS = (
    row(answer=FULL, points=[1, 1, 1, 1], second=[1, 1, 1, 1])
    + row(answer="按约定时间回访", points=[0, 0, 0, 1], second=[0, 0, 0.5, 1])
    + row(answer="", points=[0, 0, 0, 0], second=[0, 0, 0, 0])
)


def test_answers_to_the_bank_are_compared_whole_and_by_points(run: Run) -> None:
    (found,) = run("evaluate", "-", "--json", stdin=ROWS).json()
    assert ("", 3, 1) == (found["set"], found["n"], found["questions"])
    assert ["examprep", "point_recall", "cosine", "length"] == list(found["methods"])
    assert 1.0 == found["methods"]["examprep"]["qwk"]
    assert {"n": 12, "f1": 1.0, "kappa": 1.0} == found["points"]
    assert 3 == found["markers"]["n"]
    assert 10 * 0.125 / 3 == pytest.approx(found["markers"]["mean_error"])
    assert 12 == found["marker_points"]["n"]
    assert 3 == sum(each["n"] for each in found["calibration"])


def test_rows_that_bring_their_question_need_no_database(run: Run, tmp_path: Path) -> None:
    nowhere = tmp_path / "none" / "bank.db"
    rows = sample(FULL, 1.0) + sample("回访", 0.2)
    (found,) = run("evaluate", "-", "--json", "--db", str(nowhere), stdin=rows).json()
    assert ("S", 2, None) == (found["set"], found["n"], found["points"])
    assert not nowhere.parent.exists()


def test_questions_may_be_looked_up_in_a_file_or_a_folder(
    run: Run, question_file: str, tmp_path: Path
) -> None:
    folder = tmp_path / "bank"
    folder.mkdir()
    run("export", "--format", "markdown", "-o", str(folder / "01.md"))
    expected = run("evaluate", "-", "--json", stdin=ROWS).json()
    for bank in (question_file, str(folder)):
        assert expected == run("evaluate", "-", "--json", "--bank", bank, stdin=ROWS).json()


def test_rows_that_cannot_be_used_are_named_and_the_others_count(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(
        row(answer="回访", points=[0, 0, 0, 1])
        + row(answer="回访", points=[1])
        + "nonsense\n"
        + row(answer="回访", score=7)
        + json.dumps({"question": "nobody", "answer": "x", "score": 1})
        + "\n"
        + json.dumps({"question": "survey", "answer": "A", "score": 1})
    )
    ran = run("evaluate", str(file), "--json")
    assert (4, 1) == (ran.status, ran.json()[0]["n"])
    lines = ran.err.splitlines()
    assert [f"{file}:{number}" for number in (3, 4, 2, 5, 6)] == [
        line[: len(str(file)) + 2] for line in lines[:-1]
    ]
    assert "5 rows left out." == lines[-1]


def test_a_file_without_answers_is_an_error(run: Run) -> None:
    ran = run("evaluate", "-", stdin="\n")
    assert (1, "Error: <stdin>: it holds no marked answers\n") == (ran.status, ran.err)


def test_the_page_fits_sixty_cells_in_both_languages(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, heading in (("en", "3 answers to 1 question"), ("zh_CN", "1 道题，3 份答案")):
        monkeypatch.setenv("EXAMPREP_LANG", language)
        monkeypatch.setenv("LANGUAGE", "")
        choose(os.environ)
        page = run("evaluate", "-", stdin=ROWS + sample(FULL, 1.0) + sample("回访", 0.2)).out
        assert page.startswith(heading)
        assert 60 >= max(map(cells, page.splitlines()))
        assert 2 == page.count("0.9-1.0")
