"""Fitting a model to the marked answers of one question, and how far it is to be trusted."""

from __future__ import annotations

from collections import Counter
from math import sqrt
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from examprep.learning.example import grams, weighed
from examprep.learning.model import Model, matcher_features

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from sklearn.linear_model import Ridge

    from examprep.learning.example import Example

ENOUGH = 20
"""So many marked answers at least does a model learn from; fewer say too little to be held out."""

FOLDS = 5
PENALTY = 1.0
"""scikit-learn's own penalty for Ridge; a third of it agrees as well."""

FEWEST = 2
"""An n-gram that stands in fewer of the answers tells nothing of the others."""

DIGITS = 9
"""Coefficients are kept to so many decimals."""

WEIGHTS = (0.0, 0.25, 0.5, 0.75, 0.9)
"""The shares of the model that are tried in the blend: a tenth at least is the matcher's, so that
any correct point beats a blank."""


class Weighed(Protocol):
    """What counts `weight` times."""

    @property
    def weight(self) -> float:
        """How often."""


def enough(marked: Iterable[Weighed]) -> bool:
    """Whether marked answers of a question teach anything."""
    return sum(each.weight for each in marked) >= ENOUGH


def fit(examples: Sequence[Example]) -> Model:
    """The model of a question's marked answers, of which there are `enough`.

    The order of the examples makes no difference. Where too many are alike to be held out, the
    matcher is left alone.
    """
    ordered = sorted(examples, key=attrgetter("mark", "text", "score", "coverages", "weight"))
    alike = len({each.seen for each in ordered}) < FOLDS
    predicted = [each.score for each in ordered] if alike else held_out(ordered)
    weight, error, matcher_error = blended(ordered, predicted)
    return _ridge(ordered, weight, error, matcher_error)


def held_out(ordered: Sequence[Example]) -> list[float]:
    """What each example is worth by a model that was fitted without it and its fold.

    Every `FOLDS`-th of the examples, ordered by their marks, is a fold: each has all of the range.
    Those that are alike are in one, or a model would be asked for what it was told.
    """
    nth: dict[Hashable, int] = {}
    folds = [nth.setdefault(each.seen, len(nth)) % FOLDS for each in ordered]
    models = [
        _ridge([each for each, own in zip(ordered, folds, strict=True) if own != fold])
        for fold in range(FOLDS)
    ]
    return [models[own].predict(each) for each, own in zip(ordered, folds, strict=True)]


def blended(examples: Sequence[Example], predicted: Sequence[float]) -> tuple[float, float, float]:
    """The share of the model in the blend, and the errors of the blend and of the matcher.

    The share with the least squared error on held-out answers; 0, unless it is better than the
    matcher by more than one standard error of the difference (the rule of Breiman et al. 1984).
    """
    losses = {share: _losses(examples, predicted, share) for share in WEIGHTS}
    best = min(WEIGHTS, key=lambda share: _mean(examples, losses[share]))
    gains = [old - new for old, new in zip(losses[0.0], losses[best], strict=True)]
    chosen = best if _mean(examples, gains) > _standard_error(examples, gains) else 0.0
    errors = [sqrt(_mean(examples, losses[share])) for share in (chosen, 0.0)]
    return chosen, errors[0], errors[1]


def _losses(examples: Sequence[Example], predicted: Sequence[float], share: float) -> list[float]:
    return [
        (share * value + (1 - share) * each.score - each.mark) ** 2
        for each, value in zip(examples, predicted, strict=True)
    ]


def _mean(examples: Sequence[Example], values: Sequence[float]) -> float:
    weights = [each.weight for each in examples]
    return sum(w * value for w, value in zip(weights, values, strict=True)) / sum(weights)


def _standard_error(examples: Sequence[Example], values: Sequence[float]) -> float:
    mean = _mean(examples, values)
    variance = _mean(examples, [(value - mean) ** 2 for value in values])
    return sqrt(variance / (len(values) - 1))


def _ridge(
    examples: Sequence[Example],
    weight: float = 0.0,
    error: float = 0.0,
    matcher_error: float = 0.0,
) -> Model:
    known = frequencies(examples)
    rows, marks = features(examples, known), [each.mark for each in examples]
    ridge = _fitted(rows, marks, [each.weight for each in examples])
    # The more of a point an answer says the better: what would count against it is left out.
    while min(matched := list(ridge.coef_[len(known) :])) < 0:
        rows[:, len(known) + matched.index(min(matched))] = 0
        ridge = _fitted(rows, marks, [each.weight for each in examples])
    values = [round(float(value), DIGITS) for value in ridge.coef_]
    return Model(
        marks=len(examples),
        frequencies=known,
        grams=dict(zip(known, values, strict=False)),
        matcher=tuple(values[len(known) :]),
        weight=weight,
        error=error,
        matcher_error=matcher_error,
    )


def _fitted(rows: NDArray[np.float64], marks: Sequence[float], weights: Sequence[float]) -> Ridge:
    from sklearn.linear_model import Ridge

    # An intercept is the mean mark, which talk about nothing asked would be given.
    ridge = Ridge(alpha=PENALTY, solver="cholesky", fit_intercept=False)
    return ridge.fit(rows, marks, sample_weight=weights)


def frequencies(examples: Sequence[Example]) -> dict[str, int]:
    """In how many of the examples each n-gram stands, for those that tell anything."""
    counted = Counter(gram for each in examples for gram in grams(each.text))
    return {gram: n for gram, n in sorted(counted.items()) if n >= FEWEST}


def features(examples: Sequence[Example], known: Mapping[str, int]) -> NDArray[np.float64]:
    """A row an example: the weights of its n-grams, and what the matcher says."""
    import numpy as np

    columns = {gram: column for column, gram in enumerate(known)}
    rows = np.zeros((len(examples), len(columns) + len(matcher_features(examples[0]))))
    for row, each in zip(rows, examples, strict=True):
        for gram, value in weighed(each.text, known, len(examples)).items():
            row[columns[gram]] = value
        row[len(columns) :] = matcher_features(each)
    return rows
