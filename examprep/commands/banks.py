"""The questions that answers are compared with: those of the database, or of files."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.commands.responses import report
from examprep.errors import NoQuestions, NoSuchQuestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from examprep.commands.app import App
    from examprep.learning import LearnedScheme
    from examprep.questions import Question
    from examprep.scoring import Lexicon, Scheme


@dataclass(frozen=True, slots=True)
class Bank:
    """`question` gives a question by its id, or raises NoSuchQuestion; `lexicon` is fitted to all
    of them. `scheme` makes a question ready for scoring, with what marks taught of it, and `marked`
    gives the answers to a question, by its id, that were marked already."""

    question: Callable[[str], Question]
    lexicon: Lexicon
    scheme: Callable[[Question], Scheme | LearnedScheme]
    marked: Callable[[str], set[str]]


@contextmanager
def bank_of(app: App, path: str | None) -> Iterator[Bank]:
    """The bank in the file or folder `path`, for which no database is touched, or the user's."""
    if path is not None:
        yield from_files(path)
        return
    with app.session() as session:
        scorer = session.scorer
        yield Bank(session.question, scorer.lexicon(), scorer.scheme, scorer.learned.marked)


def from_files(path: str) -> Bank:
    """The questions of a file, or of every Markdown file in a folder, and the lexicons that lie in
    the same folder; what is wrong with them is said on stderr. Raises NoQuestions for none."""
    from examprep.commands import lexicons
    from examprep.commands.question_files import read
    from examprep.scoring import fit, prepare, vocabulary_of

    folder = Path(path)
    files = sorted(map(str, folder.rglob("*.md"))) if folder.is_dir() else [path]
    held = [one for file in files for one in read(file)]
    lists, faults = lexicons.beside([path])
    for problem in (*(problem for one in held for problem in one.problems), *faults):
        report(problem)
    bank = {question.id: question for one in held for question in one.questions}
    if not bank:
        raise NoQuestions(file=path)

    def question(ref: str) -> Question:
        if ref not in bank:
            raise NoSuchQuestion(id=ref)
        return bank[ref]

    # As of an import, nothing of a lexicon is taken that has a line which cannot be read.
    faulty = {problem.file for problem in faults}
    lexicon = fit(bank.values(), vocabulary_of(one for one in lists if one[0] not in faulty))
    return Bank(question, lexicon, lambda found: prepare(found, lexicon), lambda _name: set())
