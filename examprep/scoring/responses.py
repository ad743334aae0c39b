"""A pile of answers: CSV or JSON lines with `question`, `answer` and, if you like, `learner` and
`response` (the name of this answer); the columns of CSV may have the names of other tables of
answers. Read one at a time, in order, however long the file is; its scores are JSON lines.

JSON goes through msgspec: that of the standard library writes a score in a tenth of the time that
working it out takes, msgspec in a sixtieth.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from msgspec.json import decode, encode

from examprep.errors import N_, MalformedFile, MissingColumn
from examprep.problems import Problem
from examprep.scoring.columns import columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.scoring.result import Score

NOT_OBJECT = N_("not a JSON object on one line")
TOO_LONG = N_("a cell of more than 131,072 characters; is a quotation mark never closed?")
UNQUOTED = N_("its quotation marks do not match; one within a quoted answer is written twice")
NOT_TEXT = N_("the line holds half a character (a lone surrogate)")
NOT_COLUMNS = N_("this line must name the columns; put quotes around a whole name or none")

REQUIRED = ("question", "answer")
NUMBERS = ("score", "marks", "full")
OPTIONAL = ("learner", "response", *NUMBERS)

_HELD = {"candidate": "learner"}
"""Where a response holds what a column of a table of answers is known to hold, if not under the
same name."""

_TOO_LONG = "field larger than field limit"
"""What Python says of a cell that is. The limit keeps a mark that is never closed from taking the
whole file for one answer."""

_DELIMITERS = (",", "\t", ";")


@dataclass(frozen=True, slots=True)
class Response:
    """An answer to the question with the id `question`, from the line `line` of its file. `score`
    and `marks` are what a person gave it, and `full` what there is to earn, as they stand there."""

    question: str
    answer: str
    learner: str = ""
    response: str = ""
    line: int = 0
    score: str = ""
    marks: str = ""
    full: str = ""


def read(lines: Iterable[str], file: str) -> Iterator[Response | Problem]:
    """The responses of a file's lines, ends of line kept; a row that cannot be read is a problem.

    Lines that begin with `{` are JSON, any others CSV with a header: the first line that is not
    blank decides. Raises `MissingColumn` where a CSV header lacks a column that is needed, and
    `MalformedFile` where it is none.
    """
    numbered = enumerate(lines, start=1)
    for number, line in numbered:
        first = line.removeprefix("\ufeff") if number == 1 else line
        if first.strip():
            rest = (line for _, line in numbered)
            read_rows = _read_json if first.lstrip().startswith("{") else _read_csv
            yield from read_rows(chain([first], rest), file, number)


def line(response: Response, score: Score) -> str:
    """The score of a response as a line of JSON, with the names it was given."""
    given = {"learner": response.learner, "response": response.response}
    named = {name: value for name, value in given.items() if value}
    told = {field: getattr(score, field) for field in score.__slots__}
    return encode({**told, **named}).decode() + "\n"


def _read_json(lines: Iterable[str], file: str, start: int) -> Iterator[Response | Problem]:
    for number, line in enumerate(lines, start):
        if line.strip():
            yield _from_json(line, file, number)


def _from_json(line: str, file: str, number: int) -> Response | Problem:
    try:
        row = decode(line)
    except (ValueError, RecursionError):
        return _malformed(file, number, line, _why_not(line))
    if not isinstance(row, dict):
        return _malformed(file, number, line, NOT_OBJECT)
    given = {**row, **{name: str(row[name]) for name in NUMBERS if row.get(name) is not None}}
    values = [given.get(name) for name in (*REQUIRED, *OPTIONAL)]
    if not all(value is None or isinstance(value, str) for value in values):
        return _malformed(file, number, line, N_("a value that is not a text"))
    if "answer" not in row:
        return _malformed(file, number, line, N_("it has no answer"))
    return _response([value or "" for value in values], file, number, line)


def _why_not(line: str) -> str:
    """Why msgspec refuses a line: what the standard library reads is JSON, but no text."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return NOT_OBJECT
    return NOT_TEXT


def _read_csv(lines: Iterable[str], file: str, start: int) -> Iterator[Response | Problem]:
    source = iter(lines)
    header = next(source)
    delimiter = next((mark for mark in _DELIMITERS if mark in header), ",")
    rows = csv.reader(chain([header], source), delimiter=delimiter, strict=True)
    try:
        names = _names(next(rows))
    except csv.Error:
        raise MalformedFile(file=file, line=start, reason=NOT_COLUMNS) from None
    for name in REQUIRED:
        if name not in names:
            raise MissingColumn(file=file, column=name)
    while True:
        number = start + rows.line_num
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield _malformed(file, number, "", TOO_LONG if _TOO_LONG in str(error) else UNQUOTED)
            continue
        if row:
            yield _from_row(row, names, file, number)


def _names(header: list[str]) -> list[str]:
    """The names of the columns: ours where they stand there, else what other tables call them."""
    names = [name.strip().lower() for name in header]
    for name, places in columns(header).items():
        held = _HELD.get(name, name)
        free = [at for at in places if names[at] not in OPTIONAL]
        if free and held not in names:
            names[free[0]] = held
    return names


def _from_row(row: list[str], names: list[str], file: str, number: int) -> Response | Problem:
    quote = ",".join(row)
    if len(row) > len(names):
        return _malformed(
            file, number, quote, N_("more cells than columns; put an answer with commas in quotes")
        )
    if len(row) <= names.index("answer"):
        return _malformed(file, number, quote, N_("it has no answer"))
    cells = dict(zip(names, row, strict=False))
    values = [cells.get(name, "") for name in (*REQUIRED, *OPTIONAL)]
    return _response(values, file, number, quote)


def _response(values: list[str], file: str, number: int, quote: str) -> Response | Problem:
    question, answer, learner, response, *given = values
    if not question.strip():
        return _malformed(file, number, quote, N_("it names no question"))
    names = question.strip(), learner.strip(), response.strip()
    return Response(names[0], answer, *names[1:], number, *(each.strip() for each in given))


def _malformed(file: str, number: int, quote: str, detail: str) -> Problem:
    return Problem("malformed", file, str(number), quote.strip(), detail, refused=True)
