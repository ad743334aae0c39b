"""The file of settings: where it is, what it says and on which line, and changing one line."""

from __future__ import annotations

import os
import re
from gettext import gettext as _
from typing import TYPE_CHECKING, NamedTuple

from examprep.errors import NOT_TOML, MalformedFile, WrongUsage
from examprep.settings.folders import config_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.settings.allowed import Value

_ENTRY = re.compile(r"""\s*(?:"(?P<quoted>[^"]*)"|'(?P<literal>[^']*)'|(?P<bare>[\w-]+))\s*[=.]""")
_TABLE = re.compile(r"\s*\[+\s*[\"']?([\w-]+)")
_VALUE = re.compile(r"""(?P<before>[^=]*=\s*)(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#]*)""")


class Entry(NamedTuple):
    """What the file says of a name, and the number of the line it says it on."""

    value: object
    line: int


def path(environ: Mapping[str, str]) -> str:
    """Where the settings are: `EXAMPREP_CONFIG`, or the platform's folder of configuration."""
    if given := environ.get("EXAMPREP_CONFIG"):
        return given
    return os.path.join(config_folder(environ), "config.toml")


def read(path: str) -> dict[str, Entry]:
    """Every entry of the file; none where there is no file.

    Raises MalformedFile for what is not TOML, OSError for what cannot be read.
    """
    return parsed(text_of(path), path)


def text_of(path: str) -> str:
    """The text of the file, empty where there is no file. Raises MalformedFile or OSError."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return file.read()
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise MalformedFile(file=path, line=1, reason=_("save it as UTF-8")) from None


def parsed(text: str, path: str) -> dict[str, Entry]:
    """Every entry of `text`, which stands in the file `path`. Raises MalformedFile."""
    if not text.strip():
        return {}
    import tomllib

    try:
        values = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise MalformedFile(file=path, line=_line_in(str(error), text), reason=NOT_TOML) from None
    lines = _lines_of_names(text)
    return {name: Entry(value, lines.get(name, 1)) for name, value in values.items()}


def changed(text: str, name: str, value: Value | None, path: str) -> str:
    """`text` with `name` set to `value`, or without it where that is None; all else stays.

    Raises MalformedFile for what was no TOML before, WrongUsage where `name` stands in the file
    in a way that only a person can change.
    """
    before = {key: entry.value for key, entry in parsed(text, path).items()}
    lines = text.splitlines(keepends=True)
    at = _lines_of_names(text).get(name)
    if at is not None:
        lines[at - 1] = "" if value is None else _replaced(lines[at - 1], value)
    elif value is not None:
        _insert(lines, f"{name} = {_toml(value)}\n")
    after = "".join(lines)
    wanted = {**before, name: value}
    if value is None:
        del wanted[name]
    if not _says(after, wanted, path):
        reason = _("{name} cannot be changed in {file} by a program; change it in an editor")
        raise WrongUsage(reason=reason.format(name=name, file=path))
    return after


def _lines_of_names(text: str) -> dict[str, int]:
    """The line of the first mention of each name at the top level."""
    found: dict[str, int] = {}
    within = False
    for number, line in enumerate(text.splitlines(), 1):
        if table := _TABLE.match(line):
            within = True
            found.setdefault(table[1], number)
        elif not within and (entry := _ENTRY.match(line)):
            found.setdefault(next(filter(None, entry.groups()), ""), number)
    return found


def _line_in(message: str, text: str) -> int:
    """The line that tomllib names in its message; it names none for the end of the file."""
    named = re.search(r"line (\d+)", message)
    return int(named[1]) if named else max(len(text.splitlines()), 1)


def _replaced(line: str, value: Value) -> str:
    return _VALUE.sub(lambda parts: f"{parts['before']}{_toml(value)}", line, count=1)


def _insert(lines: list[str], entry: str) -> None:
    """Put a line behind the last one of the top level."""
    at = next((n for n, line in enumerate(lines) if _TABLE.match(line)), len(lines))
    if at and not lines[at - 1].endswith("\n"):
        lines[at - 1] += "\n"
    lines.insert(at, entry)


def _says(text: str, wanted: Mapping[str, object], path: str) -> bool:
    try:
        return wanted == {name: entry.value for name, entry in parsed(text, path).items()}
    except MalformedFile:
        return False


def _toml(value: Value) -> str:
    import json

    # What TOML calls a basic string is, for printable text, a string of JSON.
    return json.dumps(value, ensure_ascii=False)
