"""Objective items: an answer × the key → right, wrong, or some of both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.paper import Partial
from examprep.questions import Kind, wordings
from examprep.scoring.grades import THRESHOLDS
from examprep.scoring.points.marks import marks_of
from examprep.scoring.result import Score
from examprep.scoring.values.ordinals import itemised, ordinals
from examprep.scoring.whole.blank import is_blank
from examprep.text import fold, squash

if TYPE_CHECKING:
    from examprep.questions import Question

_PREAMBLE = re.compile(r"^\s*(答案|答|我选|应选|选择|选)(是|为)?[:：\s]*")
_REASONS = re.compile(r"(?<=.)(?:[,。;:!?(\s]+|(?=因为|理由))")
"""What stands before the reasons of a verdict."""
_WHY = re.compile(r"(?<=\S)[,，。;；:：(（\s]*(?:因为?|由于|理由|原因).*", re.S)
_SEPARATORS = re.compile(r"[；;、，,\s]+"), re.compile(r"[；;、，,\s和与及跟]+")
"""What is between choices; an option may have 和 itself."""
_BETWEEN_BLANKS = re.compile(r"[；;、，,\n\t]|\s{2,}"), re.compile(r"[；;、，,\s]+")
"""What is between blanks; what fills one may have a blank itself."""
_BEFORE_NUMBER = re.compile(r"(?<=[^；;\s])(?=[（(]\s*\d{1,2}\s*[)）])")
"""Where one blank ends and the next one's number begins: （1）甲（2）乙."""
_IGNORED = re.compile(r"(?!(?<=\d)\.\d)(?!-\d)[\W_]")
"""Blanks and punctuation, but neither the point of a decimal number nor its sign."""

_TRUE = frozenset("对 对的 正确 正确的 是 是的 真 t true y yes √ ✓ ✔ ☑".split())  # noqa: SIM905
_FALSE = frozenset(
    "错 错的 错误 错误的 不对 不正确 否 非 不是 假 f false n no × x ✗ ✘ ✕ ╳ ☒".split()  # noqa: SIM905
)


def score(question: Question, answer: str, partial: Partial = Partial.NONE) -> Score:
    """The marks of an answer, those of a multiple choice that is half right by the rule `partial`;
    flags as of any score. What is not all right is graded as wrong."""
    earned = _earned(question, answer, partial) if question.key else 0.0
    blank = not earned and _says_nothing(question, answer)
    return Score(
        question.id,
        earned,
        marks_of(earned, question.marks),
        question.marks,
        0 if blank or not question.key else THRESHOLDS.right if earned == 1 else THRESHOLDS.wrong,
        (),
        ("no_reference",) if not question.key else ("blank",) if blank else (),
    )


def is_a_choice(question: Question, answer: str) -> bool:
    """Whether what was typed for a choice can be meant as one: nothing known, true or false said,
    or options named, of a single choice one."""
    if _says_nothing(question, answer):
        return True
    if question.kind is Kind.TRUE_FALSE:
        return _truth(answer) is not None
    chosen = _chosen(question, answer)
    return len(chosen) == 1 if question.kind is Kind.SINGLE else bool(chosen)


def _earned(question: Question, answer: str, partial: Partial) -> float:
    """The share of its marks that an answer earns; of a multiple choice with some of the right
    options and no wrong one, what the rule `partial` says."""
    if question.kind is Kind.TRUE_FALSE:
        truth = _truth(answer)
        return float(truth is not None and truth is _truth("".join(question.key)))
    if question.kind is Kind.BLANK:
        return _filled(answer, question.key) / len(question.key)
    chosen, key = _chosen(question, answer), _key(question)
    if chosen == key:
        return 1.0
    if question.kind is not Kind.MULTIPLE or partial is Partial.NONE or not chosen < key:
        return 0.0
    return 0.5 if partial is Partial.HALF and chosen else len(chosen) / len(key)


def _key(question: Question) -> frozenset[str]:
    return frozenset(squash("".join(question.key)))


def _says_nothing(question: Question, answer: str) -> bool:
    if question.kind is Kind.TRUE_FALSE and _truth(answer) is not None:
        return False
    return is_blank(squash(answer))


def _truth(answer: str) -> bool | None:
    """What an answer says first, behind which reasons may stand; None for neither, or both."""
    said = _REASONS.split(fold(_PREAMBLE.sub("", answer)).text.strip(" .,。;!()"), maxsplit=1)
    verdicts = {word in _TRUE for word in said if word in _TRUE | _FALSE}
    return verdicts.pop() if said[0] in _TRUE | _FALSE and len(verdicts) == 1 else None


def _chosen(question: Question, answer: str) -> frozenset[str]:
    """The labels chosen, by letter or by the text of an option, behind which reasons may stand;
    empty where neither is known."""
    said = _PREAMBLE.sub("", answer)
    return (
        _named(question, answer) or _named(question, said) or _named(question, _WHY.sub("", said))
    )


def _named(question: Question, said: str) -> frozenset[str]:
    """The labels that a text without anything before them names."""
    labels = {squash(option.label) for option in question.options} or set("abcdefghij")
    letters = frozenset(squash(said))
    if letters <= labels:
        return letters
    named = {
        wording: squash(option.label)
        for option in question.options
        for wording in (squash(option.text), squash(option.label + option.text))
    } | {label: label for label in labels}
    if whole := named.get(squash(said)):
        return frozenset({whole})
    for separator in _SEPARATORS:
        pieces = [named.get(squash(piece)) for piece in separator.split(said) if squash(piece)]
        if all(pieces):
            return frozenset(filter(None, pieces))
    return frozenset()


def _filled(answer: str, key: tuple[str, ...]) -> int:
    """How many blanks are filled right: in their places or, where fewer are filled, in their order.
    Where more is given than there are blanks, none is."""
    said = _blanks(answer, len(key))
    if len(said) > len(key):
        return 0
    if len(said) == len(key):
        return sum(map(_fills_one, said, key))
    right, rest = 0, iter(key)
    for blank in said:
        right += any(_fills_one(blank, each) for each in rest)
    return right


def _blanks(answer: str, count: int) -> list[str]:
    """What an answer fills so many blanks with; one left empty between signs is in its place."""
    if numbered := _numbered(answer, count):
        return numbered
    if count == 1:
        return [answer]
    for between in _BETWEEN_BLANKS:
        said = between.split(answer.strip())
        if len(said) == count:
            return said
    return [blank for blank in _BETWEEN_BLANKS[0].split(answer) if blank.strip()]


def _numbered(answer: str, count: int) -> list[str]:
    """What stands behind the number of each blank, "" where a number is left out; nothing where
    the answer does not begin with a number, or its numbers are not those of the blanks in order."""
    answer = _BEFORE_NUMBER.sub("；", answer)
    said = itemised(answer)
    numbers = [number for number, _ in said]
    in_order = numbers == sorted({*numbers} & {*range(1, count + 1)})
    if not said or answer[: ordinals(answer)[0].start].strip() or not in_order:
        return []
    return [dict(said).get(number, "") for number in range(1, count + 1)]


def _fills_one(said: str, key: str) -> bool:
    return _comparable(said) in map(_comparable, wordings(key))


def _comparable(text: str) -> str:
    folded = fold(text).text.strip()
    return _IGNORED.sub("", folded) or folded
