"""Clauses that take each other back, 密码要保密，密码不要保密, 提高成本，又降低成本: whoever says
both says neither."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.scoring.sense.frames import placings
from examprep.scoring.sense.turned import turns
from examprep.scoring.values.numbers import CHINESE
from examprep.scoring.words.stops import PIECES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.scoring.words.reader import Reader

FLAG = "says_both"

_LINKS = re.compile(
    "同时|不过|但是?|然而|而且?|并且|或者?|[既又也还都则再它]"
    "|可以|可|要|应该|应当|应|该|必须|须|需要?|能够?|得|的|是|当然|其实|很|十分|非常|更|比较"
)
"""What links clauses, or says how far or how surely something is so."""
_DENIALS = re.compile(
    "不(?!断|同|足|仅|但|只|满|到|超过|[少多低高大小]于)|没有?|未|无需|无须|禁止|严禁|别(?!人)|勿"
)
_SIGN = re.compile("[不没未无禁严别勿]")
"""What a clause without any denial lacks, even where what links it to others is left out."""

_ALSO = re.compile("[也又还]|或者?|同时|但是?|不过")
"""What sets a clause beside the one before it."""
_FOLLOWS = re.compile(
    "(?<![也又还])会|就|将|则|容易|往往|导致|造成|如果|若|一旦|的话|因为|所以|说明|[时后]$"
)
"""What tells what comes of the clause before it, and takes nothing back."""
_ALSO_FINE = re.compile(
    "(?:也|都)(?:是|算)?(?:对|行|可以|可|好|没关系|无妨|没问题|一样|合法|允许|随意)的?$"
)
"""What ends a clause by saying that it is as good as the one before it: 不登记也行."""

WHOLE = 4
"""So many characters at least have two clauses in common that take each other back by themselves;
where the second says 也, 又, 或, half as many."""

MOST = 0.6
"""The share of a clause that the next one repeats, where it does not say 也, 又, 或."""


def without_reversals(text: str, reader: Reader) -> str:
    """A text with `;` for two clauses in a row of which one takes back what the other says."""
    if not (_DENIALS.search(text) or _ALSO.search(text)):
        return text
    pieces = PIECES.findall(text)
    said = [at for at, piece in enumerate(pieces) if len(piece) > 1 or piece.isalnum()]
    void = {
        at
        for one, other in pairwise(said)
        if _reverses(pieces[one], pieces[other], reader)
        for at in (one, other)
    }
    return "".join(";" * len(piece) if at in void else piece for at, piece in enumerate(pieces))


def _reverses(one: str, other: str, reader: Reader) -> bool:
    """Whether a clause says what the one before it says, but with another sign."""
    also, signed = _ALSO.search(other), _SIGN.search(one) or _SIGN.search(other)
    if not (also or signed) or _FOLLOWS.search(other):
        return False
    if also:
        return bool(signed and _denies_too(one, other)) or _turns(one, other, reader)
    first, denials = _core(one)
    second, again = _core(other)
    return (
        denials % 2 != again % 2
        and min(len(first), len(second)) >= WHOLE
        and second <= first
        and len(second) > MOST * len(first)
        and _figures(first) == _figures(second)
    )


def _denies_too(one: str, other: str) -> bool:
    """Whether of two clauses that 也 or the like joins one denies what the other says."""
    first, denials = _core(one)
    second, again = _core(_ALSO_FINE.sub("", other))
    return denials % 2 != again % 2 and _alike(first, second)


def _turns(one: str, other: str, reader: Reader) -> bool:
    """Whether the second of two such clauses has the first with a word or a character turned into
    its opposite, or with two things in each other's places."""
    shared = len({*one} & {*other})
    if not shared or _of_both(one, other):
        return False
    for word, head in _opposed(one, reader) if shared >= WHOLE / 2 else ():
        for bad, turned in _opposed(other, reader):
            if turned in reader.opposites[head]:
                rest, left = one.replace(word, ""), other.replace(bad, "")
                if _alike(_core(rest)[0], _core(left)[0]):
                    return True
    bare = _LINKS.sub("", other)
    for turn in turns(one, one):
        if [*turn.places(bare)] and _core(other)[0] - {*turn.wrong} <= _core(one)[0]:
            return True
    return any(placing.is_turned(other) for placing in placings(one))


def _of_both(one: str, other: str) -> bool:
    """Whether the second of two clauses says the same of another thing: 出库要登记,入库也要登记."""
    thing, also, told = other.partition("也")
    if not also or {*thing} <= {*one}:
        return False
    said = _core(told)[0]
    return bool(said) and said <= _core(one)[0]


def _opposed(clause: str, reader: Reader) -> Iterator[tuple[str, str]]:
    """The words of a clause that have opposites, each as it stands there and as it is read."""
    for start in range(len(clause) - 1):
        for end in range(start + 2, min(start + 4, len(clause)) + 1):
            word = clause[start:end]
            if (head := reader.heads.get(word, word)) in reader.opposites:
                yield word, head


def _alike(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether one of two clauses, of two characters at least, has all that the other has."""
    return min(len(first), len(second)) >= WHOLE / 2 and (second <= first or first <= second)


def _core(clause: str) -> tuple[frozenset[str], int]:
    """The characters of a clause without denials and what links it to others; how many denials."""
    bare = _LINKS.sub("", clause)
    return frozenset(_DENIALS.sub("", bare)), len(_DENIALS.findall(bare))


def _figures(characters: frozenset[str]) -> frozenset[str]:
    """What tells one of several things that are said alike: letters and numbers."""
    return frozenset(each for each in characters if each.isascii() or each in CHINESE)
