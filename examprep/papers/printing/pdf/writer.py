"""Documents as PDF files."""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING, Any

from examprep.errors import MissingExtra
from examprep.papers.printing.blocks import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.papers.printing.blocks import Document

TEMPLATE = "paper.typ"


def write(document: Document, font: str | None = None) -> bytes:
    """The document as a PDF, set in `font`, a file or a family; the same arguments give the same
    bytes where the same font is found.

    The texts reach the template as data and are never read as markup. Raises `MissingExtra`, or
    what `fonts.font` raises.
    """
    [written] = _compiled(document, font, format="pdf", timestamp=0)
    return written


def pictures(document: Document, ppi: float, font: str | None = None) -> list[bytes]:
    """Every page as a PNG of so many pixels an inch; otherwise like `write`."""
    return _compiled(document, font, format="png", ppi=ppi)


def _compiled(document: Document, font: str | None, **settings: Any) -> list[bytes]:  # noqa: ANN401
    try:
        from typst import Compiler

        from examprep.papers.printing.pdf import fonts

        template = resources.files(__package__).joinpath(TEMPLATE).read_text("utf-8")
        data = to_json(document)
        used = fonts.font(font, [template, *_texts(data)])
    except ImportError:
        raise MissingExtra(extra="pdf") from None
    inputs = {
        "document": json.dumps(data, ensure_ascii=False),
        "family": used.family,
        "scripts": json.dumps(fonts.SCRIPTS, ensure_ascii=False),
    }
    compiler = Compiler(font_paths=used.searched, ignore_system_fonts=True)
    written = compiler.compile(template.encode(), sys_inputs=inputs, **settings)
    assert written  # None only where it writes a file itself
    return written if isinstance(written, list) else [written]


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
