"""An answer that follows its question with no word to tell that it is one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.asking import PROMPT, takes
from examprep.importing.outline import Style, candidates, outline
from examprep.importing.prose import BULLET
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

_TERM = re.compile(
    r"\s*(?P<term>[^\n：:。，,]{1,20})"
    r"(?:(?:[：:]| *[=＝]| *[—－-]{1,2}(?=[^—－-]) *)\s*(?=\S{4})|(?:\n| +(?=是?指))\s*(?=\S{8}))"
)
_MARKS = r"(?:\s*[(（\[【]\s*(?:本题)?\s*\d+(?:\.\d+)?\s*[分'′]\s*[)）\]】])?"
_ENDING = re.compile(rf"[？?。]{_MARKS}\s*$|[)）]\s*$")
_LINE_END = re.compile(rf"[？?。]{_MARKS}[ ]*\n")
_JUDGED = re.compile(
    r"(?<=[。？?）)]\n)\s*(?=(?:[这该此本]?(?:种?[说看]法|观点|句?话|题)?是?)?(?:错误|正确|不正确|[对错])的?[。，,；;：:])"
)
"""The line behind a statement that says first whether it is right."""
_INSTRUCTS = re.compile(r"\W*(?:要求|提示|注意|说明|问题|材料|资料|[请试]|\()")
_POINTS_ON = re.compile(r"下列|以下|如下|回答|阅读|[:：]\s*$")
_NO_ANSWER = re.compile(r"[(（【\[]|[A-K](?![A-Za-z])|[_＿]|[同略]|[参详]?见|$")
"""How a line behind a question begins that is no answer: a remark, an option, 同上."""
_FEW = 2
"""Of so many questions some have a line behind them by chance."""
_TITLE = re.compile(
    r"\s*(?!.*(?:下列|以下|回答|阅读|案例|材料|资料|背景|情[景境]))[^\n。，,：:；;？?！!]{4,30}[：:\n]\s*"
)
"""A line that names what is asked for: 客户投诉处理的步骤."""
_CLAUSES = re.compile(
    r"\s*(?![^\n]*(?:案例|材料|资料|背景|情[景境]))[^\n，,。；;：:？?！!]{4,30}\n"
    r"(?=[^\n？?]{2,40}[；;][^\n？?]{2,40}[；;][^\n？?]*\s*$)"
)
"""A line that is no sentence, above one of several clauses, which say what it asks for."""
_ASKS_MORE = re.compile("[？?]|[简论试]述|谈谈|请(?:你|问|结合|根据|分析|回答|说明|为|就)")
_SENTENCE = re.compile(r"[^\n]{6,}[。；;.…]|[^\n]{30}")
"""How an answer in prose begins; a heading or the name of a picture does not."""


@dataclass(frozen=True, slots=True)
class Habit:
    """What several questions show of how answers stand behind them: in one line, which then is an
    answer however short; behind a title, which then asks for it."""

    short: bool = False
    titled: bool = False


def habit(texts: Sequence[str]) -> Habit:
    """What most of several texts have in common, in simplified characters."""
    short = sum(_prose_start(text, short=True) is not None for text in texts)
    titled = sum((_listed(text, titled=True) or _behind_title(text)) is not None for text in texts)
    most = max(_FEW + 1, len(texts) // 2 + 1)
    return Habit(short >= most, titled >= most)


def answer_start(text: str, kind: Kind | None, own: Habit) -> int | None:
    """Where the answer begins in the text of a question without a marked one; None where there is
    none: a term before its definition, a statement before what says whether it is right, a question
    before a list of statements or before prose that asks nothing. The text is in simplified
    characters, and `own` is the habit of those beside it."""
    if kind is Kind.TERM:
        found = _TERM.match(text)
        return found.end() if found else None
    if kind not in {Kind.SHORT_ANSWER, Kind.ESSAY}:
        return None
    judged = _JUDGED.search(text)
    if judged:
        return judged.end()
    clauses = _CLAUSES.match(text)
    if clauses:
        return clauses.end()
    told = _listed(text, titled=own.titled) or _prose_start(text, short=own.short)
    return told or (_behind_title(text) if own.titled else None)


def _listed(text: str, *, titled: bool) -> int | None:
    """Where a list of statements begins behind a whole question, or behind a title."""
    return _list_start(text, titled=titled) or _bullets_start(text, titled=titled)


def _list_start(text: str, *, titled: bool) -> int | None:
    """The first number of a list of statements."""
    firsts = (mark for mark in candidates(text) if mark.number == 1 and mark.opens)
    first = next((mark for mark in firsts if mark.style is not Style.CHINESE), None)
    if first is None or not _leads(text[: first.start], titled=titled):
        return None
    runs = outline(text[first.start :]).runs
    return first.start if runs and len(runs[0]) > 1 and not any(map(takes, runs)) else None


def _bullets_start(text: str, *, titled: bool) -> int | None:
    """The first of several bullets; those that ask nothing answer a line that does, even where no
    stop ends it."""
    bullets = list(BULLET.finditer(text))
    head = text[: bullets[0].start()] if len(bullets) > 1 else ""
    stated = asks_itself(head) and not PROMPT.search(text, len(head))
    return len(head) if stated or _leads(head, titled=titled) else None


def _leads(head: str, *, titled: bool) -> bool:
    """Whether what stands before a list asks for it."""
    asking = asks_itself(head) and _ENDING.search(head) is not None
    return asking or (titled and _TITLE.fullmatch(head) is not None)


def _prose_start(text: str, *, short: bool) -> int | None:
    """The line behind a whole question."""
    line = _LINE_END.search(text)
    if line is None or not asks_itself(text[: line.end()]):
        return None
    rest = text[line.end() :].strip()
    alone = "\n" not in rest and not _NO_ANSWER.match(rest) and not PROMPT.search(rest)
    asks = re.search(r"[？?]", rest) or _INSTRUCTS.match(rest)
    return line.end() if (_SENTENCE.match(rest) or (short and alone)) and not asks else None


def _behind_title(text: str) -> int | None:
    """The prose behind a title."""
    title = _TITLE.match(text)
    rest = text[title.end() :] if title else ""
    asks = _ASKS_MORE.search(rest) or _INSTRUCTS.match(rest)
    return len(text) - len(rest) if _SENTENCE.match(rest) and not asks else None


def asks_itself(head: str) -> bool:
    """Whether a text asks something and does not point to what stands below it."""
    return bool(PROMPT.search(head)) and not _POINTS_ON.search(head)
