"""Marking a class, against only scoring its answers one after the other."""

from __future__ import annotations

from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING

from benchmarks.pairs import line, timed
from benchmarks.scoring import answers
from examprep import shipped
from examprep.marking import workbook
from examprep.marking.analysis import analyse
from examprep.marking.marked import Sheet, mark
from examprep.marking.missed import missed
from examprep.paper import Item, Level, Paper, Section
from examprep.scoring import Scheme, Score, fit, prepare, vocabulary_of

if TYPE_CHECKING:
    from examprep.questions import Question

CANDIDATES = 1_000
QUESTIONS = 20


def main() -> None:
    """Print how much longer a class takes than its answers alone, and then its workbook."""
    folder = shipped.bank_folder()
    bank = [each for each in shipped.questions(folder) if not each.kind.objective]
    lexicon = fit(bank, vocabulary_of(shipped.wordlists(folder)))
    chosen = bank[:: len(bank) // QUESTIONS][:QUESTIONS]
    schemes = {question.id: prepare(question, lexicon) for question in chosen}
    paper = paper_of(chosen)
    answered = class_of(chosen, CANDIDATES)
    bare = partial(score_all, schemes, chosen, answered)
    whole = partial(mark_all, schemes, paper, answered)
    what = f"marking {CANDIDATES} candidates × {QUESTIONS}"
    print(line(what, timed(whole, bare, 1), "scoring the same answers"))
    sheets = whole()
    print(line("writing their workbook", timed(partial(workbook.write, paper, sheets, {}), bare, 1),
               "scoring the same answers"))  # fmt: skip


def paper_of(questions: list[Question]) -> Paper:
    """A paper that asks some questions, a section each."""
    sections = tuple(
        Section(question.kind.value, (question.kind,), question.marks or 0.0, 1,
                (Item(number, question, Level.MEDIUM),))
        for number, question in enumerate(questions, 1)
    )  # fmt: skip
    full = sum(section.full for section in sections)
    return Paper("p", "p", "", "own", 1, "试卷", "", 120, full, full * 0.6, sections)


def class_of(questions: list[Question], candidates: int) -> list[dict[int, str]]:
    """What candidates answered, by the numbers of the questions."""
    given = {number: cycle(answers(question)) for number, question in enumerate(questions, 1)}
    return [{number: next(texts) for number, texts in given.items()} for _ in range(candidates)]


def score_all(
    schemes: dict[str, Scheme], questions: list[Question], answered: list[dict[int, str]]
) -> float:
    """The sum of all scores, nothing else being kept."""
    return sum(
        schemes[question.id].score(given[number]).score
        for given in answered
        for number, question in enumerate(questions, 1)
    )


def mark_all(
    schemes: dict[str, Scheme], paper: Paper, answered: list[dict[int, str]]
) -> list[Sheet]:
    """Everything `paper mark` works out of a class."""

    def scoring(question: Question, answer: str) -> Score:
        return schemes[question.id].score(answer)

    sheets = [mark(paper, str(n), given, scoring) for n, given in enumerate(answered, 1)]
    full = {item.number: item.marks for item in paper.items()}
    analyse({number: [sheet.earned[number] for sheet in sheets] for number in full}, full)
    missed(sheets)
    return sheets
