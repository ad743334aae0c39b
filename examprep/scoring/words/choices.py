"""Questions whether, 准不准 and 满不满意: what they ask they neither say nor deny."""

from __future__ import annotations

import re

from examprep.scoring.words.tokens import placed, segmenter

ASKS = "|"
"""What stands for the negation of such a question; a text has it nowhere else but as a sign."""

AROUND = 4
"""So many characters up to it show whether the first half of a question is a word's end: 沟通不通畅
asks nothing."""

_CHOICE = re.compile("[不没](?:(?<=(.).)(?=\\1)|(?<=(..).)(?=\\2))")


def mark_choices(text: str) -> str:
    """The text with `ASKS` for the negation of each such question, so that all places stay."""
    for found in _CHOICE.finditer(text):
        at = found.start()
        if found[2] or _begins_a_word(at - 1, text):
            text = text[:at] + ASKS + text[at + 1 :]
    return text


def _begins_a_word(at: int, text: str) -> bool:
    first = max(0, at - AROUND)
    return any(word.start == at - first for word in placed(segmenter()(text[first : at + 1])))
