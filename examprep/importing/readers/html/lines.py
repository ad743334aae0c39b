"""The block a page is in the middle of: its text gathers until a tag ends it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.importing.readers.runs import Run, block, underlined

if TYPE_CHECKING:
    from examprep.importing.document import Block
    from examprep.importing.readers.html.formats import Format

_SPACE = re.compile(r"[ \t\r\n\f]+")
_LABELLED = re.compile(r"\W*(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})\s*[.．、:：)）]")


@dataclass(slots=True)
class Line:
    """The text so far, where it began, and the list label that goes before it."""

    at: int = 1
    label: str = ""
    _runs: list[Run] = field(default_factory=list)

    def add(self, text: str, format: Format, at: int, *, kept: bool = False) -> None:
        """Add text that begins in line `at` of the file; its white space is one space, unless it
        is `kept` as it is."""
        if not kept:
            text = _SPACE.sub(" ", text)
            if not self._runs or self._runs[-1].text.endswith(" "):
                text = text.removeprefix(" ")
        if text:
            self.at = self.at if self._runs else at
            run = Run(text, format.apart, format.bold)
            self._runs.append(underlined(run) if format.underlined else run)

    def take(self) -> Block | None:
        """The block that ends here; none where nothing was added. A label it brings itself is
        not put before it again."""
        text = "".join(run.text for run in self._runs)
        if not text.strip(" "):
            self._runs = []
            return None
        label = "" if _LABELLED.match(text) else self.label
        last = self._runs[-1]
        runs = [*self._runs[:-1], Run(last.text.rstrip(" "), last.apart, last.bold)]
        self._runs, self.label = [], ""
        return block(runs, str(self.at), label)
