"""The signs of the words of an item: which it affirms, and which it denies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.sense.adverse import failing, undoing
from examprep.scoring.sense.denial import denied
from examprep.scoring.sense.faults import prohibits
from examprep.scoring.sense.negations import negations
from examprep.scoring.sense.supposed import supposed
from examprep.scoring.words.finding import places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examprep.scoring.points.asking import Item

_CASE = re.compile("(?:不属于|不是|不符合|不满足?|无法|未)[^,。;]*的")
"""What says which case is meant: 不属于职责的引导到他处."""

_BEFORE = re.compile(
    "(?:在|于|^)[^,。;!?、:]{2,10}?(?:之前|以前|(?<![提目当面])前(?![后台期提景往厅面沿线程来任者端]))"
)
"""What has not happened yet: 在接通人工前挂断 may be said as 没接通人工就挂断."""
_GONE = re.compile(
    "(?<=清除|消除|排除|清理|剔除|删除|去除|去掉|减少|降低|缩短|缩小|杜绝|预防|防止|避免|避开|远离|免去)"
    "[^,。;!?、:]+"
    "|(?<=防)[^,。;!?、:]+"
    "|[^,。;!?、:]+(?=停止|消失|丧失|中断|保密)"
)
"""What is to go, or is gone: 清除可燃物 may be said as 不能有可燃物, 心跳停止 as 没有心跳."""

_LOOKED_AT = re.compile("(?<=判断|检查|观察|评估|询问|查看|测量)[^,。;!?:]+")
"""What is looked for may not be there: 判断呼吸, 没有呼吸就….."""

_CURED = re.compile(
    "(?<=克服|纠正|改变|解决|化解|打破|摆脱|扭转|整治|治理|遏制|禁止|严禁|减轻|缓解)[^,。;!?、:]+"
)
"""What is to be put right: 纠正随意收费 may be said as 按规定收费."""

_NO = "不没未无"


class Signs(NamedTuple):
    """Words of an item that no point says otherwise: those that stand in it without any negation,
    and those that one stands directly before; and the words that are `unwanted`, because it denies
    them or they are to go: who says the opposite of those says the same."""

    affirmed: tuple[str, ...]
    denied: tuple[str, ...]
    unwanted: frozenset[str]


def signs(item: Item, together: str, points: str) -> Signs:
    """The signs of the words of an item, but for single characters: `together` is the text of all
    that is set side by side with it, which one negation may deny, `points` all that is said."""
    words = () if _is_condition(item.text) else item.words
    own = {word: _signs(word, item.text, words) for word in words if len(word) > 1}
    clear = {word: sign for word, sign in own.items() if sign == _signs(word, points, words)}
    said = _without_case(together, listed=together != item.text)
    barred = together != item.text and prohibits(together)
    outright = _outright(item.text)
    absent, gone = (
        _found(forms, item.text) for forms in ((_BEFORE, _GONE, _LOOKED_AT), (_GONE, _CURED))
    )
    return Signs(
        tuple(
            word
            for word, sign in clear.items()
            if sign == {False} and word in said and word not in absent and word in outright
        ),
        tuple(
            word
            for word, sign in clear.items()
            if sign == {True} and True in _signs(word, item.text, ()) and negations(item.text)
        ),
        frozenset(word for word, sign in own.items() if sign == {True} or word in gone or barred),
    )


def _outright(text: str) -> str:
    """A text but for what it only supposes: of 质量不稳定导致流失 neither 稳定 nor 不稳定."""
    only = supposed(text)
    return "".join(";" if at in only else each for at, each in enumerate(text))


def _found(forms: Iterable[re.Pattern[str]], text: str) -> str:
    return ";".join(found[0] for form in forms for found in form.finditer(text))


def _is_condition(text: str) -> bool:
    """Whether two negations of a text say what has to be first: of 未查清不放过 neither word is
    said or denied."""
    only = supposed(text)
    return sum(text[at] in _NO for at in only) > 1 and not negations(text)


def _without_case(text: str, *, listed: bool) -> str:
    """A text but for the case that it is about; nothing where the rest has a negation or, being a
    list, a word that undoes something: either may be meant of all of it."""
    rest = _CASE.sub("", text)
    return "" if negations(rest) or (listed and (undoing(rest) or failing(rest))) else rest


def _signs(word: str, text: str, words: Sequence[str]) -> set[bool]:
    """Whether a word is denied in a text: each answer that one of its places gives."""
    return {denied(at, text, words, word) for at in places(word, text)}
