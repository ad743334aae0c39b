"""Text that is no words: keys struck at random, characters repeated, or characters in disorder."""

from __future__ import annotations

import re
from operator import add, or_
from typing import TYPE_CHECKING

from examprep.scoring.words.tokens import STOP_WORDS, segmenter
from examprep.text import fold, squash

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

LETTERS = 8
"""So many letters at least has a text that is judged by its words."""

TEXT = 16
"""So many Chinese characters at least has a text that could not be written without words."""

KEYS = "qwertyuiop asdfghjkl zxcvbnm"
"""The rows of the keyboard: letters as they follow each other there are no word."""

_LATIN = re.compile("[a-z]+")
_UNSPEAKABLE = re.compile(r"[^aeiouy]{5}|(.)\1\1|q(?!u)|^[^aeiouy]+$")
_OTHER = re.compile(r"[^\u4e00-\u9fff]+")


def is_gibberish(answer: str, is_known: Callable[[str], bool]) -> bool:
    """Whether hardly anything in a text of some length is a word; of Latin letters one that is
    known, or may be one."""
    said = squash(answer)
    if len(said) < LETTERS:
        return False
    chinese = _OTHER.sub("", said)
    if len(chinese) >= LETTERS and len(set(chinese)) * 4 <= len(chinese):
        return True
    words = sum(map(len, _words(said)))
    if 4 * words >= len(said):
        return False
    latin = _LATIN.findall(fold(answer).text)
    words += sum(len(word) for word in latin if is_known(word) or may_be_word(word))
    return 4 * words < len(said)


def may_be_word(letters: str) -> bool:
    """Whether Latin letters may be a word: they can be spoken, and are not a row of keys."""
    return letters not in KEYS and not _UNSPEAKABLE.search(letters)


def is_shuffled(answer: str, said: Collection[str]) -> bool:
    """Whether an answer has its characters from what is said by a question and its reference
    answers, given as its characters and their pairs (`finding.bigrams`), but not a third of them
    beside one that is beside it there, nor a third in words."""
    own = _OTHER.sub("", answer)
    if len(own) < TEXT:
        return False
    pairs = [False, *map(said.__contains__, map(add, own, own[1:])), False]
    if 3 * sum(map(or_, pairs, pairs[1:])) >= len(own):
        return False
    if 4 * sum(map(said.__contains__, own)) < 3 * len(own):
        return False
    return 3 * sum(map(len, _words(own))) < len(own)


def _words(said: str) -> list[str]:
    """The Chinese words of a text that are more than a character long, without those of grammar."""
    words = (word for word in segmenter()(said) if word not in STOP_WORDS)
    return [word for word in words if len(word) > 1 and not word.isascii()]
