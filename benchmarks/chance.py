"""What an answer earns by chance: every model answer of the shipped bank, whole and right, but to
another question, of the same chapter or of another one (docs/agreement.md)."""

from __future__ import annotations

from collections import Counter
from statistics import fmean, quantiles
from typing import TYPE_CHECKING

from examprep import shipped
from examprep.commands.question_files import read
from examprep.scoring import fit, prepare, vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.questions import Question
    from examprep.scoring import Score

FOLDER = shipped.bank_folder() / "csm2"
STEP = 10
"""Of the answers of other chapters every tenth is tried."""


def main() -> None:
    """Print the mean, the 95th percentile and the commonest flags for either kind of pair."""
    questions = written()
    vocabulary = vocabulary_of(shipped.wordlists(shipped.bank_folder()))
    lexicon = fit(questions, vocabulary)
    schemes = {each.id: prepare(each, lexicon) for each in questions}
    print(f"   {len(questions)} written questions with a model answer")
    for name, pairs in (("same", same_chapter(questions)), ("other", other_chapters(questions))):
        show(name, [schemes[asked.id].score(other.answer) for asked, other in pairs])


def written() -> list[Question]:
    """The written questions of the bank that have a model answer."""
    files = sorted(map(str, FOLDER.glob("*.md")))
    found = [each for file in files for one in read(file) for each in one.questions]
    return [each for each in found if not each.kind.objective and each.answer]


def same_chapter(questions: Sequence[Question]) -> Iterator[tuple[Question, Question]]:
    """Every question with every other one of its chapter."""
    for asked in questions:
        yield from (
            (asked, other)
            for other in questions
            if other is not asked and other.chapter == asked.chapter
        )


def other_chapters(questions: Sequence[Question]) -> Iterator[tuple[Question, Question]]:
    """Every question with every `STEP`-th one of the other chapters."""
    for at, asked in enumerate(questions):
        others = [other for other in questions if other.chapter != asked.chapter]
        yield from ((asked, other) for other in others[at % STEP :: STEP])


def show(name: str, scores: Sequence[Score]) -> None:
    """Print one row."""
    values = [each.score for each in scores]
    p95 = quantiles(values, n=20)[-1]
    flags = Counter(flag for each in scores for flag in each.flags)
    named = ", ".join(f"{flag} {n / len(scores):.0%}" for flag, n in flags.most_common(3))
    print(
        f"   {name} chapter: {len(values)} pairs   mean {fmean(values):.3f}   p95 {p95:.3f}   "
        f"passed {fmean(value >= 0.6 for value in values):.1%}   {named}"
    )


if __name__ == "__main__":
    main()
