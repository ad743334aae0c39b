"""What can be drawn, in cells or on a page: values with their labels, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that stands for itself, what it is, and a remark on it."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers side by side."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row and a bar behind them, `bar` (0 to 1) of the room it has."""

    cells: tuple[str, ...]
    bar: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings: the first column text, the others figures."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """An upright bar: its label, its value (None: there is none), and the value in words."""

    label: str
    value: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Upright bars in a row; `top` is the value at full height, `top_text` in words."""

    columns: tuple[Column, ...]
    top: float
    top_text: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """A count for each study day from `first` on, a text for it, and the names of the months by
    the days they begin with."""

    first: int
    counts: tuple[int, ...]
    texts: tuple[str, ...]
    months: tuple[tuple[int, str], ...]
    weekdays: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts: a row for each of `labels`, in it a count for each of them too."""

    across: str
    down: str
    labels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a scatter plot, both ways 0 to 1, and how many it stands for."""

    x: float
    y: float
    count: int


@dataclass(frozen=True, slots=True)
class Scatter:
    """Spots that are best on the diagonal."""

    x: str
    y: str
    count: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list: a figure, a text of any length, and a remark on it."""

    figure: str
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class Entries:
    """A list of texts."""

    entries: tuple[Entry, ...]


Part = Words | Figures | Table | Columns | Calendar | Matrix | Scatter | Entries


@dataclass(frozen=True, slots=True)
class Section:
    """What is drawn under a title."""

    title: str
    parts: tuple[Part, ...]
