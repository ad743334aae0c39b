"""Every setting: what it may be, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass, fields

from examprep.errors import N_
from examprep.settings.allowed import Allowed, OneOf, OnOff, Text, Value, Whole
from examprep.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its values, and its help in a line (a message id)."""

    allowed: Allowed
    help: str


TABLE = {
    "new": Setting(Whole(0, 999), N_("New questions a day.")),
    "limit": Setting(Whole(0, 9999), N_("Questions a day over all subjects; 0: any number.")),
    "minutes": Setting(Whole(0, 1440), N_("Minutes a day over all subjects; 0: any number.")),
    "leech": Setting(Whole(1, 99), N_("How many lapses make a question a leech.")),
    "leech_action": Setting(
        OneOf(("show", "suspend")), N_("Whether a leech is only shown, or suspended too.")
    ),
    "idle": Setting(Whole(5, 3600), N_("Seconds without a key that count at most.")),
    "scheduler": Setting(OneOf(("sm2", "fsrs")), N_("What plans the next review.")),
    "balance": Setting(OnOff(), N_("Move reviews a little so that no day has too many.")),
    "learner": Setting(Text(), N_("Who learns, where several share a database.")),
    "language": Setting(Text(), N_("en or zh_CN; auto is that of the locale.")),
    "editor": Setting(Text(may_be_empty=True), N_("If empty, what VISUAL or EDITOR names.")),
}

DEFAULTS: dict[str, Value] = {
    field.name: getattr(Settings(), field.name) for field in fields(Settings)
}


def variable(name: str) -> str:
    """The environment variable that overrides a setting."""
    return "EXAMPREP_LANG" if name == "language" else f"EXAMPREP_{name.upper()}"
