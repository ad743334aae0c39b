"""True or false, in any of the words and signs that people say it by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.objective.opening import without_opening
from examprep.text import fold, squash

if TYPE_CHECKING:
    from examprep.questions import Question

_REASONS = re.compile(r"(?<=.)(?:[,，。;:!?(\s]+|(?=因为|理由))")
"""What stands before the reasons of a verdict."""
_DRESS = re.compile("[\ufe0e\ufe0f\"'“”‘’「」『』【】\\[\\]]")
"""Quotation marks and square brackets, and what only says how a sign is drawn."""
_SUBJECT = re.compile(
    r"^(?:我(?:认为|觉得))?"
    r"(?:(?:这|该|此|本|上述|以上|题目)(?:[句个种条]?(?:话|说法|观点|表述|做法|题|命题))?的?|说法)?"
    r"(?:是|为)?(?=.)|的$"
)
_TRUE = frozenset(
    "对 正确 是 真 没错 没有错 无误 成立 t true y yes v right correct √ ✓ ✔ ☑ ✅".split()  # noqa: SIM905
)
_FALSE = frozenset(
    """
    错 错误 不对 不正确 否 非 不是 假 有误 有错 不成立 不全对 不完全对 不完全正确 不全正确
    f false n no x wrong incorrect × ✗ ✘ ✕ ✖ ╳ ☒ ❌ ❎
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
_SHEET = {"a": True, "b": False}
"""Right and wrong by letter, as answer sheets have them."""


def said(question: Question, answer: str) -> bool | None:
    """What an answer says first, behind which reasons may stand, or as which option it names; None
    for neither, or both."""
    verdict = _said(without_opening(answer))
    return _said(_option(question, answer)) if verdict is None else verdict


def key(question: Question) -> bool | None:
    """What the key says: in words, or by the letter of an option or of an answer sheet."""
    given = "".join(question.key)
    verdict = said(question, given)
    return _SHEET.get(squash(given)) if verdict is None and not question.options else verdict


def _option(question: Question, letter: str) -> str:
    """The text of the option that a letter names, "" where it names none."""
    texts = {squash(option.label): option.text for option in question.options}
    return texts.get(squash(letter), "")


def _said(text: str) -> bool | None:
    folded = _DRESS.sub("", fold(text).text).strip(" .,。;!()")
    first, *others = (_bare(each) for each in _REASONS.split(folded, maxsplit=1))
    verdicts = {word in _TRUE for word in (first, *others) if word in _TRUE | _FALSE}
    return verdicts.pop() if first in _TRUE | _FALSE and len(verdicts) == 1 else None


def _bare(text: str) -> str:
    """A verdict without what it is about: 该说法是正确的."""
    return _SUBJECT.sub("", text)
