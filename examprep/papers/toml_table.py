"""Tables of a TOML file, whose values are asked for by name and type, and the line of each."""

from __future__ import annotations

import re
import tomllib
from gettext import gettext as _
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from examprep.errors import N_, NOT_TOML, MalformedFile

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from enum import StrEnum

Choice = TypeVar("Choice", bound="StrEnum")

TEXT = N_("must be a text")
TEXTS = N_("must be a list of texts")
COUNT = N_("must be a whole number, {least} or more")
MARKS = N_("must be a number of marks, a multiple of 0.5")
SHARE = N_("must be a number above 0")
TABLE = N_("must be a table: {name} = number")
TABLES = N_("must be one or more tables [[{name}]]")

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([^\s=."'#]+))\s*[.=]""")

Path = tuple[str | int, ...]


def parsed(text: str, file: str) -> Table:
    """The outermost table of a file. Raises `MalformedFile` where the text is no TOML."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        number = line[1] if line else len(text.splitlines())
        raise MalformedFile(file=file, line=number, reason=NOT_TOML) from None
    return Table(data, file, Lines(text))


class Lines:
    """The line of every table and key, from 1, which the standard library does not tell; names with
    dots in them are not looked into."""

    def __init__(self, text: str) -> None:
        self._found: dict[Path, int] = {}
        counts: dict[str, int] = {}
        table: Path = ()
        for number, line in enumerate(text.splitlines(), 1):
            if header := _HEADER.match(line):
                name = header[2].strip("\"'")
                table = (name,)
                if header[1] == "[[":
                    counts[name] = counts.get(name, -1) + 1
                    table = (name, counts[name])
                self._found.setdefault(table, number)
            elif key := _KEY.match(line):
                name = next(filter(None, key.groups()), "")
                self._found.setdefault((*table, name), number)

    def of(self, path: Path) -> int:
        """The line of a value; where it has none of its own, that of the table it belongs to."""
        while path and path not in self._found:
            path = path[:-1]
        return self._found.get(path, 1)


class Table:
    """What is not as it must be raises `MalformedFile` with its line; a value without a default
    must be there."""

    def __init__(self, data: Mapping[str, Any], file: str, lines: Lines, path: Path = ()) -> None:
        self._data = data
        self._file = file
        self._lines = lines
        self._path = path

    def refuse(self, key: str, reason: str, **fields: object) -> NoReturn:
        """Raise `MalformedFile` for the value of `key`."""
        line = self._lines.of((*self._path, key))
        text = f"{key}: {_(reason).format(**fields)}"
        raise MalformedFile(file=self._file, line=line, reason=text)

    def only(self, known: Collection[str]) -> None:
        """Refuse a name that nothing would read."""
        for key in self._data:
            if key not in known:
                self.refuse(
                    key, N_("no such setting; there are {names}"), names=_(", ").join(known)
                )

    def text(self, key: str, default: str | None = None) -> str:
        """A text."""
        found = self._get(key, default)
        return found if isinstance(found, str) else self.refuse(key, TEXT)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none by default."""
        found = self._get(key, [])
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            self.refuse(key, TEXTS)
        return tuple(found)

    def count(self, key: str, default: int | None = None, least: int = 1) -> int:
        """A whole number that is not below `least`."""
        found: int = self._get(key, default)
        fits = isinstance(found, int) and not isinstance(found, bool) and found >= least
        return found if fits else self.refuse(key, COUNT, least=least)

    def marks(self, key: str) -> float:
        """Marks above 0 in halves."""
        found = self._get(key, None)
        fits = _is_number(found) and 0 < found < 1e6 and found * 2 == int(found * 2)
        return float(found) if fits else self.refuse(key, MARKS)

    def shares(self) -> dict[str, float]:
        """All values of the table, each a number above 0."""
        for key, value in self._data.items():
            if not _is_number(value) or not 0 < value < 1e9:
                self.refuse(key, SHARE)
        return dict(self._data)

    def table(self, key: str) -> Table:
        """A table within, an empty one by default."""
        found = self._get(key, {})
        if not isinstance(found, dict):
            self.refuse(key, TABLE, name=key)
        return self._inner(found, key)

    def tables(self, key: str) -> list[Table]:
        """At least one table within."""
        found = self._get(key, None)
        if not isinstance(found, list) or not found or not all(isinstance(t, dict) for t in found):
            self.refuse(key, TABLES, name=key)
        return [self._inner(table, key, index) for index, table in enumerate(found)]

    def choice(self, key: str, default: Choice) -> Choice:
        """One of the values of the default's type."""
        return self._choice(key, type(default))(self.text(key, default.value))

    def choices(self, key: str, of: type[Choice]) -> tuple[Choice, ...]:
        """Values of one type, none by default."""
        return tuple(map(self._choice(key, of), self.texts(key)))

    def _choice(self, key: str, of: type[Choice]) -> Callable[[str], Choice]:
        def chosen(value: str) -> Choice:
            if value not in list(of):
                self.refuse(
                    key, N_("{value} is none of {names}"), value=value, names=_(", ").join(of)
                )
            return of(value)

        return chosen

    def _get(self, key: str, default: object) -> Any:  # noqa: ANN401 - whatever TOML can hold
        if key not in self._data and default is None:
            self.refuse(key, N_("is missing"))
        return self._data.get(key, default)

    def _inner(self, data: Mapping[str, Any], *path: str | int) -> Table:
        return Table(data, self._file, self._lines, (*self._path, *path))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
