"""The bytes of an RTF file → its tokens (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    rb"""
    \\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,10})?[ ]?
  | \\'(?P<hex>[0-9a-fA-F]{2})
  | \\(?P<symbol>[^a-zA-Z'])
  | (?P<brace>[{}])
  | (?P<text>(?:[\x81-\xfe][\x40-\xfe]|[^\\{}\r\n\x00])++)
    """,
    re.VERBOSE,
)
"""Text may be bytes of GBK or Big5 as they are, two of which are one character: the second may be a
backslash or a brace."""
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


class Token(NamedTuple):
    """A control word with its number, a control symbol or a brace, or bytes of text; what it is not
    is empty."""

    word: str = ""
    number: int | None = None
    text: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """What is in a file, in order; data of `\\bin` are left out."""
    data, at = _escaped(data), 0
    while found := _TOKEN.search(data, at):
        at = found.end()
        word, number = found["word"], found["number"]
        if word:
            value = None if number is None else int(number)
            if word == b"bin":
                at += max(0, value or 0)
            yield Token(word.decode(), value)
        elif found["hex"]:
            yield Token(text=bytes.fromhex(found["hex"].decode()))
        elif found["text"]:
            yield Token(text=found["text"])
        else:
            yield Token((found["symbol"] or found["brace"]).decode("latin-1"))


def _escaped(data: bytes) -> bytes:
    """A file with escapes for its UTF-8, which RTF does not know but some programs write."""
    if data.isascii():
        return data
    try:
        return _FOREIGN.sub(_escape, data.decode()).encode()
    except UnicodeDecodeError:
        return data


def _escape(found: re.Match[str]) -> str:
    units = struct.iter_unpack("<H", found[0].encode("utf-16-le"))
    return "{\\uc0" + "".join([f"\\u{unit}" for (unit,) in units]) + "}"
