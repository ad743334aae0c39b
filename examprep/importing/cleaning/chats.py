"""What a chat puts around the questions that were posted in it: who wrote when, and small talk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.cleaning.noise import Noise
from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME = r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日? +)?(?:[上下]午 *)?\d{1,2}:\d{2}(?::\d{2})?"
_HEAD = re.compile(
    rf"^ *(?:(?P<name>\S[^\n：:]{{0,29}}?)[：:]? +{_TIME}"
    rf"|{_TIME} +(?P<behind>\S[^\n]{{0,29}}?)) *$",
    re.M,
)
"""班主任(1029) 19:58:02, 2025/4/11 19:58 班主任."""
_POSTS = 3
_TITLE = 60
"""Characters before the first post at most; a chat told of in a case has its question before it."""
_TELLS = re.compile(
    r"^\W*(?:\d{1,3}\W{0,2}[.．、:：)）]|[一二三四五六七八九十]{1,3}、|[A-K][.．、]|第\s*\d+\s*题)"
    r"|^[①-⑳]|答案?\s*[】：:]|[单多]选|判断|简答|解析",
    re.M,
)
"""A question, an option or an answer."""


def chats(text: str) -> Iterator[Edit]:
    """The heads of posts, and the posts of those who write nothing but small talk; in a text that
    begins with a post and has several, two of them by one person."""
    found = list(_HEAD.finditer(text))
    names = [match["name"] or match["behind"] for match in found]
    before = text[: found[0].start()] if found else ""
    begins = len(before.strip()) <= _TITLE and not re.search("。|案例|材料", before)
    if len(found) < _POSTS or len(set(names)) == len(names) or not begins or _TELLS.search(before):
        return
    ends = [match.start() for match in found[1:]] + [len(text)]
    posts = list(zip(names, found, ends, strict=True))
    telling = {name for name, head, end in posts if _TELLS.search(text, head.end(), end)}
    for name, head, end in posts:
        yield Edit(*head.span(), Noise.FURNITURE)
        if name not in telling:
            yield Edit(head.end(), end, Noise.OTHER)
