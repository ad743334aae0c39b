"""The settings as one value, as the rest of the program takes them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting; what each means and may be stands in `table.TABLE`."""

    new: int = 10
    limit: int = 40
    minutes: int = 90
    leech: int = 5
    leech_action: str = "show"
    idle: int = 120
    scheduler: str = "sm2"
    balance: bool = False
    learner: str = "me"
    language: str = "auto"
    editor: str = ""
