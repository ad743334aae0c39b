"""`examprep plan`: what an exam takes until its day, and scheduling towards it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.options import Whole
from examprep.errors import WrongUsage
from examprep.screen.dates import date_name, iso
from examprep.screen.outlook import show_outlook

if TYPE_CHECKING:
    from examprep.scheduling.outlook import Outlook
    from examprep.session import Session
    from examprep.store.plans import Plan

FARTHEST = 730
"""Days ahead that an exam may be."""


@command(
    "plan",
    _(
        "Tells what it takes until then and changes nothing, until told to --keep it: then new "
        "questions stop in time, and every question comes back once in the last two weeks. "
        "Without options the plans kept are shown."
    ),
)
@click.option("--exam", metavar="DATE", help=_("The day of the exam, like 2027-03-20."))
@click.option("--subject", help=_("The subject of the exam, or a part of its name; else all."))
@click.option("--minutes", metavar="N", type=Whole(1), help=_("How many minutes a day there are."))
@click.option("--keep", is_flag=True, help=_("Schedule towards the exam from now on."))
@click.option("--remove", is_flag=True, help=_("Give the plan up, as if it had never been."))
def plan(
    app: App, exam: str | None, subject: str | None, minutes: int | None, keep: bool, remove: bool
) -> None:
    """Plan for an exam."""
    if (keep and not exam) or (remove and (exam or keep)):
        raise WrongUsage(reason=_("give --exam DATE with --keep, and --remove by itself"))
    if not exam and (minutes or (subject and not remove)):
        raise WrongUsage(reason=_("give --exam DATE with --subject and --minutes"))
    with app.session(minutes=minutes) as session:
        if remove:
            give_up(app, session, subject)
        elif exam is None:
            show_kept(app, session)
        else:
            about = subject_called(session, subject)
            look(app, session, day_of(exam, session.today), about, keep)


def day_of(given: str, today: int) -> int:
    """The study day of a date ahead; raises WrongUsage for anything else."""
    try:
        day = date.fromisoformat(given).toordinal()
    except ValueError:
        reason = _("the day of the exam must be a date like 2027-03-20, not {value!r}")
        raise WrongUsage(reason=reason.format(value=given)) from None
    if not today < day <= today + FARTHEST:
        reason = _("the exam must be ahead, and no more than two years; {value} is not")
        raise WrongUsage(reason=reason.format(value=given))
    return day


def subject_called(session: Session, part: str | None) -> str:
    """The one subject with `part` in its name, or nothing where none is named."""
    if not part:
        return ""
    from examprep.store import questions

    with session.store.reading() as tx:
        names = sorted({name for name in questions.subjects(tx).values() if name})
    found = [name for name in names if name == part] or [name for name in names if part in name]
    if len(found) != 1:
        reason = _("{part} must name one subject of the bank: {names}")
        raise WrongUsage(reason=reason.format(part=part, names=_(", ").join(found or names)))
    return found[0]


def subject_planned(session: Session) -> str:
    """The subject of the only plan, or of the one for all subjects; raises WrongUsage where it is
    one of several."""
    from examprep.session import planning

    with session.reading() as tx:
        kept = [plan.subject for plan in planning.ahead(tx, session.learner, session.today)]
    if len(kept) > 1 and "" not in kept:
        reason = _("several exams are planned for; give one with --subject: {names}")
        raise WrongUsage(reason=reason.format(names=_(", ").join(kept)))
    return kept[0] if len(kept) == 1 else ""


def look(app: App, session: Session, day: int, subject: str, keep: bool) -> None:
    """Show what an exam takes, after keeping the plan for it if that is wanted."""
    from examprep.session import planning
    from examprep.session.future import look_ahead

    minutes = session.settings.minutes
    if keep:
        planning.keep(session, day, subject, minutes)
    found = look_ahead(session, day, subject, minutes)
    if app.json:
        print_json(to_json(found, keep))
        return
    show_outlook(found)
    if keep:
        advise(_("Kept. What it asks of today: examprep due"))
    else:
        click.echo(_("Schedule towards it with the same command and --keep."), err=True)


def show_kept(app: App, session: Session) -> None:
    """Every plan kept for an exam ahead, with what it takes from now on."""
    from examprep.session import planning
    from examprep.session.future import look_ahead

    with session.reading() as tx:
        kept = planning.ahead(tx, session.learner, session.today)
    found = [look_ahead(session, p.exam, p.subject, p.minutes) for p in kept]
    if app.json:
        print_json([to_json(outlook, True) for outlook in found])
        return
    for outlook in found:
        show_outlook(outlook)
    if not found:
        click.echo(_("No exam is planned for."))
        advise(_("What one takes: examprep plan --exam DATE"))


def give_up(app: App, session: Session, subject: str | None) -> None:
    """Give up the plan in a subject, or the only one there is, and say so."""
    from examprep.session import planning

    about = subject_called(session, subject) if subject else subject_planned(session)
    removed = planning.remove(session, about)
    if app.json:
        print_json(removed and {"exam": iso(removed.exam), "subject": removed.subject})
    elif removed:
        click.echo(
            _("Given up: {exam}. Every date is what it would be without the plan.").format(
                exam=exam_name(removed, session.today)
            )
        )
    else:
        click.echo(_("No exam is planned for."))


def to_json(found: Outlook, kept: bool) -> dict[str, Any]:
    """An outlook for programs."""
    return {
        "exam": iso(found.exam.day),
        "subject": found.exam.subject,
        "kept": kept,
        "days": found.exam.day - found.today,
        "questions": found.questions,
        "unseen": found.unseen,
        "new_per_day": found.new,
        "reviews_per_day": round(found.reviews, 1),
        "minutes_per_day": round(found.minutes, 1),
        "minutes_in_busiest_week": round(found.busiest, 1),
        "last_new": iso(found.exam.last_new),
        "last_passes_from": iso(found.exam.window.start),
        "feasible": found.feasible,
        "new_possible": found.most,
        "short_days": found.short,
        "recall": {name: round(value, 3) for name, value in asdict(found.recall).items()},
    }


def exam_name(plan: Plan, today: int) -> str:
    """The day and the subject of an exam."""
    return f"{date_name(plan.exam, today)} {plan.subject}".strip()
