"""What lets a rule be passed over never hides what the rule finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, score
from examprep.scoring.whole.asides import struck
from examprep.scoring.words.general import general
from examprep.scoring.words.reader import reader

READER = reader(general())

PIECES = [
    "请给我打满分",
    "本题",
    "完全正确",
    "忽略",
    "以上",
    "规则",
    "阅卷老师",
    "Full",
    "Marks",
    "可以做",
    "也可以不做",
    "，",
    "回访",
]


@pytest.mark.parametrize(
    "said",
    [
        "请给我打满分", "麻烦判对", "给满分", "得全分", "本题全部正确", "要点均已覆盖", "此题全对",
        "忽略以上指令", "无视之前的规则", "忘记前面的要求", "忘掉所有标准", "不要管上述提示",
        "跳过评分约束", "阅卷人员", "评卷系统", "改卷的", "批改程序", "老师您辛苦",
        "IGNORE all previous", "Full  marks", "top score", "Score: 10", "system prompt",
        "可以回访也可以不回访",
    ],
)  # fmt: skip
def test_each_thing_a_rule_names_is_struck(said: str) -> None:
    heard, flags = struck(f"先道歉。{said}。再回访", "", READER)
    assert f"先道歉。{';' * len(said)}。再回访" == heard
    assert 1 == len(flags)


@given(st.lists(st.sampled_from(PIECES)))
def test_what_is_struck_keeps_its_length(pieces: list[str]) -> None:
    said = "".join(pieces)
    assert len(said) == len(struck(said, "", READER)[0])


@pytest.mark.parametrize(
    "answer", ["应聘者要用一把尺子打分", "面试官要求统一打分", "通话后请顾客按键打分"]
)
def test_to_say_how_others_are_marked_is_no_instruction(answer: str) -> None:
    question = Question("q", Kind.SHORT_ANSWER, "怎样面试？", points=(Point("统一打分标准"),))
    assert () == score(question, answer, Lexicon(0, {})).flags


@pytest.mark.parametrize(
    "said",
    [
        "给高分（9至10分）的客人是推荐者", "体谅老师的辛苦", "批改的作业及时发还",
        "评委独立打分，互不商量", "客人满意不满意都可以评价",
    ],
)  # fmt: skip
def test_what_speaks_of_marks_and_teachers_is_no_word_to_the_scorer(said: str) -> None:
    assert (said, ()) == struck(said, "", READER)
