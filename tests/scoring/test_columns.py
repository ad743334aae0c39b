"""What the columns of tables of answers are taken for."""

from __future__ import annotations

import pytest

from examprep.scoring.columns import columns


@pytest.mark.parametrize(
    ("header", "question", "answer"),
    [
        ("编号,姓名,题号,作答", 2, 3),
        ("编号,题目,答案,考生答案", 1, 3),
        ("题号,答案", 0, 1),
        ("编号,答案", 0, 1),
        ("no,question,answer", 1, 2),
        ("題號,學生答案,答案", 0, 1),
        ("题目,题号,参考答案,回答", 1, 3),
    ],
)
def test_the_plainest_name_comes_first(header: str, question: int, answer: int) -> None:
    found = columns(header.split(","))
    assert (question, answer) == (found["question"][0], found["answer"][0])


def test_a_candidate_may_have_several_and_other_columns_are_none() -> None:
    assert {"candidate": [1, 0], "full": [3]} == columns(["学号", "姓名", "备注", "满分"])
