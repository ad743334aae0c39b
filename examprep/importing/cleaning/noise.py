"""What is left out of a file, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Noise(StrEnum):
    """What was left out of a file because it is no part of its text."""

    ADVERT = "advert"
    FRONT_MATTER = "front_matter"
    FURNITURE = "furniture"
    NOTICE = "notice"
    OTHER = "other_text"
    PAGE_NUMBER = "page_number"
    READING = "reading"
    TEASER = "teaser"


@dataclass(frozen=True, slots=True)
class Removal:
    """Text that was left out: what kind of noise, the place it stood, and the text itself."""

    kind: Noise
    at: str
    text: str
