"""The negations of a text, and how far those with an auxiliary reach."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.scoring.sense.adverse import adverse
from examprep.scoring.sense.forbidding import forbids
from examprep.scoring.sense.refuting import DONT
from examprep.scoring.sense.supposed import supposed
from examprep.scoring.values.numbers import CHINESE
from examprep.scoring.words.stops import STOP

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOT_TWICE = "(?<!不)(?<!不[可容能应该要得许])(?<!不应该)"
"""No 不, 不得 or the like before it: 不得停止 has one negation, not two."""
_COMPARED = "[高低多少大小早晚迟长短]于"
_MODAL = """
    能够|可以|应该|需要|允许|打算|愿意|必要|一定|[能会应要得可容予再必用该准许宜曾想肯须让]
  | 是(?=(?![一只仅单光简])[^,。;!?、:能可会]{2,12}的(?:$|[,。;!?]))  # 不是…的
"""
_NOT_JOINED = "(?!(?:和|跟|与|同)[^,。;!?、:]{1,14}(?:一起|一块|一处|混))"
"""What is not to be put together is denied by nothing: 不能和…放在一起."""
_PLAIN = f"""
    (?<![得能何无莫])(?<![拿说吃摸](?=不[准定]))(?<!不[可会应该许准要是])  # 拿不准, 不会不
    不
    (?![断同足仅但只少超错过论管久了到]|[高低][于过出])  # 不断, 不仅, 不高于
    (?![得能可会应该许准要是][不没]  # 不得不
      |[可容][缺或少避]  # 不可缺少
      |(?:[能可得应该许容要]|可以|应该)?[漏忘])  # 不能忘
    (?![能得可许准要宜](?!{_NOT_JOINED}))
    (?!(?:能够|可以|应该|[能应得可宜准许要])(?:{_COMPARED}|超过|[过太多]))  # 不得高于, 不宜太…
    (?P<modal>{_MODAL})?
"""
NOT = re.compile(
    f"""(?=[≠不没未无勿毋甭用别禁严以免谨拒避杜防切停放忽何难岂怎哪凭谈犯非莫忌休与])(?:
        (?<=[\u4e00-\u9fff]{{2}})(?<![少离免忘大])  # 解决不了, 反映不出
        不(?:了|到(?![0-9{CHINESE}半])|出(?![来错门口声示具席面现]|意外|所料))(?P<fails>)
     |  {_PLAIN}
     |  (?<!有)(?<!不[是能可会应该许准要])没(?!收)有?(?P<need>
            必要|资格|权[利力]|义务|能力|办法|[谁人]?(?:规定|要求)(?:要|必须|应当?)?)?
     |  未(?!来|成年|婚)(?P<yet>必|能|曾|予)?
     |  无(?![论不形疑线比理条偿菌]|人机)(?P<able>[需须法权从力])?
     |  (?<!切)[莫忌](?![不过非如大名讳])
     |  用不着(?P<use>)
     |  ≠
     |  (?<=[并绝决])非(?P<is>)
     |  (?:难以|(?<=[就也])难(?![度点题关免道怪得受堪过看听吃处易]))(?P<hard>)
     |  (?:[勿毋甭]|{DONT})(?!超过|{_COMPARED})
     |  {_NOT_TWICE}(?P<bars>
            (?:严禁|禁止|避免){_NOT_JOINED}|以免|免得|以防|谨防|拒绝|杜绝|防止|切[忌莫])
     |  {_NOT_TWICE}(?:停止(?![的者后时,])|放弃|忽视)
     |  (?<![门监软拘解不失宵严囚])禁(?=[做用食饮服喝吃烟火酒言行测触摸按入停放带揉灸敷泡])
     |  拒不
     |  与其(?=[^。;!?]{{2,30}}不如)(?P<rather>)
     |  (?:(?<![如任])何[必须苦]|难道|岂[能可会需用]|(?:怎么?|哪里?)(?:能|可以|用得着)  # rhetorical
            |凭什么|谈不上|犯不[着上]|无所谓(?![,。;!?谓]|$)|[休别]想)
        [还要用]*(?P<asks>)
     )""",
    re.VERBOSE,
)
"""A negation with the auxiliary after it, if any: a named group is one. 不断 不足 不低于 不得不 are
none. What it may begin with is tried first: most characters are none of these, and the rest takes
four times as long."""

FAR = 16
"""How far a negation with an auxiliary reaches within its clause: 不必一直在电话里耐心地解释."""


_BAD = 3
"""So near a negation begins something bad that it forbids."""

_FORBIDS = "能得要许准禁忌"
"""What a negation ends with that forbids all of a list: 不能扒门、撬门."""
_END = re.compile("[,。;!?:]")
_TURN = re.compile(
    "^的|那么|这么|而是|而要|才|就|却|但|还|只|像|要是|之前|以前|的[时情]|(?<![按准及])时的"
)
"""What ends the reach of a negation with an auxiliary: 不能等客户催才回复 is no 不回复."""

_INSTEAD = re.compile("[^,。;!?、:]{0,20},(?:而是|而?要|而?应|必?须)")
"""A clause after which the next one says what to do instead: 不可一人保管,要双人双锁."""

_OUTER = re.compile(
    "难道|岂[能可会]|(?:怎么?|哪里?)(?:能|可以)|没有?(?:一|任何|哪|谁|人)"
    "|不(?:可以|应该?|允许|[能得可要许准])|严禁|禁止|避免|杜绝"
)
"""What denies a negation that follows it in the same breath: 没有一个…不, 不得使用不文明的语言."""
_TWICE = re.compile("非|[没未](?:有|规定|要求)*")
"""What denies a negation right after it: 非不, 没有禁止."""
_APART = re.compile("[,。;!?、:也又还更且并而或就才却但]")


@lru_cache(maxsize=16)
def negations(text: str) -> tuple[int, ...]:
    """Where the negations of a folded text end."""
    return tuple(found.end() for found in _negations(text))


@lru_cache(maxsize=16)
def reached(text: str) -> frozenset[int]:
    """What the negations of a folded text that have an auxiliary deny, by its places: all that
    their clause goes on to do, as far as a turn (不能等客户催才回复 is no 不回复). Nothing where
    the next clause says what to do instead (不可一人保管,要双人双锁), nor where it is something bad
    that is not to be done (不得耽误抢救)."""
    return frozenset(at for each in _negations(text) for at in _reach(each, text))


@lru_cache(maxsize=16)
def waived(text: str) -> frozenset[int]:
    """The same, but for what only a negation that forbids a misdeed reaches."""
    found = [each for each in _negations(text) if not forbids(each[0], each.end(), text)]
    return frozenset(at for each in found for at in _reach(each, text))


@lru_cache(maxsize=16)
def forbidding(text: str) -> frozenset[int]:
    """Where the negations of a folded text end that forbid a misdeed."""
    return frozenset(each.end() for each in _negations(text) if forbids(each[0], each.end(), text))


def _reach(found: re.Match[str], text: str) -> range:
    start = found.end()
    bad = not adverse(text).isdisjoint(range(start, start + _BAD))
    if not found.lastgroup or bad or _INSTEAD.match(text, start):
        return range(start, start)
    reach = text[start : start + FAR]
    stop = _END if text[start - 1] in _FORBIDS else STOP
    ends = [each.start() for form in (stop, _TURN, NOT) if (each := form.search(reach))]
    return range(start, start + min([len(reach), *ends]))


@lru_cache(maxsize=16)
def _negations(text: str) -> Sequence[re.Match[str]]:
    """The negations of a folded text, but for those that are only supposed, and two that cancel
    each other out."""
    if not (found := list(NOT.finditer(text))):
        return found
    only = supposed(text)
    void = {at for at, each in enumerate(found) if each.start() in only} | {
        each
        for one, other in pairwise(range(len(found)))
        if _cancel(text[found[one].start() : found[other].start()])
        for each in (one, other)
    }
    return [each for at, each in enumerate(found) if at not in void]


def _cancel(beginning: str) -> bool:
    """Whether what leads up to a negation denies it in turn: 没有一个…不, 难道…不, 没有禁止."""
    outer = _OUTER.match(beginning)
    gap = beginning[outer.end() :] if outer else ""
    if outer and len(gap) <= FAR and not _APART.search(gap):
        return True
    return _TWICE.fullmatch(beginning) is not None
