"""What a text only supposes or asks (如果没有…, 不…会…, 看有没有…), or denies twice (没有…不得…): a
negation there denies nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from examprep.scoring.words.choices import ASKS

_NO = (
    "(?:没(?!有?(?:资格|权|必要|义务|能力|关系))有?|未(?!来|成年|婚)"
    "|不(?![必用需要宜得准许可能应该容会曾断同足仅但只少超错过论管久是]|[高低]于))"
)
"""A negation that may be a condition: not 没资格, nor one with an auxiliary, 不必."""
_MUST_NOT = (
    "(?:[都也就均]|一律|一概|绝|决|坚决)?(?:不(?:[能得可许准予让应该宜]|允许)|严禁|禁止|无法)"
)
_CANNOT = "(?:[没无未难]|不(?![用必需]|一定)|[谈说]不上|谈何)"
_FORMS = (
    # 如果没有…
    "(?:如果|如若|假如|假使|倘若|要是|万一|一旦|(?<![假倘])若(?!干)|除非|哪怕|即使|即便)"
    "(?:(?![就则便也都])[^,。;!?:])+",
    # 要么不…要么…
    "要么[^。;!?:]+要么[^,。;!?:]+",
    # 是否…, 准不准…
    f"(?:是否|有无|能否|可否|{re.escape(ASKS)})[^,。;!?:]+",
    # 没整改完的要通报
    f"{_NO}[^,。;!?、:]{{1,14}}的[^,。;!?、:]{{0,6}}"
    "(?:(?<!必)要(?!求)|应(?![急用对])|必须|一律|重新|立即|马上|及时)",
    # 不盖就会干裂
    f"{_NO}[^,。;!?、:]{{1,14}},?[^,。;!?、:]{{0,6}}?"
    "(?:(?<![机不都社协体开])会(?![议员计场客])|容易|等于|难免|必然|导致|造成|影响)"
    "(?![^,。;!?]{0,4}(?:更|省|节约|方便|高效|也))",
    # 不接地不得开机
    f"{_NO}[^。;!?,:]{{1,20}}?{_MUST_NOT}",
    # 没有委托书,老师不能给药
    f"{_NO}[^。;!?、,:]{{1,14}},[^。;!?、,:也]{{0,6}}{_MUST_NOT}",
    # 不登记就不…, 也难以…
    f"[没不未][^。;!?、:]{{1,14}}[就则便]{_CANNOT}(?:[^。;!?:]{{1,20}},[也还更]{_CANNOT})?",
    # 没报价、客户没点头之前,也不许动手
    "[没未][^,。;!?:]{1,20}(?:之前|以前|前),?[^,。;!?:]{0,6}[也都就均]?(?=[不别勿])",
    # 没签字不放行
    "[没未](?!有?(?:必要|意义|关系|问题|什么|资格|权|义务|办法))[^,。;!?、:]{2,8}不(?![必用需])",
    # 没有证件的人一律不…
    "[没不未无][^,。;!?、:]{1,14}(?:的人?|之前|以前|前|者)[也都就均]?(?:一律|一概)?不",
    # 未经同意不…
    "未[经获取得][^。;!?、:]{1,10}不",
    # 不登记不行
    "(?:没有?|不|非|未)[^,。;!?、:]{1,12}不(?:行|成|可)(?=[的了]?(?:$|[,。;!?]))",
)
_SUPPOSED = tuple(map(re.compile, _FORMS))


@lru_cache(maxsize=16)
def supposed(text: str) -> frozenset[int]:
    """The places of a folded text that are in a condition, a question whether or a cause, or lead
    up to a negation that they need."""
    return frozenset(
        at for form in _SUPPOSED for found in form.finditer(text) for at in range(*found.span())
    )
