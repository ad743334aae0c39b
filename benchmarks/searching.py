"""How long a search over the bank and course notes takes, and making the index it needs; and how
many points of the bank have a passage of the notes to read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.pairs import line, process, timed
from examprep import shipped
from examprep.commands.question_files import read
from examprep.importing import notes
from examprep.importing.readers import documents
from examprep.scoring import Lexicon, score, vocabulary_of
from examprep.searching import build, explaining, spoken
from examprep.session.missed import missed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Question
    from examprep.searching import Index

RUNS = 9
QUERY = "怎样安抚投诉的客户"
SEEDS = Path(__file__).resolve().parents[2] / "shared/seeds"


def course_notes() -> list[Path]:
    """The course notes beside the checkout; none where they are not there."""
    return sorted(SEEDS.glob("00[0-3]*"))


def exams() -> list[Path]:
    """The exam questions with answers beside the checkout; none where they are not there."""
    return sorted(SEEDS.glob("004*"))


def bank() -> list[Question]:
    """Every question of the shipped bank."""
    return shipped.questions(shipped.bank_folder())


def texts(questions: Iterable[Question], files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Every question, and every passage of files read as notes, with a name each; a passage that
    comes again is given once."""
    for question in questions:
        yield f"question {question.id}", "\n".join(question.texts())
    read_from = (each for path in files for each in documents(path.read_bytes(), path.name))
    found = (passage for document in read_from for passage in notes.read(document).passages)
    for passage in {passage.text: passage for passage in found}.values():
        yield f"passage {passage.id}", passage.whole()


def reach(questions: Iterable[Question], index: Index) -> tuple[int, int]:
    """How many points the questions have, and how many of them a passage explains."""
    nothing = Lexicon(0, {})
    points = explained = 0
    for question in questions:
        blank = score(question, "", nothing)
        for at, context in missed(question, blank):
            words = spoken(index, blank.points[at].text)
            names = [match.name for match in explaining(index, words, context)]
            explained += any(name.startswith("passage ") for name in names)
            points += 1
    return points, explained


def main() -> None:
    """Print the ratios; without the course notes, of the bank alone."""
    everything = list(texts(bank(), course_notes()))
    index = build(everything)
    text = json.dumps(index.to_json())
    words = dict.fromkeys(index.reader().tokens(QUERY), 1.0)
    rank = timed(lambda: index.rank(words), lambda: json.loads(text), RUNS)
    print(line(f"ranking {len(everything)} texts", rank, "reading the index as JSON"))
    for copies in (1, 4, 16):
        many = [(f"{copy} {name}", text) for copy in range(copies) for name, text in everything]
        grown = timed(partial(build, many), partial(build, everything), 3)
        print(line(f"an index of {len(many)} texts", grown, f"one of {len(everything)}"))
    _print_commands()
    if course_notes():
        _print_reach()


def _print_reach() -> None:
    ours = bank()
    theirs = [each for path in exams() for file in read(str(path)) for each in file.questions]
    vocabulary = vocabulary_of(shipped.wordlists(shipped.bank_folder()))
    for name, asked, files in (
        ("bank, from the course notes", ours, course_notes()),
        ("exam, from the course notes", theirs, course_notes()),
        ("bank, from notes and exam", ours, [*course_notes(), *exams()]),
    ):
        held = {question.id: question for question in [*ours, *asked]}
        index = build(texts(held.values(), files), vocabulary)
        points, explained = reach(asked, index)
        print(f"  {name}: {explained} of {points} points have a passage")


def _print_commands() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "EXAMPREP_CONFIG": os.devnull,
            "EXAMPREP_DB": str(Path(folder, "bank.db")),
        }
        taken = ["import", "--as", "notes", *map(str, course_notes())]
        for command in ([taken] if course_notes() else []) + [["search", QUERY]]:
            run = [sys.executable, "-m", "examprep", *command]
            subprocess.run(run, env=environment, capture_output=True, check=True)
        pair = timed(
            process(["-m", "examprep", "search", QUERY], environment),
            process(["-c", "import sqlmodel, opencc, rjieba; rjieba.cut('')"], environment),
            RUNS,
        )
        print(line("examprep search", pair, "import sqlmodel, opencc and rjieba"))


if __name__ == "__main__":
    main()
