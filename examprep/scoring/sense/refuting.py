"""What takes back what was said before (…毫无意义, …的做法是错误的, …也不用), or heads what is
wrong (下列做法一律不得采用：…)."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.sense.adverse import dismissals
from examprep.scoring.sense.rhetorical import denying
from examprep.scoring.sense.supposed import supposed
from examprep.scoring.words.choices import ASKS
from examprep.scoring.words.finding import merged
from examprep.scoring.words.stops import CLAUSE, SENTENCE_END, clause_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.text import Span

_TAIL = re.compile("(?:的(?:做法|说法|观点|看法|行为|想法)?|了|吧|呢|啊|之举|行为|做法)*$")
_ENDS = "的法点为了吧呢啊举"
"""What such a tail ends with."""
_NEGATED = re.compile(
    "(?:[不并]是|[不并绝]非|不|没有?(?:什么|任何)?|未必|难道是?)[都一种很太]?$|[就才便则]$"
)
"""What stands before a verdict that is none: 并非多余, and, of a condition, …就多余."""
_TOLD = re.compile("[不没未无把就会使让将时后了]|如果")
"""What a noun that a denied verb is about does not have: 档案不建, not 员工就会把投诉压下不报, nor
学生答错了不要嘲笑."""

DONT = "(?<![特分区级个差类性识鉴辨告离送道惜诀判甄派久临门])别(?![人的处家样国名称具致])"
"""别 that is no part of a word: 特别, 告别, 别人."""

_USELESS = """
    (?:毫无|并无|全无|没有?那?个?|谈不上|起不[了到])(?:任何|什么|多大|丝毫)?[^、]{0,2}
    (?:意义|用处?|作用|必要|帮助|好处|价值|益处|要求|这回事|依据|根据|道理|关系|所谓|效果)
"""
_ABOLISHED = """
    (?:应该?|应当|要|必须|需要|须|可以?)(?:予以?|坚决|全部|一律|立即)?
    (?:取消|杜绝|禁止|废除|摒弃|避免|制止|停止|反对|抵制|放弃|免除|省略|省去|拒绝|免去|略去|略过|跳过)
"""
_NOT_DONE = f"""
    (?:(?<![拿说吃摸])不(?:要|必|用|许|准|得|该|应|宜|需)
      |[都也概从绝可]不
      |(?:无[须需]|不[必用]|(?:用|犯)不着|没有?必要)[替跟同和向给对为][\u4e00-\u9fff]{{1,2}}
      |无[须需]
      |(?:用|犯)不着
      |以不
      |(?:勿|{DONT})(?!$)
      |不(?=[建搞做设办写管记查问听理留报讲谈提签审批考测检修扫验退赔发]$))  # 档案不建
    (?:能够|能|可以|可|再|去|予|予以|给|来|做|求)?+
    (?![少丢漏泄损伤毁坏违犯错断拖乱误忘忽慢停缺差减低松骗怕多大小高长短早晚快重轻过太])  # 也不拖延
    [\u4e00-\u9fff]{{0,2}}
"""
_REJECTED = re.compile(
    f"""(?=[毫并全没谈起应要必需须不是属都也概从绝可无别勿这与以谁爱用犯]|.{{1,2}}[{ASKS}])(?:
        {_USELESS}
      | {_ABOLISHED}
      | 不?是[^、]{{0,4}}的事
      | 谁[爱想要]?(.)谁\\1 | 爱(.)不\\2  # 谁爱看谁看, 爱听不听
      | 这[^、]{{0,6}}不(?:赞成|赞同|同意|认同|认可|支持|敢苟同)
      | (?:与否|(.{{1,2}})[{ASKS}]\\3)[^、]{{0,4}}[都均也]?  # 审核不审核都行
        (?:不影响|一样|行|可以?|无所谓|随意|随便|随你|没关系|不要紧|(?:不用|不必|别)管)
      | 不(?:属于?|在)[^、]{{0,10}}(?:职责|范围|要求|内容|任务|义务|之列|其列|此列)(?:之[内中])?
      | [是属]于?[^、]{{0,4}}(?:错|错误|违规|违法|多余|浪费|误解|大忌|徒劳)
      | (?P<verb>){_NOT_DONE}
    )$""",
    re.VERBOSE,
)
"""A verdict or, as `verb`, a denied verb that ends a clause, after all that it is about. What it
may begin with is tried first."""
_LONGEST = 16
"""So many characters at most of the end of a clause are searched for that."""

_HEADED = re.compile(
    "(?:(?:[下如]列|以下|下面|下述|如下)[^。;!?:]*"
    "(?:不[得应该能可许准]|禁止|严禁|错误|不对|不正确)[^。;!?:]*"
    "|错误的?(?:做法|行为|说法|观点)[^。;!?:]{0,4}):"
    "(?P<listed>[^。!?]*)"
)
"""What says of all that follows it that it is wrong: 下列做法一律不得采用：…"""
_WHOLLY = "都|均|统统|全部?|一概|一律|通通"
_BACK = re.compile(
    "(?:我(?:们)?(?:认为|觉得|看)|其实|因为|因此|所以|但|可|而|显然|实际上|事实上"
    "|根本|压根|完全|纯粹|简直)*"
    f"(?:这|那|此|以上|上述|前面|它|{_WHOLLY}|是|$)"
)
"""How a clause begins that speaks of what was said before it."""
_ALL = re.compile(f"(?:以上|上述|前面|这(?![种个])|{_WHOLLY})")
"""How one begins that speaks of all of it."""


@lru_cache(maxsize=16)
def refuted(text: str) -> frozenset[int]:
    """The places of a folded text that what follows them takes back."""
    return frozenset(at for start, end in merged([*_spans(text)]) for at in range(start, end))


def _spans(text: str) -> Iterator[Span]:
    words = dismissals(text)
    for clause in CLAUSE.finditer(text):
        if (end := _dismissal(clause[0], words)) is not None:
            end += clause.start()
            if end in supposed(text) or _is_subject(clause, text):
                continue
            yield _head(clause.start(), end, text), end
    yield from (found.span("listed") for found in _HEADED.finditer(text))
    yield from denying(text)


def _is_subject(clause: re.Match[str], text: str) -> bool:
    """Whether a clause only names those of whom the next one tells something: 心脏不好的,…"""
    said = clause[0]
    return said[-1] == "的" and text[clause.end() : clause.end() + 1] == "," and "是" not in said


def _dismissal(clause: str, words: Sequence[str]) -> int | None:
    """Where what dismisses all before it begins at the end of a clause, be it one of the `words`;
    None where nothing does."""
    said = _TAIL.sub("", clause, count=1) if clause[-1] in _ENDS else clause
    for ending in (said, clause.rstrip("吧呢啊")) if words else ():
        for word in words:
            if ending.endswith(word):
                start = len(ending) - len(word)
                return None if _NEGATED.search(ending, 0, start) else start
    if not (found := _REJECTED.search(said, max(0, len(said) - _LONGEST))):
        return None
    start = found.start()
    if found.lastgroup:
        apart = not start or said[start - 1] == "、"  # 平躺、别走动 denies no 平躺
        return None if apart or _TOLD.search(said, 0, start) else start
    return None if _NEGATED.search(said, 0, start) else start


def _head(start: int, end: int, text: str) -> int:
    """Where what is dismissed begins: its clause or, where that speaks of what was said before,
    the clause before it (…，显然是错的), its sentence, or all of the text. A bare verdict (不可行)
    is one on what was proposed, and no sum before that is wrong by it."""
    if not _BACK.match(text[start:end]):
        return start
    before = _sentence(end, text)
    if before < start < end and not _ALL.search(text, start, end):
        return clause_at(start - 2, text)[0]
    if before < start or not start:
        equation = text.rfind("=", before, start) if start == end else -1
        return before if equation < 0 else min(start, clause_at(equation, text)[1] + 1)
    return 0 if _ALL.match(text, start) else _sentence(before - 1, text)


def _sentence(at: int, text: str) -> int:
    """Where the sentence begins that a place is in."""
    begins = _sentences(text)
    return begins[bisect_right(begins, at) - 1]


@lru_cache(maxsize=16)
def _sentences(text: str) -> tuple[int, ...]:
    return (0, *(found.end() for found in SENTENCE_END.finditer(text)))
