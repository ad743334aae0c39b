"""Answers to one question, and a marker who gives marks for what no reference answer says."""

from __future__ import annotations

from examprep.learning import Example

OPENINGS = ("耐心倾听客户", "先道歉再处理", "记录客户问题", "转交给主管", "安抚情绪")
KINDNESS = "并微笑服务"


def pile(count: int) -> list[Example]:
    """Answers of which every other one is kind; the matcher sees only how they begin."""
    return [one(number) for number in range(count)]


def one(number: int) -> Example:
    """A kind answer gets .9, another one .3, whatever the matcher says."""
    kind = number % 2 == 0
    opening = OPENINGS[number % len(OPENINGS)] + "、" * (number // 10)
    matched = (number % len(OPENINGS)) / 5
    text = opening + (KINDNESS if kind else "后结束通话")
    return Example(text, matched, (matched, 0.5), 0.9 if kind else 0.3)
