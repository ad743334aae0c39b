"""Finding questions in the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examprep.errors import AmbiguousQuestion, NoSuchQuestion
from examprep.questions import Kind, Option, Part, Point, Question
from examprep.store import questions, references

if TYPE_CHECKING:
    from datetime import datetime

    from examprep.store import Store
    from examprep.store.questions import Wanted

BANK = [
    Question(
        "csm2-0002",
        Kind.ESSAY,
        "论述怎样处理重大投诉。",
        subject="客户服务",
        chapter="第三章 投诉处理",
        points=(Point("先倾听", points=(Point("记录要点"),)),),
        tags=("投诉", "50%题"),
    ),
    Question(
        "csm2-0001",
        Kind.CASE,
        "顾客连续三次来电。",
        subject="客户服务",
        chapter="第一章 接待",
        parts=(Part("坐席错在哪里？", points=(Point("没有回电"),)),),
        answer="没有按承诺回电。",
        explanation="承诺必须兑现。",
    ),
    Question(
        "x1",
        Kind.SINGLE,
        "CRM系统的核心是什么？",
        subject="信息管理",
        options=(Option("A", "客户数据"), Option("B", "报表")),
        key=("A",),
        alternatives=("以客户资料为中心",),
    ),
]


@pytest.fixture
def bank(store: Store, at: datetime) -> Store:
    with store.transaction() as tx:
        questions.merge(tx, BANK, at)
    return store


@pytest.mark.parametrize("ref", ["csm2-0001", "csm2-0001"[:9], "x", "x1"])
def test_a_question_is_found_by_its_id_and_by_any_start_that_only_it_has(
    bank: Store, ref: str
) -> None:
    with bank.reading() as tx:
        assert questions.get(tx, ref).id.startswith(ref)


def test_a_whole_id_is_found_even_where_others_begin_with_it(bank: Store, at: datetime) -> None:
    with bank.transaction() as tx:
        questions.merge(tx, [Question("x12", Kind.TERM, "什么是坐席？")], at)
        assert "x1" == questions.get(tx, "x1").id


def test_case_tells_ids_apart_only_where_there_are_both(bank: Store, at: datetime) -> None:
    with bank.transaction() as tx:
        assert "csm2-0001" == questions.get(tx, "CSM2-0001").id
        questions.merge(tx, [Question("X1", Kind.TERM, "什么是坐席？")], at)
        assert ["X1", "x1"] == [questions.get(tx, ref).id for ref in ("X1", "x1")]


def test_a_start_that_fits_several_names_them(bank: Store) -> None:
    with bank.reading() as tx, pytest.raises(AmbiguousQuestion, match="csm2-0002, csm2-0001"):
        questions.get(tx, "csm2")


@pytest.mark.parametrize("ref", ["y", "", "X2", "%", "csm2_0001", "x1 ", "\ud800"])
def test_what_fits_nothing_is_an_error_that_names_it(bank: Store, ref: str) -> None:
    with bank.reading() as tx, pytest.raises(NoSuchQuestion) as raised:
        questions.get(tx, ref)

    assert {"id": ref} == raised.value.fields


@pytest.mark.parametrize(
    ("expected", "wanted"),
    [
        (["csm2-0002", "csm2-0001", "x1"], {}),
        (["csm2-0002", "csm2-0001", "x1"], {"kind": None, "subject": "", "tag": None, "text": " "}),
        (["csm2-0001"], {"kind": Kind.CASE}),
        (["csm2-0002", "csm2-0001"], {"subject": "客户服务"}),
        (["csm2-0002"], {"chapter": "投诉"}),
        (["csm2-0002"], {"tag": "投诉"}),
        (["csm2-0002"], {"tag": "50%题"}),
        ([], {"tag": "5%题"}),
        ([], {"tag": "投"}),
        ([], {"kind": Kind.CASE, "chapter": "投诉"}),
    ],
)
def test_a_listing_is_narrowed_and_stays_in_the_order_of_the_bank(
    bank: Store, expected: list[str], wanted: Wanted
) -> None:
    with bank.reading() as tx:
        assert expected == [question.id for question in questions.listing(tx, **wanted)]
        assert expected == questions.ids(tx, **wanted)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["csm2-0002"], "重大投诉"),
        (["csm2-0002"], "投诉 倾听"),
        (["csm2-0002"], "记录要点"),
        (["csm2-0001"], "坐席错在哪里"),
        (["csm2-0001"], "兑现"),
        (["csm2-0001"], "按承诺回电"),
        (["x1"], "crm 系統"),
        (["x1"], "ＣＲＭ"),
        (["x1"], "报表"),
        (["x1"], "中心"),
        (["csm2-0002"], "50%题"),
        (["csm2-0002"], "投诉，"),
        ([], "投诉 回电"),
        ([], "客户数据报表"),
        ([], "，。"),
        ([], "%"),
    ],
)
def test_every_term_must_occur_however_it_is_written(
    bank: Store, expected: list[str], text: str
) -> None:
    with bank.reading() as tx:
        assert expected == questions.ids(tx, text=text)


def test_the_bank_is_counted(bank: Store) -> None:
    with bank.reading() as tx:
        assert 3 == questions.count(tx)


def test_the_others_come_in_the_order_of_the_bank_however_many(
    bank: Store, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(references, "FEW", 2)
    with bank.transaction() as tx:
        questions.merge(tx, [Question("a0", Kind.TERM, "什么是坐席？")], at)
        assert [*BANK[:1], *BANK[2:]] == list(questions.others(tx, {"csm2-0001", "a0"}))
        assert ["csm2-0002", "x1", "a0"] == [
            question.id for question in questions.others(tx, {"csm2-0001": None})
        ]
        assert 4 == len(list(questions.others(tx, set())))
