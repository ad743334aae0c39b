"""One question element of Moodle XML → a question."""

from __future__ import annotations

import re
from dataclasses import replace
from string import ascii_uppercase
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.formats import html_text, sides
from examprep.formats.refusal import malformed, unsupported
from examprep.importing.blanks import in_blanks
from examprep.importing.sheets import cells
from examprep.questions import Kind, Option, Question

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NO_STEM = N_("the question has no text")
MANY_OPTIONS = N_("the question has more options than there are letters")

_WILDCARD = re.compile(r"^\*|(?<!\\)\*$")
_TYPES = {"multichoice", "truefalse", "shortanswer", "essay"}


def question(element: Element, category: tuple[str, str]) -> Question:
    """The question of an element; `category` is its subject and chapter.

    Raises `Refused` for a type that there is not here and for a malformed one.
    """
    name = element.get("type", "")
    if name not in _TYPES:
        raise unsupported(name)
    asked = text_of(element.find("questiontext"))
    stem, parts = sides.stem_and_parts(asked)
    if not stem.strip():
        raise malformed(NO_STEM)
    told = sides.told(map(words_of, element.findall("tags/tag")))
    found = Question(
        id=(element.findtext("idnumber") or "").strip(),
        kind=told.kind or Kind.ESSAY,
        stem=stem,
        subject=category[0],
        chapter=category[1],
        marks=cells.number(element.findtext("defaultgrade") or ""),
        parts=parts,
        explanation=text_of(element.find("generalfeedback")),
        tags=told.tags,
        difficulty=told.difficulty,
        warnings=("missing_figure",) if _has_figure(element, asked) else (),
    )
    answers = element.findall("answer")
    match name:
        case "multichoice":
            return _choice(found, told.kind, element.findtext("single") or "", answers)
        case "truefalse":
            return _truth(found, told.kind, answers)
        case "shortanswer":
            return _short(found, told.kind, answers)
        case _:
            return _essay(found, text_of(element.find("graderinfo")))


def words_of(element: Element | None) -> str:
    """The text of an element that holds no markup: a name, a tag, an answer to be typed."""
    return "" if element is None else (element.findtext("text") or "").strip()


def text_of(element: Element | None) -> str:
    """The plain text of an element's `text`, whatever format it is in."""
    if element is None:
        return ""
    text = element.findtext("text") or ""
    form = element.get("format", "")
    if form == "plain_text":
        return text
    text = text.strip()
    if form == "html" or (form != "markdown" and html_text.looks_like(text)):
        return html_text.plain(text)
    return text


def _has_figure(element: Element, asked: str) -> bool:
    return html_text.FIGURE in asked and html_text.FIGURE not in (
        element.findtext("questiontext/text") or ""
    )


def _choice(question: Question, kind: Kind | None, single: str, answers: list[Element]) -> Question:
    if len(answers) > len(ascii_uppercase):
        raise malformed(MANY_OPTIONS)
    worth = [_fraction(answer) for answer in answers]
    one = single.strip().lower() in {"true", "1"}
    right = max(worth, default=0) if one else 0.001
    labelled = list(zip(ascii_uppercase, answers, worth, strict=False))
    return replace(
        question,
        kind=kind or (Kind.SINGLE if one else Kind.MULTIPLE),
        options=tuple(Option(label, text_of(answer)) for label, answer, _ in labelled),
        key=tuple(label for label, _, fraction in labelled if fraction >= max(right, 0.001)),
        explanation=_explained(question, [(label, answer) for label, answer, _ in labelled]),
    )


def _truth(question: Question, kind: Kind | None, answers: list[Element]) -> Question:
    right = [words_of(answer).lower() for answer in answers if _fraction(answer) > 0]
    return replace(
        question,
        kind=kind or Kind.TRUE_FALSE,
        key=tuple(word for word in right if word in {"true", "false"}),
        explanation=_explained(question, [("", answer) for answer in answers]),
    )


def _short(question: Question, kind: Kind | None, answers: list[Element]) -> Question:
    """A word or a few to fill in. The first answer worth all marks is the key, further ones are
    alternatives; one worth less is told in the explanation."""
    texts = [
        _WILDCARD.sub("", words_of(answer)).replace(r"\*", "*")
        for answer in answers
        if _fraction(answer) >= 100
    ]
    less = [
        f"{words_of(answer)}（{_fraction(answer):g}%）"
        for answer in answers
        if 0 < _fraction(answer) < 100
    ]
    explained = _explained(question, [("", answer) for answer in answers])
    return replace(
        question,
        kind=kind or Kind.BLANK,
        key=in_blanks(texts[0], question.stem) if texts else (),
        alternatives=tuple(texts[1:]),
        explanation="\n".join(filter(None, [explained, *less])),
    )


def _essay(question: Question, graded: str) -> Question:
    if question.kind.objective:
        return question
    found = sides.with_answer(replace(question, explanation=""), graded)
    said = filter(None, [found.explanation, question.explanation])
    return replace(found, explanation="\n".join(said))


def _explained(question: Question, answers: list[tuple[str, Element]]) -> str:
    """The explanation, with what is said about single answers."""
    said = [(label, text_of(answer.find("feedback"))) for label, answer in answers]
    lines = [f"{label}. {text}" if label else text for label, text in said if text]
    return "\n".join(filter(None, [question.explanation, *lines]))


def _fraction(answer: Element) -> float:
    try:
        return float(answer.get("fraction", "0"))
    except ValueError:
        return 0.0
