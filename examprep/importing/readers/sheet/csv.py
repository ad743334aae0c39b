"""Tables in text: .csv, .tsv, and what Excel saves as "Unicode text"."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING

from examprep.importing.readers import limits, markdown_table
from examprep.importing.readers.sheet.cells import table
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.importing.document import Table

_DIVIDERS = ("\t", ",", ";", "|")
_NAMES = re.compile(
    r"\W*(?:序号|编号|题号|[考试]?题[型干目]\w{0,3}|问题|试题\w{0,3}|[正确标准参考]*答案\w{0,2}"
    r"|备?选?项?选?项\s*[A-Ha-h\d]?|[A-Ha-h]|[答案试题]*解析|分[值数]|难[度易]\w{0,3}|知识点|章节|正面|背面"
    r"|考生\w{0,2}|姓名|作答\w{0,2}"
    r"|stem|questions?|(?:question|answer)?[ _]?(?:text|type|kind)|(?:correct[ _]?)?answers?"
    r"|(?:option|choice)s?[ _]?[a-h\d]?|explanation|front|back|marks?|id)\W*",
    re.I,
)
"""What stands over the columns of sheets of questions, and of answers to them, in simplified
characters."""
TITLES = 3
"""So many lines at most are the header and what stands above it."""
_OTHER = ("{", "[", "<", "#", "---", "::")
"""How files of other formats begin that have dividers too."""


def csv_table(text: str) -> Table | None:
    """The table a text is, with cells placed `B7`; none where it may as well be prose. It is one
    if two or more columns are headed as question sheets head them, or if all rows have as many
    cells: two between tabs, three between commas, semicolons or bars. A pipe table of Markdown is
    none."""
    lines = [line for line in text.splitlines() if line.strip()]
    if text.lstrip().startswith(_OTHER) or markdown_table.begins(lines):
        return None
    above = "\n".join(lines[:TITLES])
    for divider in _DIVIDERS:
        likely = divider in above and text.count(divider) < limits.CELLS
        rows = _rows(text, divider) if likely else []
        if _headed(rows) or _even(rows, 2 if divider == "\t" else 3):
            return table(enumerate(rows, 1), "", "")
    return None


def _rows(text: str, divider: str) -> list[list[str]]:
    """The rows of a text; where its quotation marks do not match, they are taken as they are."""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        lines = csv.reader(
            StringIO(text, newline=""), delimiter=divider, quoting=quoting, strict=True
        )
        try:
            return list(lines)
        except csv.Error:
            continue
    return []


def _headed(rows: list[list[str]]) -> bool:
    """Whether one of the first rows names the columns, and the next ones have cells under it."""
    written = list(_written(rows))
    for at, row in enumerate(written[:3]):
        names = sum(bool(_NAMES.fullmatch(simplify(cell))) for cell in row)
        below = written[at + 1 :]
        if names >= 2 and below:
            return 2 * sum(len(row) > 1 for row in below) > len(below)
    return False


def _even(rows: list[list[str]], least: int) -> bool:
    """Whether there are at least as many rows as columns must be, all of one width."""
    widths = [len(row) for row in _written(rows)]
    return len(widths) >= least and len(set(widths)) == 1 and widths[0] >= least


def _written(rows: list[list[str]]) -> Iterator[list[str]]:
    return (row for row in rows if any(cell.strip() for cell in row))
