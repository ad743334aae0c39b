"""How long scoring an answer takes, against only cutting it into words with rjieba.

The answers are streamed, as `mark` streams them: each is scored, written as a line of JSON and
forgotten. Memory is what Python has allocated at most while 10,000 of them go by.
"""

from __future__ import annotations

import json
import tracemalloc
from functools import partial
from itertools import cycle, islice
from typing import TYPE_CHECKING

from benchmarks.pairs import Pair, line, seconds
from examprep import shipped
from examprep.scoring import Scheme, fit, prepare, vocabulary_of
from examprep.scoring.tokens import rust_segmenter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from examprep.questions import Question

COUNTS = (1_000, 10_000, 100_000)
STRETCH = 100

Pile = list[tuple[Scheme, str]]


def answers(question: Question) -> list[str]:
    """Answers as learners give them: all of the points, the first half, every other one."""
    points = [point.text for _, point in question.top_points()] or [question.answer]
    halves = [points, points[: (len(points) + 1) // 2], points[::2]]
    return ["\n".join(f"{n}、{text}。" for n, text in enumerate(half, 1)) for half in halves]


def pile() -> Pile:
    """Each free-text question of the shipped bank, made ready, with each of its answers."""
    bank = [each for each in shipped.questions(shipped.bank_folder()) if not each.kind.objective]
    lexicon = fit(bank, vocabulary_of(shipped.wordlists(shipped.bank_folder())))
    return [
        (scheme, answer)
        for question in bank
        for scheme in [prepare(question, lexicon)]
        for answer in answers(question)
    ]


def points_of(scored: Pile) -> float:
    """How many points an answer is compared with, on the mean."""
    return sum(len(scheme.references[0].points) for scheme, _ in scored) / len(scored)


def mark(stream: Iterator[tuple[Scheme, str]]) -> int:
    """Score a stream of answers as `mark` does; how many characters of JSON that gives."""
    return sum(
        len(json.dumps(scheme.score(answer).to_json(), ensure_ascii=False))
        for scheme, answer in stream
    )


def cut(stream: Iterator[tuple[Scheme, str]]) -> int:
    """Cut the same stream and do nothing with the words."""
    segment: Callable[[str], Sequence[str]] = rust_segmenter()  # type: ignore[assignment]
    return sum(len(segment(answer)) for _, answer in stream)


def measure(scored: Pile, count: int) -> Pair:
    """Marking and cutting a stream of so many answers, a stretch of each in turns."""
    marked = bare = 0.0
    streams = cycle(scored), cycle(scored)
    for _ in range(count // STRETCH):
        one, other = (islice(stream, STRETCH) for stream in streams)
        marked += seconds(partial(mark, one))
        bare += seconds(partial(cut, other))
    return Pair((marked,), (bare,))


def main() -> None:
    """Print the ratio and the answers a second for ever longer streams, and the memory."""
    scored = pile()
    size = sum(len(answer) for _, answer in scored) / len(scored)
    print(f"   answers of {size:.0f} characters, to questions of {points_of(scored):.0f} points")
    for count in COUNTS:
        print(line(f"marking {count} answers", measure(scored, count), "cutting them with rjieba"))
    for count in (1_000, 10_000):
        tracemalloc.start()
        mark(islice(cycle(scored), count))
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        print(f"         {peak:.1f} MB more at most while {count} are marked")


if __name__ == "__main__":
    main()
