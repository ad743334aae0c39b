"""How exam files fill in the blanks of their questions."""

from __future__ import annotations

import pytest

from tests.importing.exam_text.exam import read


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("先由__长者__伸手。", ["长者"]),
        ("名片用（ 双手 ）递，（ 正面 ）朝上。", ["双手", "正面"]),
        ("引导时走在【左前方】。", ["左前方"]),
        ("投诉是（礼物）。", ["礼物"]),
        ("铃响____声内接起，通话不过____分钟。（三；三）", ["三", "三"]),
        ("铃响____声内接起，通话不过____分钟。", []),
        ("首次响应时间（FRT）是____。", []),
    ],
)
def test_words_in_the_blanks_are_the_key(stem: str, key: list[str]) -> None:
    assert [key] == [list(question.key) for question in read(f"一、填空题\n1．{stem}\n")]


def test_a_filled_blank_is_shown_empty() -> None:
    assert ["先由____伸手。"] == [q.stem for q in read("一、填空题\n1．先由__长者__伸手。\n")]
