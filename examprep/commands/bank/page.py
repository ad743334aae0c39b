"""What a check found, as a person reads it."""

from __future__ import annotations

from collections import Counter
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.commands.passed_over import tell
from examprep.problems import in_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.commands.bank.check import Checked


def show(checked: Checked) -> None:
    """Two lines for each finding: where and which text, then what is wrong and what to do; at the
    end how many there are of each code."""
    for problem in checked.bank.problems:
        _entry([f"{problem.file}:{problem.at}", problem.code], problem.quote, problem.advice())
    _findings(checked)
    tell(checked.bank.passed_over)
    counts = Counter(finding.remark.code for finding in checked.findings)
    if len(counts) > 1:
        click.echo(_(", ").join(f"{code} {n}" for code, n in counts.most_common()), err=True)
    click.echo(_ending(checked), err=True)


def _findings(checked: Checked) -> None:
    """Once what every question lacks, then all else where it is."""
    counts = Counter(finding.remark for finding in checked.findings)
    common = [remark for remark, n in counts.items() if n == len(checked.bank.items) > 1]
    for remark in common:
        _entry([_("all questions"), remark.code], remark.quote, remark.advice())
    for finding in checked.findings:
        remark, spot = finding.remark, checked.place(finding)
        if remark not in common:
            place = ":".join(filter(None, (spot.file, spot.at))) or _("all questions")
            _entry([place, spot.question or "", remark.code], remark.quote, remark.advice())


def _entry(words: Sequence[str], quote: str, advice: str) -> None:
    click.echo(" ".join(filter(None, [*words, in_marks(quote)])))
    click.echo(f"  {advice}")


def _ending(checked: Checked) -> str:
    count = len(checked.bank.items)
    checks = ngettext("{count} question checked", "{count} questions checked", count)
    things = ngettext("{count} thing to look at", "{count} things to look at", checked.count)
    return _("{checked}: {found}.").format(
        checked=checks.format(count=count),
        found=things.format(count=checked.count) if checked.count else _("nothing to look at"),
    )
