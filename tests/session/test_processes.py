"""What other processes, and the end of this one, can do to a learner's answers: nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from examprep.session import Session, checking
from examprep.store import open_store, reviews

if TYPE_CHECKING:
    from pathlib import Path

    from examprep.store import Store
    from tests.session.conftest import Clock

LEARN = """
import sys
from datetime import datetime, timedelta, timezone
from examprep.scheduling.how import How
from examprep.scheduling.queue import Item
from examprep.scoring import Score
from examprep.session import Session, reviewing
from examprep.settings.values import Settings
from examprep.store import open_store

path, learner, times, questions = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
day = datetime(2026, 3, 1, 9, tzinfo=timezone(timedelta(hours=8)))
with open_store(path, day) as store:
    for number in range(times):
        now = day + timedelta(days=7 * number)
        session = Session(store, lambda: now, Settings(learner=learner))
        for question in questions:
            session.save_draft(question, f"answer {number}")
            score = Score(question, 0.5, None, None, 3)
            reviewing.grade(session, Item(question, How.DUE), f"answer {number}", score, 4)
            print(question, flush=True)
    session.save_draft(questions[0], "being typed")
    print("typing", flush=True)
    sys.stdin.read()
"""

LOADED = """
import json, sys
from datetime import datetime, timezone
from examprep.session import Session, checking
from examprep.store import open_store

with open_store(sys.argv[1], datetime.now(timezone.utc)) as store:
    session = Session(store, lambda: datetime(2026, 3, 1, 9, tzinfo=timezone.utc))
    session.overview(), session.queue(), checking.check(session)
print(json.dumps(sorted(sys.modules)))
"""


def start(source: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", source, *map(str, arguments)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def test_kill_9_loses_nothing_that_was_graded_and_not_the_draft(
    path: Path, store: Store, clock: Clock
) -> None:
    learning = start(LEARN, path, "me", 2, "q1", "q2", "q3")
    assert learning.stdout
    lines = [learning.stdout.readline().strip() for _ in range(7)]
    learning.kill()
    learning.communicate()

    assert ["q1", "q2", "q3", "q1", "q2", "q3", "typing"] == lines
    with open_store(path, clock()) as reopened:
        session = Session(reopened, clock)
        with reopened.reading() as tx:
            assert lines[:-1] == [review.question for review in reviews.graded(tx, "me")]
        assert "being typed" == session.draft("q1")
        assert [] == checking.check(session)


def test_kill_9_in_the_middle_loses_at_most_the_answer_at_hand(
    path: Path, store: Store, clock: Clock
) -> None:
    learning = start(LEARN, path, "me", 500, "q1", "q2", "q3")
    assert learning.stdout
    for _ in range(20):
        learning.stdout.readline()
    learning.kill()
    printed = 20 + len(learning.communicate()[0].splitlines())

    with open_store(path, clock()) as reopened:
        with reopened.reading() as tx:
            assert len(reviews.graded(tx, "me")) - printed in {0, 1}
        assert [] == checking.check(Session(reopened, clock))


def test_two_processes_may_grade_at_once_for_one_learner(
    path: Path, store: Store, clock: Clock
) -> None:
    both = [start(LEARN, path, "me", 20, *names) for names in (("q1", "q2"), ("q3", "q1"))]
    complaints = [process.communicate()[1] for process in both]

    assert ["", ""] == complaints
    with store.reading() as tx:
        log = reviews.graded(tx, "me")
    assert 80 == len(log)
    assert [] == checking.check(Session(store, clock))
    moved = [review for review in log if review.question == "q1" and review.how != "again"]
    assert len(moved) == len({review.study_day for review in moved})


def test_what_is_due_is_said_without_loading_anything_heavy(path: Path, store: Store) -> None:
    asked = start(LOADED, path)
    output, complaints = asked.communicate()

    assert "" == complaints
    heavy = {"jieba", "rjieba", "sklearn", "numpy", "scipy", "rich", "opencc", "click"}
    assert set() == heavy & set(json.loads(output))
