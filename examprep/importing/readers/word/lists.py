"""The labels of numbered lists, which Word counts itself and stores nowhere in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.readers.numerals import BULLET, numeral

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLOSED = frozenset("、．。，：；）】》」")
"""After these a label needs no space to stand clear of the text."""
_CODED = {
    1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 10: "ideographDigital",
    11: "japaneseCounting", 14: "decimalFullWidth", 16: "japaneseLegal",
    17: "japaneseDigitalTenThousand", 18: "decimalEnclosedCircle", 19: "decimalFullWidth2",
    22: "decimalZero", 23: "bullet", 26: "decimalEnclosedFullstop", 27: "decimalEnclosedParen",
    28: "decimalEnclosedCircleChinese", 29: "ideographEnclosedCircle", 30: "ideographTraditional",
    31: "ideographZodiac", 32: "ideographZodiacTraditional", 33: "taiwaneseCounting",
    34: "ideographLegalTraditional", 35: "taiwaneseCountingThousand", 36: "taiwaneseDigital",
    37: "chineseCounting", 38: "chineseLegalSimplified", 39: "chineseCountingThousand",
    255: "none",
}  # fmt: skip
"""The number formats by the codes that Word's older files have for them (MS-OSHARED, MSONFC)."""


def coded(code: int) -> str:
    """The number format of a code; Arabic for those that exams do not use."""
    return _CODED.get(code, "decimal")


def spaced(label: str) -> str:
    """A label with the space that it needs to stand clear of the text."""
    return label + " " * (label[-1:] not in {"", *_CLOSED})


@dataclass(frozen=True, slots=True)
class Level:
    """How one depth of a list is numbered: `text` is its label with `%1` to `%9` for the numbers
    of the depths, the first being depth 0."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    spaced: bool = True
    """Whether Word sets the label off from the text, by a tab or a space."""
    restarts: bool = True
    """Whether it begins anew after a paragraph of a lesser depth."""
    legal: bool = False
    """Whether every number in the label is Arabic."""


@dataclass(frozen=True, slots=True)
class Numbering:
    """One use of a list: paragraphs of several uses of `list` count on from each other, except at
    the depths in `restarted`, where this use begins at its level's start."""

    list: str
    levels: Mapping[int, Level]
    restarted: frozenset[int] = frozenset()


@dataclass(slots=True)
class Lists:
    """The lists of a document while it is read: each paragraph moves their counts on."""

    numberings: Mapping[str, Numbering]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, number: str, depth: int) -> str:
        """The label of the next paragraph of the numbering `number` at `depth`, ready to stand
        before its text; nothing for an unknown numbering."""
        numbering = self.numberings.get(number)
        if not numbering or depth not in numbering.levels:
            return ""
        self._count(number, numbering, depth)
        label = self._label(numbering, depth)
        return spaced(label) if numbering.levels[depth].spaced else label

    def _count(self, number: str, numbering: Numbering, depth: int) -> None:
        counts = self._counts.setdefault(numbering.list, {})
        if depth in numbering.restarted and (number, depth) not in self._begun:
            counts.pop(depth, None)
        self._begun.add((number, depth))
        counts[depth] = counts[depth] + 1 if depth in counts else numbering.levels[depth].start
        for deeper in [deeper for deeper in counts if deeper > depth]:
            if numbering.levels.get(deeper, _PLAIN).restarts:
                del counts[deeper]

    def _label(self, numbering: Numbering, depth: int) -> str:
        level = numbering.levels[depth]
        if level.form == "bullet":
            return BULLET

        def number(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            of = numbering.levels.get(at, _PLAIN)
            count = self._counts[numbering.list].get(at, of.start)
            return numeral(count, "decimal" if level.legal else of.form)

        return re.sub("%([1-9])", number, level.text).strip()


_PLAIN = Level()
