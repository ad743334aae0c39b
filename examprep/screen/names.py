"""What things are called on the screen, in the reader's language."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.questions import Kind, wordings

if TYPE_CHECKING:
    from examprep.questions import Question

_KINDS = {
    Kind.SHORT_ANSWER: N_("short answer"),
    Kind.ESSAY: N_("essay"),
    Kind.CASE: N_("case study"),
    Kind.PLAN: N_("plan"),
    Kind.TERM: N_("term"),
    Kind.SINGLE: N_("single choice"),
    Kind.MULTIPLE: N_("multiple choice"),
    Kind.TRUE_FALSE: N_("true or false"),
    Kind.BLANK: N_("fill in the blank"),
}

_HOWS = {
    "due": N_("due"),
    "new": N_("first time"),
    "again": N_("again"),
    "cram": N_("cram"),
    "mock": N_("mock exam"),
}

_REMARKS = {
    "blank": N_("nothing was answered"),
    "no_reference": N_("the question has no reference answer to compare with"),
    "contradicts": N_("the answer says the opposite of a point"),
    "wrong_number": N_("the answer gives another number than a point"),
    "roles_swapped": N_("the answer has somebody do what is done to him"),
    "sides_swapped": N_("the answer says of one side what belongs to the other"),
    "wrong_order": N_("the question asks for an order, and the answer has another"),
    "stuffing": N_("words in a row are no statements; write sentences"),
    "too_many_items": N_("more items than were asked for: right ones count by their share"),
    "off_topic": N_("the answer seems to be about something else"),
    "gibberish": N_("the answer is hardly made of words"),
    "filler": N_("the answer is made of stock phrases"),
    "repeats_question": N_("the answer only repeats the question"),
    "repeats_itself": N_("the answer says the same again and again"),
    "instructs_scorer": N_("words to whoever scores do not count"),
    "says_both": N_("what is said and denied at once does not count"),
    "no_answer": N_("the question came without a reference answer; examprep edit adds one"),
    "missing_figure": N_("the question refers to a figure or table that is not in the file"),
}


_CAPS = {
    "contradicts": N_("said the other way round"),
    "wrong_number": N_("another number"),
    "roles_swapped": N_("the wrong way round who does it to whom"),
    "sides_swapped": N_("said of the other side"),
    "wrong_order": N_("not in its place"),
    "stuffing": N_("words without a sentence"),
}


def kind_name(kind: Kind) -> str:
    """What a kind of question is called."""
    return _(_KINDS[kind])


def key_name(question: Question) -> str:
    """The key of an objective question as a person gives it: A, B; true; 甲; 乙/丙."""
    match question.kind:
        case Kind.TRUE_FALSE:
            said = {"true": _("true"), "false": _("false")}
            return _(", ").join(said.get(word, word) for word in question.key)
        case Kind.BLANK:
            return _("; ").join("/".join(wordings(each)) for each in question.key)
        case _:
            return _(", ").join(question.key)


def remark(code: str) -> str:
    """What a flag of a score or a warning of a question means; an unknown one stands for itself."""
    return _(_REMARKS[code]) if code in _REMARKS else code


def cap_name(code: str) -> str:
    """Why a point earns less than the words of the answer would; unknown codes as they are."""
    return _(_CAPS[code]) if code in _CAPS else code


def marks_name(marks: float) -> str:
    """`marks` with their unit, whole ones without a fraction."""
    number = number_name(marks)
    return ngettext("{marks} mark", "{marks} marks", 1 if number == "1" else 2).format(marks=number)


def with_marks(text: str, marks: float | None) -> str:
    """`text` with what it is worth behind it, where that is known."""
    if marks is None:
        return text
    return _("{text} ({marks})").format(text=text, marks=marks_name(marks))


def number_name(number: float) -> str:
    """A number of marks as people write it: 2, 12.5."""
    return f"{number:g}"


def how_name(how: str) -> str:
    """Why a question was asked."""
    return _(_HOWS[how]) if how in _HOWS else how


def minutes_name(count: int) -> str:
    """A number of minutes with their unit."""
    return ngettext("{count} minute", "{count} minutes", count).format(count=count)
