"""PDFs that hold text: its lines as they stand on the pages."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise
from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile
from examprep.importing.document import Block, Document
from examprep.importing.readers import limits
from examprep.importing.readers.columns import Line, wrapped
from examprep.importing.readers.margins import in_margin
from examprep.importing.readers.refusals import damaged, locked
from examprep.importing.readers.runs import Run, block, coloured, joined
from examprep.importing.readers.text import garbled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pypdfium2 import PdfDocument, PdfTextPage

_HYPHEN = {0x02: "-", 0xFFFE: "-"}
"""What pdfium gives for the hyphen of a word that goes on in the next line."""
_SAMPLE = 5
"""Asking for the colour of each character takes as long as reading the text, so only every fifth
is asked first, and all of them where one of those has a colour."""
_PICTURES = re.compile(r"(?:\[图\d+\]\s*)*")


def read(data: bytes, file: str) -> Document:
    """The document in a PDF, a line a block, placed `p3:12` (page 3, line 12); in narrow columns a
    line and those it goes on in. Raises `UnreadableFile` for one that is scanned, locked or
    damaged."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        with closing(pypdfium2.PdfDocument(data)) as pdf:
            pages = list(_pages(pdf, file))
    except pypdfium2.PdfiumError as error:
        refusal = locked if getattr(error, "err_code", 0) == raw.FPDF_ERR_PASSWORD else damaged
        raise refusal(file) from error
    _check("\n".join(line.text for lines, _ in pages for line in lines), file)
    margins = in_margin([[line.text for line in lines] for lines, _ in pages])
    content: list[Block] = []
    left_out: list[Block] = []
    for number, (lines, page) in enumerate(pages):
        within = [at for at in range(len(lines)) if (number, at) not in margins]
        content += _flowing(lines, within, page)
        left_out += (line for at, line in enumerate(lines) if at not in within)
    return Document(file, tuple(content), tuple(left_out))


@dataclass(frozen=True, slots=True)
class _Page:
    """The text of a page, whether any of it is coloured, and where its lines stand on a page of
    that width, if that is known."""

    text: str
    coloured: bool = False
    placed: tuple[Line, ...] = ()
    width: float = 0


def _flowing(lines: list[Block], within: list[int], page: _Page) -> list[Block]:
    """The lines `within` the margins of a page, those that go on in the next put together."""
    written = [at for at in within if page.placed and lines[at].text.strip()]
    goes_on = {written[at] for at in wrapped([page.placed[at] for at in written], page.width)}
    found: list[Block] = []
    for place, at in enumerate(within):
        if place and within[place - 1] in goes_on:
            found[-1] = joined([found[-1], lines[at]], found[-1].at, between="")
        else:
            found.append(lines[at])
    return found


def _pages(pdf: PdfDocument, file: str) -> Iterator[tuple[list[Block], _Page]]:
    """The lines of every page."""
    pages = list(_texts(pdf, file))
    if any(page.coloured for page in pages):
        runs = [_runs(pdf, number, page.text) for number, page in enumerate(pages)]
    else:
        runs = [[Run(page.text)] for page in pages]
    for number, (page, shown) in enumerate(zip(pages, runs, strict=True), 1):
        lines = _lines(shown) if page.text else []
        yield [block(line, f"p{number}:{n}") for n, line in enumerate(lines, 1)], page


def _texts(pdf: PdfDocument, file: str) -> Iterator[_Page]:
    """The text of every page, `[图1]` for one that is all picture."""
    size = pictures = 0
    for number in range(len(pdf)):
        with closing(pdf[number]) as page, closing(page.get_textpage()) as shown:
            text = shown.get_text_range().translate(_HYPHEN)
            if text.strip():
                sampled = any(_colours(shown, range(0, len(text), _SAMPLE)))
                yield _Page(text, sampled, _placed(shown, text), page.get_width())
            elif next(page.get_objects(max_depth=1), None) is not None:
                pictures += 1
                yield _Page(f"[图{pictures}]")
            else:
                yield _Page("")
            size += len(text)
            limits.check(size, limits.TEXT, file)


def _placed(page: PdfTextPage, text: str) -> tuple[Line, ...]:
    """Where the lines of a page stand; () where pdfium counts characters that it does not give."""
    if page.count_chars() != len(text):
        return ()
    ends = accumulate(map(len, text.splitlines(keepends=True)))
    spans = pairwise([0, *ends])
    return tuple(_line(page, text[start:end], start) for start, end in spans)


def _line(page: PdfTextPage, text: str, start: int) -> Line:
    said = text.strip()
    first = start + len(text) - len(text.lstrip()) if said else start
    left, foot, *_ = page.get_charbox(first)
    right = page.get_charbox(first + len(said) - 1)[2] if said else left
    return Line(said, left, right, foot)


def _check(text: str, file: str) -> None:
    """Raise `UnreadableFile` where there is no text, or none that means anything."""
    if _PICTURES.fullmatch(text.strip()):
        raise UnreadableFile(
            file=file,
            reason=N_("a scanned PDF: it holds pictures of pages and no text; run OCR on it first"),
        )
    if garbled(text):
        raise UnreadableFile(
            file=file,
            reason=N_("its fonts do not say which characters they show; find it as .docx or .txt"),
        )


def _runs(pdf: PdfDocument, number: int, text: str) -> list[Run]:
    """The text of a page in runs that are coloured or not."""
    with closing(pdf[number]) as page, closing(page.get_textpage()) as shown:
        if shown.count_chars() != len(text):  # pdfium counts characters that it does not give
            return [Run(text)]
        pairs = zip(text, _colours(shown, range(len(text))), strict=True)
        groups = groupby(pairs, key=lambda pair: pair[1])
        return [Run("".join(char for char, _ in group), apart) for apart, group in groups]


def _colours(page: PdfTextPage, at: Iterable[int]) -> Iterator[bool]:
    """Whether the characters `at` these places of a page are coloured."""
    from ctypes import byref, c_uint

    from pypdfium2 import raw

    red, green, blue, alpha = (c_uint() for _ in range(4))
    for index in at:
        known = raw.FPDFText_GetFillColor(
            page.raw, index, byref(red), byref(green), byref(blue), byref(alpha)
        )
        colour = bytes((red.value, green.value, blue.value)).hex()
        yield bool(known) and coloured(colour)


def _lines(runs: Iterable[Run]) -> list[list[Run]]:
    """Runs cut at the ends of lines."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.splitlines() or [""]
        lines[-1].append(Run(first, run.apart))
        lines += ([Run(text, run.apart)] for text in rest)
        if run.text.endswith(("\r", "\n")):
            lines.append([])
    return lines if lines[-1] else lines[:-1]
