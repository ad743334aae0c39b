"""What each setting is, and who says so: the environment, the file, or nobody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

from examprep.errors import MalformedFile, WrongUsage
from examprep.settings import file
from examprep.settings.table import DEFAULTS, TABLE, variable
from examprep.settings.values import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.settings.allowed import Value
    from examprep.settings.file import Entry


class Origin(StrEnum):
    """Who may say what a setting is; the later of these wins."""

    DEFAULT = "default"
    FILE = "file"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The value of a setting, and where it comes from; `place` is file:line or a variable."""

    name: str
    value: Value
    origin: Origin
    place: str = ""


def settings(environ: Mapping[str, str]) -> Settings:
    """The settings that the environment and the file of settings make.

    Raises MalformedFile and WrongUsage for what they may not be.
    """
    values: dict[str, Any] = {name: chosen.value for name, chosen in every(environ).items()}
    return Settings(**values)


def every(environ: Mapping[str, str]) -> dict[str, Chosen]:
    """Every setting in the order of the table; raises what `settings` raises."""
    path = file.path(environ)
    entries = file.read(path)
    for name, entry in entries.items():
        _check(name, entry, path)
    return {name: _chosen(name, environ, entries, path) for name in TABLE}


def one(name: str, environ: Mapping[str, str]) -> Chosen:
    """A setting, whatever is wrong with the others; raises what `settings` raises, for its own."""
    path = file.path(environ)
    entries = file.read(path)
    if name in entries:
        _check(name, entries[name], path)
    return _chosen(name, environ, entries, path)


def value_of(name: str, text: str, shown: str = "") -> Value:
    """The value of the setting `name` that `text` stands for.

    Raises WrongUsage, in which the setting is called `shown`, or by its name.
    """
    allowed = TABLE[name].allowed
    value = allowed.read(text)
    if not allowed.holds(value):
        raise WrongUsage(reason=_must_be(shown or name, name))
    return value


def known(name: str) -> str:
    """`name`, if it is the name of a setting. Raises WrongUsage."""
    if name not in TABLE:
        raise WrongUsage(reason=_unknown(name))
    return name


def _chosen(
    name: str, environ: Mapping[str, str], entries: Mapping[str, Entry], path: str
) -> Chosen:
    if text := environ.get(variable(name)):
        value: Any = value_of(name, text, variable(name))
        return Chosen(name, value, Origin.ENVIRONMENT, variable(name))
    if entry := entries.get(name):
        value = entry.value
        return Chosen(name, value, Origin.FILE, f"{path}:{entry.line}")
    return Chosen(name, DEFAULTS[name], Origin.DEFAULT)


def _check(name: str, entry: Entry, path: str) -> None:
    if name not in TABLE:
        raise MalformedFile(file=path, line=entry.line, reason=_unknown(name))
    if not TABLE[name].allowed.holds(entry.value):
        raise MalformedFile(file=path, line=entry.line, reason=_must_be(name, name))


def _must_be(shown: str, name: str) -> str:
    return _("{name} must be {values}").format(name=shown, values=TABLE[name].allowed.described())


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, TABLE, 1)
    if near:
        return _("there is no setting {name}; did you mean {near}?").format(name=name, near=near[0])
    return _("there is no setting {name}; `examprep config` lists them").format(name=name)
