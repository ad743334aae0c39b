"""Figures for every kind of question and every chapter."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from examprep.stats.retention import Share, share

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    answers: Sequence[Answer],
    first: Sequence[Answer],
    recalls: Sequence[Recall],
    names: Mapping[str, tuple[str, ...]],
) -> tuple[Group, ...]:
    """The groups of the questions, by their `names`; the one with the lowest score first.

    `first` are the first answers of a day, of those that are counted.
    """
    counts: defaultdict[tuple[str, ...], int] = defaultdict(int)
    members: defaultdict[tuple[str, ...], int] = defaultdict(int)
    scores: defaultdict[tuple[str, ...], list[float]] = defaultdict(list)
    outcomes: defaultdict[tuple[str, ...], list[bool]] = defaultdict(list)
    for question, number in Counter(answer.question for answer in answers).items():
        counts[names[question]] += number
        members[names[question]] += 1
    for answer in first:
        scores[names[answer.question]].append(answer.score)
    for recall in recalls:
        outcomes[names[recall.answer.question]].append(recall.answer.passed)
    made = (
        Group(name, members[name], counts[name], fmean(scores[name]), share(outcomes[name]))
        for name in counts
    )
    return tuple(sorted(made, key=lambda group: (group.score, group.name)))
