"""Question files people exchange: each format is a module with `read` and `write`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from examprep.formats.losses import Loss
    from examprep.formats.revlog import Repetition
    from examprep.questions import Question

NAMES = ("jsonl", "markdown", "xlsx", "csv", "tsv", "anki", "apkg", "moodle", "gift", "aiken")
"""Every format that questions can be written in."""

SUFFIXES = {
    "jsonl": "jsonl",
    "json": "jsonl",
    "md": "markdown",
    "xlsx": "xlsx",
    "csv": "csv",
    "tsv": "tsv",
    "apkg": "apkg",
    "xml": "moodle",
    "gift": "gift",
}
"""The suffixes of files that tell their format."""


@dataclass(frozen=True, slots=True)
class Format:
    """How questions are written: `write(questions, timestamp, history)`, the time in seconds since
    1970 and the learner's reviews for formats that carry them; what of some questions the format
    cannot hold; and whether it carries reviews."""

    write: Callable[[Sequence[Question], float, Sequence[Repetition]], str | bytes]
    losses: Callable[[Sequence[Question]], list[Loss]]
    reviews: bool = False


def readable() -> dict[str, Any]:
    """The text formats by name, in the order in which a file is tried: each has `looks_like(text)`
    and `read(text, file)`. Tables are read with the documents, Anki's packages by `apkg`."""
    from examprep.formats import aiken, anki, gift, jsonl, markdown, moodle, records

    return {
        "records": records,
        "jsonl": jsonl,
        "markdown": markdown,
        "moodle": moodle,
        "anki": anki,
        "aiken": aiken,
        "gift": gift,
    }


def writable(name: str) -> Format:
    """The format of that name, one of `NAMES`."""
    from examprep.formats import aiken, anki, apkg, gift, jsonl, markdown, moodle, sheet

    return {
        "jsonl": _plain(jsonl.write, lambda _questions: []),
        "markdown": _plain(markdown.write, lambda _questions: []),
        "xlsx": _plain(sheet.write, sheet.losses),
        "csv": _plain(sheet.write_csv, sheet.losses_as_text),
        "tsv": _plain(sheet.write_tsv, sheet.losses_as_text),
        "anki": _text(anki),
        "apkg": Format(apkg.write, _text(anki).losses, reviews=True),
        "moodle": _text(moodle),
        "gift": _text(gift),
        "aiken": _text(aiken),
    }[name]


def _plain(
    write: Callable[[Sequence[Question]], str | bytes],
    losses: Callable[[Sequence[Question]], list[Loss]],
) -> Format:
    return Format(lambda questions, *_: write(questions), losses)


def _text(module: Any) -> Format:  # noqa: ANN401 - a module of `readable`
    from examprep.formats.losses import lost_by

    return _plain(module.write, partial(lost_by, write=module.write, read=module.read))
