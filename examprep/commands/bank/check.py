"""`examprep bank check`: what an examiner would send back, in files or in the database."""

from __future__ import annotations

from dataclasses import dataclass
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.app import App, command, print_json
from examprep.commands.bank import page, sources
from examprep.commands.options import FILE
from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.linting import Finding

FOUND = 4
"""The exit status when there is something to look at: the check itself went well."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The questions that were checked, and what was found in them."""

    bank: sources.Contents
    findings: Sequence[Finding]

    @property
    def count(self) -> int:
        """How many things there are to look at."""
        return len(self.findings) + len(self.bank.problems)

    def place(self, finding: Finding) -> sources.Spot:
        """Where a finding is; nowhere in particular for one about the whole bank."""
        if finding.question is None:
            return sources.Spot()
        return self.bank.items[finding.question].spot(finding.remark.quote)

    def to_json(self) -> dict[str, Any]:
        """How many questions were checked, the findings, and what could not be read."""
        return {
            "questions": len(self.bank.items),
            "findings": [self._finding(finding) for finding in self.findings],
            "problems": [problem.to_json() for problem in self.bank.problems],
            "passed_over": [each.file for each in self.bank.passed_over],
        }

    def _finding(self, finding: Finding) -> dict[str, Any]:
        spot, remark = self.place(finding), finding.remark
        return {
            "code": remark.code,
            "question": spot.question,
            "file": spot.file,
            "place": spot.at,
            "quote": remark.quote,
            "advice": remark.advice(),
        }


@command(
    "bank check",
    _(
        "Files and folders of any kind that import reads; the database where none is named. "
        "Finds marks that do not add up, points that repeat the question or each other or are "
        "more than one idea, chapters and difficulties that are missing, questions that are "
        "nearly the same, terms that the lexicon.txt beside them lacks, and keys that are told by "
        "length or unevenly spread. Ends with 4 where there is something to look at."
    ),
)
@click.argument("files", metavar="[FILE|FOLDER]...", type=FILE, nargs=-1)
@click.option("--ignore", metavar="CODE", multiple=True, help=_("Leave a code out; repeatable."))
def check(app: App, files: tuple[str, ...], ignore: tuple[str, ...]) -> int:
    """Check files, or the database."""
    checked = get(app, files, ignore)
    if app.json:
        print_json(checked.to_json())
    else:
        page.show(checked)
    return FOUND if checked.count else 0


def get(app: App, files: Sequence[str], ignored: Sequence[str] = ()) -> Checked:
    """What there is to look at in files, or in the database, but for the codes that are ignored.

    Raises WrongUsage for a code that there is not.
    """
    from examprep import linting

    for code in set(ignored) - set(linting.ADVICE):
        codes = _(", ").join(linting.ADVICE)
        reason = _("no check has the code {code}; there are: {codes}")
        raise WrongUsage(reason=reason.format(code=code, codes=codes))
    bank = sources.of_files(files) if files else sources.of_database(app)
    questions = [item.question for item in bank.items]
    findings = linting.check(questions, bank.vocabulary)
    return Checked(bank, [found for found in findings if found.remark.code not in ignored])
