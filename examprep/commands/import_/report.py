"""What an import did, and for a program as JSON."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from examprep.problems import Problem, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.commands.passed_over import PassedOver
    from examprep.commands.question_files import QuestionFile
    from examprep.errors import ExamprepError
    from examprep.questions import Question
    from examprep.store.outcomes import Outcome

STATES = ("new", "updated", "unchanged", "duplicate", "refused")


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one file: an outcome for each question that could be read.

    `near` gives for the id of a question in the bank that of one that is nearly the same.
    """

    found: QuestionFile
    outcomes: tuple[Outcome, ...]
    near: Mapping[str, str]

    @property
    def counts(self) -> dict[str, int]:
        """How many questions were read, and what became of them; the states add up to `read`."""
        states = Counter(outcome.status.value for outcome in self.outcomes)
        states["refused"] = refused(self.found)
        return {"read": states.total(), **{state: states[state] for state in STATES}}

    @property
    def nameless(self) -> int:
        """How many questions are new to the bank and of no subject."""
        pairs = zip(self.found.questions, self.outcomes, strict=True)
        return sum(outcome.status == "new" and not question.subject for question, outcome in pairs)

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the file itself, then with single questions of it: keys that no answer
        can meet, and what the bank has already."""
        return [*self.found.problems, *self._without_option(), *self._repeated()]

    def to_json(self) -> dict[str, Any]:
        """The report with all its questions and problems."""
        found = self.found
        return {
            "file": found.file,
            "answers": found.answers,
            "format": found.format,
            **self.counts,
            "kinds": Counter(question.kind.value for question in found.questions),
            "tags": Counter(tag for question in found.questions for tag in question.tags),
            "parts": sum(len(question.parts) for question in found.questions),
            "without_answer": sum(not question.answered for question in found.questions),
            "removed": Counter(removal.kind for removal in found.removals),
            "questions": [
                {"id": outcome.id, "status": outcome.status.value, "other": outcome.other}
                for outcome in self.outcomes
            ],
            "problems": [problem.to_json() for problem in self.problems],
        }

    def _without_option(self) -> Iterator[Problem]:
        from examprep.linting import keys

        for question in self.found.questions:
            for remark in keys.unknown(question):
                yield self._problem(remark.code, question, remark.detail)

    def _repeated(self) -> Iterator[Problem]:
        for question, outcome in zip(self.found.questions, self.outcomes, strict=True):
            if outcome.status == "duplicate":
                yield self._problem("duplicate", question, outcome.other)
            elif outcome.id in self.near:
                both = f"{outcome.id}, {self.near[outcome.id]}"
                yield self._problem("near_duplicate", question, both)

    def _problem(self, code: str, question: Question, detail: str) -> Problem:
        file, source = self.found.file, question.source
        # The source of a question that was exported is another file.
        at = source.at if source and source.file == file else question.id
        return Problem(code, file, at, quoted(question.stem), detail)


class FileReport(Protocol):
    """What became of one file."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How much was read, and how much of it came to each of `STATES`."""

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON."""


Told = TypeVar("Told", bound=FileReport)


@dataclass(frozen=True, slots=True)
class Imported(Generic[Told]):
    """What became of all files: a report on each that could be read, and why others could not.

    `stopped` says that nothing was written because something was refused; `passed_over` are files
    of folders and zips that hold nothing.
    """

    reports: Sequence[Told]
    failures: Sequence[ExamprepError]
    dry_run: bool
    stopped: bool
    passed_over: Sequence[PassedOver] = ()

    @property
    def counts(self) -> Counter[str]:
        """The counts of all files."""
        return sum((Counter(report.counts) for report in self.reports), Counter())

    def to_json(self) -> dict[str, Any]:
        """A total, and the same for each file; `written` is whether anything was kept."""
        counts = self.counts
        return {
            "dry_run": self.dry_run,
            "written": not (self.dry_run or self.stopped),
            **{key: counts[key] for key in ("read", *STATES)},
            "files": [report.to_json() for report in self.reports],
            "passed_over": [each.file for each in self.passed_over],
            "errors": [str(failure) for failure in self.failures],
        }


def refused(found: QuestionFile) -> int:
    """How many questions of a file were left out because they cannot be read."""
    return sum(problem.refused for problem in found.problems)
