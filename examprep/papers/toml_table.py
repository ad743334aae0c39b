"""A table of a TOML file whose values are asked for by name and type."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from examprep.errors import N_, MalformedFile

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from enum import StrEnum

    from examprep.papers.toml_lines import Lines, Path

Choice = TypeVar("Choice", bound="StrEnum")

TEXT = N_("must be a text")
TEXTS = N_("must be a list of texts")
COUNT = N_("must be a whole number, {least} or more")
MARKS = N_("must be a number of marks, a multiple of 0.5")
SHARE = N_("must be a number above 0")
TABLE = N_("must be a table: {name} = number")
TABLES = N_("must be one or more tables [[{name}]]")


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
