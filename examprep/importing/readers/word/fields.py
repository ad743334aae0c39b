"""Fields: the instructions Word keeps in the text, and the results it shows for them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_LISTED = re.compile(r"[\t.…·・\s]\d{1,4}\s*$")
"""How a line of a table of contents ends: with the number of a page."""


@dataclass(slots=True)
class Fields:
    """The fields that are open at one point of a document; they may span paragraphs."""

    _open: list[str] = field(default_factory=list)
    _instructing: list[bool] = field(default_factory=list)
    _linked: bool = False
    _contents: bool = False

    def settle(self) -> None:
        """Begin a paragraph. An instruction ends with its own: a lost mark would hide the rest of
        the document."""
        self._instructing = [False for _ in self._open]
        self._linked = self._contents = False

    def mark(self, kind: str) -> None:
        """Pass a mark: the "begin" of a field, what may "separate" its result, or its "end"."""
        if kind == "begin":
            self._open.append("")
            self._instructing.append(True)
        elif self._open and kind == "separate":
            self._instructing[-1] = False
        elif self._open and kind == "end":
            self._open.pop()
            self._instructing.pop()

    def instruct(self, text: str) -> None:
        """Pass a piece of the innermost field's instruction."""
        if self._open:
            self._open[-1] += text

    @property
    def hidden(self) -> bool:
        """Whether text here belongs to an instruction, which nobody sees."""
        return any(self._instructing)

    def show(self) -> None:
        """Pass text that is seen."""
        self._linked |= any("_Toc" in instruction for instruction in self._open)
        self._contents |= any(re.match(r"\s*TOC\b", instruction) for instruction in self._open)

    def link(self, anchor: str) -> None:
        """Pass the target of a link; those of a table of contents have names of their own."""
        self._linked |= anchor.startswith("_Toc")

    def listed(self, text: str, style: str) -> bool:
        """Whether the paragraph just passed, of this text and style, is a line of a table of
        contents."""
        return bool(text.strip()) and (
            self._linked
            or style.startswith("toc ")
            or (self._contents and bool(_LISTED.search(text)))
        )
