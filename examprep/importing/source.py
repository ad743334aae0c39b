"""The text of an exam under reading: clean, and traced to where each character stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.cards import cards, labelled_kinds
from examprep.importing.cleaning import PASSES, Clean, clean
from examprep.importing.flashcards import flashcards
from examprep.importing.key_lists import key_lists
from examprep.importing.labels import tag
from examprep.importing.own_keys import boxes, bracketed_keys, key_names, keys_behind, spelt_keys
from examprep.importing.own_kinds import (
    abbreviated_kinds,
    cases_alone,
    counted_kinds,
    kinds_alone,
    kinds_before,
    kinds_behind,
    kinds_beside,
    kinds_with_pages,
    lettered_kinds,
    verdicts,
)
from examprep.importing.own_marks import (
    asked_lists,
    counts,
    figures,
    numbered_names,
    pictures,
    signs,
    sub_questions,
    titles,
)
from examprep.importing.platforms import (
    blanks,
    forms,
    lone_letters,
    radios,
    results,
    topics,
    verdicts_to_choose,
)
from examprep.importing.prose import line_from
from examprep.importing.quiz_pages import quiz_pages
from examprep.importing.turns import arrows, names, spelt_turns, turns_in_line
from examprep.questions import Place
from examprep.text import simplify

if TYPE_CHECKING:
    from examprep.importing.document import Document
    from examprep.importing.items import Item

_OWN_WAYS = (
    flashcards,
    pictures,
    numbered_names,
    counts,
    quiz_pages,
    results,
    topics,
    bracketed_keys,
    keys_behind,
    boxes,
    forms,
    radios,
    verdicts_to_choose,
    lone_letters,
    blanks,
    figures,
    kinds_before,
    kinds_beside,
    kinds_with_pages,
    kinds_behind,
    kinds_alone,
    cases_alone,
    counted_kinds,
    abbreviated_kinds,
    cards,
    labelled_kinds,
    lettered_kinds,
    verdicts,
    key_lists,
    key_names,
    spelt_keys,
    arrows,
    asked_lists,
    turns_in_line,
    spelt_turns,
    sub_questions,
    names,
    signs,
)
"""What puts marks of a document's own, and those of forms and platforms, as exam texts do."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document, its clean text, and the same in simplified characters, letter for letter."""

    document: Document
    cleaned: Clean
    simplified: str

    @classmethod
    def of(cls, document: Document) -> Source:
        """A document, cleaned, with the usual names for marks of its own."""
        cleaned = clean(document, (titles, *PASSES, *_OWN_WAYS))
        return cls(document, cleaned, simplify(cleaned.traced.text))

    @property
    def text(self) -> str:
        return self.cleaned.traced.text

    def untagged(self, item: Item) -> str:
        """The text of an item, with blanks for the kind of question that it names in brackets,
        which keep every other character in its place."""
        named = tag(self.simplified, item.start, item.end)
        blank = " " * (named.end - named.start)
        return self.text[item.start : named.start] + blank + self.text[named.end : item.end]

    def holds(self, item: Item) -> bool:
        """Whether anything is written where an item stands."""
        return any(letter.isalnum() for letter in self.text[item.start : item.end])

    def at(self, offset: int) -> str:
        """The place of a character in the file, for a person."""
        return self.document.place(self.cleaned.traced.origin[offset])

    def place(self, start: int, end: int) -> Place:
        """The place of a passage in the file, and the passage as it stood there, noise and all."""
        origin = self.cleaned.traced.origin
        first, last = origin[start], origin[end - 1] + 1
        raw = self.document.text[first:last].strip()
        return Place(self.document.file, self.document.place(first), raw)

    def apart_behind(self, item: Item) -> int | None:
        """Where the sentences behind the first line of an item begin, if colour or bold type sets
        them apart from it; a heading is no sentence, but several lines are a list."""
        line = item.start + len(line_from(self.text[item.start : item.end], 0))
        behind = self.text[line : item.end].strip()
        said = any(sign in behind for sign in "。；;\n")
        apart = self.emphasised(line, item.end) and not self.emphasised(item.start, line)
        return line if said and apart else None

    def emphasised(self, start: int, end: int) -> bool:
        """Whether most of a stretch of the text is set apart."""
        letters = [at for at in range(start, end) if self.text[at].isalnum()]
        marked, origin = self.document.emphasised, self.cleaned.traced.origin
        return 2 * sum(origin[at] in marked for at in letters) > len(letters)
