"""`examprep mark --suggest`: which answers a person had best mark first."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from examprep.commands.banks import bank_of
from examprep.commands.files import deliver
from examprep.commands.responses import Intake, file_name, responses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.commands.app import App
    from examprep.commands.banks import Bank
    from examprep.questions import Question
    from examprep.scoring.responses import Response

COLUMNS = ("question", "answer", "learner", "response", "score")


def suggest(app: App, path: str, bank: str | None, count: int, output: str) -> int:
    """Write the `count` answers to each question that are best marked first, with an empty column
    for the score, as `mark --learn` takes it back; the exit status."""
    piles: defaultdict[str, list[Response]] = defaultdict(list)
    questions: dict[str, Question] = {}
    with responses(path) as rows, bank_of(app, bank) as held:
        intake = Intake(file_name(path), cache(held.question))
        for response, question in intake.pairs(rows):
            piles[question.id].append(response)
            questions[question.id] = question
        chosen = [
            row
            for name, pile in piles.items()
            if not questions[name].kind.objective
            for row in _chosen(held, questions[name], pile, count)
        ]
    lines = _jsonl(chosen) if app.json else _csv(chosen)
    # Without the mark Excel takes Chinese for something else.
    marked = output != "-" and not app.json
    deliver(output, ["\ufeff", *lines] if marked else lines)
    return intake.finish()


def _chosen(bank: Bank, question: Question, pile: list[Response], count: int) -> list[Response]:
    """The answers of a pile to mark: none twice, none that is blank or was marked already."""
    from examprep.learning import example
    from examprep.learning import suggest as best
    from examprep.scoring import prepare

    scheme = prepare(question, bank.lexicon)
    marked = bank.marked(question.id)
    fresh = {row.answer: row for row in reversed(pile) if row.answer not in marked}
    scored = [(row, scheme.covered(row.answer)) for row in reversed(fresh.values())]
    worth = [(row, covered) for row, covered in scored if "blank" not in covered[0].flags]
    places = best([example(scheme, row.answer, *covered) for row, covered in worth], count)
    return [worth[place][0] for place in places]


def _csv(rows: Iterable[Response]) -> Iterator[str]:
    yield _cells(COLUMNS)
    for row in rows:
        yield _cells([row.question, row.answer, row.learner, row.response, ""])


def _cells(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _jsonl(rows: Iterable[Response]) -> Iterator[str]:
    for row in rows:
        named = {name: getattr(row, name) for name in COLUMNS[:-1] if getattr(row, name)}
        yield json.dumps({**named, "answer": row.answer, "score": None}, ensure_ascii=False) + "\n"
