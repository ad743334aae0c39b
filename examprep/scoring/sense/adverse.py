"""Words that undo a good thing: those that act on what follows them (掩盖缺陷), those that are said
of what stands before them (分工混乱), and those that dismiss it at the end of a clause (…毫无意义).

The table, `adverse.txt`, is ours and holds for any subject.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.scoring.words.finding import Words, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FILE = Path(__file__).with_suffix(".txt")
VERBS, PREDICATES, DISMISSALS, DEEDS = "动词", "谓词", "评语", "坏事"

BARS = "严禁|禁止|避免|防止|杜绝|以免|免得|以防|谨防|切忌"
"""What says of all that it leads up to that it is not to be."""
_NEGATED = re.compile(
    f"(?:[不没未勿别莫非免]|{BARS}|预防"
    "|消除|减少|减轻|克服|纠正|制止|遏制|排除|拒绝|反对)"
    "[\u4e00-\u9fff]{0,2}$"
)
"""What undoes a word that undoes something: 避免拖延."""
_AFTER = re.compile("了?[吧的]?(?:$|[,。;!?、])")
_BEFORE = 6
"""So far before a word that undoes something stands what undoes that in turn."""


@cache
def table() -> Mapping[str, Sequence[str]]:
    """The words of each kind."""
    found: dict[str, list[str]] = {VERBS: [], PREDICATES: [], DISMISSALS: [], DEEDS: []}
    for line in FILE.read_text("utf-8").splitlines():
        kind, _, said = line.partition("：")
        if kind in found:
            found[kind] += said.split()
    return found


@lru_cache(maxsize=16)
def undoing(text: str) -> tuple[int, ...]:
    """Where those words of a folded text end that undo what follows them, and are not undone."""
    return tuple(
        sorted(
            start + len(word)
            for start, word in _places(text)[VERBS]
            if text[start + len(word) : start + len(word) + 1] not in ("的", "症")  # 缺乏的, 缺乏症
            and not _NEGATED.search(text, max(0, start - _BEFORE), start)
        )
    )


@lru_cache(maxsize=16)
def adverse(text: str) -> frozenset[int]:
    """Where words begin in a folded text that say what is bad."""
    return frozenset(at for kind in (VERBS, PREDICATES, DEEDS) for at, _ in _places(text)[kind])


@lru_cache(maxsize=16)
def failing(text: str) -> tuple[int, ...]:
    """Where those words of a folded text begin that say of what stands before them that it is bad,
    at the end of a clause, and are not undone."""
    return tuple(
        sorted(
            start
            for start, word in _places(text)[PREDICATES]
            if _AFTER.match(text, start + len(word))
            and not _NEGATED.search(text, max(0, start - _BEFORE), start)
        )
    )


def dismissals(text: str) -> list[str]:
    """The words of a folded text that dismiss what they end, the longest first."""
    return sorted({word for _, word in _places(text)[DISMISSALS]}, key=len, reverse=True)


@lru_cache(maxsize=16)
def _places(text: str) -> Mapping[str, Sequence[tuple[int, str]]]:
    """Where the words of each kind stand: all of them are looked for at once."""
    kinds, words = _words()
    there = words.within(text)
    return {
        kind: [(at, word) for word in there if word in own for at in places(word, text)]
        for kind, own in kinds.items()
    }


@cache
def _words() -> tuple[Mapping[str, frozenset[str]], Words]:
    kinds = {kind: frozenset(words) for kind, words in table().items()}
    return kinds, Words.of({word for words in kinds.values() for word in words})
