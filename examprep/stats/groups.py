"""Figures for every kind of question and every chapter."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.stats.answers import firsts
from examprep.stats.retention import Share, share

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from examprep.stats.answers import Answer, Recall


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together: how many were answered, how often, and how well.

    `score` is the mean score of the first answers of a day, `retention` what was recalled when due.
    """

    name: tuple[str, ...]
    questions: int
    answers: int
    score: float
    retention: Share


def groups(
    answers: Sequence[Answer], recalls: Sequence[Recall], of: Callable[[str], tuple[str, ...]]
) -> tuple[Group, ...]:
    """The groups that `of` puts questions in, the one with the lowest score first."""
    counts: defaultdict[tuple[str, ...], int] = defaultdict(int)
    names: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    scores: defaultdict[tuple[str, ...], list[float]] = defaultdict(list)
    outcomes: defaultdict[tuple[str, ...], list[bool]] = defaultdict(list)
    for answer in answers:
        counts[of(answer.question)] += 1
        names[of(answer.question)].add(answer.question)
    for answer in firsts(answers):
        scores[of(answer.question)].append(answer.score)
    for recall in recalls:
        outcomes[of(recall.answer.question)].append(recall.answer.passed)
    made = (
        Group(name, len(names[name]), counts[name], mean(scores[name]), share(outcomes[name]))
        for name in counts
    )
    return tuple(sorted(made, key=lambda group: (group.score, group.name)))


def mean(values: Sequence[float]) -> float:
    """The mean of one or more values."""
    return sum(values) / len(values)
