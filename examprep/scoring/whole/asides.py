"""What of an answer is no answer: words to whoever scores it, and what is taken back at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.scoring.sense.reversals import FLAG, without_reversals
from examprep.scoring.words.stops import PIECES

if TYPE_CHECKING:
    from examprep.scoring.words.reader import Reader

INSTRUCTS = "instructs_scorer"

_CLAUSE = r"[^。；;！!？?，,\n]"
_TO_THE_SCORER = re.compile(
    rf"""(?:
        (?:请(?!.?(?:客户|顾客|用户|客人|学员|学生|家长|员工|对方|[他她]))
          |(?<![要需追])求|麻烦|恳请|拜托|务必|希望|(?<![供对])应(?!聘|试)该?) {_CLAUSE}{{0,12}}
        (?:满分|高分|给分|判分|加分|判对|算对)
      | (?:给|打|判|得|评) (?:我|本题|此题|这题|该题|为) 个? (?:满分|全分|高分)
      | (?:给|打|判|得|评) 个? (?:满分|全分|高分) (?=[吧呗哦啊。；;！!？?，,\s]|$)
      | (?:本题|此题|这题|该题|本答案|参考答案|得分点|要点) {_CLAUSE}{{0,6}}
        (?:满分|全部正确|全部命中|完全正确|全对|均已覆盖)
      | (?:忽略|无视|忘记|忘掉|不要管|跳过) {_CLAUSE}{{0,6}}
        (?:以上|上述|前面|之前|所有|评分|此前) {_CLAUSE}{{0,10}}
        (?:指令|指示|要求|规则|标准|内容|提示|约束)
      | (?:阅卷|评卷|改卷) (?:老师|人员|系统|程序|员|的) | 批改 (?:老师|系统|程序)
      | 老师 (?:您|你们?|阅卷|改卷)* (?:手下留情|高抬贵手|辛苦|行行好)
      | (?:ignore|disregard|forget) \b [^。\n]{{0,40}}
        (?:previous|above|prior|instruction|rubric|prompt)
      | (?:full|maximum|max|top) \s* (?:marks?|scores?|points?|credit)
      | score \s* [:=：] \s* \d+  |  system \s* (?:prompt|[:：])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_BOTH = re.compile(
    r"(?:既要?|可以|要)?([\u4e00-\u9fff]{2,10}?)[，,]?(?:也|又|或者?)(?:可以)?"
    r"(?:不要|不用|不必|不需要|不能|不)\1"
    r"|([\u4e00-\u9fff]{2,10}?)不\2都?(?:行|可以|一样|无所谓|没关系)(?![\u4e00-\u9fff])"
)
_CUE = re.compile(
    "满分|高分|给分|打分|判分|加分|全分|判对|算对|全对|全部正确|全部命中|完全正确|均已覆盖|忽略|无视|忘记|忘掉"
    "|不要管|跳过|阅卷|评卷|改卷|批改|老师|i|d|f|m|t|s|I|D|F|M|T|S"
)
_DENIED = re.compile("[也又或者](?:可以)?不|不[\u4e00-\u9fff]{2,11}?(?:行|可以|一样|无所谓|没关系)")
_RULES = ((INSTRUCTS, _TO_THE_SCORER, _CUE), (FLAG, _BOTH, _DENIED))
"""A rule tries every character of an answer as its beginning; what it cannot do without, its third
part, is found twenty times sooner, and most answers have none of it."""


def struck(answer: str, reference: str, reader: Reader) -> tuple[str, tuple[str, ...]]:
    """The answer with `;` for every character of a clause that says nothing, so that all places
    stay the same, and flags that say why. A rule that strikes the question or its reference answer
    itself is not applied."""
    flags = []
    for flag, rule, cue in _RULES:
        if cue.search(answer) and rule.search(answer) and not rule.search(reference):
            pieces = PIECES.findall(answer)
            answer = "".join(";" * len(each) if rule.search(each) else each for each in pieces)
            flags.append(flag)
    left = without_reversals(answer, reader)
    if left != answer and without_reversals(reference, reader) == reference:
        answer, flags = left, [*flags, FLAG]
    return answer, tuple(dict.fromkeys(flags))
