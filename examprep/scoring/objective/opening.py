"""What people write before the answer to an objective item."""

from __future__ import annotations

import re

_OPENING = re.compile(
    r"^\s*(?:我|本题|这题|此题|故|所以|因此|应该?|正确的?|的)*(?:答案|选项|选择|选|答|填|判断(?=[:：]))(?:应?[是为选])?[:：\s]*"
)


def without_opening(answer: str) -> str:
    """The answer without 答：, 我选, 正确答案是 and their like at its beginning."""
    return _OPENING.sub("", answer)
