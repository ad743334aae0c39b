"""Whom a question asks about: who does what its points name nobody for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.scoring.parties.sayings import DEED

if TYPE_CHECKING:
    from examprep.scoring.parties.sayings import Grammar

_MASTER = re.compile(
    "(?:[对向为给][^,。;!?:]{1,10})?(?:怎|如何|应|需|可以|要|该|必须|有哪些|的?(?:主要)?(?:义务|职责|责任)|提出)"
)
_DOES_TO = re.compile(f"[^,。;!?:的时后前]*?(?:{DEED.pattern})[^,。;!?:的时后前]*")
"""What one name does to the next: 店员接待到店顾客."""


def whom(asked: str, ready: Grammar) -> str:
    """The party of which a question says 怎样, 应 or 有哪些 last (教师怎样…, 对工人提出…), or who
    does something to that one (店员接待顾客有哪些…); empty where that is not said."""
    master = ""
    for before, name in pairwise([None, *ready.name.finditer(asked)]):
        if name and _MASTER.match(asked, name.end()):
            does = before and _DOES_TO.fullmatch(asked, before.end(), name.start())
            master = ready.named(before if before and does else name)
    return master
