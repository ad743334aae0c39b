"""Files among others that hold nothing to take, and what those of our own kinds are for."""

from __future__ import annotations

import json
import tomllib
from contextlib import suppress
from dataclasses import dataclass
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.errors import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.errors import ExamprepError

NOTHING = N_("nothing was found in it")
BLUEPRINT = N_("a blueprint, which sets papers: examprep paper new --blueprint FILE")
ANSWERS = N_("answers, which are scored with: examprep mark FILE")


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file, and what it is or why it is of no use."""

    file: str
    purpose: str = NOTHING

    @classmethod
    def because(cls, file: str, error: ExamprepError) -> PassedOver:
        """A file that an error says is none of those wanted."""
        told = error.fields.get("purpose") or error.fields.get("reason")
        return cls(file, str(told or NOTHING))


def purpose(text: str) -> str | None:
    """What a text of ours that holds no questions is for; None for any other."""
    if _is_blueprint(text):
        return BLUEPRINT
    return ANSWERS if _is_answers(text) else None


def tell(passed: Iterable[PassedOver]) -> None:
    """A line on stderr for each purpose, with the first file that has it and how many more."""
    files: dict[str, list[str]] = {}
    for each in passed:
        files.setdefault(each.purpose, []).append(each.file)
    for reason, named in files.items():
        shown = ngettext("{file} and {count} more", "{file} and {count} more", len(named) - 1)
        first = shown.format(file=named[0], count=len(named) - 1) if named[1:] else named[0]
        line = _("Passed over: {files}: {purpose}").format(files=first, purpose=_(reason))
        click.echo(line, err=True)


def _is_blueprint(text: str) -> bool:
    if "[[sections]]" not in text:
        return False
    with suppress(tomllib.TOMLDecodeError):
        return {"title", "sections"} <= tomllib.loads(text).keys()
    return False


def _is_answers(text: str) -> bool:
    """Whether the first line is a response as JSON: to a question, and no question itself."""
    first = text.removeprefix("\ufeff").lstrip().partition("\n")[0]
    with suppress(ValueError, RecursionError):
        row = json.loads(first)
        return isinstance(row, dict) and {"question", "answer"} <= row.keys() and "stem" not in row
    return False
