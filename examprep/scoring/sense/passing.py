"""What is told in passing and states nothing: what happened once (曾有客人等了40分钟, 去年…,
以前…), and what is called wrong right after (有的单位一律写6个月，这是违法的)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.words.stops import CLAUSE, SENTENCE_END, blanked

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST = "(?<![^,。;!?:])(?:[但而像]|比如|例如|譬如|记得|听说)?"
_ONCE = re.compile(
    f"{_FIRST}(?:有一?[次回](?!性)|有一[年天]|前[些几][天年]|不久前|前不久"
    "|(?:过去|以前|从前|早先|早年|原先|原来)(?!的)"
    "|(?:[去前]年|上个?月|上周|昨天)[^,。;!?:]*(?:被|了|[只才没竟却])"
    "|某[^,。;!?:]*(?:被|(?<![为除])了(?!解)|[竟却]))"
    "|(?<![否未不何无])曾(?!用名|祖|孙)"
)
"""What tells of something that happened once."""
_RULE = "(?<![反响对相适])应(?![急用付对])|须|不得|规定|今后|改[为成]"
_STANDING = re.compile(f"[凡对给为向]|.*(?:{_RULE})")
"""What tells a rule even so: 对曾投诉过的客户每月回访一次."""
_TURNS = re.compile(
    f".*(?:{_RULE})|[但要现]|而(?!且)|所以|因此|因而|于是|可见|为此|后来|如今|目前|今年|其实|正确|实际"
)
"""What ends what was told."""

_CALLED = (
    "(?:这|那|此|都|均|显然)[^,。;!?:]{0,8}?"
    "(?:错|违[法规反约章背]|不(?:[对妥行符]|恰当|应该|可取|合[格理规法适]|允许)|要不得|大忌|误区)"
)
"""What says of the clause before it that it is wrong."""
_WRONG = re.compile(f"[^,。;!?:]+(?=[,。;]{_CALLED})")
_DONE = re.compile(
    f"{_FIRST}(?:有[的些]|有人|[不很]少人|[很许]多人|多数人|个别|一些|某)(?!说|认为|主张|提)[^,。;!?:]+"
    f"(?:,[^,。;!?:]+){{0,2}}?,(?:{_CALLED}|被|结果|导致|造成|害得|以致)[^,。;!?:]*"
)
"""What some do, and what is wrong with it."""


@lru_cache(maxsize=16)
def stated(text: str) -> str:
    """A folded text with `;` for all that it tells of what happened once or some do wrongly."""
    return blanked(text, [*_told(text), *(found.span() for found in _DONE.finditer(text))])


def _told(text: str) -> Iterator[tuple[int, int]]:
    """The clauses that tell what happened once, up to the end of their sentence or a turn."""
    telling = False
    for clause in CLAUSE.finditer(text) if _ONCE.search(text) else ():
        start, end = clause.span()
        if SENTENCE_END.match(text, start - 1) or (telling and _TURNS.match(clause[0])):
            telling = False
        if _ONCE.search(text, start, end) and not _STANDING.match(clause[0]):
            telling = True
        if telling:
            yield start, end


@lru_cache(maxsize=16)
def called_wrong(text: str) -> frozenset[int]:
    """The places of a folded text that it calls wrong right after."""
    return frozenset(at for found in _WRONG.finditer(text) for at in range(*found.span()))
