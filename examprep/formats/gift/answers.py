"""What stands in the braces of a GIFT question."""

from __future__ import annotations

import re
from dataclasses import replace
from string import ascii_uppercase
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.formats import sides
from examprep.formats.refusal import malformed, unsupported
from examprep.importing.blanks import in_blanks
from examprep.questions import Kind, Option, Question

if TYPE_CHECKING:
    from collections.abc import Callable

FEW_OPTIONS = N_("a choice has two options or more, each behind = or ~")

_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d*)?)%\s*")
_TRUTH = {"T": "true", "TRUE": "true", "F": "false", "FALSE": "false"}


def answers(
    question: Question, kind: Kind | None, given: str, feedback: str, plain: Callable[[str], str]
) -> Question:
    """The question with the answer `given`, in which escaped characters are hidden; `kind` is the
    one that a tag names, `plain` makes a piece of it a text."""
    truth, _, comments = given.partition("#")
    if not given:
        return _open(question, feedback)
    if given.startswith("#"):
        raise unsupported("numerical")
    if "~" in given:
        return _choice(question, kind, given, feedback, plain)
    if "=" in given and "->" in given:
        raise unsupported("matching")
    said = [plain(comment) for comment in comments.split("#")]
    if truth.strip() in _TRUTH:
        return replace(
            question,
            kind=kind or Kind.TRUE_FALSE,
            key=(_TRUTH[truth.strip()],),
            explanation=_joined([feedback, *said]),
        )
    return _short(question, kind, given, feedback, plain)


def _open(question: Question, feedback: str) -> Question:
    if question.kind.objective:
        return replace(question, explanation=feedback)
    return sides.with_answer(question, feedback)


def _choice(
    question: Question, kind: Kind | None, given: str, feedback: str, plain: Callable[[str], str]
) -> Question:
    pieces = [piece.strip() for piece in re.split(r"(?=[=~])", given) if piece.strip()]
    if len(pieces) < 2 or len(pieces) > len(ascii_uppercase) or pieces[0][0] not in "=~":
        raise malformed(FEW_OPTIONS)
    single = any(piece.startswith("=") for piece in pieces)
    options, key, said = [], [], [feedback]
    for label, piece in zip(ascii_uppercase, pieces, strict=False):
        weight, text, comment = _piece(piece[1:].strip(), plain)
        options.append(Option(label, text))
        if piece.startswith("=") if single else weight > 0:
            key.append(label)
        said.append(f"{label}. {comment}" if comment else "")
    return replace(
        question,
        kind=kind or (Kind.SINGLE if single else Kind.MULTIPLE),
        options=tuple(options),
        key=tuple(key),
        explanation=_joined(said),
    )


def _short(
    question: Question, kind: Kind | None, given: str, feedback: str, plain: Callable[[str], str]
) -> Question:
    """A word or a few to fill in. The first answer worth all marks is the key, further ones are
    alternatives; one worth less is told in the explanation."""
    right, said = [], [feedback]
    for piece in given.split("="):
        if not piece.strip():
            continue
        weight, text, comment = _piece(piece.strip(), plain, default=100)
        text = re.sub(r"^(?<!\\)\*|(?<!\\)\*$", "", text).replace(r"\*", "*")
        if weight >= 100:
            right.append(text)
            said.append(comment)
        else:
            said.append(f"{text}（{weight:g}%）{comment}")
    key = in_blanks(right[0], question.stem) if right else ()
    return replace(
        question,
        kind=kind or Kind.BLANK,
        key=key,
        alternatives=tuple(right[1:]),
        explanation=_joined(said),
    )


def _piece(piece: str, plain: Callable[[str], str], default: float = 0) -> tuple[float, str, str]:
    """The weight, the text and the comment of one answer."""
    found = _WEIGHT.match(piece)
    text, _, comment = (piece[found.end() :] if found else piece).partition("#")
    return float(found[1]) if found else default, plain(text), plain(comment)


def _joined(texts: list[str]) -> str:
    return "\n".join(filter(None, texts))
