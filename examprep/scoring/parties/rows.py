"""Points cut into what they say of which case: 油类火灾 and 用泡沫."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.words.stops import CLAUSE
from examprep.text import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence, Set

    Told = tuple[str, str, str]
    """A clause cut into a case, what it says of it, and the kind of link between the two."""

SEVERAL = 2
"""So many cases at least are told apart."""

_LINK = re.compile(
    "(?<=..)(?:(?P<when>(?<=[^及按定随当同实临平准限超即工省计学小])时(?=..|$))|(?P<of>(?<=.{4})的(?=..))"
    "|(?P<by>由(?=..))|(?P<means>指(?![标导定出示挥令责南数引派向明])(?=..))|(?P<use>(?:[选采使]?用|适用于)(?=..))|(?P<does>负责(?=..))"
    "|(?P<shows>表现[为在](?=..)))"
)
"""What stands in a clause between a case and what holds of it."""


_USED = re.compile("^(.{3,}?)(?:应该?|宜)?(?:[选采使]?用|属于?|[是为叫])(.{2,10})$")
"""A thing that a clause names last: 想核对信息时用封闭式提问."""

_TITLE = 8
"""So many characters at most has what points stand under that names a case: 程序公平."""

_LABEL = re.compile("(?:[a-e]|[甲乙丙丁戊]|[一二三四五]|[ⅰⅱⅲⅳ])(?:[类级型]|等级)(?=..)")
"""The class of things that a clause begins with."""


class Row(NamedTuple):
    """What a point, by its index, says of a case, which goes by its shortest name and as it is
    `named` there; `link` is the kind of what stands between, where that tells."""

    point: int
    case: str
    named: str
    text: str
    link: str


def rows(asked: str, points: Sequence[str]) -> list[Row]:
    """What folded points say of the things that the question sets side by side and their clauses
    begin with; or else, where all of them do, of cases that a link leads on from, the same one at
    least twice."""
    begun = _merged(_rows(points, lambda clause: _begun(clause, asked)), asked)
    aside = _aside({row.case for row in begun}, asked)
    if len(aside) >= SEVERAL:
        return [row for row in begun if row.case in aside]
    labelled = _rows(points, _labelled)
    if len({row.case for row in labelled}) >= SEVERAL:
        return labelled
    linked = _rows(points, _linked)
    every = {row.point for row in linked} == set(range(len(points)))
    return linked if every and len(linked) > len({row.link for row in linked}) else []


def titled(points: Sequence[str], titles: Sequence[str]) -> list[Row]:
    """What points say of the short title that each stands under, "" where it stands under none; a
    point that only asks for its title says nothing of it."""
    return [
        Row(at, title, title, point, "")
        for at, (point, title) in enumerate(zip(points, titles, strict=True))
        if 1 < len(title) <= _TITLE and title not in point
    ]


def _aside(cases: Set[str], asked: str) -> set[str]:
    """The cases that a question names right before or after another, 呼入业务与呼出业务, or with
    what tells the other from it between them: 流程再造与流程的持续改进."""
    either = any_of(cases)
    both = f'(?=({either})(?:.{{0,3}}[、和与跟及同或][^,。;!?、:]{{0,6}}?|[”"][“"])({either}))'
    found = re.findall(both, asked) if cases else []
    return {case for pair in found for case in pair if pair[0] != pair[1]}


def _rows(points: Sequence[str], told: Callable[[str], Told | None]) -> list[Row]:
    """The clauses of each point from one that tells of a case on to the next that does. What is
    said of several, like 时间复杂度 of each kind of list, is no case of its own."""
    cut = [[(clause, told(clause)) for clause in CLAUSE.findall(point)] for point in points]
    first = [clauses[0][1][0] if clauses and clauses[0][1] else "" for clauses in cut]
    said_of = defaultdict[str, set[str]](set)
    for case, clauses in zip(first, cut, strict=True):
        for _, found in clauses[1:]:
            if found:
                said_of[found[0]].add(case)
    result: list[Row] = []
    for at, clauses in enumerate(cut):
        begun = False
        for clause, found in clauses:
            if found and (found[0] in first or len(said_of[found[0]]) == 1):
                case, text, link = found
                result.append(Row(at, case, case, text, link))
                begun = True
            elif begun:
                result[-1] = result[-1]._replace(text=f"{result[-1].text},{clause}")
    return result


def _merged(rows: Sequence[Row], asked: str) -> list[Row]:
    """The rows, where 满意 and 客户满意 are one case if the question has the one only within the
    other, but for those that speak of several."""
    cases = sorted({row.case for row in rows}, key=len)
    short = {
        case: next(one for one in cases if one in case and asked.count(one) == asked.count(case))
        for case in cases
    }
    return [
        row._replace(case=short[row.case])
        for row in rows
        if not any(case in row.text for case in short.values())
    ]


def _begun(clause: str, asked: str) -> Told | None:
    """A thing that the question names, and more, or last what a thing that it names is used for: a
    label with nothing behind it names none."""
    end = next((end for end in range(len(clause), 1, -1) if clause[:end] in asked), 0)
    if 0 < end < len(clause):
        return clause[:end], clause[end:], ""
    used = _USED.search(clause)
    return (used[2], used[1], "") if used and used[2] in asked else None


def _labelled(clause: str) -> Told | None:
    found = _LABEL.match(clause)
    return found and (found[0], clause[found.end() :], "")


def _linked(clause: str) -> Told | None:
    found = _LINK.search(clause)
    return found and (clause[: found.start()], clause[found.end() :], found.lastgroup or "")
