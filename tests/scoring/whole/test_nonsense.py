"""Text that is no words earns nothing; terse answers and other languages are no such text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep import shipped
from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, fit, prepare, vocabulary_of
from examprep.scoring.whole.relevance import GIBBERISH, OFF_TOPIC

POINTS = ("铺设吸音地毯", "设置静音自习区", "提醒读者把手机调到静音", "门轴定期上油")
LIBRARY = Question("l", Kind.SHORT_ANSWER, "图书馆怎样降低噪声？", points=tuple(map(Point, POINTS)))
CARS = ("制动", "转向", "悬架", "传动")
CAR = Question("c", Kind.SHORT_ANSWER, "汽车底盘有哪些系统？", points=tuple(map(Point, CARS)))


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    words = vocabulary_of(shipped.wordlists(shipped.bank_folder()))
    return fit((LIBRARY, CAR), words)


@pytest.mark.parametrize(
    "answer",
    [
        "毯地音吸设铺，区习自音静置设，读醒提者静到调机手音，轴门油上期定",
        "静把地提吸醒自铺调定设音油毯门习置到手期机区上读轴者",
    ],
)
def test_characters_of_the_points_in_disorder_earn_nothing(answer: str, lexicon: Lexicon) -> None:
    scored = prepare(LIBRARY, lexicon).score(answer)
    assert scored.score == 0
    assert GIBBERISH in scored.flags


@pytest.mark.parametrize(
    "answer",
    [
        "地上铺毯，区里静，机调静，轴上油，读的人要提个醒，门要轻",
        "铺毯吸音；设静音区；手机静音；门轴上油；读者要提醒到",
        "先铺毯，再划区，叫人把机子调好，末了给门上点油，轻开轻关",
    ],
)
def test_terse_answers_are_no_disorder(answer: str, lexicon: Lexicon) -> None:
    scored = prepare(LIBRARY, lexicon).score(answer)
    assert scored.score > 0
    assert GIBBERISH not in scored.flags


@given(st.permutations(POINTS))
def test_points_in_any_order_are_no_disorder(points: list[str]) -> None:
    assert GIBBERISH not in prepare(LIBRARY, Lexicon(0, {})).score("".join(points)).flags


def test_a_right_point_after_disorder_still_counts(lexicon: Lexicon) -> None:
    scheme = prepare(LIBRARY, lexicon)
    shuffled = "毯地音吸设铺，区习自音静置设，轴门油上期定"
    assert scheme.score(shuffled).score < scheme.score(f"{shuffled}。{'；'.join(POINTS)}").score


@pytest.mark.parametrize(
    "answer",
    [
        "Brakes, Steering, Suspension, Transmission",
        "Braking System、Steering System、Suspension System、Transmission System、Engine System",
    ],
)
def test_english_is_neither_gibberish_nor_off_topic(answer: str, lexicon: Lexicon) -> None:
    assert not {GIBBERISH, OFF_TOPIC} & {*prepare(CAR, lexicon).score(answer).flags}


@pytest.mark.parametrize(
    "answer", ["qwert asdfg zxcvb yuiop", "hjkl; fdsgh xcvbnm lkjhgf", "ttttttt rrrrr bbbbbb eeee"]
)
def test_keys_struck_at_random_are_gibberish(answer: str, lexicon: Lexicon) -> None:
    assert GIBBERISH in prepare(CAR, lexicon).score(answer).flags
