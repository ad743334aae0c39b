"""What can be read and searched: the bank's questions and the notes, in one index."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import chain, islice
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from examprep.errors import NoSuchPassage, NoSuchQuestion
from examprep.notes import Passage
from examprep.session.kept import kept
from examprep.store import notes, questions, wordlists

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from sqlmodel import Session as Transaction

    from examprep.questions import Question
    from examprep.searching import Index, Snippet
    from examprep.store import Store

CLOSEST = 10
"""Texts that a search gives where none has all the words."""

PASSAGES = 2
"""Passages that are shown for a point."""


Text = TypeVar("Text", bound="Question | Passage")


class Among(StrEnum):
    """What is searched; the value is what its names in the index begin with."""

    ALL = ""
    QUESTIONS = "question "
    NOTES = "passage "


@dataclass(frozen=True, slots=True)
class Hit(Generic[Text]):
    """A question or a passage that was found: how near it stands to what was looked for, 0 to 1,
    and the piece of it that shows why."""

    found: Text
    nearness: float
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, the closest first. `whole` says that all the words occur in each; where
    no text has them all, these are the closest."""

    hits: tuple[Hit[Question | Passage], ...]
    whole: bool


class Library:
    """Finds texts in a store; loads or makes the index once, when first asked."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._loading = Lock()
        self._index: Index | None = None

    def search(self, text: str, among: Among = Among.ALL) -> Found:
        """The texts in which all the words of `text` occur, however they are written; where there
        are none, the closest that share some of them."""
        words = self.index().reader().tokens(text)
        nearness = self._nearness(dict.fromkeys(words, 1.0), among)
        with self._store.reading() as tx:
            whole = dict(_holding(tx, text, among))
            found = whole or dict(islice(_there(nearness, partial(_get, tx)), CLOSEST))
        order = sorted(found, key=lambda name: -nearness.get(name, 0.0))
        looked_for = {*words, *text.split()}
        hits = (self._hit(found[name], nearness.get(name, 0.0), looked_for) for name in order)
        return Found(tuple(hits), bool(whole))

    def passages(self, text: str, context: str) -> tuple[Hit[Passage], ...]:
        """The passages of the notes in which a text, that of a point, can be read up, which stands
        under `context`; at most two, the closest first, and none where none says it."""
        from examprep.searching import explaining, spoken

        index = self.index()
        words = spoken(index, text)
        matches = explaining(index, words, context)
        near = {m.name: m.nearness for m in matches if m.name.startswith(Among.NOTES)}
        shown = {*words, *chain.from_iterable(words.values())}
        with self._store.reading() as tx:
            found = list(islice(_there(near, partial(_passage, tx)), PASSAGES))
        return tuple(self._hit(passage, near[name], shown) for name, passage in found)

    def has_notes(self) -> bool:
        """Whether there are any notes; loads nothing."""
        with self._store.reading() as tx:
            return notes.any_kept(tx)

    def index(self) -> Index:
        """The index of all texts; made again and stored when they have changed since."""
        with self._loading:
            if self._index is None:
                from examprep.searching import Index

                self._index = kept(self._store, "index", _revision, Index.from_json, _made)
            return self._index

    def _nearness(self, query: Mapping[str, float], among: Among) -> dict[str, float]:
        """How near the texts with words of `query` stand to it, the closest first."""
        ranked = self.index().rank(query)
        return {match.name: match.nearness for match in ranked if match.name.startswith(among)}

    def _hit(self, found: Text, nearness: float, words: Iterable[str]) -> Hit[Text]:
        from examprep.searching import snippet

        text = found.body if isinstance(found, Passage) else "\n".join(found.texts())
        return Hit(found, nearness, snippet(self.index(), text, words))


def _revision(tx: Transaction) -> str:
    """What changes with every change of the bank or the notes."""
    return f"{questions.revision(tx)}/{notes.revision(tx)}"


def _made(tx: Transaction) -> Index:
    from examprep.scoring import vocabulary_of
    from examprep.searching import build

    texts = ((name, _text(found)) for name, found in _holding(tx, "", Among.ALL))
    return build(texts, vocabulary_of(wordlists.listing(tx)))


def _holding(tx: Transaction, text: str, among: Among) -> Iterator[tuple[str, Question | Passage]]:
    """The texts in which all the terms of `text` occur, each with its name, in order. A passage
    that several files hold is given once."""
    if among is not Among.NOTES:
        for question in questions.listing(tx, text=text):
            yield Among.QUESTIONS + question.id, question
    if among is not Among.QUESTIONS:
        seen: set[str] = set()
        for passage in notes.listing(tx, text):
            if passage.text not in seen:
                seen.add(passage.text)
                yield Among.NOTES + passage.id, passage


def _there(names: Iterable[str], get: Callable[[str], Text]) -> Iterator[tuple[str, Text]]:
    """What the names of an index stand for; another process may have removed some since it was
    made, and those are left out."""
    for name in names:
        try:
            found = get(name)
        except (NoSuchPassage, NoSuchQuestion):
            continue
        yield name, found


def _passage(tx: Transaction, name: str) -> Passage:
    return notes.get(tx, name.removeprefix(Among.NOTES))


def _get(tx: Transaction, name: str) -> Question | Passage:
    if name.startswith(Among.NOTES):
        return _passage(tx, name)
    return questions.get(tx, name.removeprefix(Among.QUESTIONS))


def _text(found: Question | Passage) -> str:
    return found.whole() if isinstance(found, Passage) else "\n".join(found.texts())
