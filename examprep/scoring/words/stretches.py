"""The stretches of a text: what a point asks for is said in one of them, not all over the text."""

from __future__ import annotations

import re
from functools import lru_cache

from examprep.scoring.words.reading import Recalls, recalls

LENGTH = 150
"""So many characters at most are taken together: of several sentences, or of one long one."""

_SENTENCE = re.compile("[^。;!?]*[。;!?]*")


@lru_cache(maxsize=16)
def stretches(text: str) -> tuple[Recalls, ...]:
    """What a folded text holds and, where it is longer than one, what each of its stretches does.

    One begins with every sentence, and half-way on in one that is longer; text before or after them
    takes nothing away from any.
    """
    whole = recalls(text)
    if len(text) <= LENGTH:
        return (whole,)
    starts = [
        at
        for found in _SENTENCE.finditer(text)
        for at in range(found.start(), found.end(), LENGTH // 2)
    ]
    last = next(nth for nth, at in enumerate(starts) if at + LENGTH >= len(text))
    return whole, *(Recalls(text[at : at + LENGTH]) for at in starts[: last + 1])
