"""Options chosen, by letter or by text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.questions import Kind
from examprep.scoring.objective.opening import without_opening
from examprep.text import squash

if TYPE_CHECKING:
    from examprep.questions import Question

_WHY = re.compile(
    r"(?<=\S)[,，。;；:：(（\s]*(?:因为?|由于|理由|原因).*|(?<=\S)\s*[(（][^()（）]*[)）]\s*$", re.S
)
"""Reasons, or a remark in brackets, behind a choice."""
_ITEM = re.compile(r"(?<=[A-Ka-kＡ-Ｋａ-ｋ])(?:选|[两二三四五]个?选?)?项")
_SEPARATORS = re.compile(r"[；;、，,\s]+"), re.compile(r"(?:以及|[；;、，,\s和与及跟])+")
"""What is between choices; an option may have 和 itself."""
_BETWEEN = re.compile("[；;、，,。.\\s和与及跟]*")


def key(question: Question) -> frozenset[str]:
    """The labels of the right options."""
    return frozenset(squash("".join(question.key)))


def chosen(question: Question, answer: str) -> frozenset[str]:
    """The labels chosen, by letter or by the text of an option, behind which reasons may stand;
    empty where neither is known."""
    bare = _ITEM.sub("", without_opening(answer))
    readings = (_named(question, said) for said in (answer, bare, _WHY.sub("", bare)))
    return next(filter(None, readings), frozenset())


def _named(question: Question, said: str) -> frozenset[str]:
    """The labels that a text without anything before them names. Several letters are the text of an
    option rather than options of which only one is to be chosen: ACD, AB."""
    labels = {squash(option.label) for option in question.options} or set("abcdefghij")
    texts = {
        wording: squash(option.label)
        for option in question.options
        for wording in (squash(option.text), squash(option.label + option.text))
        if wording
    }
    whole = squash(said)
    letters = frozenset(whole)
    if letters <= labels and (question.kind is not Kind.SINGLE or len(whole) == 1):
        return letters
    if whole in texts:
        return frozenset({texts[whole]})
    if letters <= labels:
        return letters
    named = texts | {label: label for label in labels}
    for separator in _SEPARATORS:
        pieces = [named.get(squash(piece)) for piece in separator.split(said) if squash(piece)]
        if all(pieces):
            return frozenset(filter(None, pieces))
    return _told(question, said)


def _told(question: Question, said: str) -> frozenset[str]:
    """The labels of the options whose texts, and nothing else, a text holds; empty where there is
    more in it."""
    found = set()
    for option in sorted(question.options, key=lambda option: len(option.text), reverse=True):
        if squash(option.text) and option.text in said:
            said = said.replace(option.text, " ", 1)
            found.add(squash(option.label))
    return frozenset(found) if _BETWEEN.fullmatch(said) else frozenset()
