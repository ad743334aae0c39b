"""Clauses that tell not to do what an item says, in hardly any words but its own: 预案不要启动."""

from __future__ import annotations

import re

_WAIVES = re.compile(
    "不(?:要|用|必|需|须|该|应)|可以不|别|勿|无[需须]|没有?必要|用不着|严禁|禁止|切忌"
)
"""What tells not to do something. What only says that it is not so (没有, 未) may be a condition,
or tell of what went wrong."""

_GRAMMAR = re.compile(
    f"{_WAIVES.pattern}|可以|一定|需要|能够|允许|千万|[不的得地着了过其也都就还又再更只有到去来能会可要应该须]"
    "|[把将对向给让使为以由按在用与和跟是]"
)
"""What a clause may say besides without saying more."""

_SEVERAL = 3
"""So many characters at least tell what is spoken of."""


def waives(clause: str, item: str) -> bool:
    """Whether a folded clause tells not to do something, and what it goes on with and three
    quarters of all its characters but those of grammar are of an item. How much of the item it has
    does not matter: 119不必打 is all about 拨打119报警."""
    waived = _WAIVES.search(clause)
    if not waived:
        return False
    said = _GRAMMAR.sub("", clause)
    inside = sum(character in item for character in said)
    next_one = _GRAMMAR.sub("", clause[waived.end() :])[:1]
    return next_one in item and inside >= _SEVERAL and 4 * inside >= 3 * len(said)
