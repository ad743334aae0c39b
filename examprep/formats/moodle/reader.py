"""Moodle XML → questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from examprep.errors import N_, MalformedFile
from examprep.formats import categories
from examprep.formats.moodle.question import question, text_of, words_of
from examprep.formats.refusal import Reading

if TYPE_CHECKING:
    from examprep.problems import Problem
    from examprep.questions import Question

NOT_XML = N_("the XML is damaged or cut off here; export the questions from Moodle again")
FORBIDDEN = N_("the XML defines entities of its own, as no export does; it was not read")


def looks_like(text: str) -> bool:
    """Whether a text is a quiz in Moodle XML."""
    return "<quiz" in text[:2000] and "<question" in text


def read(text: str, file: str) -> tuple[list[Question], list[Problem]]:
    """The questions of a quiz, and a problem for each that is refused, with its line. A type that
    there is not here is refused by its name. Raises `MalformedFile` where it is no XML."""
    reading = Reading(file)
    category = "", ""
    for element, line in _elements(text, file):
        if element.get("type") == "category":
            category = categories.read(words_of(element.find("category")))
            continue
        quote = words_of(element.find("name")) or text_of(element.find("questiontext"))
        reading.add(line, quote, partial(question, element, category))
    return reading.result()


def _elements(text: str, file: str) -> list[tuple[Element, int]]:
    """Every question element with the line it starts on."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import XMLParser

    lines: list[int] = []

    class Builder(TreeBuilder):
        def start(self, tag: str, attrs: dict[str, str]) -> Element:
            if tag == "question":
                lines.append(parser.parser.CurrentLineNumber)
            return super().start(tag, attrs)

    parser = XMLParser(target=Builder())
    try:
        parser.feed(text.removeprefix("\ufeff").lstrip())
        root = parser.close()
    except ParseError as error:
        raise MalformedFile(file=file, line=error.position[0], reason=NOT_XML) from None
    except DefusedXmlException:
        raise MalformedFile(file=file, line=1, reason=FORBIDDEN) from None
    return list(zip(root.iter("question"), lines, strict=True))
