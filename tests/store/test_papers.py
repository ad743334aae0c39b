"""Papers are kept as they were set, whatever becomes of the bank."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from examprep.errors import AmbiguousPaper, NoSuchPaper
from examprep.paper import SEEDS, Item, Level, Paper, Section
from examprep.questions import Kind, Part, Point, Question
from examprep.store import papers, questions

if TYPE_CHECKING:
    from datetime import datetime

    from examprep.store import Store

CASE = Question(
    "case",
    Kind.CASE,
    "案例",
    marks=4,
    parts=(Part("问", 4, (Point("甲", 1.5), Point("乙", 2.5))),),
    difficulty=4,
)


def paper(name: str, seed: int, *asked: str, batch: str = "") -> Paper:
    items = tuple(
        Item(n, replace(CASE, id=question), Level.HARD) for n, question in enumerate(asked, 1)
    )
    section = Section("案例题", (Kind.CASE,), 4, len(items), items)
    return Paper(
        *(name, batch or name, "", "csm2", seed, "试卷", "客服", 90, 4.0 * len(items), 2.0),
        (section,),
        notices=("注意",),
        twins={n: n for n in range(1, len(items) + 1)},
    )


def test_a_paper_comes_back_as_it_was_set(store: Store, at: datetime) -> None:
    made = paper("abc123", 7, "case")
    with store.transaction() as tx:
        papers.add(tx, [made], at)
    with store.reading() as tx:
        assert made == papers.get(tx, "abc123") == papers.get(tx, "abc")


def test_edits_of_the_bank_leave_a_paper_alone(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        questions.merge(tx, [CASE], at)
        papers.add(tx, [paper("abc", 7, "case")], at)
    with store.transaction() as tx:
        questions.update(tx, replace(CASE, stem="另一个案例"), at)
    with store.reading() as tx:
        assert "另一个案例" == questions.get(tx, "case").stem
        kept = papers.get(tx, "abc").item(1)
        assert kept
        assert CASE == kept.question


def test_setting_a_paper_again_keeps_one(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        papers.add(tx, [paper("abc", 7, "case")], at)
        papers.add(tx, [paper("abc", 7, "case")], at)
        assert ["abc"] == [entry.id for entry in papers.listing(tx)]


def test_papers_are_listed_latest_first_and_their_versions_in_the_order_of_letters(
    store: Store, at: datetime
) -> None:
    with store.transaction() as tx:
        for batch in ("one", "two"):
            versions = [paper(f"{batch}-{letter}", 7, "case", batch=batch) for letter in "ABC"]
            papers.add(tx, versions, at)
        papers.remove(tx, "one-B")
        papers.add(tx, [paper("three", 8, "case")], at)
        expected = ["three", "two-A", "two-B", "two-C", "one-A", "one-C"]
        assert expected == [entry.id for entry in papers.listing(tx)]


def test_papers_are_listed_without_reading_them(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        papers.add(tx, [paper("abc", 7, "case", "term")], at)
        tx.flush()
        tx.connection().exec_driver_sql("UPDATE paper SET body = 'no JSON'")
        tx.expunge_all()
        (entry,) = papers.listing(tx)
        assert ("abc", "abc", "csm2", 7, "试卷", at, 2) == entry


def test_a_start_that_fits_several_or_none_is_refused(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        papers.add(tx, [paper("ab-A", 7, "case"), paper("ab-B", 7, "case")], at)
        with pytest.raises(AmbiguousPaper, match="ab-A, ab-B"):
            papers.get(tx, "ab")
        for ref in ("x", ""):
            with pytest.raises(NoSuchPaper):
                papers.get(tx, ref)


def test_a_deleted_paper_is_gone(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        papers.add(tx, [paper("abc", 7, "case")], at)
        assert "abc" == papers.remove(tx, "abc").id
        assert [] == papers.listing(tx)


def test_the_window_reaches_back_over_so_many_batches(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        papers.add(tx, [paper("p1", 1, "one")], at)
        papers.add(tx, [paper("p2-A", 2, "two", batch="p2"), paper("p2-B", 2, "deux", batch="p2")],
                   at)  # fmt: skip
        papers.add(tx, [paper("p3", 3, "three")], at)
        assert {"three"} == papers.asked(tx, "csm2", 1, 4)
        assert {"two", "deux", "three"} == papers.asked(tx, "csm2", 2, 4)
        assert set() == papers.asked(tx, "csm2", 0, 4)
        assert set() == papers.asked(tx, "other", 2, 4)
        assert 4 == papers.next_seed(tx, "csm2")


def test_a_seed_beyond_the_range_is_not_counted_on_from(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        papers.add(tx, [paper("old", 2**63 - 1, "case"), paper("p7", 7, "term")], at)
        assert 8 == papers.next_seed(tx, "csm2")
        papers.add(tx, [paper("last", SEEDS[-1], "case")], at)
        # The greatest number of four bytes, as PostgreSQL keeps it.
        assert 2_147_483_647 == papers.next_seed(tx, "csm2")


def test_setting_a_paper_again_looks_back_from_where_it_stood(store: Store, at: datetime) -> None:
    with store.transaction() as tx:
        for number, asked in enumerate(("one", "two", "three"), 1):
            papers.add(tx, [paper(f"p{number}", number, asked)], at)
        assert {"one"} == papers.asked(tx, "csm2", 2, 2)
