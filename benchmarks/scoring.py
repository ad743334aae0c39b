"""How long scoring answers takes, against only cutting them into words with rjieba.

The answers are streamed, as `mark` streams them: each is read from a line of JSON, scored, written
as a line of JSON and forgotten. Memory is what Python has allocated at most while they go by.
"""

from __future__ import annotations

import json
import tracemalloc
from dataclasses import dataclass
from functools import cache, partial
from itertools import cycle, islice
from typing import TYPE_CHECKING

from benchmarks import pairs
from benchmarks.pairs import Pair, seconds, timed
from examprep import shipped
from examprep.questions import Kind, Question
from examprep.scoring import fit, prepare, vocabulary_of
from examprep.scoring.responses import Response, line, read
from examprep.scoring.words.tokens import rust_segmenter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from examprep.scoring import Lexicon, Scheme

COUNTS = (1_000, 10_000, 100_000)
POINTS = (5, 50, 500)
LENGTHS = (100, 1_000, 10_000, 100_000)
REPEATED = {
    "blanks": " ",
    "quantities": "24小时3天，",
    "verdicts": "错误做法：推诿客户，",
    "parties": "员工",
    "questions": "吗",
    "ordinals": "第二天",
}
"""What an answer may be full of, each of which was once looked for in all of it at every place."""
REPEATS = 20_000
STEPS = 200
STRETCH = 100
RUNS = 5
FLOOR = "cutting them with rjieba"


@dataclass(frozen=True, slots=True)
class Pile:
    """Answers to questions made ready, each with its question's id."""

    schemes: Mapping[str, Scheme]
    answers: Sequence[tuple[str, str]]

    def lines(self) -> list[str]:
        """The answers as the lines of a file."""
        return [
            json.dumps({"question": name, "answer": answer}, ensure_ascii=False) + "\n"
            for name, answer in self.answers
        ]


@cache
def bank() -> list[Question]:
    """The free-text questions that are shipped."""
    return [each for each in shipped.questions(shipped.bank_folder()) if not each.kind.objective]


@cache
def lexicon() -> Lexicon:
    """The words of the bank."""
    return fit(bank(), vocabulary_of(shipped.wordlists(shipped.bank_folder())))


def answers(question: Question) -> list[str]:
    """Answers as learners give them: all of the points, the first half, every other one."""
    points = [point.text for _, point in question.top_points()] or [question.answer]
    halves = [points, points[: (len(points) + 1) // 2], points[::2]]
    return ["\n".join(f"{n}、{text}。" for n, text in enumerate(half, 1)) for half in halves]


def pile() -> Pile:
    """Each question with each of its answers."""
    schemes = {each.id: prepare(each, lexicon()) for each in bank()}
    return Pile(schemes, [(each.id, answer) for each in bank() for answer in answers(each)])


def mark(schemes: Mapping[str, Scheme], lines: Iterable[str]) -> int:
    """Mark the lines of a file as `mark` does; how many characters of JSON that gives."""
    responses = (row for row in read(lines, "answers.jsonl") if isinstance(row, Response))
    return sum(len(line(row, schemes[row.question].score(row.answer))) for row in responses)


def cut(texts: Iterable[str]) -> int:
    """Cut the same texts and do nothing with the words."""
    segment: Callable[[str], Sequence[str]] = rust_segmenter()  # type: ignore[assignment]
    return sum(len(segment(text)) for text in texts)


def measure(marked: Pile, count: int) -> Pair:
    """Marking and cutting a stream of so many answers, a stretch of each in turns."""
    taken = bare = 0.0
    lines, texts = cycle(marked.lines()), cycle(answer for _, answer in marked.answers)
    for _ in range(count // STRETCH):
        taken += seconds(partial(mark, marked.schemes, islice(lines, STRETCH)))
        bare += seconds(partial(cut, islice(texts, STRETCH)))
    return Pair((taken,), (bare,))


def only_json(marked: Pile) -> Pair:
    """Reading each answer and writing its score, which is ready, against cutting it."""
    lines = marked.lines()
    scores = [marked.schemes[name].score(answer) for name, answer in marked.answers]

    def through() -> int:
        rows = (row for row in read(lines, "answers.jsonl") if isinstance(row, Response))
        return sum(len(line(row, score)) for row, score in zip(rows, scores, strict=True))

    return timed(through, lambda: cut(answer for _, answer in marked.answers), RUNS)


def one(scheme: Scheme, answer: str) -> Pair:
    """Scoring and cutting one answer."""
    return timed(lambda: scheme.score(answer), lambda: cut([answer]), RUNS)


def prose() -> str:
    """Text of the bank, as long as the longest answer."""
    points = [point.text for question in bank() for _, point in question.top_points()]
    text = "\n".join(f"{text}。" for text in points)
    return (text * (max(LENGTHS) // len(text) + 1))[: max(LENGTHS)]


def of_points(count: int) -> Question:
    """A question of so many points."""
    points = [point for question in bank() for _, point in question.top_points()]
    return Question("long", Kind.SHORT_ANSWER, "请作答。", points=tuple(islice(points, count)))


def doubled(scheme: Scheme, answer: str, half: str) -> Pair:
    """Scoring an answer and half as much of it: twice the time, where it grows with the length."""
    return timed(lambda: scheme.score(answer), lambda: scheme.score(half), RUNS)


def backwards(count: int) -> Pair:
    """Scoring so many steps in reverse, and half as many: the chains to compare are four times as
    many."""
    schemes, answers = [], []
    for steps in (count, count // 2):
        points = of_points(steps).points
        asked = Question("steps", Kind.SHORT_ANSWER, "请依次写出各步骤。", points=points)
        schemes.append(prepare(asked, lexicon()))
        answers.append("\n".join(point.text for point in reversed(points)))
    return timed(lambda: schemes[0].score(answers[0]), lambda: schemes[1].score(answers[1]), RUNS)


def print_growth() -> None:
    """Print what twice as much takes of what is hard to score in a time that grows no faster."""
    scheme = prepare(of_points(5), lexicon())
    for name, piece in REPEATED.items():
        answer = f"服{piece * (REPEATS // len(piece))}x"
        pair = doubled(scheme, answer, answer[: len(answer) // 2] + "x")
        print(pairs.line(f"{len(answer)} characters of {name}", pair, "half as many"))
    print(pairs.line(f"{STEPS} steps in reverse", backwards(STEPS), "half as many"))


def print_streams(marked: Pile) -> None:
    """The ratio for ever longer streams, and the memory."""
    size = sum(len(answer) for _, answer in marked.answers) / len(marked.answers)
    points = [len(marked.schemes[name].references[0].points) for name, _ in marked.answers]
    mean = sum(points) / len(points)
    print(f"   answers of {size:.0f} characters to questions of {mean:.0f} points")
    for count in COUNTS:
        print(pairs.line(f"marking {count} answers", measure(marked, count), FLOOR))
    print(pairs.line(f"only the JSON of {len(marked.answers)}", only_json(marked), FLOOR))
    for count in COUNTS[:2]:
        tracemalloc.start()
        mark(marked.schemes, islice(cycle(marked.lines()), count))
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        print(f"         {peak:.1f} MB more at most while {count} are marked")


def main() -> None:
    """Print the ratios: for streams, many points, long answers, what is hard, a question's first
    answer."""
    marked = pile()
    print_streams(marked)
    for count in POINTS:
        scheme = prepare(of_points(count), lexicon())
        print(pairs.line(f"{count} points, 1,000 characters", one(scheme, prose()[:1000]), FLOOR))
    for length in LENGTHS:
        scheme = prepare(of_points(5), lexicon())
        print(pairs.line(f"5 points, {length} characters", one(scheme, prose()[:length]), FLOOR))
    print_growth()
    first = timed(
        lambda: [prepare(each, lexicon()).score(answers(each)[0]) for each in bank()],
        lambda: cut(answers(each)[0] for each in bank()),
        RUNS,
    )
    print(pairs.line(f"the first answer to each of {len(bank())}", first, FLOOR))


if __name__ == "__main__":
    main()
