"""One row of a question table → a question or a sub-question, and what is doubtful in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.importing import levels
from examprep.importing.answering import answered
from examprep.importing.keys import truth
from examprep.importing.options import choices
from examprep.importing.sheets import cells, keys, kinds
from examprep.questions import Kind, Option, Part, Place, Point, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.importing.sheets.row import Row

NO_SUCH_KIND = N_("no such kind; it was told from the answer, and the word kept as a tag")
NOT_A_NUMBER = N_("the marks are not a number, as 6 or 6分; they were left out")
NO_SUCH_OPTION = N_("the key is none of the options; it was left out")
NEITHER = N_("the key of a true-or-false item says neither right nor wrong; it was left out")
SEVERAL_KEYS = N_("a single choice has several keys")
NOT_OPTIONS = N_("options in one cell stand one a line, as A. text")

_GRADING = re.compile(
    r"(?=[^\n]*(?:每[个一]?(?:答[对出])?一?[小要]?[点条项].{0,3}\d|答[对出].{0,8}分|酌情[给扣得加]*分"
    r"|言之有理))[^\n]{2,40}"
)
"""What only says how marks are given: 每点2分, 言之有理即可."""
_EACH = re.compile(r"每[个一]?(?:答[对出]一?)?[小要]?[点条项]得?(\d+(?:\.\d+)?) *分")
_TEMPLATE_POINTS = "得分点"
_ROW_NUMBER = re.compile(r"\d{1,5}(?:\.0)?")


def identity(row: Row) -> str:
    """The id of a row. A short number only counts the rows of its sheet and is none; `#` before it
    says that it is meant."""
    given = row.text("id")
    return given[1:] if given.startswith("#") else "" if _ROW_NUMBER.fullmatch(given) else given


def question(row: Row, hint: Kind | None, above: Kind | None, place: Place) -> Question:
    """The question of a row that has a stem; `hint` is the kind that holds where it names none,
    `above` the last that a row named."""
    kind, tags = _kind(row, hint)
    given = cells.text(row.lines("answer")) or row.text("key") or row.text("reference")
    stem = "\n".join(filter(None, map(row.text, ("material", "stem"))))
    options = _options(row)
    if not options and not row.raw("options"):
        found = keys.split(stem, given, kind)
        stem, options, given = found.stem, found.options, given or "".join(found.marked)
    kind = kind or kinds.continued(above, _implied(row, given, options, stem))
    key, answer = _answers(row, given, kind, options, stem)
    if kind is Kind.TRUE_FALSE and not row.raw("options") and all(truth(o.text) for o in options):
        options = ()  # columns with 正确 and 错误 say no more than the kind
    return Question(
        id=identity(row),
        kind=kind,
        stem=stem,
        subject=row.text("subject"),
        chapter=row.text("chapter") or row.text("topic"),
        marks=_marks(row),
        points=_points(row),
        options=options,
        key=key,
        answer=answer,
        alternatives=tuple(cells.text(c.text) for _, c in row.cells.get("alternative", ())),
        explanation=_explanation(row),
        tags=(*tags, *_tags(row)),
        difficulty=levels.level(row.text("difficulty")),
        source=_source(row) or place,
        warnings=cells.words(row.raw("warnings")),
    )


def part(row: Row) -> Part:
    """The sub-question of a row; its answer gives its points where it has none of its own."""
    number = row.text("part")
    prompt = row.text("stem") or ("" if number.strip("().（）").isdigit() else number)
    options = [f"{option.label}. {option.text}" for option in _options(row)]
    points = _points(row)
    told = row.text("answer") or row.text("key") or row.text("reference")
    return Part("\n".join([prompt, *options]), _marks(row), points or answered(told, ()).points)


def _points(row: Row) -> tuple[Point, ...]:
    """The points of a row, one a line; several in one line, as people have them under any name but
    that of the template, are told as in prose. What only says how marks are given holds none."""
    told = _listed(row)
    if _remark(row):
        each = _EACH.search(told)
        given = row.text("answer") or row.text("reference")
        return answered(f"{given}（每点{each[1]}分）", ()).points if each and given else ()
    points = cells.points(told)
    if len(points) != 1 or row.cells["points"][0][0].strip() == _TEMPLATE_POINTS:
        return points
    return answered(told, ()).points


def _listed(row: Row) -> str:
    """The column of points or, of several that are counted, each with the marks of its number."""
    marks = {_count(name): cell.text for name, cell in row.cells.get("points marks", ())}
    told = ((cell.text, marks.get(_count(name))) for name, cell in row.cells.get("points", ()))
    return "\n".join(f"{text}（{worth}分）" if worth else text for text, worth in told)


def _count(name: str) -> str:
    """The number that a name ends in."""
    found = re.search(r"\d+\s*$", name)
    return found[0].strip() if found else ""


def _explanation(row: Row) -> str:
    """What explains the answer, and how marks are given where nothing else is said of points."""
    return "\n".join(filter(None, [row.text("explanation"), _remark(row)]))


def _remark(row: Row) -> str:
    """What the column of points says of how marks are given, behind its name; "" for points, and
    for all that stands in that of the template."""
    told = row.lines("points").strip()
    name = row.cells["points"][0][0].strip() if told else ""
    return f"{name}：{told}" if name != _TEMPLATE_POINTS and _GRADING.fullmatch(told) else ""


def _kind(row: Row, hint: Kind | None) -> tuple[Kind | None, tuple[str, ...]]:
    if not (word := row.text("kind")):
        return hint, ()
    header, _ = row.cells["kind"][0]
    known, kind, tag = kinds.named(kinds.numbered(header).get(word, word))
    if not known and word.isdecimal():
        return hint, ()  # a number that nothing explains says no more than the answer does
    if not known:
        row.fault("kind", NO_SUCH_KIND)
        return hint, (word,)
    return kind, (tag,) if tag else ()


def _implied(row: Row, given: str, options: Sequence[Option], stem: str) -> Kind:
    implied = kinds.implied(given, options, stem)
    if implied is Kind.SINGLE and len(keys.chosen(given, options)) > 1:
        return Kind.MULTIPLE
    return Kind.CASE if row.raw("material") and implied is Kind.SHORT_ANSWER else implied


def _options(row: Row) -> tuple[Option, ...]:
    if raw := cells.option_lines(row.raw("options")):
        found = cells.options(raw)
        if [option.label for option in found] == ["A"] or not found:  # all of them on one line
            found = choices(f"-\n{raw}", expected=True).options or found or cells.listed(raw)
        if not found and raw.strip() != cells.NOTHING:
            row.fault("options", NOT_OPTIONS)
        return found
    labels = sorted(
        name.removeprefix("option ") for name in row.cells if name.startswith("option ")
    )
    return tuple(Option(label, _option(row.raw(f"option {label}"), label)) for label in labels)


def _option(raw: str, label: str) -> str:
    """An option without the letter that its column says already."""
    found = cells.OPTION.fullmatch(raw.strip())
    return cells.text(found[2] if found and found[1] == label and found[2] else raw)


def _answers(
    row: Row, given: str, kind: Kind, options: Sequence[Option], stem: str
) -> tuple[tuple[str, ...], str]:
    """The key and the reference answer; a key by which nothing would be right is none."""
    exact = tuple(cells.lines(row.raw("key only")))
    if not kind.objective:
        return exact, given or row.text("answer only")
    key = exact or keys.key(given, kind, options, stem)
    if exact or not key:
        pass
    elif not keys.possible(key, kind, options):
        row.fault(_given(row), NEITHER if kind is Kind.TRUE_FALSE else NO_SUCH_OPTION)
        key = ()
    elif kind is Kind.SINGLE and len(key) > 1:
        row.fault(_given(row), SEVERAL_KEYS)
    reference = row.text("reference")
    return key, row.text("answer only") or (reference if reference != given else "")


def _given(row: Row) -> str:
    return next(name for name in ("answer", "key", "reference") if row.raw(name))


def _marks(row: Row) -> float | None:
    if not (given := row.text("marks")):
        return None
    found = cells.marks(given)
    if found is None:
        row.fault("marks", NOT_A_NUMBER)
    return found


def _tags(row: Row) -> tuple[str, ...]:
    found = list(cells.words(row.raw("tags")))
    if row.raw("chapter") and row.raw("topic"):
        found.append(row.text("topic"))
    labelled = [*row.cells.get("labelled", ())]
    if not levels.level(row.text("difficulty")):
        labelled = [*row.cells.get("difficulty", ()), *labelled]
    return (*found, *(f"{header.strip()}：{cells.text(cell.text)}" for header, cell in labelled))


def _source(row: Row) -> Place | None:
    names = ("source file", "source place", "source text")
    return Place(*map(row.text, names)) if any(map(row.raw, names)) else None
