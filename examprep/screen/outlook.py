"""What an exam takes until its day, in words."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.screen.dates import date_name, day_name
from examprep.screen.page import page_width, show
from examprep.screen.width import wrap

if TYPE_CHECKING:
    from examprep.scheduling.outlook import Allowed, Outlook


def show_outlook(found: Outlook) -> None:
    """Write an outlook on the page."""
    for line in lines(found):
        show(wrap(line, page_width()))


def lines(found: Outlook) -> list[str]:
    """The exam, the work of a day, until when what, whether it fits, and the recall to expect."""
    return [
        exam_line(found),
        *work_lines(found),
        fit_line(found),
        *advice_lines(found),
        *recall_lines(found),
    ]


def exam_line(found: Outlook) -> str:
    """When the exam is, and how much there is to learn for it."""
    line = _("Exam {when}: {questions} questions, {unseen} of them never asked.")
    if found.exam.subject:
        line = _("Exam {when} ({subject}): {questions} questions, {unseen} of them never asked.")
    return line.format(
        when=day_name(found.exam.day, found.today),
        subject=found.exam.subject,
        questions=found.questions,
        unseen=found.unseen,
    )


def work_lines(found: Outlook) -> list[str]:
    """What a day takes, over all subjects where the exam is in one, and what comes when."""
    work = _("Each day {new} new, about {reviews}: {minutes} min ({most} in the busiest week).")
    until = _("New ones until {last}; from {window} on every question comes back once.")
    if not found.unseen:
        work = _("Each day about {reviews}: {minutes} min ({most} in the busiest week).")
        until = _("From {window} on every question comes back once.")
    last, window = found.exam.last_new, found.exam.window.start
    if found.unseen and last < found.today:
        until = _("New ones ended on {last}, and {unseen} stay out (quiz ID asks one); from "
                  "{window} on every question comes back once.")  # fmt: skip
    reviews = _("{count} reviews of all subjects") if found.exam.subject else _("{count} reviews")
    numbers = work.format(
        new=found.new,
        reviews=reviews.format(count=round(found.reviews)),
        minutes=round(found.minutes),
        most=round(found.busiest),
    )
    return [
        numbers,
        until.format(
            last=date_name(last, found.today),
            window=date_name(window, found.today),
            unseen=found.unseen,
        ),
    ]


def advice_lines(found: Outlook) -> list[str]:
    """What makes an exam fit that does not."""
    if found.feasible:
        return []
    return [_("More a day would make it fit (examprep config minutes, limit), or fewer questions "
              "(--subject, examprep suspend).")]  # fmt: skip


def fit_line(found: Outlook) -> str:
    """Whether it can be done in what a day allows, and what is short."""
    room = allowance(found.allowed)
    if found.feasible:
        return _("It fits into {room} a day.").format(room=room) if room else _("It can be done.")
    if not found.unseen:
        return _("Not with {room} a day: the reviews alone take more.").format(room=room)
    if not found.most:
        return _("Not with {room} a day: even one new question a day is too much.").format(
            room=room
        )
    short = ngettext(
        "Not with {room} a day: {days} day too few, as there is room for {most} new ones.",
        "Not with {room} a day: {days} days too few, as there is room for {most} new ones.",
        found.short,
    )
    return short.format(room=room, days=found.short, most=found.most)


def allowance(allowed: Allowed) -> str:
    """What a day allows; nothing where it allows any number."""
    if allowed.questions is None and allowed.minutes is None:
        return ""
    if allowed.minutes is None:
        text = _("{questions} questions")
    elif allowed.questions is None:
        text = _("{minutes} minutes")
    else:
        text = _("{questions} questions and {minutes} minutes")
    return text.format(questions=allowed.questions, minutes=allowed.minutes)


def recall_lines(found: Outlook) -> list[str]:
    """The recall predicted, how sure that is, and what it is worth."""
    recall = found.recall
    predicted = _("On the day you should recall {mean} ({low} to {high}, four times in five).")
    return [
        predicted.format(
            mean=f"{recall.mean:.0%}", low=f"{recall.low:.0%}", high=f"{recall.high:.0%}"
        ),
        _(
            "That is a model's estimate (FSRS-6, average learners) of these questions, if every "
            "day is done; it is not a mark in the exam."
        ),
    ]
