"""Course notes as passages: pieces of a text short enough to be read as one."""

from __future__ import annotations

from dataclasses import dataclass

MARK = "n"
"""What the id of a passage begins with."""
DIGITS = 9


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a file of notes: it stands at `at` in `file`, under `headings`, the outermost
    first. `text` includes the heading that the passage begins with, where it begins with one."""

    file: str
    at: str
    headings: tuple[str, ...]
    text: str
    subject: str = ""

    @property
    def id(self) -> str:
        """What it is called by: the same for the same words in the same file."""
        from hashlib import sha256

        from examprep.text import squash

        told = f"{self.file}\n{squash(self.text)}"
        return MARK + sha256(told.encode("utf-8", "replace")).hexdigest()[:DIGITS]

    @property
    def heading(self) -> str:
        """The innermost heading above it, or nothing."""
        return self.headings[-1] if self.headings else ""

    @property
    def body(self) -> str:
        """The text without the heading that it begins with."""
        return self.text.removeprefix(self.heading).lstrip() or self.text

    def whole(self) -> str:
        """Everything it is found by: its headings and its text."""
        return "\n".join([*self.headings, self.body])
