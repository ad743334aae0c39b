"""The report on an import as a person reads it."""

from __future__ import annotations

from collections import Counter
from gettext import gettext as _
from gettext import ngettext
from itertools import groupby
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise, typable
from examprep.commands.import_.report import STATES
from examprep.commands.passed_over import tell
from examprep.errors import N_
from examprep.problems import Problem, in_marks
from examprep.screen.names import kind_name, number_name
from examprep.screen.page import beginning, say
from examprep.screen.tables import show_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.commands.import_.report import Imported, Report
    from examprep.commands.question_files import QuestionFile
    from examprep.importing.cleaning import Removal
    from examprep.questions import Question

CHAPTER = 30
"""Cells of a chapter's name in a table: the figures behind it stay in sight."""


def show(imported: Imported[Report]) -> None:
    """File by file what was found, what became of it and what to look at; then what to do next."""
    for report in imported.reports:
        _show(report)
    tell(imported.passed_over)
    nameless = sum(report.nameless for report in imported.reports)
    if nameless:
        say(typable(nameless_line(nameless)), err=True)
    if imported.reports:
        advise(_ending(imported))


def nameless_line(count: int) -> str:
    """What new questions of no subject miss, and how they come to one."""
    told = ngettext(
        "{count} question names no subject: papers of a subject leave it out. Give it one with: "
        "examprep import FILE --subject NAME",
        "{count} questions name no subject: papers of a subject leave them out. Give them one "
        "with: examprep import FILE --subject NAME",
        count,
    )
    return told.format(count=count)


def _show(report: Report) -> None:
    found = report.found
    click.echo(" + ".join(filter(None, (found.file, found.answers))))
    if found.words:
        click.echo(_("Words for scoring: {count} lines.").format(count=_entries(found)))
    else:
        _show_questions(report)
    # What is to be done is said once behind a run of problems that it holds for.
    for advice, alike in groupby(report.problems, key=Problem.advice):
        for problem in alike:
            place = f"{problem.file}:{problem.at} {problem.code}"
            click.echo(" ".join(filter(None, [place, in_marks(problem.quote)])))
        click.echo(f"  {advice}")


def _show_questions(report: Report) -> None:
    found, counts = report.found, report.counts
    headings = [
        _("section"), _("found"), _("answered"), _("sub-questions"), _("marks"), _("to look at"),
    ]  # fmt: skip
    show_table(headings, [_row(name, listed) for name, listed in _by_section(found)])
    if found.removals:
        click.echo(_("Left out as noise: {list}").format(list=noise(found.removals)))
    click.echo(_("read {count} = {states}").format(count=counts["read"], states=states(counts)))


def _ending(imported: Imported[Report]) -> str:
    if imported.dry_run:
        return _("This was a dry run: nothing was written.")
    if imported.stopped:
        return _("Nothing was imported: something was refused, and --strict was given.")
    if imported.reports and all(report.found.words for report in imported.reports):
        if imported.counts["refused"]:
            return _("Nothing was imported: mend these lines and import the file again.")
        return _("Answers are scored by these words from now on.")
    if not imported.counts["new"] + imported.counts["updated"]:
        return _("Nothing new: the bank is as it was.")
    return _("Practise them with: examprep quiz")


def _entries(found: QuestionFile) -> int:
    from examprep.scoring.words.vocabulary import entries

    return len(list(entries(found.words)))


def _by_section(found: QuestionFile) -> Iterator[tuple[str, list[Question]]]:
    """The questions by chapter, where there are several, and kind, with the name the file gives it
    where that says more; behind the name of each section, in which a long chapter is cut."""
    from examprep.importing.labels import LABELS

    chapters = {question.chapter for question in found.questions}
    sections: dict[tuple[str, ...], list[Question]] = {}
    for question in found.questions:
        chapter = question.chapter if len(chapters) > 1 else ""
        labels = [tag for tag in question.tags if tag in LABELS]
        sections.setdefault((chapter, kind_name(question.kind), *labels), []).append(question)
    for (chapter, *kind), listed in sections.items():
        yield " / ".join(filter(None, [beginning(chapter, CHAPTER), *kind])), listed


def _row(name: str, questions: list[Question]) -> list[str]:
    marks = sum(question.marks or 0 for question in questions)
    return [
        name,
        str(len(questions)),
        str(sum(question.answered for question in questions)),
        str(sum(len(question.parts) for question in questions)),
        number_name(marks) if marks else "",
        str(sum(bool(question.warnings) for question in questions)),
    ]


def states(counts: Mapping[str, int]) -> str:
    """How many of what was read came to each state, in one line."""
    return " + ".join(f"{_(_STATES[state])} {counts[state]}" for state in STATES)


def noise(removals: Sequence[Removal]) -> str:
    """How many passages of each kind were left out."""
    kinds = Counter(removal.kind for removal in removals)
    return _(", ").join(f"{_(_NOISE[kind])} {count}" for kind, count in kinds.items())


_STATES = {
    "new": N_("new"),
    "updated": N_("updated"),
    "unchanged": N_("unchanged"),
    "duplicate": N_("duplicate"),
    "refused": N_("refused"),
}
_NOISE = {
    "advert": N_("adverts"),
    "front_matter": N_("front matter"),
    "furniture": N_("page headers and contents"),
    "notice": N_("site notices"),
    "other_text": N_("text outside questions"),
    "page_number": N_("page numbers"),
    "reading": N_("how characters are read"),
    "teaser": N_("repeated beginnings"),
}
