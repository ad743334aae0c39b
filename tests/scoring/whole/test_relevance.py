"""Which answers are about something else, and which only use other words."""

from __future__ import annotations

import pytest

from examprep import shipped
from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, fit, prepare, vocabulary_of
from examprep.scoring.whole.relevance import OFF_TOPIC

GARDEN = Question(
    "g",
    Kind.SHORT_ANSWER,
    "果园怎样防治虫害？",
    points=(Point("悬挂黄色粘虫板"), Point("释放天敌昆虫"), Point("清除枯枝落叶，集中烧毁")),
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    words = vocabulary_of(shipped.wordlists(shipped.bank_folder()))
    return fit((GARDEN,), words)


def test_everyday_words_are_not_off_topic(lexicon: Lexicon) -> None:
    answer = "挂点招飞蛾的黏纸、放瓢虫、掉下来的东西扫走"
    assert OFF_TOPIC not in prepare(GARDEN, lexicon).score(answer).flags


def test_talk_about_something_else_is_off_topic(lexicon: Lexicon) -> None:
    answer = "昨天表姐带我去海边玩，沙滩上捡了好多贝壳，晚上还吃了烧烤，回家路上看到烟花。"
    assert OFF_TOPIC in prepare(GARDEN, lexicon).score(answer).flags


@pytest.mark.parametrize(("others", "flags"), [(20, (OFF_TOPIC,)), (15, ())])
def test_an_answer_to_another_question_has_hardly_a_word_that_no_question_has(
    others: int, flags: tuple[str, ...]
) -> None:
    run = "游客导游景点护照签证行程车票酒店餐厅门票讲解集合"
    run += "返程航班保险团队签名背包相机雨伞"
    words = [run[at : at + 2] for at in range(0, len(run), 2)]
    known = Lexicon(100, dict.fromkeys(words[:others], 1))
    answer = "、".join(f"为了{word}" for word in words)
    assert flags == prepare(GARDEN, known).score(answer).flags
