"""Reading files of questions, whatever they are: interchange formats, tables, exams in prose."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.commands import passed_over
from examprep.errors import NoQuestions, OtherPurpose, UnreadableFile
from examprep.problems import QUOTED, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examprep.importing.cleaning import Removal
    from examprep.questions import Question

NO_ANSWER = "no_answer"
OURS = {"jsonl", "markdown"}
"""Formats in which a question brings its warnings along."""


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """What a file held: its questions, what is wrong with it, and what was left out as noise.

    `format` is that of an interchange format, whose `text` comes along, `document`, or `lexicon`,
    whose text is `words`. A file that holds none of them has a `purpose` where it is one of ours.
    `answers` is the file its answers stand in, where that is another.
    """

    file: str
    format: str
    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    removals: tuple[Removal, ...] = ()
    words: str = ""
    purpose: str = ""
    answers: str = ""
    text: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it to take or to mend."""
        return not (self.questions or self.problems or self.words)


def found(paths: Iterable[str]) -> Iterator[str]:
    """The files that paths name: of a folder every file in it, hidden ones left out, by name."""
    for path in paths:
        folder = Path(path)
        if path != "-" and folder.is_dir():
            inner = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
            shown = (name for name in inner if not any(part[0] in ".~" for part in name.parts))
            yield from (str(folder / name) for name in sorted(shown))
        else:
            yield path


def read(path: str, subject: str = "") -> list[QuestionFile]:
    """What a file holds (`-`: stdin), sniffed by content; a zip gives one for each file in it.

    Questions that name no subject get `subject`, and every one gets an id. Raises UnreadableFile
    for what cannot be read, NoQuestions where none of it holds a question, OtherPurpose where it is
    a file of ours that is for something else.
    """
    from examprep.formats import apkg
    from examprep.importing.readers import unpacked

    shown = "<stdin>" if path == "-" else path
    data = content(path)
    if apkg.looks_like(data, shown):
        held = [_anki(shown, data, subject)]
    else:
        held = _members(dict(unpacked(data, shown)), subject)
    if all(one.empty for one in held):
        raise _nothing(path, held)
    return held


def read_with_answers(path: str, answers: str, subject: str) -> QuestionFile | None:
    """The questions of a file with the answers of another; None where these belong to none of its
    questions, or either file cannot be read."""
    try:
        return _with_answers((path, content(path)), (answers, content(answers)), subject)
    except UnreadableFile:
        return None


def _members(members: Mapping[str, bytes], subject: str) -> list[QuestionFile]:
    """What each file of a zip holds; those of answers apart go with their questions."""
    from examprep.importing import companions

    answers = companions.answers(members)
    found = {
        name: _with_answers((name, members[name]), (told, members[told]), subject)
        for name, told in answers.items()
    }
    taken = {answers[name] for name, whole in found.items() if whole}
    several = len(members) > 1
    return [
        found.get(name) or (_member if several else _parsed)(name, data, subject)
        for name, data in members.items()
        if name not in taken
    ]


def _member(path: str, data: bytes, subject: str) -> QuestionFile:
    """What one of several files of a zip holds; one that cannot be read is a problem of its own."""
    try:
        return _parsed(path, data, subject)
    except UnreadableFile as error:
        file = Path(path).name
        reason = str(error.fields.get("reason", error))
        return QuestionFile(file, "other", (), (Problem("malformed", file, "1", "", reason, True),))


def _with_answers(
    asked: tuple[str, bytes], told: tuple[str, bytes], subject: str
) -> QuestionFile | None:
    """Questions with the answers of another file, each given as its name and bytes. They belong
    together where more of the questions are answered then, and there are no others."""
    from examprep.importing import companions, reading
    from examprep.importing.readers import document

    alone = _parsed(asked[0], asked[1], subject)
    unanswered = [question for question in alone.questions if not question.answered]
    if alone.format != "document" or not unanswered:
        return None
    answers = Path(told[0]).name
    documents = [
        replace(document(data, name), file=Path(name).name) for name, data in (asked, told)
    ]
    parsed = reading.read(companions.together(*documents), subject)
    still = [question for question in parsed.questions if not question.answered]
    if len(parsed.questions) != len(alone.questions) or len(still) >= len(unanswered):
        return None
    return replace(
        alone,
        questions=parsed.questions,
        problems=parsed.problems,
        removals=parsed.removals,
        answers=answers,
    )


def _nothing(path: str, held: Sequence[QuestionFile]) -> NoQuestions:
    """What is wrong with a file in which there is no question."""
    purposes = {one.purpose for one in held}
    if len(purposes) == 1 and all(purposes):
        return OtherPurpose(file=path, purpose=purposes.pop())
    return NoQuestions(file=path)


def _anki(path: str, data: bytes, subject: str) -> QuestionFile:
    """What a package of Anki holds."""
    from examprep.formats import apkg
    from examprep.store import anki

    file = Path(path).name
    rows = anki.notes(apkg.collection(data, file), file)
    questions, problems = apkg.read([apkg.AnkiNote(*row) for row in rows], file)
    named = tuple(_completed(question, subject) for question in questions)
    return _unanswered_named(QuestionFile(file, "apkg", named, tuple(problems)))


def content(path: str) -> bytes:
    """The bytes of a file, or of stdin for `-`. Raises UnreadableFile."""
    if path == "-":
        return sys.stdin.buffer.read()
    from examprep.importing.readers import limits

    try:
        limits.check(Path(path).stat().st_size, limits.UNPACKED, path)
        return Path(path).read_bytes()
    except OSError as error:
        raise UnreadableFile(file=path, reason=error.strerror) from None


def _parsed(path: str, data: bytes, subject: str) -> QuestionFile:
    from examprep.importing import reading
    from examprep.importing.readers import document
    from examprep.scoring.words import vocabulary

    file = Path(path).name
    text = _text(file, data)
    if text is not None and vocabulary.looks_like(text):
        # Every subject may have one, so the name of its folder tells them apart.
        named = "/".join(Path(path).absolute().parts[-2:])
        return QuestionFile(named, "lexicon", (), tuple(vocabulary.parse(text, named)[1]), (), text)
    if text is not None and (purpose := passed_over.purpose(text)):
        return QuestionFile(file, "other", (), (), purpose=purpose)
    known = None if text is None else _interchange(file, text)
    if known is not None:
        return replace(known, questions=tuple(_completed(q, subject) for q in known.questions))
    parsed = reading.read(replace(document(data, path), file=file), subject)
    return QuestionFile(file, "document", parsed.questions, parsed.problems, parsed.removals)


def _text(file: str, data: bytes) -> str | None:
    """The text of a file that is one."""
    from examprep.importing.readers import text as text_reader

    try:
        return text_reader.decode(data, file)
    except UnreadableFile:
        return None


def _interchange(file: str, text: str) -> QuestionFile | None:
    """What a text in one of the interchange formats holds; None for any other."""
    from examprep.formats import readable

    for name, module in readable().items():
        if module.looks_like(text):
            questions, problems = module.read(text, file)
            held = QuestionFile(file, name, tuple(questions), tuple(problems), text=text)
            return held if name in OURS else _unanswered_named(held)
    return None


def _unanswered_named(held: QuestionFile) -> QuestionFile:
    """What a file held, with a problem and a warning for each question without an answer that has
    none yet."""
    questions: list[Question] = []
    problems = list(held.problems)
    for question in held.questions:
        if question.answered or NO_ANSWER in question.warnings:
            questions.append(question)
            continue
        at = question.source.at if question.source else question.id
        problems.append(Problem(NO_ANSWER, held.file, at, question.stem[:QUOTED]))
        questions.append(replace(question, warnings=(*question.warnings, NO_ANSWER)))
    return replace(held, questions=tuple(questions), problems=tuple(problems))


def _completed(question: Question, subject: str) -> Question:
    from examprep.fingerprint import short_id

    named = replace(question, subject=question.subject or subject)
    return replace(named, id=named.id or short_id(named))
