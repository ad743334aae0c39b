"""Question files people exchange: each format is a module with `read`, `write` and `losses`."""

from __future__ import annotations

from dataclasses import dataclass
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
    and `read(text, file)`. Tables are read with the documents, Anki's packages by `package`."""
    from examprep.formats import aiken, anki, gift, jsonl, markdown, moodle

    return {
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
        "jsonl": Format(lambda questions, *_: jsonl.write(questions), _nothing),
        "markdown": Format(lambda questions, *_: markdown.write(questions), _nothing),
        "xlsx": Format(lambda questions, *_: sheet.write(questions), sheet.losses),
        "csv": Format(lambda questions, *_: sheet.write_csv(questions), sheet.losses_as_text),
        "tsv": Format(lambda questions, *_: sheet.write_tsv(questions), sheet.losses_as_text),
        "anki": Format(lambda questions, *_: anki.write(questions), anki.losses),
        "apkg": Format(apkg.write, apkg.losses, reviews=True),
        "moodle": Format(lambda questions, *_: moodle.write(questions), moodle.losses),
        "gift": Format(lambda questions, *_: gift.write(questions), gift.losses),
        "aiken": Format(lambda questions, *_: aiken.write(questions), aiken.losses),
    }[name]


def _nothing(_questions: Sequence[Question]) -> list[Loss]:
    return []
