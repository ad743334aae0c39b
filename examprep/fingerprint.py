"""What makes two questions the same question: what is asked, however it is written down."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from examprep.questions import Question

SHORT = 8


def fingerprint(question: Question) -> str:
    """64 hexadecimal digits that two questions share when they ask the same.

    Stem, sub-questions and options count, without spaces, punctuation, case, width and the
    difference of traditional and simplified characters; answers, ids and places do not.
    """
    from examprep.text import squash

    prompts = ["prompt " + squash(part.prompt) for part in question.parts]
    options = ["option " + squash(option.text) for option in question.options]
    return sha256("\n".join([squash(question.stem), *prompts, *options]).encode()).hexdigest()


def short_id(question: Question) -> str:
    """The id of a question that comes without one: the start of its fingerprint."""
    return fingerprint(question)[:SHORT]
