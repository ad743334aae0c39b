"""Plain text in the encodings Chinese files come in."""

from __future__ import annotations

import codecs
import unicodedata
from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile
from examprep.importing.document import Document
from examprep.importing.readers import limits
from examprep.importing.readers.markdown_table import content
from examprep.importing.readers.refusals import empty

if TYPE_CHECKING:
    from collections.abc import Iterable

BINARY = {
    b"PK\x03\x04": N_("a zip or Word/Excel file, not a text file; save it as text (.txt) first"),
    b"%PDF": N_("a PDF, not a text file; save its text as .txt first"),
    b"\xd0\xcf\x11\xe0": N_(
        "an old Word/Excel file, not a text file; save it as text (.txt) first"
    ),
    b"{\\rtf": N_("a rich-text (RTF) file, not a text file; save it as text (.txt) first"),
}
MARKS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
LEGACY = ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
LEAST = 0.1
"""Text whose share of common characters is smaller is not taken for Chinese."""
DAMAGED = 0.01
"""The share of bytes that may be broken, as in pages cut off or pasted together."""
_ENOUGH = 200_000
COMMON = frozenset(
    "的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其"
    "里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公"
    "从問題答案客戶服務管理說個們這來時會對學發無與經過還沒國為後開關問题务户"
)
"""The commonest characters of Chinese prose, simplified and traditional."""


def read(data: bytes, file: str) -> Document:
    """The document in a file's bytes. Raises `UnreadableFile` where there is none to read."""
    return document(decode(data, file), file)


def document(text: str, file: str) -> Document:
    """A text as a document, a line a block; the pipe tables of Markdown are tables."""
    return Document(file, tuple(content(text.splitlines())))


def decode(data: bytes, file: str) -> str:
    """The characters of a file: a byte-order mark decides, then UTF-8, then whichever of GB18030,
    Big5 and UTF-16 reads most like Chinese. A few broken bytes become U+FFFD. Raises
    `UnreadableFile` for an empty, binary or huge file."""
    limits.check(len(data), limits.TEXT, file)
    if not data.strip():
        raise empty(file)
    for start, reason in BINARY.items():
        if data.startswith(start):
            raise UnreadableFile(file=file, reason=reason)
    text = _decoded(data)
    if text is None or garbled(text):
        raise UnreadableFile(
            file=file,
            reason=N_("not a text file in UTF-8, UTF-16, GB18030 (GBK) or Big5"),
        )
    return text


def encoding(start: bytes) -> str:
    """The encoding of a text too long to be read as a whole, by how it begins; `start` may end
    within a character. It is told as `decode` tells it, GB18030 where nothing else is likelier."""
    for mark, name in MARKS:
        if start.startswith(mark):
            return name
    readings = {name: _begun(start, name) for name in ("utf-8", *LEGACY)}
    if readings["utf-8"] and "\0" not in readings["utf-8"]:
        return "utf-8"
    likely = {name: likeness(text) for name, text in readings.items()}
    best = max(likely, key=likely.__getitem__)
    if likely[best] > LEAST:
        return best
    return "utf-8" if readings["utf-8"] else LEGACY[0]


def _begun(start: bytes, encoding: str) -> str:
    """What a text begins with, "" where it is not in this encoding."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(start)
    except UnicodeDecodeError:
        return ""


def _decoded(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _mended(data, encoding)
    text = _strict(data, "utf-8")
    if text is not None and "\0" not in text:
        return text
    return _likeliest(_strict(data, encoding) for encoding in LEGACY) or _likeliest(
        _mended(data, encoding) for encoding in ("utf-8", *LEGACY)
    )


def _likeliest(readings: Iterable[str | None]) -> str | None:
    """The reading that is most like Chinese, if one is."""
    likely = [(likeness(text), text) for text in readings if text]
    best, text = max(likely, default=(0, ""))
    return text if best > LEAST else None


def _mended(data: bytes, encoding: str) -> str | None:
    """A text with its broken bytes marked, if they are few."""
    text = data.decode(encoding, "replace")
    return text if text.count("\ufffd") <= DAMAGED * len(text) else None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def garbled(text: str) -> bool:
    """Whether a text is none, but bytes decoded all the same: strange characters are many."""
    sample = _sample(text)
    strange = sum(
        unicodedata.category(char) in {"Cc", "Cn", "Co"}
        for char in sample
        if char not in "\t\n\r\f"
    )
    return "\0" in text or 20 * strange > len(sample)


def likeness(text: str) -> float:
    """The share of common characters among those that are not ASCII: about .4 in real Chinese,
    under .05 in bytes that only happen to decode."""
    wide = [char for char in _sample(text) if char > "\x7f"]
    return sum(char in COMMON for char in wide) / max(1, len(wide))


def _sample(text: str) -> str:
    """Characters from all over a text, enough to judge it by."""
    return text[:: len(text) // _ENOUGH + 1]
