"""Saying nothing, in all the usual ways."""

from __future__ import annotations

import pytest

from examprep.scoring.whole.blank import is_blank
from examprep.text import squash


@pytest.mark.parametrize(
    "answer",
    ["", " \n\t　", "。。。", "？", "——", "不会", "不知道。", "不清楚", "忘了", "忘记了！", "不懂",
     "略", "（略）", "无", "沒有", "我不會做", "不记得了", "这题不会", "没学过", "不 知 道",
     "不会写了", "我不会做这道题", "想不起来了", "N/A", "None"],
)  # fmt: skip
def test_nothing_is_said(answer: str) -> None:
    assert is_blank(squash(answer))


@pytest.mark.parametrize(
    "answer",
    ["不会推诿责任", "无形性", "略有不同", "不知道客户需求就不能服务", "忘了回访", "对", "3", "A"],
)
def test_something_is_said(answer: str) -> None:
    assert not is_blank(squash(answer))
