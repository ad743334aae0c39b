"""Titles of other documents, advertised behind a word that was made a link."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.cleaning.noise import Noise
from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

SENTENCE_END = "。！？；!?;：:…”’)）】》"

_LINKED = re.compile(r"(?<=\s)([\u4e00-\u9fff]{2,8}) +(?=\S)")
_TITLES = re.compile(r"[^。，,；;：:？！?!\n“”]{1,240}")
"""A run of advertised titles: no sentence in it, half a dozen titles of up to 40 characters."""
_TITLE = 40
_TITLE_END = re.compile(r"(?:下载|免费|\.?(?:docx?|pptx?|xlsx?|pdf|txt))(?= |$)", re.I | re.M)


def adverts(text: str) -> Iterator[Edit]:
    """Runs of other documents' titles behind a linked word: they hold the word again and again,
    no sentence ends in them, and they close with 下载 or a file's extension."""
    done = 0
    for link in _LINKED.finditer(text):
        end = _titles_end(text, link) if link.start() >= done else None
        if end is None:
            continue
        done = end + len(text[end : end + 9]) - len(text[end : end + 9].lstrip(" "))
        if text[link.start() - 2 : link.start() - 1] not in SENTENCE_END:
            yield Edit(link.start() - 1, link.start(), "")
        yield Edit(link.end(1), done, Noise.ADVERT)


def _titles_end(text: str, link: re.Match[str]) -> int | None:
    """Where the run of titles behind `link` ends, or None where none stands there."""
    run = _TITLES.match(text, link.end())
    if run is None or run[0].count(link[1]) < 2:
        return None
    reach = _repeated_to(text, link, run.end())
    ends = [title.end() for title in _TITLE_END.finditer(text, run.start(), run.end() + 1)]
    end = max((end for end in ends if end <= reach), default=None)
    return end if end and text.count(link[1], run.start(), end) >= 2 else None


def _repeated_to(text: str, link: re.Match[str], end: int) -> int:
    """How far the linked word keeps coming again within a title's length."""
    reach = link.end()
    while (found := text.find(link[1], reach, min(end, reach + _TITLE))) >= 0:
        reach = found + len(link[1])
    return min(end, reach + _TITLE)
