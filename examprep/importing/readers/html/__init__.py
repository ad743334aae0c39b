"""HTML pages → what a reader of the page sees, block by block."""

from __future__ import annotations

import re

from examprep.errors import UnreadableFile
from examprep.importing.document import Document
from examprep.importing.readers import limits, text
from examprep.importing.readers.html.page import Page
from examprep.importing.readers.html.tokens import Text, Tokens

_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*|<!--(?>.*?-->)\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title|style|table|div)\b",
    re.I | re.S,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,30})", re.I)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030"}
_HEAD = 4096


def is_html(data: str) -> bool:
    """Whether a text is a page, by how it begins."""
    return bool(_START.match(data[:_HEAD]))


def read(data: bytes, file: str) -> Document:
    """The document in a page. Blocks stand at the line they begin in, cells at `t1 r2 c3`. Raises
    `UnreadableFile` where there is none to read."""
    return document(decode(data, file), file)


def document(data: str, file: str) -> Document:
    """The document in a page that was decoded."""
    limits.check(len(data), limits.TEXT, file)
    page = Page()
    for token in Tokens(data):
        if isinstance(token, Text):
            page.write(token)
        elif token.ends:
            page.end(token.name)
        else:
            page.begin(token)
    page.close()
    return Document(file, tuple(page.content), tuple(page.left_out))


def decode(data: bytes, file: str) -> str:
    """The characters of a page: as those of a text file are found, or else as it declares, which
    is wrong so often that it does not come first; bytes it cannot hold are marked."""
    try:
        return text.decode(data, file)
    except UnreadableFile as refusal:
        declared = _CHARSET.search(data[:_HEAD])
        if not declared or b"\0" in data:
            raise
        name = declared[1].decode().lower()
        try:
            return data.decode(_WIDER.get(name, name), "replace")
        except LookupError:
            raise refusal from None
