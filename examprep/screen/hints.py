"""What to type for an answer, told above it in one line."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.questions import Kind

if TYPE_CHECKING:
    from examprep.questions import Question


def hint(question: Question) -> str:
    """How a question of this kind is answered."""
    match question.kind:
        case Kind.SINGLE:
            return _("Type the letter of one option, or . if you do not know; :? lists more.")
        case Kind.MULTIPLE:
            return _("Type the letters of all right options, as in AB, or . if you do not know; "
                     ":? lists more.")  # fmt: skip
        case Kind.TRUE_FALSE:
            return _("Type true or false, or . if you do not know; :? lists more.")
        case Kind.BLANK if len(question.key) > 1:
            return _("Type each blank on a line of its own; a line with only . ends the answer, "
                     ":? lists more.")  # fmt: skip
        case _:
            return _("Type your answer; a line with only . ends it, :? lists more.")


def begun() -> str:
    """That an answer stands there to be gone on with."""
    return _("What you wrote is here; go on, or :d starts afresh. A line with only . ends it.")


def no_choice(question: Question) -> str:
    """What can be chosen, after something else was typed."""
    if question.kind is Kind.TRUE_FALSE:
        return _("That is neither true nor false; type one of them.")
    letters = _(", ").join(option.label for option in question.options)
    if question.kind is Kind.SINGLE:
        return _("Choose one of {letters}.").format(letters=letters)
    return _("Choose from {letters}.").format(letters=letters)
