"""Whether a predicted recall comes true, on the learner's own log, against a constant.

Log loss and Brier score are proper scoring rules (Gneiting and Raftery, "Strictly proper scoring
rules, prediction, and estimation", JASA 102, 2007): nothing but the true chance scores best.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from math import log, sqrt
from statistics import fmean
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from examprep.stats.answers import SCHEDULED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from examprep.stats.answers import Answer, Recall

Memory = TypeVar("Memory")

BINS = 10
CERTAIN = 1e-4
"""Predictions are kept this far from 0 and 1, where a single surprise would cost everything."""


@dataclass(frozen=True, slots=True)
class Model(Generic[Memory]):
    """What predicts: `review(memory, grade, day)` moves a memory that begins as `fresh`, and
    `recall(memory, day)` is the chance, 0 to 1, that the question is recalled on a study day."""

    fresh: Memory
    review: Callable[[Memory, int, int], Memory]
    recall: Callable[[Memory, int], float]


class Prediction(NamedTuple):
    """The chance that was given to a recall, and whether it came to it."""

    chance: float
    recalled: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions of about the same chance: their mean, and the share that came true."""

    predicted: float
    actual: float
    answers: int


@dataclass(frozen=True, slots=True)
class Fit:
    """How well chances fit what happened: both losses are 0 at best, lower is better."""

    log_loss: float
    brier: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """The `prediction` beside a `constant`: always the share that was recalled, known in hindsight.

    `advantage` is how much less log loss the prediction has, `error` the standard error of that,
    answer by answer.
    """

    answers: int
    predicted: float
    recalled: float
    prediction: Fit
    constant: Fit
    advantage: float
    error: float
    bins: tuple[Bin, ...]


def predictions(
    answers: Sequence[Answer], recalls: Sequence[Recall], model: Model[Memory]
) -> list[Prediction]:
    """What `model`, shown the log answer by answer, gave each of the `recalls` before it knew."""
    tested = {recall.place for recall in recalls}
    memories: dict[str, Memory] = {}
    made = []
    for place, answer in enumerate(answers):
        if answer.how not in SCHEDULED:
            continue
        memory = memories.get(answer.question, model.fresh)
        if place in tested and answer.question in memories:
            made.append(Prediction(model.recall(memory, answer.day), answer.passed))
        memories[answer.question] = model.review(memory, answer.grade, answer.day)
    return made


def calibration(predictions: Sequence[Prediction]) -> Calibration | None:
    """The calibration of some predictions, None of none."""
    if not predictions:
        return None
    recalled = fmean(prediction.recalled for prediction in predictions)
    losses = [_log_loss(*prediction) for prediction in predictions]
    flat = [_log_loss(recalled, prediction.recalled) for prediction in predictions]
    gains = [constant - loss for constant, loss in zip(flat, losses, strict=True)]
    return Calibration(
        answers=len(predictions),
        predicted=fmean(prediction.chance for prediction in predictions),
        recalled=recalled,
        prediction=Fit(fmean(losses), fmean(_brier(*each) for each in predictions)),
        constant=Fit(fmean(flat), recalled * (1 - recalled)),
        advantage=fmean(gains),
        error=_standard_error(gains),
        bins=_bins(predictions),
    )


def _log_loss(chance: float, recalled: bool) -> float:
    kept = min(max(chance, CERTAIN), 1 - CERTAIN)
    return -log(kept if recalled else 1 - kept)


def _brier(chance: float, recalled: bool) -> float:
    return (chance - recalled) ** 2


def _standard_error(values: Sequence[float]) -> float:
    middle = fmean(values)
    spread = sum((value - middle) ** 2 for value in values)
    return sqrt(spread / max(len(values) - 1, 1) / len(values))


def _bins(predictions: Sequence[Prediction]) -> tuple[Bin, ...]:
    """About `BINS` bins of as many predictions each; those of the same chance stay together."""
    ordered = sorted(predictions, key=_chance)
    runs: list[list[Prediction]] = [[]]
    for _same, alike in groupby(ordered, key=_chance):
        if len(runs[-1]) * BINS >= len(ordered):
            runs.append([])
        runs[-1] += alike
    return tuple(
        Bin(fmean(each.chance for each in run), fmean(each.recalled for each in run), len(run))
        for run in runs
    )


def _chance(prediction: Prediction) -> float:
    return prediction.chance
