"""Words that say the same, words that say the opposite, and terms that are one word.

A user writes them down in `lexicon.txt`, one entry a line:

    同义：客户 顾客 用户            words that are one word; the first stands for them all
    近义：核实 问清楚 弄清楚         words of which an answer may have one where a point has another
    反义：提高 增加 | 降低 减少      words that say the opposite of each other
    术语：服务蓝图 关键时刻          terms that are not to be cut
    # a remark                  also behind an entry and a blank

Words are set apart by blanks, commas or 、. The English headings synonyms, near, antonyms and terms
do as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from examprep.errors import N_
from examprep.problems import Problem
from examprep.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "lexicon.txt"
"""What the file is called beside the question files of a subject."""

_HEADINGS = {
    "同义": "synonyms", "近义": "near", "反义": "antonyms", "术语": "terms",
    "同義": "synonyms", "近義": "near", "反義": "antonyms", "術語": "terms",
    "synonyms": "synonyms", "near": "near", "antonyms": "antonyms", "terms": "terms",
}  # fmt: skip
_ENTRY = re.compile(rf"\s*({'|'.join(_HEADINGS)})\s*[:：](.*)", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s、,;。]+")
_REMARK = re.compile(r"(?:^|\s)#.*")

REPEATED = N_("a word stands among synonyms twice; keep all of them on one line")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a lexicon says: groups of `synonyms`, sides of `antonyms`, `terms`, and groups of `near`
    synonyms, of which a word may have several; all folded."""

    synonyms: tuple[Words, ...] = ()
    antonyms: tuple[tuple[Words, Words], ...] = ()
    terms: Words = ()
    near: tuple[Words, ...] = ()

    def __hash__(self) -> int:
        """By its size: to look up what was made of it, its hundreds of words would be hashed."""
        return hash((len(self.synonyms), len(self.antonyms), len(self.terms)))

    def __add__(self, other: Vocabulary) -> Vocabulary:
        """Both together; a word that both have synonyms for keeps those it had."""
        known = {word for group in self.synonyms for word in group}
        added = [tuple(word for word in group if word not in known) for group in other.synonyms]
        return Vocabulary(
            (*self.synonyms, *(group for group in added if len(group) > 1)),
            (*self.antonyms, *other.antonyms),
            tuple(dict.fromkeys((*self.terms, *other.terms))),
            (*self.near, *other.near),
        )

    def to_json(self) -> dict[str, Any]:
        """The vocabulary as a JSON object."""
        return {
            "synonyms": self.synonyms,
            "antonyms": self.antonyms,
            "terms": self.terms,
            "near": [" ".join(group) for group in self.near],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Vocabulary:
        """The vocabulary that `to_json` gave."""
        return cls(
            tuple(tuple(group) for group in data["synonyms"]),
            tuple((tuple(one), tuple(other)) for one, other in data["antonyms"]),
            tuple(data["terms"]),
            tuple(tuple(group.split(" ")) for group in data.get("near", ())),
        )


def looks_like(text: str) -> bool:
    """Whether a text is a lexicon: its first line that is no remark is an entry of one."""
    first = next(entries(text), None)
    return first is not None and _ENTRY.fullmatch(first[1]) is not None


def parse(text: str, file: str) -> tuple[Vocabulary, list[Problem]]:
    """The words of a lexicon, and its lines that cannot be read."""
    found: dict[str, list[Any]] = {"synonyms": [], "near": [], "antonyms": [], "terms": []}
    problems: list[Problem] = []
    known: set[str] = set()
    for number, line in entries(text):
        try:
            heading, entry = _entry(line)
            if heading == "synonyms":
                if known.intersection(entry):
                    raise ValueError(REPEATED)
                known.update(entry)
            found[heading] += entry if heading == "terms" else [entry]
        except ValueError as wrong:
            problems.append(Problem("malformed", file, str(number), line, str(wrong), refused=True))
    made = {heading: tuple(entries) for heading, entries in found.items()}
    return Vocabulary(**made), problems


def entries(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a lexicon that are no remarks, each with its number."""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if entry := _REMARK.sub("", line).strip():
            yield number, entry


def _entry(line: str) -> tuple[str, Any]:
    found = _ENTRY.fullmatch(line)
    if found is None:
        raise ValueError(N_("begin the line with 同义：, 近义：, 反义： or 术语："))
    heading = _HEADINGS[found[1].lower()]
    if heading != "antonyms":
        words = _words(found[2])
        if heading in {"synonyms", "near"} and len({*words}) < 2:
            raise ValueError(N_("synonyms are two words or more"))
        if heading == "synonyms" and len({*words}) < len(words):
            raise ValueError(REPEATED)
        return heading, words
    sides = [_words(side) for side in found[2].replace("｜", "|").split("|")]
    if len(sides) != 2 or not all(sides):
        raise ValueError(N_("put one | between words and their opposites"))
    if {*sides[0]} & {*sides[1]}:
        raise ValueError(N_("a word is not its own opposite"))
    return heading, (sides[0], sides[1])


def _words(text: str) -> Words:
    words = tuple(word for word in _BETWEEN.split(fold(text).text) if word)
    if any(len(word) < 2 for word in words):
        raise ValueError(N_("a word of one character would be found in any text"))
    return words
