"""What character recognition mistakes in the numbers and names that divide an exam text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = re.compile(
    r"^ *(?:[(（] {0,9}[)）] *)?(?P<n>[lI|]|[lI|1-9][lI|O\d]{1,2})(?= ?[．.、])"
    r"|(?<= )(?P<key>(?=[^.．、]?\d|[lI]O|ll)[lI1-9][lO\d])(?=[.．、] ?[×√A-K](?!\w))"
    r"|(?<![A-Za-z\d.])(?P<amount>(?=\d*[lO])[l\d][lO\d]{1,4})(?= ?(?:[分%％元日天题]|小时))"
    r"|[(（](?P<within>[l|]|(?=[^)）]?\d)[l|1-9][l|O\d])[)）]",
    re.M,
)
_FIGURES = str.maketrans("lI|O", "1110")


def figures(text: str) -> Iterator[Edit]:
    """Letters that stand for 1 and 0 in a number: l．, l2．, 1O、, （l）, 2O分. Of capital letters
    alone only a single one is the number of a question, for II is Roman."""
    for match in _NUMBER.finditer(text):
        name = match.lastgroup or ""
        number = match[name].translate(_FIGURES)
        alone = name == "n" and len(number) > 1 and re.fullmatch("[I|]+", match[name]) is not None
        if number != match[name] and not alone:
            yield Edit(*match.span(name), "", number)


_STOP = re.compile(r"(?<=[)）])[oO0](?= *$)", re.M)


def full_stops(text: str) -> Iterator[Edit]:
    """An o at the end of a line behind the bracket for a key as the full stop."""
    yield from (Edit(*match.span(), "", "。") for match in _STOP.finditer(text))


_ANSWER = re.compile(
    r"^ *[【\[]?(?:(?:[参參] ?考|[标標] ?准|正 ?[确確])? ?答|解(?= *析))(?P<torn> ?)[案析][】\]]? ?"
    r"(?P<colon>[;；]?)",
    re.M,
)


def answer_names(text: str) -> Iterator[Edit]:
    """答 案 and 答案； at the beginning of a line as 答案：, without which the answer to the next
    question would be taken for that to this one."""
    for match in _ANSWER.finditer(text):
        if match["torn"]:
            yield Edit(*match.span("torn"), "")
        if match["colon"]:
            yield Edit(*match.span("colon"), "", "：")
