"""`examprep demo`: three questions and a few days, in a database that is thrown away."""

from __future__ import annotations

import os
from collections import defaultdict, deque
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from gettext import gettext as _
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NoReturn

import click

from examprep.commands.app import App, command
from examprep.commands.due import today_line
from examprep.commands.first_run import load_shipped_bank
from examprep.commands.person import Person
from examprep.commands.quiz import ask, print_record
from examprep.commands.scripted import Scripted, line_printer
from examprep.commands.sitting import sit
from examprep.screen.dates import date_name, weekday_name
from examprep.screen.page import at_terminal
from examprep.screen.prompt import Skip
from examprep.settings.values import Settings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from examprep.commands.sitting import Record, Respondent
    from examprep.errors import ExamprepError
    from examprep.questions import Question
    from examprep.scheduling.queue import Queue
    from examprep.scoring import Score
    from examprep.session import Session

STARTS = datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=8)))
"""When the demonstration begins that nobody watches, so that it always looks the same."""

ANSWERS = os.path.join(os.path.dirname(__file__), "demo_answers.jsonl")
"""What is answered where nobody is there to: for each question what is said first, what is said
when it comes again, and so on."""

WIDTH = 80


@dataclass(slots=True)
class Clock:
    """A clock that stands still until it is moved."""

    moment: datetime

    def __call__(self) -> datetime:
        """The moment it shows."""
        return self.moment


@dataclass(slots=True)
class Actor:
    """Types the `answers` as a person would, and accepts the proposed grades."""

    session: Session
    answers: Mapping[str, deque[str]]
    lines: deque[str] = field(default_factory=deque)

    def answer(self, question: Question, queue: Queue) -> str:
        """What is typed; a question without an answer left is put off."""
        if not self.answers[question.id]:
            raise Skip
        self.lines.extend([*self.answers[question.id].popleft().splitlines(), "."])
        return self._person.answer(question, queue)

    def grade(self, question: Question, answer: str, score: Score) -> int:
        """The proposed grade, by an empty line."""
        self.lines.append("")
        return self._person.grade(question, answer, score)

    def took(self) -> None:
        """No time of anybody's."""

    def wait(self, error: ExamprepError) -> NoReturn:
        """Nobody is there to make room."""
        raise error

    def hear(self, record: Record) -> None:
        """Read when it comes back."""
        self._person.hear(record)

    @property
    def _person(self) -> Person:
        return Person(self.session, self._read, lambda: WIDTH)

    def _read(self, prompt: str) -> str:
        line = self.lines.popleft()
        click.echo(f"{prompt}{line}".rstrip())
        return line


@command(
    "demo",
    _(
        "At a terminal you "
        "answer them. Elsewhere prepared answers are played, and the days after them."
    ),
)
def demo(app: App) -> int:
    """Show what a day with examprep is like."""
    answers = prepared_answers()
    person = at_terminal() and not app.json
    clock = Clock(app.now() if person else STARTS)
    status = 0
    with stage(app, clock) as session:
        if person:
            status = ask(session, lambda: session.queue(answers), [])
        else:
            play(app, session, clock, answers)
    if not app.json:
        click.echo("\n" + _("Now for real, in a database that is kept: examprep quiz"))
    return status


@contextmanager
def stage(app: App, clock: Clock) -> Iterator[Session]:
    """A learner with the shipped bank, in a database that is deleted afterwards."""
    from examprep.store import open_store

    with TemporaryDirectory(prefix="examprep-") as folder:
        settings = Settings(new=3, editor=app.settings().editor)
        app = replace(app, db=os.path.join(folder, "demo.db"), now=clock, settings=lambda: settings)
        with open_store(str(app.db), clock()) as store:
            load_shipped_bank(store, clock())
        with app.session() as session:
            yield session


def prepared_answers() -> dict[str, deque[str]]:
    """The answers of `ANSWERS`, by question, in the order in which they are given."""
    from examprep.scoring.responses import Response, read

    answers: defaultdict[str, deque[str]] = defaultdict(deque)
    with open(ANSWERS, encoding="utf-8") as file:
        for row in read(file, ANSWERS):
            if isinstance(row, Response):
                answers[row.question].append(row.answer)
    return dict(answers)


def play(app: App, session: Session, clock: Clock, answers: Mapping[str, deque[str]]) -> None:
    """The first answers at full length, then every day that something is due, a line an answer."""
    tell = print_record if app.json else line_printer(session)
    later = Scripted(answers, tell)
    first = {question: deque([given.popleft()]) for question, given in answers.items()}
    show_day(app, session, answers)
    _sit(session, Scripted(first, tell) if app.json else Actor(session, first), answers)
    if not app.json:
        click.echo()
    while True:
        _sit(session, later, answers)
        if not any(answers.values()):
            return
        clock.moment += timedelta(days=until_due(session))
        show_day(app, session, answers)


def show_day(app: App, session: Session, only: Collection[str]) -> None:
    """The date, and what it brings."""
    if not app.json:
        today = session.today
        click.echo()
        date = _("{weekday}, {date}").format(
            weekday=weekday_name(today), date=date_name(today, today)
        )
        click.secho(f"── {date} ──", bold=True)
        click.echo(today_line(session.queue(only)))


def _sit(session: Session, respondent: Respondent, only: Collection[str]) -> None:
    for _record in sit(session, respondent, lambda: session.queue(only)):
        pass


def until_due(session: Session) -> int:
    """How many days it is until something is due, looking ahead a year."""
    ahead = session.overview(days=365).ahead
    return next((away for away, (_day, due) in enumerate(ahead, 1) if due), 365)
