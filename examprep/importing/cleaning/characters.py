"""Characters, signs and lines that are no part of what a text says."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from examprep.importing.cleaning.noise import Noise
from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK = re.compile(r"[\u00a0\u2000-\u200a\u3000\t]")
_ZERO_WIDTH = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


def invisible(text: str) -> Iterator[Edit]:
    """Zero-width characters, and the many kinds of blank as one."""
    yield from (Edit(*match.span(), "", " ") for match in _BLANK.finditer(text))
    yield from (Edit(*match.span(), "") for match in _ZERO_WIDTH.finditer(text))


_WIDE = re.compile(r"(?<= {40}) +")


def wide_blanks(text: str) -> Iterator[Edit]:
    """What is more than forty blanks in a row. They say nothing, and whatever may stand behind
    blanks would be looked for from each of them."""
    yield from (Edit(*match.span(), "") for match in _WIDE.finditer(text))


_EMPTY = re.compile(r"(?:\n *){4,}(?=\n)")


def empty_lines(text: str) -> Iterator[Edit]:
    """What is more than three of them in a row, for the same reason."""
    yield from (Edit(*match.span(), "", "\n\n\n") for match in _EMPTY.finditer(text))


_RADICAL = re.compile(r"[\u2e80-\u2fdf]")
_SUPPLEMENT = dict(
    zip(
        "⺁⺌⺍⺝⺟⺠⺩⺮⺶⺷⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻢⻣⻤⻥⻦⻨⻩⻪⻫⻬⻭⻮⻯⻰⻳",
        "厂小小月母民王竹羊羊虎西见角贝足车長长门雨青韦页风飞食食饣饣马骨鬼鱼鸟麦黄黾齊齐齒齿竜龙龟",
        strict=True,
    )
)
"""The look-alikes that Unicode's compatibility forms leave as they are."""


def radicals(text: str) -> Iterator[Edit]:
    """Radicals that stand for the characters they look like, as in text taken from some PDFs."""
    for match in _RADICAL.finditer(text):
        character = _SUPPLEMENT.get(match[0]) or unicodedata.normalize("NFKC", match[0])
        yield Edit(*match.span(), "", character)


_NUMBERS = re.compile(r"[\u2474-\u249b]")
_KEYCAPS = re.compile(r"(?P<keys>(?:\d\ufe0f?\u20e3)+|\U0001f51f)(?P<stop>[ ]*[.．、:：)）])?")
_CIRCLED = {"❶": "①", "➀": "①", "➊": "①", "⓵": "①"}
"""The first of ten figures in circles of another make, and the usual one."""
_IN_CIRCLES = re.compile(f"[{''.join(f'{one}-{chr(ord(one) + 9)}' for one in _CIRCLED)}]")


def numbers(text: str) -> Iterator[Edit]:
    """⑴ and ⒈ as the several characters that they are drawn from, the keys of a telephone as
    numbers, and every make of circled figures as one."""
    for match in _NUMBERS.finditer(text):
        yield Edit(*match.span(), "", unicodedata.normalize("NFKC", match[0]))
    for match in _KEYCAPS.finditer(text):
        number = re.sub(r"\D", "", match["keys"]) or "10"
        yield Edit(*match.span("keys"), "", number if match["stop"] else f"{number}．")
    for match in _IN_CIRCLES.finditer(text):
        first = max(one for one in _CIRCLED if one <= match[0])
        yield Edit(*match.span(), "", chr(ord(_CIRCLED[first]) + ord(match[0]) - ord(first)))


_CROSS = re.compile(r"[╳✕✖☓⨯]\ufe0f?")


def crosses(text: str) -> Iterator[Edit]:
    """The many signs drawn as the cross that says wrong."""
    yield from (Edit(*match.span(), "", "×") for match in _CROSS.finditer(text))


def ellipses(text: str) -> Iterator[Edit]:
    """„„ is what a lost encoding makes of the Chinese ellipsis; it means nothing else."""
    yield from (Edit(*match.span(), "", "……") for match in re.finditer("„„", text))


_SPREAD = re.compile(r"(?<![^\s.．、：:）)])\S(?: \S){3,}(?!\S)")


def spread(text: str) -> Iterator[Edit]:
    """Blanks between all characters of a line, as recognised and justified text has them."""
    for match in _SPREAD.finditer(text):
        if 2 * sum("\u3400" <= char <= "\u9fff" for char in match[0]) >= len(match[0]) / 2:
            for at in range(match.start() + 1, match.end(), 2):
                yield Edit(at, at + 1, "")


_RULER = re.compile(r"^ *(?:[=~—－─━＝*#-] ?){5,} *$", re.M)


def rulers(text: str) -> Iterator[Edit]:
    """Lines drawn between questions."""
    yield from (Edit(*match.span(), "") for match in _RULER.finditer(text))


_READING = re.compile(r"(?<=[\u4e00-\u9fff])[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*[)）]")
_READINGS = 10
"""A text about how a few words are read keeps its readings; a site adds them all over."""


def readings(text: str) -> Iterator[Edit]:
    """How a character is read, which a site puts behind every one that it made traditional."""
    found = list(_READING.finditer(text))
    if len(found) >= _READINGS:
        yield from (Edit(*match.span(), Noise.READING) for match in found)
