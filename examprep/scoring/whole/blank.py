"""Answers that are none."""

from __future__ import annotations

import re

_NOTHING = re.compile(
    r"(我|真的|实在|完全|这题|这道题|本题|此题|都)*"
    r"(不会|不知道|不清楚|不晓得|不记得|不懂|不明白|不了解|不确定|没学过|没学|没复习|没印象|想不起来"
    r"|忘记|忘|没有|空白|空|未作答|未答|略过|略|跳过|无|没|none|null|na|nothing|idk|skip|pass)"
    r"(做|答|写|回答|作答|题|这题|这道题|本题|此题|了|啊|呢|的|到|该怎么写|怎么写|怎么答|怎么做)*"
)


def is_blank(said: str) -> bool:
    """Whether the letters of an answer (`text.squash`) say nothing, or that it has nothing to say:
    不会, 忘了, 略, — …"""
    return not said or _NOTHING.fullmatch(said) is not None
