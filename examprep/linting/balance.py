"""Keys that are uneven over all questions together, so that guessing pays.

A count is uneven when guesses that know nothing would hardly give it: in a binomial distribution,
both ends together, less often than one time in twenty. A few questions are never uneven.
"""

from __future__ import annotations

from collections import Counter
from math import exp, lgamma, log
from statistics import fmean
from typing import TYPE_CHECKING

from examprep.linting import keys
from examprep.linting.finding import Finding, Remark
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.questions import Question

RARE = 0.05


def letters(questions: Sequence[Question]) -> Iterator[Finding]:
    """Letters that are the key of a single choice too often or too seldom."""
    single = _single(questions)
    labels = sorted({option.label for question in single for option in question.options})
    counts = Counter(question.key[0] for question in single)
    for label in labels:
        offering = [q for q in single if label in {option.label for option in q.options}]
        chance = fmean(1 / len(question.options) for question in offering)
        if uneven(counts[label], len(offering), chance, RARE / len(labels)):
            shown = " ".join(f"{label} {counts[label]}" for label in labels)
            yield Finding(None, Remark("keys_uneven", detail=shown))
            return


def truths(questions: Sequence[Question]) -> Iterator[Finding]:
    """True-or-false items of which too many are true, or too few."""
    said = [question.key for question in questions if question.kind is Kind.TRUE_FALSE]
    true, false = said.count(("true",)), said.count(("false",))
    if uneven(true, true + false, 0.5, RARE):
        yield Finding(None, Remark("truths_uneven", detail=f"{true} : {false}"))


def lengths(questions: Sequence[Question]) -> Iterator[Finding]:
    """Single choices whose key alone is the longest option too often, or the shortest."""
    single = _single(questions)
    pairs = [(right[0], wrong) for right, wrong in map(keys.lengths, single) if wrong]
    chance = fmean(1 / (1 + len(wrong)) for _, wrong in pairs) if pairs else 0
    for code, count in (
        ("keys_longest", sum(right > max(wrong) for right, wrong in pairs)),
        ("keys_shortest", sum(right < min(wrong) for right, wrong in pairs)),
    ):
        if count > chance * len(pairs) and uneven(count, len(pairs), chance, RARE):
            yield Finding(None, Remark(code, detail=f"{count}/{len(pairs)}"))


def uneven(count: int, among: int, chance: float, rare: float) -> bool:
    """Whether `count` of `among`, each of the same chance, is so far out as to be rare."""
    if not 0 < chance < 1:
        return False
    terms = [_binomial(k, among, chance) for k in range(among + 1)]
    return among > 0 and 2 * min(sum(terms[count:]), sum(terms[: count + 1])) < rare


def _binomial(count: int, among: int, chance: float) -> float:
    """How likely `count` of `among` are, by logarithms: there is no bank too large for these."""
    ways = lgamma(among + 1) - lgamma(count + 1) - lgamma(among - count + 1)
    return exp(ways + count * log(chance) + (among - count) * log(1 - chance))


def _single(questions: Sequence[Question]) -> list[Question]:
    """The single choices that have one of their options as the key."""
    return [
        question
        for question in questions
        if question.kind is Kind.SINGLE
        and len(question.key) == 1
        and question.key[0] in {option.label for option in question.options}
    ]
