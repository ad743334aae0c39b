"""Right or wrong, where that is the point: 错误 is said as 错, 不正确, 不对, ×."""

from __future__ import annotations

import re
from functools import lru_cache

VERDICTS = {"错误": False, "错": False, "正确": True, "对": True}
"""The points that are a verdict and nothing else."""

_SAID = re.compile(
    "(?P<wrong>错|不正确|不对|不成立|不是|(?<!是)否(?![则定])|[×✗✘])"
    "|(?P<right>正确|对(?![于应照象比称立])|成立|[√✓✔])"
)


@lru_cache(maxsize=16)
def verdict(folded: str) -> bool | None:
    """The first verdict of a folded text; None where there is none."""
    found = _SAID.search(folded)
    return None if found is None else found["right"] is not None
