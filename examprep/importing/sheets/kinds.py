"""The kind of a question as a cell names it, or as its options and its answer imply it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from examprep.importing.keys import letters, truth
from examprep.importing.labels import LABELS, NAMES, USUAL
from examprep.importing.question import kind_of
from examprep.questions import Kind
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Option

_ENGLISH: dict[str, Kind | None] = {
    **{kind.value.replace("_", ""): kind for kind in Kind},
    "singlechoice": Kind.SINGLE,
    "multiplechoice": None,
    "choice": None,
    "multiplechoices": Kind.MULTIPLE,
    "multipleanswers": Kind.MULTIPLE,
    "multipleresponse": Kind.MULTIPLE,
    "multiselect": Kind.MULTIPLE,
    "tf": Kind.TRUE_FALSE,
    "judge": Kind.TRUE_FALSE,
    "judgment": Kind.TRUE_FALSE,
    "fill": Kind.BLANK,
    "fillintheblank": Kind.BLANK,
    "fillintheblanks": Kind.BLANK,
    "casestudy": Kind.CASE,
    "definition": Kind.TERM,
}
LONGEST = 40
"""Characters of a word that may still name a kind, with its number and its note in brackets."""

_NOTE = re.compile(r"^[\d一二三四五六七八九十]+[、.．]\s*|[（(【\[].*?[)）】\]]")
_SUFFIX = re.compile(r"试?题型?$")
_BLANK = re.compile(r"_{2,}|＿{2,}")


@cache
def named(word: str) -> tuple[bool, Kind | None, str]:
    """Whether a word names a kind, the kind (None: the key tells it), and the tag to keep of it."""
    if len(word) > LONGEST:
        return False, None, ""
    plain = simplify(unicodedata.normalize("NFKC", word)).strip()
    label = _SUFFIX.sub("", _NOTE.sub("", plain).strip())
    if label in LABELS:
        return True, LABELS[label], "" if label in USUAL else label
    english = "".join(filter(str.isalpha, plain.lower())).removesuffix("question")
    return english in _ENGLISH, _ENGLISH.get(english), ""


_NUMBERED = re.compile(rf"(?P<n>\d) *[-:：.、=]? *(?P<kind>{NAMES})")


def numbered(header: str) -> dict[str, str]:
    """What the head of a column says that its numbers stand for: 题型（1单选 2多选 3判断）."""
    return {found["n"]: found["kind"] for found in _NUMBERED.finditer(simplify(header))}


def implied(answer: str, options: Sequence[Option], stem: str) -> Kind:
    """The kind of a question that nothing names."""
    key = letters(answer)
    if options and all(truth(option.text) for option in options):
        return Kind.TRUE_FALSE
    if options or (key and list(key) == sorted(key) and not truth(answer)):
        several = len(key) if key else len(re.findall(r"[1-9]", answer)) * _is_digits(answer)
        return Kind.MULTIPLE if several > 1 else Kind.SINGLE
    if truth(answer):
        return Kind.TRUE_FALSE
    return Kind.BLANK if answer and _BLANK.search(stem) else kind_of(stem)


def continued(above: Kind | None, implied: Kind) -> Kind:
    """The kind of a row whose cell for it is empty, as merged cells leave it: the one named above,
    where the row tells no more than that it is answered in words, or by a letter."""
    in_words = {Kind.SHORT_ANSWER, Kind.TERM, Kind.ESSAY, Kind.CASE, Kind.PLAN, Kind.BLANK}
    may_be = {
        Kind.SHORT_ANSWER: in_words,
        Kind.ESSAY: in_words,
        Kind.PLAN: in_words,
        Kind.SINGLE: {Kind.MULTIPLE},
    }
    return above if above and above in may_be.get(implied, set()) else implied


def _is_digits(answer: str) -> bool:
    return re.fullmatch(r"[1-9][\s、,，;；|]*(?:[1-9][\s、,，;；|]*)*", answer) is not None
