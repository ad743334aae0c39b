"""How long scoring an answer takes, against only cutting it into words with rjieba."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from benchmarks.pairs import Pair, line, timed
from examprep import shipped
from examprep.scoring import Scheme, fit, prepare
from examprep.scoring.tokens import rust_segmenter

if TYPE_CHECKING:
    from examprep.questions import Question

RUNS = 9


def answers(question: Question) -> list[str]:
    """Answers as learners give them: all of the points, the first half, every other one."""
    points = [point.text for _, point in question.top_points()] or [question.answer]
    halves = [points, points[: (len(points) + 1) // 2], points[::2]]
    return ["\n".join(f"{n}、{text}。" for n, text in enumerate(half, 1)) for half in halves]


def pile() -> list[tuple[Scheme, str]]:
    """Each free-text question of the shipped bank, made ready, with each of its answers."""
    bank = [each for each in shipped.questions(shipped.bank_folder()) if not each.kind.objective]
    lexicon = fit(bank)
    return [
        (scheme, answer)
        for question in bank
        for scheme in [prepare(question, lexicon)]
        for answer in answers(question)
    ]


def measure(scored: list[tuple[Scheme, str]]) -> Pair:
    """Scoring a pile of answers, and cutting the same texts."""
    cut = rust_segmenter()
    return timed(
        lambda: [scheme.score(answer) for scheme, answer in scored],
        lambda: [list(cut(answer)) for _, answer in scored],
        RUNS,
    )


def main() -> None:
    """Print the ratio and the answers a second behind it."""
    scored = pile()
    pair = measure(scored)
    print(line(f"scoring {len(scored)} answers", pair, "cutting them with rjieba"))
    characters = sum(len(answer) for _, answer in scored) / len(scored)
    rate = len(scored) / median(pair.measured)
    print(f"         {rate:.0f} answers of {characters:.0f} characters a second")


if __name__ == "__main__":
    main()
