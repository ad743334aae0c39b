"""Who, as a clause says it, does something, and to whom: the same small grammar for points and
answers.

    甲 报告 乙   甲 向乙 报告   把清单 报送 乙   乙 被甲 起诉   对乙 由甲 报告   甲 要求 乙 填写

In the last, 乙 is who is asked, and who is to fill in. A clause without a subject has that of the
one before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from examprep.scoring.words.stops import SENTENCE_END
from examprep.text import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MANY = "(?:(?:\\d+|[一二两三四五六七八九十]+)[名位个](?:及?以上)?的?)"
_LEAD = re.compile(
    f"(?:{_MANY}|如果|若|当|首先|其次|先是|先|再|然后|最后|最终|接着|而|但是?|则|此时|这时|同时|并且?|也|又|还|就|才"
    "|应当?|可以|要|必须|每个|每|一个|一|各|该|本|其|因为?|由于|所以|因此|于是|只有|另外|此外|之后|接下来"
    "|第[一二三四五六七八九十]步?|所有|全体|任何|凡|是|在|同一)*"
)
"""What may stand before the subject of a clause."""
_BY = re.compile(f"(?:被|由|经|归)(?:该|本|其|{_MANY})?$")
_TO = re.compile(
    "(?:向|对于|对|给予|给|(?<![成作认视分称改变以])为|替|把|将|强迫)(?:该|本|其|每个|一个|有关|相关)?$"
)
_LOOKS = re.compile("审|批(?![评发])|签|过目|把关|验收")
"""What whoever something is given to (给主管审一遍) does."""
_FROM = re.compile(
    "收到|接到|接受|受到|得到|获得|(?<![监旁探])听|从|按|依|根据|经|通过|征得|取得|遵守|服从|参照|比|与|和|跟|同|及|、|在|像"
    "|如|当着|是|包括|^等(?![待候于])"
)
"""What makes one of two that something comes from, or that is but named beside another."""
_AND = frozenset("和与跟同及、")
_THERE_IS = re.compile("(?<![没所具享拥])(?:有|配备)$")
"""Who comes after it does what follows, whatever stands before it: 值班室要有专人值守."""
PIVOT = (
    "要求|请求|请|让|使|令|叫|命令|督促|催促|指导|组织|安排|责令|允许|强迫|委托|授权|协助|帮助|引导|指挥"
    "|指派|派|邀请|鼓励|禁止|劝导|指定|建议|监督|聘请|看着"
)
TELLS = "告知|告诉|通知|提醒|报请?|联系"
MEETS = "协调|联合|了解|走访|拜访|迎接|护送|搀扶|疏散|劝阻|查验|核查"
DEED = re.compile(
    f"{PIVOT}|{TELLS}|{MEETS}|报告|上报|汇报|反馈|通报|报送|答复|回复|回访|赔偿|赔付|补偿|返还|退还|归还|支付|交付|移交|转交|发送"
    "|[付交发送还退借租卖赔寄转]给|培训|教育|审查|检查|检验|核对|考核|评价|监听|监管|管理|领导|服务|配合|支持|保护|尊重|关心"
    "|安抚|询问|咨询|接待|奖励|表扬|批评|处罚|处分|解救|救助|治疗|护理|照顾|起诉|举报|投诉|追偿|欺诈|欺骗|损害|侵害|侵犯"
    "|辞退|招聘|聘用|选举|任命|推荐|选聘|下达|决定|影响|促进|推动|制约|引起|纠正|批改|点评|抽查|验收|找"
)
_AFTER = "(?:了|过|着|给|到|于|多个)?(?:该|本|其|每个|一个|有关|相关)?$"
_ENDS_DEED = re.compile(f"(?:{DEED.pattern}){_AFTER}")
_ENDS_PIVOT = re.compile(f"(?:{PIVOT})(?:了|过|着)?(?:该|本|其|每个|一个|有关|相关)?$")
SHORT = 3
"""A longer link from the subject to 由 or 被 is a deed of its own."""
_OBJECT = re.compile(f"(?!.*(?:{_FROM.pattern}|的$)).+")
_MUST = re.compile("要|应|须|必须|负责|会")
"""What follows a subject, or one of two: 学生提问教师应回答, 店员见到顾客应问好."""
_GOES_ON = re.compile(
    f"(?!并|且|再|还|又)(?:{_LEAD.pattern}|及时|立即|立刻|主动|马上)*(?:{DEED.pattern}|[把将向给])"
)
"""What comes after a subject, whatever stands before it: 发现问题监理通知…"""
_WHEN = "(?<=[^小及按定随当同实临平准限超即工省计学]时)(?![间限候效段刻长期常机])(?=.)"
"""After 客人到来时 somebody else does something: 客人到来时主动问好."""
_WHO_DOES = "(?<=的)(?=要(?![求点素领])|应(?![用急对])|须|必须)"
"""After 顾客询问的 somebody else does something too: 顾客询问的要答复."""
_AS_LONG_AS = ("时", "后", "前", "的", "的时候", "的话")
"""What a clause ends with that only leads up to another, which may have another subject."""


_ANOTHER = "家属|亲属|家长|父母|监护人|代理人|经理|主管|顾问|院长|校长"
"""Who another is, of whom the name of a party says but whose: 客户经理, 患者家属."""
SOMEBODY = "某人"
_SOMEBODY = (
    "(?<=[向给对为替])[^,:、的和与跟同及不]{0,5}?(?:人员|师傅|老师|领导|经理|主管|司机"
    "|医生|护士|[^动复]员|[医技厨教律]师|[^或]者|[技电焊钳木瓦护社]工|公司|企业|单位|部门|医院|学校"
    "|[^到进住离本]店)"
)
"""Somebody to whom something is done, by a name that no party has."""


class Saying(NamedTuple):
    """What a text says of somebody: who does it (empty where that is not certain), whether the
    clause itself names them, to whom for certain, and who else is named; `parties` are all who
    have a part for certain."""

    text: str
    agent: str
    own: bool
    to: frozenset[str]
    beside: frozenset[str]
    parties: frozenset[str]

    def agrees(self, other: Saying) -> bool:
        """Whether another gives the same part to the same party."""
        if self.agent and other.agent:
            return self.agent == other.agent
        return not self.to.isdisjoint(other.to)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The names of parties made ready to be found."""

    names: Mapping[str, str]
    name: re.Pattern[str]
    stop: re.Pattern[str]

    def named(self, found: re.Match[str]) -> str:
        """The party of a name that was found."""
        return self.names.get(found[2], SOMEBODY)

    def sayings(self, text: str) -> Iterator[Saying]:
        """All that a folded text says, clause by clause."""
        for sentence in filter(self.name.search, SENTENCE_END.split(text)):
            subject = ""
            for clause in self.stop.split(sentence):
                for saying in self._clause(clause, subject):
                    yield saying
                    subject = saying.agent if saying.own or not saying.to else subject
                if clause.endswith(_AS_LONG_AS):
                    subject = ""

    def _clause(self, clause: str, subject: str) -> Iterator[Saying]:
        agent, start, end = "", 0, 0
        to: set[str] = set()
        beside: set[str] = set()
        for found in self.name.finditer(clause):
            name, link = self.named(found), clause[end : found.start()]
            if found[1]:
                beside.add(self.names[found[1]])
            first, own = end == 0, clause.startswith("的", found.end())
            end = found.end()
            unsure = link in _AND or (agent != "" and _MUST.match(clause, end) is not None)
            if by := _BY.search(link):
                if agent and by.start() > SHORT:
                    yield _saying(clause[start : found.start()], agent, subject, to, beside)
                    start, to, beside = found.start(), set(), set()
                else:
                    to |= {agent} - {""}
                agent = name
            elif link.endswith(("给", "交", "请", "让")) and _LOOKS.match(clause, end):
                agent = name
            elif _TO.search(link):
                to.add(name)
            elif first and _is_subject(link, clause[end:]):
                agent = "" if own else name
                beside |= {name} - {agent}
            elif _THERE_IS.search(link) and end < len(clause) and not own:
                agent = name
            elif _ENDS_DEED.search(link) or (agent and not unsure and _OBJECT.fullmatch(link)):
                to.add(name)
                if _ENDS_PIVOT.search(link) and not own and end < len(clause):
                    yield _saying(clause[start:end], agent, subject, to, beside)
                    agent, start, to, beside = name, end, set(), set()
            elif not agent and beside and link.startswith("的"):
                agent = name
            else:
                beside |= {name, agent} - {""} if unsure else {name}
                agent = "" if unsure else agent
        if start < len(clause):
            yield _saying(clause[start:], agent, subject, to, beside)


def grammar(names: Mapping[str, str]) -> Grammar:
    """A grammar for parties by their names, of which there is one at least."""
    any_name = any_of(names)
    first = f"(?=[{re.escape(''.join(sorted({name[0] for name in names})))}])"
    turns = f"(?:并且?|而|再|然后|最后|则|后|前|时|内|完|毕|结束)(?=[由让请被]?(?:{any_name}))"
    listed = f"、(?=上报|{DEED.pattern})"
    stop = f"[,:→⇒➡>~—–]|{listed}|{turns}|的(?=由(?:{any_name}))|{_WHEN}|{_WHO_DOES}"
    name = f"{first}({any_name})?({any_name})(?!{_ANOTHER})|{_SOMEBODY}"
    return Grammar(names, re.compile(name), re.compile(stop))


def _is_subject(link: str, rest: str) -> bool:
    """Whether the first name in a clause, after that link, is of who does what comes after it."""
    if _LEAD.fullmatch(link) or _MUST.match(rest):
        return True
    if link[-1:] in _AND or link[:1] in _AND:  # 与客户联系, 与下榻饭店联系
        return False
    return _GOES_ON.match(rest) is not None and not _ENDS_DEED.search(link)


def _saying(
    text: str, agent: str, subject: str, to: Iterable[str], beside: Iterable[str]
) -> Saying:
    who = agent or subject
    if who in to:
        who = ""
    own, others = bool(agent and who), frozenset(to)
    return Saying(text, who, own, others, frozenset(beside), (others | {who}) - {"", SOMEBODY})
