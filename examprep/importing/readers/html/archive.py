"""Pages saved whole as .mht, or by Word under the name .doc: a message with the page inside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.readers import html, limits
from examprep.importing.readers.refusals import damaged

if TYPE_CHECKING:
    from examprep.importing.document import Document

_START = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:", re.I)
_HEAD = 2000


def is_archive(data: bytes) -> bool:
    """Whether a file is a message, by how it begins."""
    return b"ultipart/related" in data[:_HEAD] and bool(_START.match(data[:_HEAD]))


def read(data: bytes, file: str) -> Document:
    """The document in the page of a message. Raises `UnreadableFile` where there is none."""
    from email import message_from_bytes

    limits.check(len(data), limits.TEXT, file)
    for part in message_from_bytes(data).walk():
        page = part.get_payload(decode=True)
        if part.get_content_type() == "text/html" and isinstance(page, bytes):
            return html.read(page, file)
    raise damaged(file)
