"""A question of our own to score against."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Part, Point, Question
from examprep.scoring import Lexicon, Scheme, prepare

POINTS = (
    "先让客户把话讲完，安抚客户的情绪",
    "逐条登记投诉的时间、经过与诉求",
    "查明事实，分清责任归属",
    "提出补救方案并征得客户同意",
    "在约定时限内兑现处理结果",
    "三天内电话回访，归档总结教训",
)


@pytest.fixture(scope="session")
def question() -> Question:
    """Six points, without marks of their own, for twelve marks."""
    return Question(
        id="q1",
        kind=Kind.SHORT_ANSWER,
        stem="简述受理客户投诉的步骤。",
        marks=12,
        points=tuple(map(Point, POINTS)),
        answer="\n".join(f"{number}．{text}；" for number, text in enumerate(POINTS, 1)),
    )


@pytest.fixture(scope="session")
def case() -> Question:
    """Two parts with marks and points within points."""
    return Question(
        id="q2",
        kind=Kind.CASE,
        stem="某呼叫中心排队严重，员工流失，客户怨声载道。",
        marks=20,
        parts=(
            Part(
                "分析排队严重的原因。",
                8,
                (
                    Point("话务预测失准", 2),
                    Point("人手不足", 6, (Point("薪酬缺乏吸引力", 2), Point("培训周期过长"))),
                ),
            ),
            Part("提出改进措施。", 12, (Point("弹性排班"), Point("引入智能语音导航"))),
        ),
    )


@pytest.fixture(scope="session")
def scheme(question: Question) -> Scheme:
    """The first question made ready, all words alike."""
    return prepare(question, Lexicon(0, {}))
