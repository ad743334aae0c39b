"""What stands on the pages of a printed paper, one block below another.

Every decision about content, order and what belongs together is made here and in what builds these;
the writers of the formats only draw them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any

from examprep.text import xml_text


class Size(StrEnum):
    """The sheet: A4, or A3 on its side with two pages on it."""

    A4 = "a4"
    A3 = "a3"


class Tone(StrEnum):
    """How a paragraph is set: as text, as a small remark, or as a line that stands out."""

    TEXT = "text"
    SMALL = "small"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that stays with what follows; `level` 1 is listed in the contents, `box` adds the
    fields 得分 and 评卷人 beside it."""

    text: str
    level: int = 1
    box: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph: `label` hangs before it, `indent` counts steps to the right.

    `whole` is not divided between pages, `keep` stays with the block below.
    """

    text: str
    label: str = ""
    indent: int = 0
    tone: Tone = Tone.TEXT
    whole: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of the same length, the first a header; rows are not divided, the header repeats."""

    rows: tuple[tuple[str, ...], ...]
    indent: int = 0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a choice, in so many columns."""

    texts: tuple[str, ...]
    columns: int


@dataclass(frozen=True, slots=True)
class Space:
    """Ruled lines to write on; `framed` ones have a box around them."""

    lines: int
    framed: bool = False


@dataclass(frozen=True, slots=True)
class Bubbles:
    """Fields to fill in for objective items: each has a label and its letters, none for a blank."""

    items: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of level 1 with their pages."""

    title: str


@dataclass(frozen=True, slots=True)
class Break:
    """What follows begins on a page of its own."""


Block = Heading | Text | Table | Options | Space | Bubbles | Contents | Break


@dataclass(frozen=True, slots=True)
class Document:
    """A file to print: `heads` are its title lines, `header` runs along the top of every page.

    `seal` are the fields of the 密封线, none for a document without one; `fields` are to be filled
    in below the title.
    """

    heads: tuple[str, ...]
    header: str
    blocks: tuple[Block, ...]
    seal: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    size: Size = Size.A4


def to_json(document: Document) -> dict[str, Any]:
    """The document for the template of another language; each block has its `type`."""
    blocks = [{"type": type(block).__name__, **asdict(block)} for block in document.blocks]
    return {**asdict(document), "blocks": blocks}


def in_xml(value: Any) -> Any:  # noqa: ANN401 - a document and all that it is made of
    """The same without the characters that no XML holds, which imported texts may have."""
    if type(value) is str:
        return xml_text(value)
    if isinstance(value, tuple):
        return tuple(map(in_xml, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: in_xml(getattr(value, f.name)) for f in fields(value)})
    return value
