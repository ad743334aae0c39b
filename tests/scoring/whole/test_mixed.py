"""Key words of several points run together say nothing of any of them."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, Score, score

POINTS = (
    "收集借据和转账凭证",
    "书面催告借款人归还",
    "向法院申请支付令",
    "三年内主张权利",
    "判决生效后请求强制执行",
)


def scored(answer: str, points: tuple[str, ...] = POINTS) -> Score:
    asked = "借款不还怎么办？"
    question = Question("q", Kind.SHORT_ANSWER, asked, points=tuple(map(Point, points)))
    return score(question, answer, Lexicon(0, {}))


@pytest.mark.parametrize(
    "answer",
    [
        "转账凭证的支付令与催告权利，书面法院的强制执行，主张收集生效的凭证，申请借据的判决，归还请求。",
        "借据书面催告法院，转账凭证申请主张权利，判决归还，收集生效支付令，请求强制执行三年内。",
    ],
)
def test_key_words_across_points_are_a_heap_with_commas_or_without(answer: str) -> None:
    found = scored(answer)
    assert ("stuffing",) == found.flags
    assert found.score < 0.3


@pytest.mark.parametrize(
    "answer",
    [
        "收集借据和转账凭证；书面催告借款人归还；向法院申请支付令；三年内主张权利；判决生效后请求强制执行。",
        "先把借据、转账凭证收集好，再书面催告，借款人还不归还就向法院申请支付令，注意三年内主张权利，"
        "判决生效以后请求强制执行。",
        "判决生效后请求强制执行，三年内主张权利，向法院申请支付令，书面催告，收集借据和转账凭证",
        "收集凭证，催告归还，申请支付令，主张权利，强制执行",
    ],
)
def test_who_says_the_points_in_any_order_runs_nothing_together(answer: str) -> None:
    found = scored(answer)
    assert () == found.flags
    assert 0.6 < found.score


def test_terms_that_are_asked_for_may_stand_without_a_sign_between_them() -> None:
    terms = ("可靠性", "响应性", "保证性", "移情性", "有形性")
    assert 1 == scored("可靠性响应性保证性移情性有形性", terms).score


def test_a_word_that_one_point_has_and_others_use_runs_nothing_together() -> None:
    points = ("周末值班的发给补贴", "节日值班的给予补休", "安排值班须先征求意见")
    told = "周末安排值班的发给补贴，节日安排值班的安排补休，不能补休的安排补贴，安排值班先问意见。"
    assert () == scored(told, points).flags
