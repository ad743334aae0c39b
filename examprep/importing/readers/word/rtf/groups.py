"""The groups of an RTF file, each within braces: what they hold, and what of it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from examprep.importing.readers.word.rtf.flow import Format

if TYPE_CHECKING:
    from examprep.importing.readers.word.rtf.flow import Flow


class Sight(Enum):
    """What of a group is shown: its text; only pictures and text boxes within; nothing."""

    ALL = auto()
    DRAWN = auto()
    NOTHING = auto()


class Use(Enum):
    """What the text of a group is."""

    TEXT = auto()
    LABEL = auto()
    FONT = auto()
    COLOUR = auto()


@dataclass(frozen=True, slots=True)
class State:
    """What holds up to the end of a group; `fallback` is how many characters after one in Unicode
    stand for it in older programs."""

    flow: Flow
    format: Format = field(default_factory=Format)
    sight: Sight = Sight.ALL
    use: Use = Use.TEXT
    in_table: bool = False
    fallback: int = 1
