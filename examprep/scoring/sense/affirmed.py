"""A text without what it denies: no words of it earn anything for what a point affirms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from examprep.scoring.sense.negation import FAR, FORBIDS, TURN, is_denied_twice, with_auxiliary
from examprep.scoring.sense.refuting import refuted
from examprep.scoring.words.stops import STOP

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = re.compile("[,。;!?:]")


@lru_cache(maxsize=16)
def affirmed(text: str) -> str:
    """A folded text with a sign in place of all that something takes back, and of what stands
    behind a negation with an auxiliary; its other places stay."""
    back = {at for at in refuted(text) if not is_denied_twice(at, text)}
    denied = back.union(*_denied(text))
    if not denied:
        return text
    return "".join(";" if at in denied else character for at, character in enumerate(text))


def _denied(text: str) -> Iterator[range]:
    for start in with_auxiliary(text):
        end = min(start + FAR, len(text))
        stop = _END if text[start - 1] in FORBIDS else STOP
        found = [form.search(text, start, end) for form in (stop, TURN)]
        yield range(start, min([end, *(each.start() for each in found if each)]))
