"""Questions for what went wrong or is not to be done: their points name it as it is, and who says
that it should not be says the same. 不能打断客户 is no denial of 打断客户."""

from __future__ import annotations

import re

from examprep.scoring.sense.adverse import BARS

_WRONG = "失误|错误|过错|不足|缺陷|不当|不妥|弊端|漏洞|违规"
_WHICH = "哪些|什么|何种|[一二两三四五六七八九十\\d]+[种个项条处点]"
_FAULTS = re.compile(
    f"(?:存在|犯|出现|暴露)[^，。？?]{{0,8}}(?:{_WHICH}|的)[^，。？?]{{0,8}}(?:问题|{_WRONG})"
    f"|(?:{_WHICH})[^，。？?]{{0,6}}(?:{_WRONG})"
    f"|(?:问题|{_WRONG})(?:之处|所在|在哪|有哪些|是什么)"
    "|原因(?:是什么|有哪些|何在)"
    f"|(?:指出|分析)[^，。？?]{{0,16}}(?:问题|原因|{_WRONG})"
    f"|(?:避免|防止|克服|杜绝|禁止)[^，。？?]{{0,4}}(?:{_WHICH})"
    "|哪些[^，。？?]{0,8}(?:不[应能可得宜该]|避免)"
    "|(?:禁忌|忌讳|误区|忌语|禁语)(?=$|[有是？?。（(])"
)

_PROHIBITS = re.compile(f"不[要能得可应该宜许准]|{BARS}|[勿忌别]")
_DEMANDS = re.compile("应|要|须|建议|加强|改")


def asks_for_faults(asked: str) -> bool:
    """Whether a question asks for faults or for what is to be avoided."""
    return _FAULTS.search(asked) is not None


def prohibits(clause: str) -> bool:
    """Whether a folded clause tells what must not be."""
    return _PROHIBITS.search(clause) is not None


def demands(clause: str) -> bool:
    """Whether a folded clause tells what must be."""
    return _DEMANDS.search(clause) is not None
