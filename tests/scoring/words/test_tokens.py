"""Words are cut the same by either segmenter, and only words of content count."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from examprep.scoring.words.tokens import (
    LIGHT,
    STOP_WORDS,
    Token,
    reference_segmenter,
    rust_segmenter,
    words,
)
from examprep.text import fold

BANK = Path(__file__).resolve().parents[3] / "bank"

WITHOUT_RJIEBA = """
import sys, warnings
warnings.simplefilter("error")
sys.modules["rjieba"] = None
from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, score, warm
warm()
question = Question("q", Kind.SHORT_ANSWER, "怎样安抚客户？", points=(Point("耐心倾听诉求"),))
print(score(question, "先耐心倾听", Lexicon(0, {})).score)
"""


def test_tokens_carry_their_places() -> None:
    folded = "记录客户的诉求,及时反馈"
    assert [
        Token("记录", 0, 2), Token("客户", 2, 4), Token("的", 4, 5), Token("诉求", 5, 7),
        Token("及时", 8, 10), Token("反馈", 10, 12),
    ] == words(folded)  # fmt: skip


def test_words_of_grammar_and_punctuation_are_no_content() -> None:
    found = [token.text for token in words("然后,对其跟踪和回访等。!")]
    assert ["然后", "对", "其", "跟踪", "和", "回访", "等"] == found
    assert ["跟踪", "回访"] == [word for word in found if word not in STOP_WORDS]


def test_words_of_form_are_none_that_count_for_nothing() -> None:
    assert set() == LIGHT & STOP_WORDS


def test_numbers_and_latin_words_are_content() -> None:
    assert ["crm", "95分"] == [token.text for token in words("crm:95分")]


def test_both_segmenters_cut_the_bank_alike() -> None:
    _check_cuts(BANK)


@pytest.mark.parametrize("folder", ["seeds", "samples/scored"])
def test_both_segmenters_cut_real_texts_alike(folder: str, shared: Path) -> None:
    _check_cuts(shared / folder)


def test_without_the_fast_segmenter_the_score_is_the_same_and_nothing_is_said() -> None:
    fast = WITHOUT_RJIEBA.replace('sys.modules["rjieba"] = None', "")
    slow, quick = (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        for code in (WITHOUT_RJIEBA, fast)
    )
    assert ("", "") == (slow.stderr, quick.stderr)
    assert quick.stdout == slow.stdout
    assert float(quick.stdout) > 0


def _check_cuts(folder: Path) -> None:
    rust, reference = rust_segmenter(), reference_segmenter()
    for text in _texts(folder):
        folded = fold(text).text
        assert list(reference(folded)) == list(rust(folded))


def _texts(folder: Path) -> list[str]:
    texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.md"))]
    texts += [path.read_text("utf-8", "replace") for path in sorted(folder.glob("*.txt"))]
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            texts += [value for value in json.loads(line).values() if isinstance(value, str)]
    if not texts:
        pytest.skip(f"no texts in {folder.name}")
    return texts
