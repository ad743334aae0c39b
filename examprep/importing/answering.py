"""A reference answer as points, on the sub-questions where it follows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from examprep.importing.asking import lines, marks_taken
from examprep.importing.clauses import clauses, each_worth, marked, worth_in
from examprep.importing.outline import Item, Outline, outline
from examprep.importing.prose import BULLET, paragraphs
from examprep.questions import Part, Point

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Answered:
    """The answering half of a question: `points` of the whole, or `parts` with theirs."""

    answer: str
    points: tuple[Point, ...]
    parts: tuple[Part, ...]


_ORDER = re.compile(r"(?:(?:[①-⑳]|[(（]\d{1,2}[)）])[\s>→—－、，,.。-]*){2,}")
"""The order of what the question numbers, which is no list: ②④①③."""
_BARE_MARKS = re.compile(r"(?:(?<=\S) +|(?<=[。；;]))(\d+(?:\.\d+)?) ?分(?=[。；;]? *(?:\n|\Z))")
_CLAUSE_MARKS = re.compile(
    r"(?<=[\u4e00-\u9fff）)])(?<![得扣加减评打为是共到至])(\d{1,2}(?:\.5)?) ?分"
    r"(?= *(?:[；;。\n]|\Z))"
)
"""What each clause of an answer is worth, with nothing around it: 目的5分；分工10分；预算5分."""
_GLUED = re.compile(r"(?:^|(?<=\s))(\d{1,2})(?=[\u4e00-\u9fff])(?![年月日天个次人元分小])")
"""Numbers with nothing behind them: 1价格 2质量 3服务."""
_FEW = 2
"""So few may be amounts."""


def answered(text: str, parts: Sequence[Part]) -> Answered:
    """Read a reference answer. It follows the sub-questions where its top-level list has one
    item for each of them; otherwise its points stand for the whole."""
    if 2 * len(_BARE_MARKS.findall(text)) > len(text.splitlines()):
        text = _BARE_MARKS.sub(r"（\1分）", text)
    said = [clause for clause in re.split(r"[；;。\n]", text) if clause.strip()]
    if len(said) > _FEW and all(map(_CLAUSE_MARKS.search, said)):
        text = _CLAUSE_MARKS.sub(r"（\1分）", text)
    bare = [int(number) for number in _GLUED.findall(text)]
    if len(bare) > _FEW and bare == [*range(1, len(bare) + 1)]:
        text = _GLUED.sub(r"\n\1. ", text).strip()
    if _ORDER.fullmatch(text):
        return Answered(text, (Point(text),), tuple(parts))
    found = outline(text)
    answer = "\n".join([*paragraphs(found.lead), *lines(found.runs)])
    items = [item for run in found.runs for item in run]
    if parts and len(items) == len(parts) and len(found.runs) == 1:
        filled = tuple(_filled(part, item) for part, item in zip(parts, items, strict=True))
        return Answered(answer, (), filled)
    return Answered(answer, _worth_alike(text) or _points(found), tuple(parts))


def _worth_alike(text: str) -> tuple[Point, ...]:
    """The points of an answer that ends by saying what each of them is worth, （每点2分）; () where
    it does not, or where marks or points within points leave open which are meant."""
    told, marks = each_worth(text)
    points = _points(outline(told)) if marks else ()
    if any(point.points or point.marks for point in points):
        return ()
    return _each(points, marks)


def _each(points: tuple[Point, ...], marks: float | None) -> tuple[Point, ...]:
    return tuple(replace(point, marks=marks) for point in points)


def _points(found: Outline) -> tuple[Point, ...]:
    """The points of an answer: its list items, behind them or alone the paragraphs of its prose.
    Of several lists, each stands below the line with a colon that comes before it."""
    prose = paragraphs(found.lead)
    if not found.runs:
        return tuple(map(_plain, clauses(prose)))
    title = prose.pop() if prose and introduces(prose[-1]) else ""
    behind = [_title_taken(run) for run in found.runs[:-1]]
    titles = [title if any(behind) and title.endswith((":", "：")) else "", *behind]
    below = (_below(title, run) for title, run in zip(titles, found.runs, strict=True))
    return (*map(_plain, prose), *chain.from_iterable(below))


def _title_taken(run: list[Item]) -> str:
    """The line with a colon behind the last item of a list, which names the list that follows,
    taken out of the item; "" where none stands there."""
    last = run[-1]
    while last.items:
        last = last.items[-1]
    first, *rest = paragraphs(last.text) or [""]
    if not rest or not rest[-1].endswith((":", "：")):
        return ""
    last.text = "\n".join([first, *rest[:-1]])
    return rest[-1]


def _below(title: str, run: list[Item]) -> tuple[Point, ...]:
    points = tuple(chain.from_iterable(map(_told, run)))
    return (replace(_plain(title), points=points),) if title else points


def _stated(prose: list[str]) -> list[str]:
    """Paragraphs without the first where it only leads in to the others."""
    return prose[1:] if len(prose) > 2 and prose[0].endswith((":", "：")) else prose


def _plain(text: str) -> Point:
    words, marks = marks_taken(BULLET.sub("", text))
    return Point(words, marks)


def _told(item: Item) -> tuple[Point, ...]:
    """The points in an item: itself, or the clauses that say each what it is worth."""
    prose = [] if item.items else paragraphs(item.text)
    several = marked(prose[0]) if len(prose) == 1 else []
    return tuple(map(_plain, several)) if len(several) > 1 else (_point(item),)


def _point(item: Item) -> Point:
    """An item with those within it; below a title with its marks also the text that follows."""
    title, *rest = paragraphs(item.text) or [""]
    inner = tuple(chain.from_iterable(map(_told, item.items)))
    words, marks = marks_taken(title)
    if rest and marks is not None and introduces(words):
        said = rest[:-1] if inner and introduces(rest[-1]) else rest
        return Point(words, marks, (*map(_plain, clauses(said)), *inner))
    return replace(_plain("\n".join([title, *rest])), points=inner)


def _filled(part: Part, item: Item) -> Part:
    """A sub-question with the points of the answer's item for it. A repeated prompt and a lead-in
    to the list are no points; a text that says something holds the list's points within it."""
    told, each = each_worth(item.text)
    prose = paragraphs(_without_prompt(told, part.prompt))
    if not item.items:
        points = tuple(map(_plain, clauses(_stated(prose))))
        return replace(part, points=_each(points, each) if each else points)
    inner = _listed(item.items)
    if not prose:
        return replace(part, points=inner)
    *before, last = prose
    if introduces(last):
        return replace(part, points=(*map(_plain, (*before, *worth_in(last))), *inner))
    return replace(part, points=(*map(_plain, before), replace(_plain(last), points=inner)))


def _listed(items: Sequence[Item]) -> tuple[Point, ...]:
    """The points of a list, each worth what it says behind the last, （每点2分）, unless marks or
    points within points leave open which are meant."""
    points = tuple(chain.from_iterable(map(_told, items)))
    told, each = each_worth(points[-1].text)
    if not each or any(point.points or point.marks for point in points):
        return points
    return _each((*points[:-1], replace(points[-1], text=told)), each)


def introduces(text: str) -> bool:
    """Whether a text only leads in to the list behind it: it ends in a colon, or is one sentence
    that points below, or a bare title."""
    body = text.rstrip()
    if body.endswith((":", "：")) or not re.search(r"[。！？；!?]", body):
        return True
    return re.search(r"以下|如下|下列", body) is not None and not re.search(r"[。！？；].", body)


def _without_prompt(text: str, prompt: str) -> str:
    """`text` without the prompt that it begins by repeating, word for word or as a short title."""
    title, blank, rest = text.partition(" ")
    asked, words = set(re.findall(r"\w", prompt)), re.findall(r"\w", title)
    if len(words) > len(prompt) or re.search(r"[。：:]", title):
        return text
    known = sum(word in asked for word in words) / max(1, len(words))
    if known < (_RETOLD if blank else 1):
        return text
    return rest.strip()


_RETOLD = 0.75
"""The share of a title's characters that stand in the prompt where it only repeats the prompt."""
