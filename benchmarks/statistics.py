"""The figures over a large log, against reading the same rows with sqlite3 and nothing else.

The log is that of a typical heavy user of Anki: 72,800 reviews, of a bank of 20,000 questions
(anki-revlogs-10k, means). Twice the log shall take about twice the time.
"""

from __future__ import annotations

import sqlite3
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.learner import START, Learner, study
from benchmarks.pairs import line, timed
from examprep.commands.app import App
from examprep.commands.stats import reading
from examprep.questions import Kind, Point, Question
from examprep.settings.values import Settings
from examprep.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 5
QUESTIONS = 20_000
EVENINGS = 160
ROWS = """select question, study_day, how, score, coverage, proposed, grade, seconds from review
where learner = 'me' and id not in (select review from undo) order by id"""


def main() -> None:
    """Print the ratios for a whole log and for half of it."""
    with tempfile.TemporaryDirectory() as folder:
        for evenings in (EVENINGS // 2, EVENINGS):
            path = str(Path(folder, f"{evenings}.db"))
            answers = fill(path, evenings)
            app = App(path, lambda: START + timedelta(days=EVENINGS), Settings)
            pair = timed(figures(app), rows(path), RUNS)
            print(line(f"stats over {answers} reviews", pair, "sqlite3 reads the rows"))


def fill(path: str, evenings: int) -> int:
    """Make a database of many questions and evenings; how many answers there are."""
    points = (Point("甲", 2), Point("乙", 2), Point("丙", 2))
    bank = [
        Question(
            f"q{number:05}",
            (Kind.SHORT_ANSWER, Kind.CASE, Kind.ESSAY)[number % 3],
            f"第{number}题？",
            subject="客户服务",
            chapter=f"第{number % 40}章",
            points=points,
        )
        for number in range(QUESTIONS)
    ]
    with open_store(path, START) as store:
        return study(store, Learner(bank, new=90, most=160), evenings)


def figures(app: App) -> Callable[[], object]:
    """All that `stats` works out before it draws."""
    return lambda: reading.get(app, None)


def rows(path: str) -> Callable[[], object]:
    """The floor."""

    def read() -> None:
        database = sqlite3.connect(path)
        database.execute(ROWS).fetchall()
        database.close()

    return read


if __name__ == "__main__":
    main()
