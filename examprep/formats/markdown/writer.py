"""Questions → a Markdown file that `read` takes back without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.formats.markdown import escaping, front_matter, marks, names
from examprep.formats.markdown.question import METADATA
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.questions import Option, Part, Place, Point, Question


def write(questions: Iterable[Question]) -> str:
    """One file: the first question's subject and chapter stand at its top, and hold until another
    question says otherwise."""
    blocks: list[Sequence[str]] = []
    subject = chapter = ""
    for question in questions:
        if not blocks:
            subject, chapter = question.subject, question.chapter
            blocks.append(front_matter.written({"subject": subject, "chapter": chapter}))
        if question.chapter != chapter:
            chapter = question.chapter
            blocks.append([f"# {escaping.one_line(chapter)}".rstrip()])
        blocks += _question(question, subject)
    return "".join("\n".join(block) + "\n\n" for block in blocks if block).removesuffix("\n")


def _question(question: Question, subject: str) -> Iterator[Sequence[str]]:
    identity = escaping.one_line(question.id, r"\s")
    kind = names.KIND_NAMES[question.kind] + marks.shown(question.marks)
    yield [f"## {identity} {kind}" if identity else f"## {kind}"]
    yield list(_metadata(question, subject))
    yield _stem(question.stem)
    yield from _list(names.POINTS, _points(question.points))
    yield from _list(
        names.OPTIONS, [line for option in question.options for line in _option(option)]
    )
    yield from _list(
        names.KEY, [line for text in question.key for line in _key(text, question.kind)]
    )
    for number, part in enumerate(question.parts, start=1):
        yield from _part(part, number)
    if question.answer:
        yield from _text(names.ANSWER, question.answer)
    for alternative in question.alternatives:
        yield from _text(names.ALTERNATIVE, alternative)
    if question.explanation:
        yield from _text(names.EXPLANATION, question.explanation)
    if question.source:
        yield [f"### {names.SOURCE}"]
        yield list(_place(question.source))
    yield from _list(names.WARNINGS, [line for text in question.warnings for line in _entry(text)])


def _metadata(question: Question, subject: str) -> Iterator[str]:
    if question.subject != subject:
        yield f"{names.SUBJECT}：{escaping.one_line(question.subject)}"
    if question.tags:
        # An empty tag is written as a lone backslash, which no other tag is.
        tags = [escaping.one_line(tag, "、，,") or "\\" for tag in question.tags]
        yield f"{names.TAGS}：{'、'.join(tags)}"
    if question.difficulty is not None:
        yield f"{names.DIFFICULTY}：{question.difficulty}"


def _stem(stem: str) -> Sequence[str]:
    lines = escaping.block(stem)
    if lines and METADATA.fullmatch(lines[0]):
        lines[0] = escaping.protect_first(lines[0])
    return [escaping.unnumbered(line) for line in lines[:1]] + lines[1:]


def _part(part: Part, number: int) -> Iterator[Sequence[str]]:
    yield from _text(f"{names.PART} {number}{marks.shown(part.marks)}", part.prompt)
    if part.points:
        yield [f"#### {names.POINTS}"]
        yield _points(part.points)


def _text(title: str, text: str) -> Iterator[Sequence[str]]:
    yield [f"### {title}"]
    yield escaping.block(text)


def _list(title: str, lines: Sequence[str]) -> Iterator[Sequence[str]]:
    if lines:
        yield [f"### {title}"]
        yield lines


def _points(points: Iterable[Point]) -> list[str]:
    lines: list[str] = []
    for point in points:
        lines += _bullet(_point_text(point))
        lines += [f"  {line}".rstrip() for line in _points(point.points)]
    return lines


def _point_text(point: Point) -> Sequence[str]:
    text = "\n".join(escaping.item(point.text))
    if point.marks is not None:
        return f"{marks.shown(point.marks)}{text}".split("\n")
    if marks.AFTER_POINT.search(text):
        text = text[:-1] + escaping.protect(text[-1])
    if marks.BEFORE_POINT.match(text):
        text = escaping.protect_first(text)
    return text.split("\n")


def _option(option: Option) -> Sequence[str]:
    first, *further = escaping.item(option.text) or [""]
    label = escaping.one_line(option.label, r"\s.．、")
    return _bullet([f"{label}. {first}", *further])


def _key(text: str, kind: Kind) -> Sequence[str]:
    spoken = {"true": "对", "false": "错"} if kind is Kind.TRUE_FALSE else {}
    if text in spoken:
        return _bullet([spoken[text]])
    lines = escaping.item(text)
    if kind is Kind.TRUE_FALSE and text in names.TRUTH:
        lines = [escaping.protect_first(lines[0])]
    return _bullet(lines)


def _entry(text: str) -> Sequence[str]:
    return _bullet(escaping.item(text))


def _bullet(lines: Sequence[str]) -> list[str]:
    first, *further = lines or [""]
    return [f"- {first}".rstrip(), *(f"  {line}".rstrip() for line in further)]


def _place(place: Place) -> Iterator[str]:
    if place.file:
        yield f"{names.FILE}：{escaping.one_line(place.file)}"
    if place.at:
        yield f"{names.AT}：{escaping.one_line(place.at)}"
    if place.text:
        yield ""
        yield from (f"> {line}".rstrip() for line in escaping.quotation(place.text))
