"""Exchanges bring versions nearer each other, and leave every rule as it was."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.paper import Level
from examprep.papers.assembly.evening import evened
from examprep.papers.assembly.pools import Pool, Traits
from examprep.papers.assembly.targets import Targets
from examprep.papers.assembly.task import Take, Task
from examprep.questions import Kind
from tests.papers.banks import blueprint, plan, question

SHARES = Targets({"沟通": 0.5, "投诉": 0.5}, {Level.MEDIUM: 1.0})


def pool(chapter: str, size: int, first: int, family: str = "") -> Pool:
    traits = Traits((0,), chapter, Level.MEDIUM, 0, family)
    return Pool(traits, tuple(question(first + n, Kind.SINGLE, chapter) for n in range(size)))


def task(*pools: Pool) -> Task:
    return Task(blueprint(plan(Kind.SINGLE, 2, 1)), pools, SHARES)


def test_two_versions_exchange_what_makes_them_differ() -> None:
    given = task(pool("沟通", 2, 0), pool("投诉", 2, 10))
    apart = [Take(0, 0, 0, 2), Take(1, 0, 1, 2)]
    even = [Take(version, 0, index, 1) for version in (0, 1) for index in (0, 1)]
    assert even == evened(given, apart, 2)


def test_a_version_takes_what_none_has_where_that_makes_it_like_the_first() -> None:
    given = task(pool("沟通", 5, 0), pool("投诉", 5, 10))
    apart = [Take(0, 0, 0, 1), Take(0, 0, 1, 1), Take(1, 0, 0, 2)]
    even = [Take(version, 0, index, 1) for version in (0, 1) for index in (0, 1)]
    assert even == evened(given, apart, 2)


def test_no_question_is_taken_beside_another_of_its_family() -> None:
    given = task(pool("沟通", 3, 0), pool("投诉", 1, 10, "kin"), pool("投诉", 1, 20, "kin"))
    apart = [Take(0, 0, 0, 1), Take(0, 0, 1, 1), Take(1, 0, 0, 2)]
    assert apart == evened(given, apart, 2)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=2, max_size=4))
def test_versions_keep_their_numbers_and_come_no_farther_apart(
    taken: list[tuple[int, int]],
) -> None:
    given = replace(task(pool("沟通", 20, 0), pool("投诉", 20, 30)), blueprint=blueprint(
        plan(Kind.SINGLE, 6, 1)))  # fmt: skip
    takes = [
        Take(version, 0, index, number)
        for version, numbers in enumerate(taken)
        for index, number in enumerate(numbers)
        if number
    ]
    after = evened(given, takes, len(taken))
    for version, numbers in enumerate(taken):
        assert sum(numbers) == sum(take.number for take in after if take.version == version)
    assert apart(given, after, len(taken)) <= apart(given, takes, len(taken))


def apart(given: Task, takes: list[Take], versions: int) -> float:
    """What the versions cost that differ from the first, and the first from its shares."""
    marks = given.marks(takes)
    missed = 0.0
    for trait, share in given.targets.shares.items():
        first = marks.get((0, trait), 0.0)
        missed += abs(first - share * given.blueprint.full)
        missed += 3 * sum(abs(marks.get((v, trait), 0.0) - first) for v in range(1, versions))
    return missed
