"""A small paper of our own to mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.paper import Item, Level, Paper, Section
from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare

if TYPE_CHECKING:
    from examprep.scoring import Score

TEXTS = {
    1: ("投诉处理先做什么，再做什么？", ("先安抚客户的情绪", "再核实事情的经过")),
    2: ("怎样缩短客户的等待？", ("增加高峰时的人手", "引导客户预约办理")),
    3: ("怎样保护客户的资料？", ("限制查询的权限", "离岗时锁定屏幕")),
}


def paper(choose: int = 2) -> Paper:
    """Item 1 of four marks, and of the items 2 and 3, of four marks each, `choose` to answer."""
    items = {
        number: Item(
            number,
            Question(
                id=f"q{number}",
                kind=Kind.SHORT_ANSWER,
                stem=stem,
                marks=4,
                points=tuple(Point(text, 2) for text in points),
            ),
            Level.EASY,
        )
        for number, (stem, points) in TEXTS.items()
    }
    kinds = (Kind.SHORT_ANSWER,)
    return Paper(
        id="paper1",
        batch="b",
        version="",
        blueprint="own",
        seed=1,
        title="模拟试卷",
        subject="客服",
        minutes=30,
        full=4 + 4 * choose,
        passing=6,
        sections=(
            Section("简答题", kinds, 4, 1, (items[1],)),
            Section("选答题", kinds, 4, choose, (items[2], items[3])),
        ),
    )


def scoring(question: Question, answer: str) -> Score:
    return prepare(question, Lexicon(0, {})).score(answer)
