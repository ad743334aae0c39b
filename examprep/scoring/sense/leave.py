"""What must not be done without leave, said to be free: 未经批准可以离岗 for 未经批准不得离岗."""

from __future__ import annotations

import re
from dataclasses import dataclass

from examprep.scoring.words.finding import bigrams

_WITHOUT = "(?:未[经获得取]?得?|没有?(?:经过?|得到|取得|征得)?|不经过?|不用|不需要?|无[须需]|不必)"
_BARRED = "(?:不得|不能|不可以?|不准|不许|不应当?|禁止|严禁)"
_THING = "[^,。;!?:]"
_REQUIRED = re.compile(
    f"(?P<leave>未[经获得取]?得?{_THING}{{1,10}}?),?{_BARRED}(?P<deed>{_THING}{{2,}})"
)
_MAY = "(?<![不无未])(?<!拒绝)[也就都便均]?(?:可以|能够?|可(?!能)|允许|准许|即可)(?!不)"
_FREELY = re.compile(
    f"{_WITHOUT}{_THING}{{1,12}}?{_MAY}(?!{_THING}*(?:拒绝|不)){_THING}*"
    f"|{_MAY}(?:随意|随便|任意|擅自){_THING}*"
    f"|{_THING}*(?:不用|不需要?|无[须需]|不必)(?:经过?|得到|取得|征得)?{_THING}{{2,8}}"
)


@dataclass(frozen=True, slots=True)
class Leave:
    """What an item says must not be done, and without what; as pairs of characters."""

    leave: frozenset[str]
    deed: frozenset[str]

    def is_turned(self, text: str) -> bool:
        """Whether a folded text says that it may be done without, or as one likes."""
        return any(
            self.deed & (said := bigrams(found[0])) and (self.leave & said or "可" in found[0])
            for found in _FREELY.finditer(text)
        )


def leave(item: str) -> Leave | None:
    """What a folded item needs leave for; None where it needs none."""
    found = _REQUIRED.search(item)
    return Leave(bigrams(found["leave"]), bigrams(found["deed"])) if found else None
