"""`examprep mark --learn`, `--learned` and `--forget`: what people's marks teach the scorer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, print_json
from examprep.commands.responses import Intake, file_name, responses
from examprep.screen.tables import show_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from examprep.learning import Model
    from examprep.session import Session
    from examprep.store.marks import Mark


@dataclass(frozen=True, slots=True)
class Taught:
    """What marks have taught about a question: how many it has, how many it still needs before
    anything is learned from them, and the model, once there is one."""

    question: str
    marks: int
    needed: int
    model: Model | None

    def to_json(self) -> dict[str, Any]:
        """What was learned as `mark --learned --json` gives it; errors are 0 to 1."""
        return {
            "question": self.question,
            "marks": self.marks,
            "needed": self.needed,
            "by": "learned" if self.model and self.model.weight else "matcher",
            "weight": self.model and self.model.weight,
            "error": self.model and self.model.error,
            "matcher_error": self.model and self.model.matcher_error,
        }


def learn(app: App, path: str) -> int:
    """Keep the marks in a file, and show what they taught; the exit status."""
    from examprep.learning.given import NoMark, given_mark
    from examprep.scoring.whole.blank import is_blank
    from examprep.store.marks import Mark
    from examprep.text import squash

    given: list[Mark] = []
    empty = blank = 0
    with responses(path) as rows, app.session() as session:
        intake = Intake(file_name(path), cache(session.question))
        for response, question in intake.pairs(rows):
            try:
                mark = given_mark(response, question)
            except NoMark as error:
                intake.refuse(response, error)
                continue
            if mark is None:
                empty += 1
            elif is_blank(squash(response.answer)):
                blank += 1
            else:
                at = session.now()
                given.append(Mark(session.learner, question.id, response.answer, mark, at))
        kept = session.scorer.learned.add(_agreed(given))
        show_taught(app, taught(session, {mark.question for mark in given}))
    if not app.json:
        _report(kept, len(given) - kept, empty, blank)
    return intake.finish()


def _agreed(given: Iterable[Mark]) -> list[Mark]:
    """One mark for each answer: where several people or rows marked it, their mean."""
    from statistics import fmean

    same: defaultdict[tuple[str, str], list[Mark]] = defaultdict(list)
    for mark in given:
        same[mark.question, mark.answer].append(mark)
    return [replace(marks[0], score=fmean(each.score for each in marks)) for marks in same.values()]


def learned(app: App) -> None:
    """Show what was learned of each question that has marks."""
    with app.session() as session:
        found = taught(session)
    show_taught(app, found)
    if not found and not app.json:
        advise(_("Nothing was marked yet. Begin with: examprep mark --suggest 30 RESPONSES"))


def forget(app: App, ref: str) -> None:
    """Forget the learner's marks of a question."""
    with app.session() as session:
        question = session.question(ref)
        count = session.scorer.learned.forget(question.id)
    if app.json:
        print_json({"question": question.id, "forgotten": count})
        return
    text = ngettext(
        "{question}: {count} mark forgotten.", "{question}: {count} marks forgotten.", count
    )
    click.echo(text.format(question=question.id, count=count))


def taught(session: Session, only: Collection[str] | None = None) -> list[Taught]:
    """What was learned of each question that has marks; `only` narrows it to some ids."""
    from math import ceil

    from examprep.learning import ENOUGH

    scorer = session.scorer
    return [
        Taught(
            tally.question,
            tally.marks,
            max(0, ceil(ENOUGH - tally.weight)),
            scorer.learned.model(scorer.plain(session.question(tally.question))),
        )
        for tally in scorer.learned.tallies()
        if only is None or tally.question in only
    ]


def show_taught(app: App, found: list[Taught]) -> None:
    """Write what was learned, a row a question."""
    if app.json:
        print_json([each.to_json() for each in found])
    elif found:
        show_table(["", _("marked"), _("error"), _("matcher"), ""], [_row(each) for each in found])
        click.echo(_("Error: on marked answers held out, root mean square, in marks of ten."))


def _row(each: Taught) -> list[str]:
    if each.model is None:
        needed = ngettext("{count} more needed", "{count} more needed", each.needed)
        return [each.question, str(each.marks), "-", "-", needed.format(count=each.needed)]
    errors = [f"{10 * error:.2f}" for error in (each.model.error, each.model.matcher_error)]
    share = _("learned, {share}").format(share=f"{each.model.weight:.0%}")
    state = share if each.model.weight else _("no better yet")
    return [each.question, str(each.marks), *errors, state]


def _report(kept: int, known: int, empty: int, blank: int) -> None:
    """Say how many marks were kept, and why others were not."""
    told = [
        (kept, ngettext("{count} mark kept.", "{count} marks kept.", kept)),
        (
            known,
            ngettext(
                "{count} row says what another one or an earlier file said.",
                "{count} rows say what others or an earlier file said.",
                known,
            ),
        ),
        (empty, ngettext("{count} answer has no mark.", "{count} answers have no mark.", empty)),
        (
            blank,
            ngettext(
                "{count} answer says nothing, so there is nothing to learn from it.",
                "{count} answers say nothing, so there is nothing to learn from them.",
                blank,
            ),
        ),
    ]
    for at, (count, text) in enumerate(told):
        if count or not at:
            click.echo(text.format(count=count), err=True)
