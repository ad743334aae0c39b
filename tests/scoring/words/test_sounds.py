"""Characters that a pinyin input method offers side by side are told by their sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scoring.words.sounds import sounds


@pytest.mark.parametrize(
    "alike",
    [
        "啊阿",
        "蓝兰栏拦",
        "图涂途兔",
        "像象项",
        "权泉全",
        "式是事实使",
        "驴吕旅律",
        "路陆录",
        "怒努",
        "略掠",
        "虐疟",
        "做坐作座",
        "即及急",
    ],
)
def test_characters_of_one_syllable_sound_alike_whatever_their_tone(alike: str) -> None:
    assert 1 == len({*sounds(alike)})


@pytest.mark.parametrize("apart", ["蓝男", "路绿", "怒女", "四是", "新兴", "乱略", "座租", "啊埃"])
def test_other_syllables_sound_otherwise(apart: str) -> None:
    assert len(apart) == len({*sounds(apart)})


def test_what_is_no_common_character_sounds_like_itself() -> None:
    assert "CRM，95%\ufffd鼙" == sounds("CRM，95%\ufffd鼙")


def test_opposites_never_sound_alike() -> None:
    assert sounds("买授") != sounds("卖受")


@given(st.text())
def test_a_text_keeps_its_length(text: str) -> None:
    assert len(text) == len(sounds(text))
