"""What the values of a setting may be: read from text, checked, and said in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from gettext import gettext as _
from typing import Protocol

Value = int | bool | str
"""What a setting can hold; each setting holds one of the three kinds."""


class Allowed(Protocol):
    """The values of a setting."""

    def read(self, text: str) -> Value:
        """The value that `text` stands for, or the text itself where it stands for none."""

    def holds(self, value: object) -> bool:
        """Whether a value is one of these."""

    def described(self) -> str:
        """What the values are, in words."""

    def choices(self) -> tuple[str, ...]:
        """The values as they are typed, where they are few."""


@dataclass(frozen=True, slots=True)
class Whole:
    """Whole numbers from `low` to `high`."""

    low: int
    high: int

    def read(self, text: str) -> Value:
        """The number."""
        return int(text) if re.fullmatch(r"\s*[0-9]{1,9}\s*", text) else text

    def holds(self, value: object) -> bool:
        """Whether it is a number within the bounds."""
        return type(value) is int and self.low <= value <= self.high

    def described(self) -> str:
        """The bounds."""
        return _("a whole number from {low} to {high}").format(low=self.low, high=self.high)

    def choices(self) -> tuple[str, ...]:
        """None: they are many."""
        return ()


@dataclass(frozen=True, slots=True)
class OneOf:
    """Some `names`."""

    names: tuple[str, ...]

    def read(self, text: str) -> Value:
        """The name."""
        return text.strip()

    def holds(self, value: object) -> bool:
        """Whether it is one of the names."""
        return value in self.names

    def described(self) -> str:
        """The names."""
        return _("one of {names}").format(names=_(", ").join(self.names))

    def choices(self) -> tuple[str, ...]:
        """All of them."""
        return self.names


@dataclass(frozen=True, slots=True)
class OnOff:
    """Yes or no; TOML says true and false."""

    def read(self, text: str) -> Value:
        """`on` and `off`, `true` and `false`, as a truth value."""
        return {"on": True, "true": True, "off": False, "false": False}.get(text.strip(), text)

    def holds(self, value: object) -> bool:
        """Whether it is a truth value."""
        return isinstance(value, bool)

    def described(self) -> str:
        """Both."""
        return _("on or off (true or false in the file)")

    def choices(self) -> tuple[str, ...]:
        """All of them."""
        return ("on", "off")


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; an empty one only where it `may_be_empty`."""

    may_be_empty: bool = False

    def read(self, text: str) -> Value:
        """The text."""
        return text

    def holds(self, value: object) -> bool:
        """Whether it is a line of text."""
        return isinstance(value, str) and value.isprintable() and bool(value or self.may_be_empty)

    def described(self) -> str:
        """That it is text."""
        return _("a line of text")

    def choices(self) -> tuple[str, ...]:
        """None: they are many."""
        return ()
