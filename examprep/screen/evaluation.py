"""How far scores agree with people, on the screen."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.errors import N_
from examprep.screen.page import show
from examprep.screen.tables import show_table
from examprep.screen.width import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.evaluation import Agreement, Bin, Evaluation, PointAgreement

BAR = 30
WIDTH = 60
"""Cells of the longest bar of the calibration plot, and of a line of it."""

_METHODS = {
    "examprep": N_("this program"),
    "point_recall": N_("point recall"),
    "cosine": N_("TF-IDF cosine"),
    "length": N_("length"),
}


def show_evaluation(name: str, found: Evaluation) -> None:
    """Write what is known of a set of answers on the page."""
    click.secho(_heading(name, found), bold=True)
    headings = ["", "r", "Spearman", "QWK", _("error"), _("bias")]
    rows = [[_(_METHODS[method]), *_figures(each)] for method, each in found.methods.items()]
    if found.markers:
        rows.append([_("second marker"), *_figures(found.markers)])
    show_table(headings, rows)
    click.echo(_("Error and bias are in marks of ten."))
    show(_points(found))
    show(_calibration_plot(found.calibration))


def _heading(name: str, found: Evaluation) -> str:
    answers = ngettext("{count} answer", "{count} answers", found.answers)
    questions = ngettext("{count} question", "{count} questions", found.questions)
    size = _("{answers} to {questions}").format(
        answers=answers.format(count=found.answers),
        questions=questions.format(count=found.questions),
    )
    return f"{name}: {size}" if name else size


def _figures(found: Agreement) -> list[str]:
    correlations = [_decimals(each) for each in (found.pearson, found.spearman, found.kappa)]
    return [*correlations, f"{found.error:.2f}", f"{found.bias:+.2f}"]


def _points(found: Evaluation) -> Iterator[str]:
    if found.points:
        yield _("Points, this program: {figures}").format(figures=_point_figures(found.points))
    if found.marker_points:
        yield _("Points, second marker: {figures}").format(
            figures=_point_figures(found.marker_points)
        )


def _point_figures(found: PointAgreement) -> str:
    figures = _("F1 {f1}, kappa {kappa}, {n} points")
    return figures.format(f1=_decimals(found.f1), kappa=_decimals(found.kappa), n=found.n)


def _decimals(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.3f}"


def _calibration_plot(bins: Sequence[Bin]) -> Iterator[str]:
    """What people gave to the answers of each range of scores, none wider than `WIDTH` cells.

    A bar is as long as the mean mark of people; `|` stands at the mean score, so that a bar that
    ends before it was scored too high, and one that goes on behind it too low.
    """
    legend = _("Score in ranges, answers, mean mark of people as a bar; | is the mean score:")
    yield from wrap(legend, WIDTH)
    for each in bins:
        figures = f"  {each.low:.1f}-{each.high:.1f} {each.n:6}"
        if each.human is None or each.score is None:
            yield figures
        else:
            yield f"{figures}  {each.human:.2f}  {_bar(each.human, each.score)}"


def _bar(human: float, score: float) -> str:
    filled = round(human * BAR)
    at = min(int(score * BAR), BAR - 1)
    cells = ["█" if cell < filled else " " for cell in range(BAR)]
    cells[at] = "|"
    return "".join(cells).rstrip()
