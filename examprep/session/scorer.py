"""Scoring against the bank in a store, which keeps what scoring was fitted to."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from examprep.paper import Partial
from examprep.session.kept import kept
from examprep.session.learned import Learned
from examprep.store import questions, wordlists

if TYPE_CHECKING:
    from sqlmodel import Session as Transaction

    from examprep.learning import LearnedScheme
    from examprep.marking.marked import Scoring
    from examprep.questions import Question
    from examprep.scoring import Lexicon, Scheme, Score
    from examprep.store import Store


class Scorer:
    """Scores answers to the questions of a store; loads what that takes once, when first asked."""

    def __init__(self, store: Store, learner: str = "") -> None:
        self._store = store
        self.learned = Learned(store, learner)
        self._loading = Lock()
        self._lexicon: Lexicon | None = None

    def score(self, question: Question, answer: str) -> Score:
        """What `answer` is worth; nothing is logged."""
        return self.scheme(question).score(answer)

    def scheme(self, question: Question, partial: Partial = Partial.NONE) -> Scheme | LearnedScheme:
        """A question ready to score any number of answers, with what marks taught where that
        proved better than the matcher alone; `partial` is the rule of a paper for choices."""
        from examprep.learning import LearnedScheme

        plain = self.plain(question, partial)
        model = self.learned.model(plain)
        return LearnedScheme(plain, model) if model and model.weight else plain

    def scoring(self, partial: Partial) -> Scoring:
        """The scoring of a paper with this rule for choices, which makes each question ready
        once."""
        ready = cache(self.scheme)
        return lambda question, answer: ready(question, partial).score(answer)

    def plain(self, question: Question, partial: Partial = Partial.NONE) -> Scheme:
        """A question ready to score any number of answers by the matcher alone."""
        from examprep import scoring

        return scoring.prepare(question, self.lexicon(), partial)

    def warm(self) -> None:
        """Load everything now, in a thread of its own while the learner reads the question.

        An answer that comes sooner waits for the rest of it. A failure is left for `score` to
        meet again and report.
        """
        with suppress(Exception):
            from examprep import scoring

            scoring.warm()
            self.lexicon()

    def lexicon(self) -> Lexicon:
        """What the bank was fitted to; fitted again and stored when it has changed since."""
        with self._loading:
            if self._lexicon is None:
                from examprep.scoring import Lexicon

                self._lexicon = kept(
                    self._store, "lexicon", questions.revision, Lexicon.from_json, _fitted
                )
            return self._lexicon


def _fitted(tx: Transaction) -> Lexicon:
    from examprep import scoring

    return scoring.fit(questions.listing(tx), scoring.vocabulary_of(wordlists.listing(tx)))
