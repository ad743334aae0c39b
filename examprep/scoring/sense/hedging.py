"""Whether a clause may deny what it speaks of, however far off: 不代表…, 而非…, 与…无关."""

from __future__ import annotations

import re

_NEGATION = re.compile(
    "[不没未无否勿莫别]|非(?!常)|(?<!接)零(?![售件星钱食线部])|去除|清除|消除|[清除扫擦去]掉|除去"
)
_ALLOWS = re.compile(
    "(?:无妨|无所谓|没关系|不要紧|无可厚非|不碍事|没什么|不误"
    "|没有?(?:什么|任何)?(?:不妥|问题|危险|风险|坏处|大碍|不好|不对|不行|不可以?|限制|关系)|没事"
    "|[并也都]?不(?:违反|违背|违规|违法|影响|妨碍|禁止|算|为过)[^,。;!?]{0,6})$"
    "|(?:[并绝决]非|不是)[不没无]"
    "|没有?(?:禁止|规定不[能得]?|要求不)"
)
"""A negation that denies nothing: what says, last, that something is fine, and double denials."""
_CONDITION = re.compile("[^,。;!?:]*[就便则](?=直接|马上|立即|立刻|可以?|能|应|该|得|必须)")
"""What says when something is done: 没讲完就可以插话."""


def hedged(clause: str, item: str = "") -> bool:
    """Whether a clause has as many negations at least as the item that it is about, and one."""
    return count_negations(clause) >= max(1, len(_NEGATION.findall(item)))


def count_negations(clause: str) -> int:
    """How many negations a clause has that may deny what it speaks of."""
    if not _NEGATION.search(clause):
        return 0
    return len(_NEGATION.findall(_ALLOWS.sub("", _CONDITION.sub("", clause))))
