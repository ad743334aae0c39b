"""Bare words: 倾听 情绪 记录 核实 are no sentences, and do not make the statements of a point."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.words.stops import blanked
from examprep.scoring.words.tokens import STOP_WORDS, segmenter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PIECE = re.compile(
    r"(?:(?!->)[^\s、，,；;。！!？?：:/／|｜·+＋#＃@&＆*＊=＝<>＜＞…【】\[\]→-⇿■-➿\U0001f000-\U0001faff])+"
)
_PHRASE = re.compile(r"[\u4e00-\u9fff]{1,8}")
"""Eight characters at most, no number, no letter and no formula: a word or a few."""

_END = re.compile(r"[。；;！!？?：:\n/／|｜→-⇿]|->")
_LABEL = re.compile("[：:]")
_GRAMMAR = re.compile("[的了着是在把被让和与也就才并而别不要会能先再]")
_LEAD = re.compile("(?:关于|有关|涉及|对于|还有|以及|包括|比如|例如)")
_RUN = re.compile(r"(?:[0-9a-zA-Z.%]{0,4}[\u4e00-\u9fff])+")
"""One Chinese character at a time: were it many, a text that ends in another sign would be tried in
as many ways as there are to divide it, which is for ever."""

_LINKS = STOP_WORDS | frozenset(
    """
    不 没有 要 会 能 能够 可 可以 应 应该 应当 需 需要 让 使 给 用 按 根据 通过 由于 时 后 前 再 若
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Words that hold a sentence together."""

_ECHO = re.compile(r"([\u4e00-\u9fff]{2,8}?)\1")

WORD = 3
"""So many characters at most has what is one word."""

HEAP = 5
"""So many bare pieces in a row are a heap."""

SHARE = 0.25
"""So much of an answer at least are its heaps: a list amid sentences is none."""

NOTE = 3
"""So many words at most follow a label in a note."""

CLAUSE = 5
"""So many characters on the mean have clauses, where blanks set apart what commas should."""

ECHOES = 3
"""So many pieces that say nothing new, or themselves twice over, make a heap of a row."""

RUN_ON = 12
"""So many words without a sign between them are a heap too, unless something links them."""

LINKED = 8
"""One word in so many at least links those of a sentence."""


class Heap(NamedTuple):
    """Where a heap of bare words stands in an answer, and whether it is `padded`: what it says, it
    says over and over."""

    start: int
    end: int
    padded: bool


def without(these: Sequence[Heap], answer: str) -> str:
    """The answer with `;` for every character of these heaps; itself without any."""
    return blanked(answer, [(start, end) for start, end, _ in these])


def heaps(answer: str, links: re.Pattern[str] | None = None) -> list[Heap]:
    """The heaps of bare words in an answer. Words in which there is a link for every three are a
    sequence, and no heap."""
    found = [
        each
        for each in _heaps(answer)
        if not (links and _is_linked(answer[each.start : each.end], links))
    ]
    much = sum(each.end - each.start for each in found) >= SHARE * len(answer)
    return found if much else []


def _is_linked(heap: str, links: re.Pattern[str]) -> bool:
    return 3 * len(links.findall(heap)) >= len(_PIECE.findall(heap))


def _heaps(answer: str) -> Iterator[Heap]:
    run: list[re.Match[str]] = []
    for piece in _PIECE.finditer(answer):
        if run and _is_label(run[-1], piece, answer):
            run.pop()
            yield from _heap(run, answer)
            run = []
        if run and _apart(run[-1], piece, answer):
            yield from _heap(run, answer)
            run = []
        if _PHRASE.fullmatch(piece[0]) or _says_twice(piece[0]):
            run.append(piece)
            continue
        yield from _heap(run, answer)
        run = []
        if _runs_on(piece[0]):
            yield Heap(*piece.span(), padded=False)
    yield from _heap(run, answer)


def _is_label(one: re.Match[str], other: re.Match[str], answer: str) -> bool:
    """Whether one piece is a label of a few, of which the other is the first: 在岗：不离台."""
    if not _LABEL.fullmatch(answer, one.end(), other.start()):
        return False
    end = _END.search(answer, other.end())
    note = answer[other.start() : end.start() if end else len(answer)]
    return len(_PIECE.findall(note)) <= NOTE


def _apart(one: re.Match[str], other: re.Match[str], answer: str) -> bool:
    """Whether a sentence or a step ends between two pieces, of which one is more than a word."""
    longer = max(len(one[0]), len(other[0])) > WORD
    return longer and _END.search(answer[one.end() : other.start()]) is not None


def _heap(run: Sequence[re.Match[str]], answer: str) -> Iterator[Heap]:
    """The heap that short pieces in a row are: mostly single words or echoes, or without grammar
    and short on the mean where nothing but blanks sets them apart. A sentence cut into words is
    none."""
    if len(run) < HEAP:
        return
    gaps = [answer[one.end() : other.start()] for one, other in pairwise(run)]
    pieces = _joined([piece[0] for piece in run], gaps)
    spaced = 4 * sum(map(str.isspace, gaps)) >= 3 * len(gaps)
    if len(pieces) < HEAP or (spaced and LINKED * _links(pieces) >= len(pieces)):
        return
    echoes, words = _echoes(pieces), sum(map(_is_word, pieces))
    led = sum(_LEAD.match(piece) is not None for piece in pieces)
    mostly = (words >= HEAP or echoes >= ECHOES) and 2 * (words + echoes) >= len(pieces)
    if mostly or 4 * led >= 3 * len(pieces) or (spaced and _is_bare(pieces)):
        yield Heap(run[0].start(), run[-1].end(), echoes >= ECHOES)


def _is_bare(pieces: Sequence[str]) -> bool:
    bare = sum(not _GRAMMAR.search(piece) for piece in pieces)
    return len("".join(pieces)) < CLAUSE * len(pieces) and 4 * bare >= 3 * len(pieces)


def _echoes(pieces: Sequence[str]) -> int:
    """How many of pieces in a row say themselves twice over, or nothing but words that stand in
    those before."""
    said: set[str] = set()
    echoes = 0
    for piece in pieces:
        words = set(segmenter()(piece))
        echoes += words <= said or _says_twice(piece)
        said |= words
    return echoes


def _joined(pieces: Sequence[str], gaps: Sequence[str]) -> list[str]:
    """Pieces in a row, with characters as one that only blanks space out."""
    rows = [pieces[0]]
    for (one, other), gap in zip(pairwise(pieces), gaps, strict=True):
        if gap.isspace() and len(one) == len(other) == 1:
            rows[-1] += other
        else:
            rows.append(other)
    return rows


def _is_word(piece: str) -> bool:
    """Whether a piece is short and no verb of one character with what it is about (查|血压)."""
    if len(piece) != WORD:
        return len(piece) < WORD
    return piece[0] in "有是无" or [len(word) for word in segmenter()(piece)] != [1, 2]


def _says_twice(piece: str) -> bool:
    """Whether a piece says itself twice over, for which two of its characters must come again."""
    return len(set(piece)) + 2 <= len(piece) and _ECHO.search(piece) is not None


def _runs_on(piece: str) -> bool:
    if len(piece) < 2 * RUN_ON or not _RUN.fullmatch(piece):
        return False
    words = list(segmenter()(piece))
    links = _links(words)
    if links and re.search("[0-9a-zA-Z]", piece):  # figures link what they count
        return False
    return len(words) >= RUN_ON and links * LINKED < len(words)


def _links(words: Sequence[str]) -> int:
    """How many of words hold a sentence together; 的 not, where it chains them
    (协议的员工的岗位的权限)."""
    chained = words.count("的")
    links = sum(word in _LINKS for word in words)
    return links - chained if 4 * chained >= len(words) else links
