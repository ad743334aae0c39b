"""Which clauses of an answer are points of their own, and what each is worth."""

from __future__ import annotations

import pytest

from examprep.importing.answering import answered
from examprep.questions import Point


def points(text: str) -> tuple[Point, ...]:
    return answered(text, ()).points


def worth(text: str) -> list[tuple[str, float | None]]:
    return [(point.text, point.marks) for point in points(text)]


@pytest.mark.parametrize(
    "text",
    [
        "先问清需要（2分），再推荐产品（3分），最后道谢（1分）。",
        "先问清需要（2分）、再推荐产品（3分）、最后道谢。（1分）",
        "（1）先问清需要（2 分），再推荐产品（3 分）\n（2）最后道谢。（1分）",
    ],
)
def test_clauses_with_marks_of_their_own_are_points(text: str) -> None:
    expected = [("先问清需要", 2), ("再推荐产品", 3), ("最后道谢", 1)]
    assert expected == [(said.rstrip("。"), marks) for said, marks in worth(text)]


def test_sentences_before_their_marks_are_points() -> None:
    text = "预约可以减少等候的时间。（2分）它也让门店提前安排人手。（3分）"
    expected = [("预约可以减少等候的时间。", 2), ("它也让门店提前安排人手。", 3)]
    assert expected == worth(text)


@pytest.mark.parametrize(
    "text",
    [
        "先问清需要（2分），再推荐产品，最后道谢。",
        "态度（共5分）：微笑（2分），问候要亲切。",
        "票价十元（含税），退票收两元（按张）。",
    ],
)
def test_a_sentence_of_which_parts_have_no_marks_stays_whole(text: str) -> None:
    assert [(text, None)] == worth(text)


@pytest.mark.parametrize(
    ("remark", "marks"),
    [
        ("（每点1分）", 1),
        ("(每个要点1.5分，共6分)。", 1.5),
        ("（每条得 2 分）", 2),
        ("（每\n点1分）", 1),
    ],
)
def test_what_each_point_is_worth_may_stand_at_the_end(remark: str, marks: float) -> None:
    listed = f"微笑；问候；倾听；道别。{remark}"
    assert [(f"{said}", marks) for said in ("微笑；", "问候；", "倾听；", "道别。")] == worth(
        listed
    )
    numbered = f"（1）微笑（2）问候{remark}"
    assert [("微笑", marks), ("问候", marks)] == worth(numbered)


def test_points_that_differ_keep_the_remark() -> None:
    assert [("微笑", 3), ("问候（每点1分）", None)] == worth(
        "（1）微笑（3分）\n（2）问候（每点1分）"
    )


def test_what_stands_below_a_title_with_marks_is_within_it() -> None:
    text = "一、宗旨（2分）\n十分钟内办完手续。\n二、人手（3分）\n1．增设窗口\n2．培训新人"
    purpose, staff = points(text)
    said = (Point("十分钟内办完手续。", None),)
    assert (("宗旨", 2, said), ("人手", 3)) == (
        (purpose.text, purpose.marks, purpose.points),
        (staff.text, staff.marks),
    )
    assert ["增设窗口", "培训新人"] == [point.text for point in staff.points]


def test_each_of_several_lists_stands_below_its_name() -> None:
    text = "店内：（1）灯光太暗；（2）排队太久。\n店外：（1）车位太少；（2）招牌不清。"
    assert [("店内：", ["灯光太暗；", "排队太久。"]), ("店外：", ["车位太少；", "招牌不清。"])] == [
        (point.text, [inner.text for inner in point.points]) for point in points(text)
    ]


def test_a_list_alone_needs_no_name() -> None:
    assert [("灯光太暗；", None), ("排队太久。", None)] == worth(
        "原因：（1）灯光太暗；（2）排队太久。"
    )


def test_marks_without_brackets_behind_every_point_are_its_marks() -> None:
    assert [("问清需要", 2), ("推荐产品", 3)] == worth("（1）问清需要 2分\n（2）推荐产品 3 分")
    text = "（1）每错一项扣 2分\n（2）扣完为止"
    assert [("每错一项扣 2分", None), ("扣完为止", None)] == worth(text)


def test_short_clauses_behind_what_leads_up_to_them_are_points() -> None:
    text = "有以下几个方面：态度差、响应慢；价格太高；需求变了。"
    assert ["态度差、响应慢；", "价格太高；", "需求变了。"] == [said for said, _ in worth(text)]


def test_clauses_that_count_themselves_are_points_however_long() -> None:
    text = (
        "首先把电源切断，或者用干燥的木棒把电线挑开；其次看一看呼吸和心跳，没有的马上按压；"
        "同时请人打急救电话并向负责人报告；最后把现场保护好，等人来调查。"
    )
    assert 4 == len(points(text))


def test_letters_with_full_stops_count_a_list_within_an_item() -> None:
    (first, second) = points("(1) 不妥当。\n(2) a. 道歉；b. 查看现场；c. 回访。")
    assert ((), "不妥当。") == (first.points, first.text)
    assert ["道歉；", "查看现场；", "回访。"] == [point.text for point in second.points]


def test_what_stands_in_brackets_makes_no_clause_longer_and_is_not_cut() -> None:
    text = "方案包含：目标；措施（短信主动通知；增加自助查询入口；设置超时预警）；效果评估。"
    points = answered(text, ()).points
    assert ["目标；", "措施（短信主动通知；增加自助查询入口；设置超时预警）；", "效果评估。"] == [
        point.text for point in points
    ]


def test_marks_may_stand_behind_the_label_of_a_point() -> None:
    points = answered("- 道歉（1分）：真诚致歉；\n- 补偿（2分）：给予补偿。\n", ()).points
    assert [Point("道歉：真诚致歉；", 1), Point("补偿：给予补偿。", 2)] == list(points)


def test_marks_behind_one_of_several_labels_stay_where_they_are() -> None:
    text = "道歉（1分）：致歉，补偿（2分）：给券"
    assert [Point(text)] == list(answered(text, ()).points)
