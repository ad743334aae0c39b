"""Bare words: 倾听 情绪 记录 核实 are no sentences, and do not make the statements of a point."""

from __future__ import annotations

import re

FLAG = "list_of_words"

_PIECE = re.compile(r"[^\s、，,；;。！!？?：:/／|｜·+＋]+")
_WORD = re.compile(r"[^\W\d_a-zA-Z]{1,3}")
"""A word of three characters at most, no number and no formula."""
HEAP = 5
"""So many bare words in a row are a heap."""


def without_heaps(answer: str) -> str:
    """The answer with `;` for every character of a heap of bare words; itself without any."""
    heap: list[re.Match[str]] = []
    heaps: list[re.Match[str]] = []
    for piece in _PIECE.finditer(answer):
        if _WORD.fullmatch(piece[0]):
            heap.append(piece)
            continue
        heaps += heap if len(heap) >= HEAP else []
        heap = []
    heaps += heap if len(heap) >= HEAP else []
    for piece in heaps:
        answer = answer[: piece.start()] + ";" * len(piece[0]) + answer[piece.end() :]
    return answer
