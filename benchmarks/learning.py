"""What marks teach: agreement on unmarked answers, with those to mark chosen at random or by
`mark --suggest`.

On the prose answers of `benchmarks.agreement` (ADS). Nothing is timed; every figure is a mean over
seeds, all questions together, and differences are taken seed by seed, with their standard error.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from math import sqrt
from random import Random
from statistics import fmean, stdev
from typing import TYPE_CHECKING

from benchmarks.agreement import SAMPLES
from examprep.evaluation import Agreement, Marked, agreement, read
from examprep.learning import Example, enough, example, fit, suggest
from examprep.scoring import fit as fit_lexicon
from examprep.scoring import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from examprep.scoring import Scheme

    Picker = Callable[[Sequence[Example], int, Random], Sequence[int]]
    Split = tuple[list[Example], list[Example]]

SEEDS = range(20)
BUDGETS = (20, 30)
POOL = 0.6
"""The share of a question's answers that may be marked when the others are held out."""

TALK = (
    "今天天气不错，我们去公园吧", "我觉得还行", "这道题老师没有讲过", "不知道怎么写", "看情况",
    "昨晚看电影看得很晚", "同上", "希望老师给我高分", "要具体问题具体分析", "就是那样", "好的谢谢",
    "首先要认真，其次要努力，最后要坚持", "人生就像一场旅行", "问题不大", "大家都知道",
)  # fmt: skip
"""Answers about nothing asked, of which no marked one says anything."""

PILE = 0.8
"""The share of them that is a pile to be marked, part by hand, so that seeds make a difference."""


def main() -> None:
    """Print the agreement on unmarked answers for each budget and way to choose."""
    path = SAMPLES / "ads_dev.jsonl"
    if not path.exists():
        print("   (../shared/samples/scored is not here)")
        return
    rows = [
        row
        for row in read(path.read_text("utf-8").splitlines(), "")
        if isinstance(row, Marked) and row.question
    ]
    schemes = prepared(rows)
    by_question = answers(rows, schemes)
    piles = list(by_question.values())
    for what, split in SPLITS.items():
        print(f"   {what}:")
        for budget in BUDGETS:
            compare(piles, budget, split)
    talk([(schemes[name], pile) for name, pile in by_question.items()])


def prepared(rows: Iterable[Marked]) -> dict[str, Scheme]:
    """The schemes of the questions that rows are answers to, by their reference."""
    questions = {row.reference: row.question for row in rows if row.question}
    lexicon = fit_lexicon(questions.values())
    return {name: prepare(question, lexicon) for name, question in questions.items()}


def answers(rows: Iterable[Marked], schemes: Mapping[str, Scheme]) -> dict[str, list[Example]]:
    """The answers to each question with what the matcher makes of them and the marker gave."""
    piles: defaultdict[str, list[Example]] = defaultdict(list)
    for row in rows:
        found = _matched(schemes[row.reference], row.answer)
        assert isinstance(row.marks, float)
        piles[row.reference].append(replace(found, mark=row.marks))
    return piles


def _matched(scheme: Scheme, answer: str) -> Example:
    return example(scheme, answer, *scheme.covered(answer))


def at_random(pile: Sequence[Example], count: int, random: Random) -> Sequence[int]:
    """Any of the answers."""
    return random.sample(range(len(pile)), count)


def suggested(pile: Sequence[Example], count: int, random: Random) -> Sequence[int]:
    """The answers that `mark --suggest` picks."""
    return suggest(pile, count)


def rest(pile: Sequence[Example], count: int, picker: Picker, random: Random) -> Split:
    """All the answers that are not marked are to be scored."""
    picked = set(picker(pile, count, random))
    return [pile[at] for at in picked], [pile[at] for at in range(len(pile)) if at not in picked]


def held_out(pile: Sequence[Example], count: int, picker: Picker, random: Random) -> Split:
    """Answers that could not be picked are to be scored."""
    shuffled = random.sample(pile, len(pile))
    pool = shuffled[: round(POOL * len(pile))]
    return [pool[at] for at in picker(pool, count, random)], shuffled[len(pool) :]


def whole(pile: Sequence[Example], count: int, picker: Picker, random: Random) -> Split:
    """A whole pile is to be scored, of which those marked have the right marks."""
    some = random.sample(pile, round(PILE * len(pile)))
    return [some[at] for at in picker(some, count, random)], some


SPLITS = {
    "answers that are not marked": rest,
    f"{1 - POOL:.0%} of the answers, the same for both": held_out,
    f"piles of {PILE:.0%} of the answers, those marked included": whole,
}


def agreements(splits: Sequence[Split]) -> list[Agreement]:
    """How the matcher, and what was learned from the first lists, agree on the second ones."""
    human: list[float] = []
    matched: list[float] = []
    learned: list[float] = []
    for marked, others in splits:
        model = fit(marked) if enough(marked) else None
        given = set(map(id, marked))
        human += [each.mark for each in others]
        matched += [each.score for each in others]
        learned += [
            each.mark if id(each) in given else model.score(each) if model else each.score
            for each in others
        ]
    return [agreement(human, matched), agreement(human, learned)]


def compare(
    piles: Sequence[Sequence[Example]],
    budget: int,
    split: Callable[[Sequence[Example], int, Picker, Random], Split],
) -> None:
    """Print the rows of one budget: at random, suggested, and the difference of the two."""
    rows: list[list[tuple[float, float]]] = []
    for name, picker in (("random", at_random), ("suggested", suggested)):
        both = [
            agreements([split(pile, budget, picker, Random(seed)) for pile in piles])
            for seed in SEEDS
        ]
        matcher, learned = ([pair[which] for pair in both] for which in (0, 1))
        rows.append([(each.pearson or 0.0, each.error) for each in learned])
        print(
            f"      {budget} {name:10} {_mean(rows[-1])}   "
            f"QWK {fmean(each.kappa or 0.0 for each in learned):.3f}   matcher alone: "
            f"r {fmean(each.pearson or 0.0 for each in matcher):.3f}   "
            f"error {fmean(each.error for each in matcher):.2f}"
        )
    gains = [(r - r0, e - e0) for (r0, e0), (r, e) in zip(*rows, strict=True)]
    print(f"         difference {_mean(gains)}")


def talk(piles: Iterable[tuple[Scheme, list[Example]]]) -> None:
    """Print what talk about nothing asked is worth by the models that are fitted."""
    given: list[float] = []
    budget = max(BUDGETS)
    for scheme, pile in piles:
        said = [_matched(scheme, sentence) for sentence in TALK]
        for seed in SEEDS:
            model = fit([pile[at] for at in at_random(pile, budget, Random(seed))])
            given += [model.score(each) for each in said]
    most = f"most {max(given):.2f}, above .1: {fmean(each > 0.1 for each in given):.1%}"
    print(f"   talk about nothing asked, {budget} random: mean {fmean(given):.3f}, {most}")


def _mean(pairs: Sequence[tuple[float, float]]) -> str:
    rs, errors = zip(*pairs, strict=True)
    of_r, of_errors = (stdev(values) / sqrt(len(values)) for values in (rs, errors))
    return f"r {fmean(rs):+.3f} ± {of_r:.3f}   error {fmean(errors):+.2f} ± {of_errors:.2f}"


if __name__ == "__main__":
    main()
