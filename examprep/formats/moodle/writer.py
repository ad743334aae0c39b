"""Questions → Moodle XML."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from examprep.formats import categories, sides
from examprep.questions import Kind
from examprep.text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.questions import Question

_TYPES = {
    Kind.SINGLE: "multichoice",
    Kind.MULTIPLE: "multichoice",
    Kind.TRUE_FALSE: "truefalse",
    Kind.BLANK: "shortanswer",
}


def write(questions: Iterable[Question]) -> str:
    """One quiz; a category stands wherever subject or chapter change. Every text is plain text,
    so that Moodle shows it as it is."""
    quiz = Element("quiz")
    for category, question in categories.changing(questions):
        if category:
            _text(SubElement(quiz, "question", type="category"), "category", category)
        _question(quiz, question)
    indent(quiz)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(quiz, encoding="unicode") + "\n"


def _question(quiz: Element, question: Question) -> None:
    kind = _TYPES.get(question.kind, "essay") if question.key else "essay"
    kind = "multichoice" if question.options and question.kind in _TYPES else kind
    element = SubElement(quiz, "question", type=kind)
    _text(element, "name", sides.title(question))
    _plain(element, "questiontext", sides.asked(question))
    essay = kind == "essay" and not question.kind.objective
    _plain(element, "generalfeedback", "" if essay else question.explanation)
    if question.marks is not None:
        SubElement(element, "defaultgrade").text = repr(float(question.marks)).removesuffix(".0")
    SubElement(element, "idnumber").text = xml_text(question.id)
    if kind == "essay":
        SubElement(element, "responseformat").text = "editor"
        _plain(element, "graderinfo", sides.answered(question) if essay else "")
    elif kind == "multichoice":
        _choice(element, question)
    elif kind == "truefalse":
        for truth in ("true", "false"):
            _answer(element, truth, 100 if question.key == (truth,) else 0, "moodle_auto_format")
    else:
        SubElement(element, "usecase").text = "0"
        for text in (sides.key(question), *question.alternatives):
            _answer(element, text.replace("*", r"\*"), 100, "moodle_auto_format")
    tags = SubElement(element, "tags")
    for tag in sides.tags(question):
        _text(tags, "tag", tag)


def _choice(element: Element, question: Question) -> None:
    """Options in their order. A wrong one costs all marks of a multiple choice, as marked here."""
    single = question.kind is Kind.SINGLE
    right = sum(option.label in question.key for option in question.options)
    SubElement(element, "single").text = str(single).lower()
    SubElement(element, "shuffleanswers").text = "false"
    SubElement(element, "answernumbering").text = "ABCD"
    for option in question.options:
        worth = 100 if single else 100 / max(1, right)
        wrong = 0 if single or not right else -100
        fraction = worth if option.label in question.key else wrong
        _answer(element, option.text, fraction, "plain_text")


def _answer(element: Element, text: str, fraction: float, form: str) -> None:
    shown = f"{fraction:.5f}".rstrip("0").rstrip(".")
    answer = SubElement(element, "answer", fraction=shown, format=form)
    SubElement(answer, "text").text = xml_text(text)


def _plain(element: Element, name: str, text: str) -> None:
    _text(element, name, text)
    element[-1].set("format", "plain_text")


def _text(element: Element, name: str, text: str) -> None:
    SubElement(SubElement(element, name), "text").text = xml_text(text)
