"""Plain text in the encodings Chinese files come in."""

from __future__ import annotations

import codecs
import unicodedata

from examprep.errors import N_, UnreadableFile
from examprep.importing.document import Block, Document

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
LEGACY = ("gb18030", "big5hkscs")
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
    """A text as a document, a line a block."""
    lines = enumerate(text.splitlines(), 1)
    return Document(file, tuple(Block(line, str(number)) for number, line in lines))


def decode(data: bytes, file: str) -> str:
    """The characters of a file: a byte-order mark decides, then UTF-8, then whichever of GB18030
    and Big5 reads most like Chinese. Raises `UnreadableFile` for an empty or binary file."""
    if not data.strip():
        raise UnreadableFile(file=file, reason=N_("the file is empty"))
    for start, reason in BINARY.items():
        if data.startswith(start):
            raise UnreadableFile(file=file, reason=reason)
    text = _decoded(data)
    if text is None or _garbled(text):
        raise UnreadableFile(
            file=file,
            reason=N_("not a text file in UTF-8, UTF-16, GB18030 (GBK) or Big5"),
        )
    return text


def _decoded(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    text = _strict(data, "utf-8")
    if text is not None or b"\0" in data:
        return text
    readings = [text for text in (_strict(data, encoding) for encoding in LEGACY) if text]
    best = max(readings, key=_likeness, default=None)
    return best if best and _likeness(best) > 0.1 else None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _garbled(text: str) -> bool:
    """Whether bytes that are no text were decoded: characters that stand in no text are many."""
    strange = sum(
        unicodedata.category(char) in {"Cc", "Cn", "Co"} for char in text if char not in "\t\n\r\f"
    )
    return "\0" in text or 20 * strange > len(text)


def _likeness(text: str) -> float:
    """The share of common characters among those that are not ASCII: about .4 in real Chinese,
    under .05 in bytes that only happen to decode."""
    wide = [char for char in text if char > "\x7f"]
    return sum(char in COMMON for char in wide) / max(1, len(wide))
