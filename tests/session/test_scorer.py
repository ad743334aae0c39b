"""Scoring against the bank: fitted once, kept, and fitted again when the bank has changed."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

import pytest

from examprep import scoring
from examprep.errors import DatabaseBusy, ExamprepError
from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon
from examprep.session.scorer import Scorer
from examprep.store import connections, open_store, questions
from examprep.store.tables.kept import KeptRow
from tests.session.conftest import START

if TYPE_CHECKING:
    from pathlib import Path

    from examprep.store import Store

NEW = Question("q9", Kind.TERM, "什么是服务补救？", points=(Point("主动弥补失误"),))


def kept(store: Store) -> Lexicon | None:
    with store.reading() as tx:
        row = tx.get(KeptRow, "lexicon")
    return Lexicon.from_json(row.body) if row else None


def no_fitting(*_given: object) -> Lexicon:
    raise AssertionError


def test_the_bank_is_fitted_when_first_asked_and_what_comes_out_is_kept(store: Store) -> None:
    with store.reading() as tx:
        expected = scoring.fit(questions.listing(tx))

    assert expected == Scorer(store).lexicon()
    assert expected == kept(store)


def test_what_is_kept_is_used_as_long_as_the_bank_stays_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted = Scorer(store).lexicon()
    monkeypatch.setattr(scoring, "fit", no_fitting)

    assert fitted == Scorer(store).lexicon()


def test_a_changed_bank_is_fitted_again(store: Store) -> None:
    before = Scorer(store).lexicon()
    with store.transaction() as tx:
        questions.merge(tx, [NEW], START)

    after = Scorer(store).lexicon()

    assert before.documents + 1 == after.documents
    assert after == kept(store)


def test_what_another_version_fitted_is_fitted_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("examprep.session.kept.__version__", "0.0.1")
        patched.setattr(scoring, "fit", lambda *_given: Lexicon(0, {}))
        assert 0 == Scorer(store).lexicon().documents

    assert 5 == Scorer(store).lexicon().documents
    assert Scorer(store).lexicon() == kept(store)


def test_scores_are_those_of_the_library(store: Store) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [NEW], START)
    with store.reading() as tx:
        fitted = scoring.fit(questions.listing(tx))

    expected = scoring.score(NEW, "应主动弥补。", fitted)

    assert expected == Scorer(store).score(NEW, "应主动弥补。")


def test_a_writer_elsewhere_does_not_stop_the_scoring(
    path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.WRITE, "sqlite", connections.WRITE_AT_ONCE["sqlite"])
    with open_store(path, START) as mine, store.transaction() as tx:
        questions.merge(tx, [NEW], START)
        tx.flush()
        with pytest.raises(DatabaseBusy), mine.transaction() as other:
            questions.count(other)

        assert 5 == Scorer(mine).lexicon().documents
    assert None is kept(store)


def test_an_answer_given_while_everything_loads_waits_for_it(store: Store) -> None:
    shared = Scorer(store)
    threads = [Thread(target=shared.warm) for _ in range(3)]
    for thread in threads:
        thread.start()
    lexicons = {id(shared.lexicon()) for _ in range(3)}
    for thread in threads:
        thread.join()

    assert {id(shared.lexicon())} == lexicons


def test_warming_up_never_raises_and_the_failure_shows_when_scoring(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> Lexicon:
        raise ExamprepError(reason="broken")

    monkeypatch.setattr(scoring, "fit", fail)
    cold = Scorer(store)

    cold.warm()

    with pytest.raises(ExamprepError, match="broken"):
        cold.score(NEW, "答")
