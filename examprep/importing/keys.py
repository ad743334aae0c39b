"""Keys of objective items: as letters, as right and wrong, one by one or many in a line."""

from __future__ import annotations

import re
import unicodedata

_TRUE = {"√", "✓", "✔", "对", "正确", "是", "T", "TRUE", "O", "○", "Y", "YES"}
_FALSE = {"×", "✗", "✘", "╳", "Χ", "错", "错误", "不正确", "否", "F", "FALSE", "X", "N", "NO"}
_SEPARATORS = re.compile(r"[\s、,，;；|/.．和及与]+")


def letters(text: str) -> tuple[str, ...]:
    """The option letters that a key names, in any width, case and separation; () for no key."""
    joined = _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper().strip("()[]【】")
    return tuple(dict.fromkeys(joined)) if re.fullmatch(r"[A-K]{1,11}", joined) else ()


def truth(text: str) -> str:
    """`true` or `false` for a key that says right or wrong in any way; "" for no such key."""
    word = unicodedata.normalize("NFKC", text).strip(" ()[]【】。.，,;；*").upper()
    return "true" if word in _TRUE else "false" if word in _FALSE else ""


_RANGE = re.compile(
    r"(?P<first>\d+)\s*[-~—–－～至]+\s*(?P<last>\d+)\s*[题]?\s*[)）.．、:：]?\s*"
    r"(?P<keys>(?:[（(]?[A-Ka-kＡ-Ｋ√×✓✗✔✘对错TF]+[)）]?[\s、,，;；]*)+)"
)
_TABLE = re.compile(
    r"题号[|\t ]+(?P<numbers>\d+(?:[|\t ]+\d+)*)[|\t ]*\n\s*[|]?[ ]*答案[|\t ]+(?P<keys>[^\n]+)"
)
_PAIRS = re.compile(
    r"(?:[题序]号[|\t ]+答案[|\t ]*){2,}\n(?P<rows>(?:[^\n]*\d[|\t ]+[^\n]*(?:\n|$))+)"
)
_PAIR = re.compile(
    r"(?<![^|\t\n ])(\d{1,4})[|\t ]+([A-Ka-kＡ-Ｋ]{1,11}|[√×✓✗✔✘对错]|正确|错误)(?=[|\t\n ]|$)"
)
_SINGLE = re.compile(
    r"(?<![\d.])(?P<number>\d{1,4})\s*[.．、:：)）]?\s*[（(]?\s*"
    r"(?P<key>(?!(?<=\d)[dghk](?!\w))[A-Ka-kＡ-Ｋ]{1,11}(?![A-Za-z])|[√×✓✗✔✘对错]|正确|错误)"
    r"\s*[)）]?(?=[\s,，;；。、]|\d|$)"
)
"""5g and 24h are amounts."""


def grouped(text: str) -> list[dict[int, str]]:
    """Keys by the number of their question (`1-5 ABCDE`, `11-20 (√)(×)…`, `1.B 2.C`, a table of
    two rows), one mapping for each count: where the numbers start again, another section's keys
    begin."""
    found: list[tuple[int, list[tuple[int, str]]]] = []
    for pattern, read in _WRITINGS:
        found += ((match.start(), read(match)) for match in pattern.finditer(text))
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    counts: list[dict[int, str]] = []
    last = 0
    for number, key in (pair for _, pairs in sorted(found) for pair in pairs):
        if not counts or number <= last:
            counts.append({})
        counts[-1][number] = key
        last = number
    return counts


def _columns(match: re.Match[str]) -> list[tuple[int, str]]:
    """The keys of a table with the numbers in one row and the keys below them; an empty cell in the
    row of numbers is the one that their count leaves out. None where keys lack or are too many."""
    numbers, keys = [int(number) for number in match["numbers"].split()], match["keys"].split()
    if len(numbers) < len(keys):
        numbers = [*range(numbers[0], numbers[-1] + 1)]
    return list(zip(numbers, keys, strict=True)) if len(numbers) == len(keys) else []


def _paired(match: re.Match[str]) -> list[tuple[int, str]]:
    """The keys of a table with several pairs of columns, numbers and keys, read down each pair."""
    return sorted((int(number), key) for number, key in _PAIR.findall(match["rows"]))


def _spread(match: re.Match[str]) -> list[tuple[int, str]]:
    """The keys of a range: one a token where the tokens are as many, else one a character."""
    numbers = range(int(match["first"]), int(match["last"]) + 1)
    tokens = re.findall(r"[A-Ka-kＡ-Ｋ√×✓✗✔✘对错TF]+", match["keys"])
    if len(tokens) != len(numbers):
        tokens = list("".join(tokens))
    return list(zip(numbers, tokens, strict=False))


def _single(match: re.Match[str]) -> list[tuple[int, str]]:
    return [(int(match["number"]), match["key"])]


_WRITINGS = ((_TABLE, _columns), (_PAIRS, _paired), (_RANGE, _spread), (_SINGLE, _single))
"""Each way of writing keys with what reads it; what one has taken the next does not see."""
