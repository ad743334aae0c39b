"""What slides and the sites that show them leave among course notes and is no part of these."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from examprep.importing.cleaning import PASSES as PAGE_PASSES
from examprep.importing.cleaning import Noise
from examprep.importing.cleaning.site import notices
from examprep.importing.document import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TAIL = 400
"""Characters that may follow a site's first notice: unlike an exam's, the text of notes may
itself begin a line with 注册 or 首页."""
_SITE = re.compile(r"甄别文档|仅部分预览|侵犯您的权益|转载请注明|^转载[:：]? *http")
_SLIDE = re.compile(
    r"合集下载|目 *录|contents?|chapter|part|thanks?|thank you|[A-F ]{1,7}|\d{1,3}"
    r"|(?:感 *谢|谢 *谢)(?:您?的?(?:观 *看|聆 *听|倾 *听)|大家)?",
    re.I,
)
_TITLE = 4
"""Characters of the shortest title."""


def closing_notices(text: str) -> Iterator[Edit]:
    """The site's notices at the very end."""
    return (cut for cut in notices(text) if cut.end - cut.start <= _TAIL)


def site_lines(text: str) -> Iterator[Edit]:
    """The site's conditions, wherever one document of several ends."""
    return _lines(text, lambda line: bool(_SITE.search(line)), Noise.NOTICE)


def slides(text: str) -> Iterator[Edit]:
    """Lines that stand on every set of slides and say nothing: their number, 目录, THANKS, rows
    of dots."""
    return _lines(text, _says_nothing, Noise.FURNITURE)


def repeated_titles(text: str) -> Iterator[Edit]:
    """A line that comes again at once, as the title does above the first slide."""
    lines = [line for line in re.finditer(r"[^\n]+", text) if line[0].strip()]
    for line, following in pairwise(lines):
        if line[0].strip() == following[0].strip() and len(line[0].strip()) >= _TITLE:
            yield Edit(*line.span(), Noise.TEASER)


def _says_nothing(line: str) -> bool:
    core = line.strip(" !！。.…-—_=*·")
    return not core or bool(_SLIDE.fullmatch(core))


def _lines(text: str, wanted: Callable[[str], bool], noise: Noise) -> Iterator[Edit]:
    for line in re.finditer(r"[^\n]+", text):
        if line[0].strip() and wanted(line[0]):
            yield Edit(*line.span(), noise)


PASSES = (
    *(closing_notices if find is notices else find for find in PAGE_PASSES),
    site_lines,
    slides,
    repeated_titles,
)
