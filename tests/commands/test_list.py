"""`examprep list` and `examprep search`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]


def test_every_question_is_a_line_with_its_id_first_and_its_text_whole(run: Run) -> None:
    assert [
        "steps   short answer   简述接到投诉电话时的处理步骤。",
        "repair  case study     同一台设备报修三次仍未修好，客户要求退货。",
        "survey  single choice  了解客户满意度最常用的办法是",
    ] == run("list").out.splitlines()


@pytest.mark.parametrize(
    ("names", "options"),
    [
        (["repair"], ["--kind", "case"]),
        (["repair"], ["--kind", "案例"]),
        (["survey"], ["--kind", "单选"]),
        (["steps", "repair"], ["--subject", "客户"]),
        (["steps"], ["--chapter", "投诉"]),
        (["survey"], ["--tag", "基础"]),
        ([], ["--kind", "case", "--tag", "基础"]),
    ],
)
def test_filters_choose(run: Run, names: list[str], options: list[str]) -> None:
    assert names == [question["id"] for question in run("list", "--json", *options).json()]


def test_an_unknown_kind_is_wrong_usage_and_lists_the_kinds(run: Run) -> None:
    ran = run("list", "--kind", "poem")
    assert 2 == ran.status
    assert "short answer (short_answer)" in ran.err


def test_a_list_as_json_says_what_is_needed_to_choose(run: Run) -> None:
    assert {
        "id": "survey",
        "kind": "single",
        "subject": "市场调查",
        "chapter": "",
        "marks": 1,
        "tags": ["基础"],
        "difficulty": None,
        "stem": "了解客户满意度最常用的办法是",
    } == run("list", "--json").json()[-1]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["repair", "steps", "survey"], ["客户"]),
        (["steps"], ["倾听", "回访"]),
        (["steps"], ["傾聽"]),
        (["survey"], ["问卷"]),
        ([], ["。"]),
    ],
)
def test_search_finds_the_questions_in_which_every_word_occurs(
    run: Run, names: list[str], words: list[str]
) -> None:
    assert names == sorted(hit["id"] for hit in run("search", "--json", *words).json())
