"""`examprep simulate`: what a plan for an exam is worth, on simulated learners."""

from __future__ import annotations

from dataclasses import asdict
from gettext import gettext as _
from random import Random
from typing import TYPE_CHECKING

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.options import Whole
from examprep.errors import N_
from examprep.screen.tables import show_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.scheduling.comparison import Result

WAYS = {
    "plan": N_("plan kept"),
    "cap": N_("dates capped at the eve"),
    "none": N_("no plan"),
}


@command(
    "simulate",
    _(
        "A learner who remembers as FSRS predicts works through new questions and reviews until "
        "the exam: with a plan, with every date capped at the eve of it, and without. The bank is "
        "not touched, and the same options give the same figures."
    ),
)
@click.option(
    "--scheduler", type=click.Choice(["sm2", "fsrs"]), default="fsrs", show_default=True,
    help=_("What plans the next review."),
)  # fmt: skip
@click.option(
    "--questions", metavar="N", type=Whole(1, 5000), default=300, show_default=True,
    help=_("How many questions there are."),
)  # fmt: skip
@click.option(
    "--days", metavar="N", type=Whole(2, 730), default=60, show_default=True,
    help=_("How many days it is until the exam."),
)  # fmt: skip
@click.option(
    "--new", metavar="N", type=Whole(1, 999), default=10, show_default=True,
    help=_("How many new questions a day brings."),
)  # fmt: skip
@click.option(
    "--seeds", metavar="N", type=Whole(1, 100), default=20, show_default=True,
    help=_("How many learners are simulated."),
)  # fmt: skip
@click.option("--balance", is_flag=True, help=_("Balance the dates as well."))
def simulate(
    app: App, scheduler: str, questions: int, days: int, new: int, seeds: int, balance: bool
) -> None:
    """Compare ways to schedule towards an exam."""
    from examprep.scheduling.comparison import Trial, compare

    results = compare(Trial(scheduler, questions, days, new, seeds, balance), Random)
    if app.json:
        for result in results:
            print_json(asdict(result))
    else:
        show_results(results)


def show_results(results: Iterable[Result]) -> None:
    """A line for every way."""
    headings = [
        _("way"), _("recall on the day"), _("below 90%"), _("answers"), _("busiest day"),
        _("last day"),
    ]  # fmt: skip
    show_table(headings, [row(result) for result in results])


def row(result: Result) -> list[str]:
    """A way and its figures."""
    return [
        _(WAYS[result.way]),
        f"{result.recall:.3f}",
        f"{result.shaky:.1%}",
        f"{result.answers:.0f}",
        f"{result.peak:.0f}",
        f"{result.last:.0f}",
    ]
