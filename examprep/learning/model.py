"""What was learned of a question, as plain numbers: scoring with it loads no other library."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any

from examprep.learning.example import weighed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.learning.example import Example

MATCHER = 2.0
"""How large what the matcher says stands beside the text, a vector of length 1. From 1 to 3 the
agreement on held-out answers is nearly the same."""

SAYS = 0.5
"""So much of a point, 0 to 1, says something of the question: with no such point an answer is worth
nothing that its n-grams do not tell, for there is no intercept."""


@dataclass(frozen=True, slots=True)
class Model:
    """A ridge regression over the answers to one question, and how it is blended.

    `marks` is how many marked answers it was fitted to; `frequencies` says in how many of them each
    n-gram stands, `grams` has the coefficients of those, `matcher` the coefficients of
    `matcher_features`. `weight` is the share of the model in the blend; 0: it proved
    no better. `error` is the root mean square error of the blend on answers held out, 0 to 1, and
    `matcher_error` that of the matcher alone on the same.
    """

    marks: int
    frequencies: Mapping[str, int]
    grams: Mapping[str, float]
    matcher: tuple[float, ...]
    weight: float
    error: float
    matcher_error: float

    def score(self, example: Example) -> float:
        """What an answer is worth by the blend of model and matcher, 0 to the most it may have."""
        blend = self.weight * self.predict(example) + (1 - self.weight) * example.score
        return min(example.most, blend)

    def predict(self, example: Example) -> float:
        """What an answer is worth by the model alone, 0 to 1."""
        text = weighed(example.text, self.frequencies, self.marks)
        said = sum(value * self.grams[gram] for gram, value in text.items())
        matched = zip(matcher_features(example), self.matcher, strict=True)
        value = said + sum(feature * each for feature, each in matched)
        return min(1.0, max(0.0, value))

    def to_json(self) -> dict[str, Any]:
        """The model as a JSON object, n-grams with their frequency and coefficient."""
        return {
            "marks": self.marks,
            "grams": {gram: [n, self.grams[gram]] for gram, n in self.frequencies.items()},
            "matcher": list(self.matcher),
            "weight": self.weight,
            "error": self.error,
            "matcher_error": self.matcher_error,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Model:
        """The model that `to_json` gave."""
        rest = {name: value for name, value in data.items() if name not in {"grams", "matcher"}}
        return cls(
            frequencies={gram: n for gram, (n, _) in data["grams"].items()},
            grams={gram: value for gram, (_, value) in data["grams"].items()},
            matcher=tuple(data["matcher"]),
            **rest,
        )


def matcher_features(example: Example) -> list[float]:
    """What the matcher says of an answer: its score, whether it says any of the points, and its
    coverages, together as large."""
    scale = MATCHER / sqrt(len(example.coverages) or 1)
    says = min(1.0, max(example.coverages, default=example.score) / SAYS)
    matched = [MATCHER * example.score, MATCHER * says]
    return [*matched, *(scale * each for each in example.coverages)]
