"""What marks teach: agreement on unmarked answers, with those to mark chosen at random or by
`mark --suggest`.

On the prose answers of `benchmarks.agreement` (ADS). Nothing is timed; every figure is a mean over
seeds, all questions together.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from random import Random
from statistics import fmean, stdev
from typing import TYPE_CHECKING

from benchmarks.agreement import SAMPLES
from examprep.evaluation import Agreement, Marked, agreement, read
from examprep.learning import Example, example, fit, suggest
from examprep.scoring import fit as fit_lexicon
from examprep.scoring import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Picker = Callable[[Sequence[Example], int, Random], Sequence[int]]

SEEDS = range(10)
BUDGETS = (20, 30)
POOL = 0.6
"""The share of a question's answers that may be marked when the others are held out."""


def main() -> None:
    """Print the agreement on unmarked answers for each budget and way to choose."""
    path = SAMPLES / "ads_dev.jsonl"
    if not path.exists():
        print("   (../shared/samples/scored is not here)")
        return
    piles = answers(path.read_text("utf-8").splitlines())
    print("   on all answers that are not marked:")
    for budget in BUDGETS:
        compare(budget, lambda picker, n: [rest(piles, n, picker, seed) for seed in SEEDS])
    print(f"   on {1 - POOL:.0%} of the answers, the same for both:")
    for budget in BUDGETS:
        compare(budget, lambda picker, n: [held_out(piles, n, picker, seed) for seed in SEEDS])


def answers(lines: Iterable[str]) -> list[list[Example]]:
    """The answers to each question with what the matcher makes of them and the marker gave."""
    rows = [row for row in read(lines, "") if isinstance(row, Marked) and row.question]
    questions = {row.reference: row.question for row in rows if row.question}
    lexicon = fit_lexicon(questions.values())
    schemes = {name: prepare(question, lexicon) for name, question in questions.items()}
    piles: defaultdict[str, list[Example]] = defaultdict(list)
    for row in rows:
        scheme = schemes[row.reference]
        found = example(scheme, row.answer, scheme.score(row.answer))
        assert isinstance(row.marks, float)
        piles[row.reference].append(replace(found, mark=row.marks))
    return list(piles.values())


def at_random(pile: Sequence[Example], count: int, random: Random) -> Sequence[int]:
    """Any of the answers."""
    return random.sample(range(len(pile)), count)


def suggested(pile: Sequence[Example], count: int, random: Random) -> Sequence[int]:
    """The answers that `mark --suggest` picks."""
    return suggest(pile, count)


def rest(piles: list[list[Example]], count: int, picker: Picker, seed: int) -> list[Agreement]:
    """The matcher's and the learned agreement on every answer that was not picked."""
    split = []
    for pile in piles:
        picked = set(picker(pile, count, Random(seed)))
        marked = [each for at, each in enumerate(pile) if at in picked]
        split.append((marked, [each for at, each in enumerate(pile) if at not in picked]))
    return agreements(split)


def held_out(piles: list[list[Example]], count: int, picker: Picker, seed: int) -> list[Agreement]:
    """The same on answers that could not be picked."""
    split = []
    for pile in piles:
        random = Random(seed)
        shuffled = random.sample(pile, len(pile))
        pool = shuffled[: round(POOL * len(pile))]
        marked = [pool[at] for at in picker(pool, min(count, len(pool)), random)]
        split.append((marked, shuffled[len(pool) :]))
    return agreements(split)


def agreements(split: list[tuple[list[Example], list[Example]]]) -> list[Agreement]:
    """How the matcher, and what was learned from the first lists, agree on the second ones."""
    human: list[float] = []
    matched: list[float] = []
    learned: list[float] = []
    for marked, others in split:
        model = fit(marked)
        human += [each.mark for each in others]
        matched += [each.score for each in others]
        learned += [model.score(each) if model else each.score for each in others]
    return [agreement(human, matched), agreement(human, learned)]


def compare(budget: int, run: Callable[[Picker, int], list[list[Agreement]]]) -> None:
    """Print the rows of one budget."""
    for name, picker in (("random", at_random), ("suggested", suggested)):
        found = run(picker, budget)
        before, after = (list(each) for each in zip(*found, strict=True))
        rs = [each.pearson or 0.0 for each in after]
        print(
            f"      {budget} {name:10} r {fmean(rs):.3f} ± {stdev(rs):.3f}   "
            f"error {fmean(each.error for each in after):.2f}   "
            f"QWK {fmean(each.kappa or 0.0 for each in after):.3f}   matcher alone: "
            f"r {fmean(each.pearson or 0.0 for each in before):.3f}   "
            f"error {fmean(each.error for each in before):.2f}"
        )


if __name__ == "__main__":
    main()
