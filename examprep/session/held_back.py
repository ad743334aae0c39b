"""What the limits of a day hold back once nothing else is left of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from examprep.session import agenda

if TYPE_CHECKING:
    from examprep.session.session import Session

LIMITS = (("minutes",), ("limit",), ("minutes", "limit"))
"""The settings that may be lifted, the fewest first."""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """How many questions would be asked today if the `limits`, names of settings, were lifted."""

    limits: tuple[str, ...]
    questions: int


def held_back(session: Session) -> HeldBack | None:
    """What ends the day, where nothing is left of it; None where nothing waits either."""
    with session.reading() as tx:
        for limits in LIMITS:
            none: dict[str, Any] = dict.fromkeys(limits, 0)
            lifted = replace(session.settings, **none)
            if items := agenda.left(tx, lifted, session.today, wished=session.new).items:
                return HeldBack(limits, len(items))
    return None
