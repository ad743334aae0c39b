"""The page around the sections."""

from __future__ import annotations

from gettext import gettext as _
from html import escape
from typing import TYPE_CHECKING

from examprep.screen.html.parts import part
from examprep.screen.html.style import STYLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.screen.charts.shapes import Section


def page(title: str, sections: Iterable[Section]) -> str:
    """A complete HTML document, everything in it escaped that came from people."""
    body = "\n".join(_section(section) for section in sections)
    # Translated to the language of the page.
    language = _("en")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escape(title)}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _section(section: Section) -> str:
    parts = "\n".join(part(each) for each in section.parts)
    return f"<section>\n<h2>{escape(section.title)}</h2>\n{parts}\n</section>"
