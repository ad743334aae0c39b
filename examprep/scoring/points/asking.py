"""The text of a point cut into what it asks for: clauses, their items, the words of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from examprep.scoring.words.splitting import clauses
from examprep.scoring.words.tokens import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.scoring.words.reader import Reader

AND = frozenset("和 与 及 或 以及 并".split())  # noqa: SIM905 - a list of words reads best as words

BOUNDS = frozenset("以上 以下 以内 以外 以前 以后".split())  # noqa: SIM905
"""What 及 makes no new item before: 10kV及以下."""

ITEM = 3
"""So many words of content at most has an item of a list: beyond, what 和 joins is a sentence."""

TERM = 5
"""So many words of content at most has a term that a name in brackets stands for."""

_NAMED = re.compile(
    r"[^()]*[\u4e00-\u9fff]\((?P<after>[a-z][a-z0-9&/+-]*)\)"
    r"|(?P<before>[a-z][a-z0-9&/+-]*)\([\u4e00-\u9fff]+\)"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked for: its words, the folded text they are from, and another name of it that is
    Latin: 文件传输协议(ftp)."""

    words: tuple[str, ...]
    text: str
    name: str | None = None


def cut(text: str, reader: Reader) -> list[list[Item]]:
    """Clauses of items, none of them empty; words of grammar only where there are no others."""
    folded = [[reader.read(item).text for item in each] for each in clauses(text)]
    content = [[part for item in each for part in _items(item, reader)] for each in folded]
    words = [[Item(_words(item, reader), item) for item in each] for each in folded]
    return _filled(content) or _filled(words)


def _items(text: str, reader: Reader) -> Iterator[Item]:
    """What 和 and the like join where each is short, or else the whole."""
    named = _NAMED.fullmatch(text)
    name = named and (named["after"] or named["before"])
    parts: list[list[str]] = [[]]
    words = _words(text, reader)
    for word, after in zip_longest(words, words[1:]):
        if word == name:
            continue
        if word in AND and after not in BOUNDS:
            parts.append([])
        elif word not in STOP_WORDS:
            parts[-1].append(word)
    if not all(0 < len(part) <= ITEM for part in parts):
        parts = [[word for part in parts for word in part]]
    if len(parts) > 1 or len(parts[0]) > TERM:
        name = None
    yield from (Item(tuple(part), text, name) for part in parts)


def _words(text: str, reader: Reader) -> tuple[str, ...]:
    return tuple(token.text for token in reader.words(text))


def _filled(cut: list[list[Item]]) -> list[list[Item]]:
    filled = [[item for item in clause if item.words] for clause in cut]
    return [clause for clause in filled if clause]
