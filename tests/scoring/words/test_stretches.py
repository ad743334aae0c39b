"""What a point asks for is said in one stretch of an answer, not all over it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare
from examprep.scoring.words.reading import read
from examprep.scoring.words.stretches import LENGTH, stretches

FILLED = "春天来了公园里花都开了孩子们放风筝老人晒太阳。" * 8
SCHEME = prepare(
    Question("q", Kind.SHORT_ANSWER, "怎样做？", points=(Point("征得客户同意再录音存档"),)),
    Lexicon(0, {}),
)


def coverage(answer: str) -> float:
    ((_, point),) = SCHEME.references[0].points
    return point.coverage(read(answer))


def test_a_short_text_is_one_stretch() -> None:
    (whole,) = stretches("征得客户同意。再录音存档")
    assert "征得客户同意。再录音存档" == whole.text


def test_words_far_apart_make_no_point() -> None:
    words = ["征得", "客户", "同意", "录音", "存档"]
    together, apart = coverage("。".join(words)), coverage(FILLED.join(words))
    assert together > 0.9
    assert apart < 0.7 * together
    assert coverage(FILLED + "。".join(words) + FILLED) == together


@given(st.lists(st.sampled_from(["征得客户同意。", "再录音存档；", "其他，", FILLED]), max_size=8))
def test_what_comes_before_and_after_takes_nothing_away(said: list[str]) -> None:
    for more in ([FILLED, *said], [*said, FILLED]):
        held = [each.text for each in stretches("".join(more))]
        assert all(any(part.text in each for each in held) for part in stretches("".join(said)))


@given(st.text("客户同意。；", max_size=500))
def test_every_place_of_a_text_is_in_a_stretch(text: str) -> None:
    parts = [each.text for each in stretches(text)[-40:]]
    assert len(text) <= LENGTH or all(len(part) <= LENGTH for part in parts[1:])
    pairs = {text[at : at + 9] for at in range(0, max(1, len(text) - 8))}
    assert all(any(pair in part for part in parts) for pair in pairs)


@given(
    st.lists(st.sampled_from(["征得同意。", "客户；", "再录音，", "存档。", FILLED]), max_size=12)
)
def test_a_long_text_covers_what_the_best_of_its_stretches_does(said: list[str]) -> None:
    text = FILLED + "".join(said)
    parts = [part.text for part in stretches(read(text).text)[1:]]
    assert max(map(coverage, parts)) == coverage(text)
