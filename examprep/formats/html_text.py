"""The plain text of a field written in HTML, as other programs keep their questions."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FIGURE = "[图]"
"""What stands where a picture was: no text holds it."""

_BREAK = "\x00"
"""Between blocks, however many of them begin and end there; `br` is a line of its own."""
_SHOWN = {
    "br": "\n",
    **dict.fromkeys(("td", "th"), " "),
    **dict.fromkeys(("img", "svg", "video", "audio", "object"), FIGURE),
    **dict.fromkeys(
        (
            "address", "article", "blockquote", "dd", "div", "dl", "dt", "figure", "footer", "h1",
            "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section",
            "table", "tr", "ul",
        ),
        _BREAK,
    ),
}  # fmt: skip
_UNSEEN = {"script", "style", "head", "title"}
_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|<[!?][^<>]*>"
)
_LOOKS = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\d+|#x[0-9a-fA-F]+);")


def looks_like(text: str) -> bool:
    """Whether a text holds tags or character references."""
    return _LOOKS.search(text) is not None


def plain(text: str) -> str:
    """What a reader of the page would see, a paragraph or list item a line."""
    pieces = _pieces(_without_comments(text.replace(_BREAK, "")))
    blocks = (block.strip(" \n") for block in "".join(pieces).split(_BREAK))
    lines = "\n".join(filter(None, blocks)).split("\n")
    return "\n".join(line.strip(" ") for line in lines).replace("\xa0", " ").strip()


def _pieces(text: str) -> Iterator[str]:
    unseen = ""
    at = 0
    for tag in _TAG.finditer(text):
        name = (tag["name"] or "").lower()
        if not unseen:
            yield _words(text[at : tag.start()])
            shown = _SHOWN.get(name, "")
            yield shown if shown == _BREAK or not tag["end"] else ""
        if name in _UNSEEN:
            unseen = "" if tag["end"] and name == unseen else unseen or name * (not tag["end"])
        at = tag.end()
    yield "" if unseen else _words(text[at:])


def _words(text: str) -> str:
    return html.unescape(re.sub(r"[ \t\r\n\f]+", " ", text))


def _without_comments(text: str) -> str:
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + len("-->")
    return "".join([*kept, text[at:]])
