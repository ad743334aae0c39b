"""GIFT → questions."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from examprep.errors import N_
from examprep.formats import categories, html_text, sides
from examprep.formats.gift.answers import answers
from examprep.formats.gift.escaping import format_of, shield, unshield
from examprep.formats.html_text import FIGURE
from examprep.formats.refusal import Reading, malformed, unsupported
from examprep.questions import Kind, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.problems import Problem

BRACES = N_("a question holds one answer in braces: { … }")
NO_STEM = N_("the question has no text before its answer")

_LOOKS = re.compile(r"^(?:\$CATEGORY:|::[^\n]*?::|//.*\[(?:id|tag):)", re.M)
_ANSWER = re.compile(r"(?<!\\)\{\s*(?:[=~#}]|T\b|F\b|TRUE\b|FALSE\b)")
_ID = re.compile(r"\[id:((?:\\\]|[^\]\x00-\x1f])+)\]")
_TAG = re.compile(r"\[tag:((?:\\\]|[^\]\x00-\x1f])+)\]")


class _Block(NamedTuple):
    """Lines up to an empty one: the number of the first that is no comment, and the comments."""

    line: int
    text: str
    comments: str


def looks_like(text: str) -> bool:
    """Whether a text has a category line, a title or a comment as GIFT has, and an answer."""
    return _LOOKS.search(text) is not None and _ANSWER.search(text) is not None


def read(text: str, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of a GIFT file and a problem for each that is refused, with its line. A kind
    of question that there is not here is refused by its name."""
    reading = Reading(file)
    category = "", ""
    for block in _blocks(text.removeprefix("\ufeff").replace("\r\n", "\n")):
        body = block.text
        if body.startswith("$CATEGORY:"):
            first, _, body = body.partition("\n")
            category = categories.read(first.removeprefix("$CATEGORY:"))
            if not body.strip():
                continue
        asked = block._replace(text=body.strip())
        reading.add(block.line, block.text, partial(_question, asked, category))
    return reading.result()


def _blocks(text: str) -> Iterator[_Block]:
    lines: list[tuple[int, str]] = []
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        if line.strip():
            lines.append((number, line.strip()))
            continue
        said = [(n, line) for n, line in lines if not line.startswith("//")]
        comments = "\n".join(line for _, line in lines if line.startswith("//"))
        if said:
            yield _Block(said[0][0], "\n".join(line for _, line in said), comments)
        lines = []


def _question(block: _Block, category: tuple[str, str]) -> Question:
    text = shield(block.text)
    if text.startswith("::") and (end := text.find("::", 2)) > 0:
        text = text[end + 2 :].strip()
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        raise unsupported("description")
    if start < 0 or end < start:
        raise malformed(BRACES)
    given, _, feedback = text[start + 1 : end].partition("####")
    blank = "_____" if text[end + 1 :].strip() else ""
    name, asked = format_of(text[:start] + blank + text[end + 1 :])

    def plain(part: str) -> str:
        own, rest = format_of(part.strip())
        words = unshield(rest).strip()
        is_html = (own or name) == "html" or (not own + name and html_text.looks_like(words))
        return html_text.plain(words) if is_html else words

    shown = plain(asked)
    stem, parts = sides.stem_and_parts(shown)
    if not stem.strip():
        raise malformed(NO_STEM)
    identity = _ID.search(block.comments)
    tags = (tag.strip().replace(r"\]", "]") for tag in _TAG.findall(block.comments))
    told = sides.told(tags)
    found = Question(
        id=identity[1].strip().replace(r"\]", "]") if identity else "",
        kind=told.kind or Kind.ESSAY,
        stem=stem,
        subject=category[0],
        chapter=category[1],
        parts=parts,
        tags=told.tags,
        difficulty=told.difficulty,
        warnings=("missing_figure",) if FIGURE in shown and FIGURE not in block.text else (),
    )
    return answers(found, told.kind, given.strip(), plain(feedback), plain)
