"""A text without what it denies: no words of it earn anything for what a point affirms."""

from __future__ import annotations

from functools import lru_cache

from examprep.scoring.sense.denial import is_denied_twice
from examprep.scoring.sense.negations import waived
from examprep.scoring.sense.refuting import refuted


@lru_cache(maxsize=16)
def affirmed(text: str, *, faults: bool) -> str:
    """A folded text with a sign in place of all that something takes back and, but where it tells
    of faults, of what stands behind a negation with an auxiliary; its other places stay."""
    back = {at for at in refuted(text) if not is_denied_twice(at, text)}
    denied = back if faults else back | waived(text)
    if not denied:
        return text
    return "".join(";" if at in denied else character for at, character in enumerate(text))
