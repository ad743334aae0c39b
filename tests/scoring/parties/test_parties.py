"""Two parties that change places are told by how the point is built, not by a list of them."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, score
from examprep.scoring.parties.parties import parties


def caps(answer: str, *points: str, stem: str = "怎样做？") -> list[Cap | None]:
    asked = Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, points)))
    return [point.capped for point in score(asked, answer, Lexicon(0, {})).points]


@pytest.mark.parametrize(
    ("point", "swapped"),
    [
        ("医生向患者说明风险", "患者向医生说明风险"),
        ("教师对学生的作业进行讲评", "学生对教师的作业进行讲评"),
        ("甲方把货款付给乙方", "乙方把货款付给甲方"),
        ("被告人由法院传唤", "法院由被告人传唤"),
        ("家长督促孩子完成作业", "孩子督促家长完成作业"),
        ("师傅给徒弟示范操作", "徒弟给师傅示范操作"),
    ],
)
def test_the_same_deed_done_the_other_way_round_earns_nothing(point: str, swapped: str) -> None:
    assert [Cap.ROLES_SWAPPED] == caps(swapped, point)
    assert [None] == caps(point, point)


@pytest.mark.parametrize(
    "told",
    [
        "患者应当听医生向患者说明风险",
        "对患者，医生要说明风险",
        "风险由医生说明给患者",
        "患者可以向医生提问，由医生向患者说明风险",
        "患者向医生了解风险",
        "患者的风险医生要说明",
    ],
)
def test_other_orders_and_other_deeds_are_no_swap(told: str) -> None:
    assert [None] == caps(told, "医生向患者说明风险")


def test_what_is_one_partys_part_is_not_the_others() -> None:
    points = ("运输费用由卖方承担", "保险费由买方支付")
    assert [Cap.ROLES_SWAPPED] * 2 == caps("运输费用由买方承担，保险费由卖方支付", *points)
    assert [None] * 2 == caps("卖方承担运输费用，买方支付保险费", *points)


def test_what_both_do_to_each_other_cannot_be_swapped() -> None:
    points = ("医生向患者告知病情", "患者向医生告知病史")
    assert [None] * 2 == caps("患者向医生告知病史，医生向患者告知病情", *points)


@pytest.mark.parametrize(
    ("point", "swapped"),
    [
        ("店主要求学徒登记进货", "学徒要求店主登记进货"),
        ("发射站给接收站发送信号", "接收站给发射站发送信号"),
        ("骑手送达前联系收货人", "收货人送达前联系骑手"),
        ("降水决定径流", "径流决定降水"),
        ("承揽人按时交付成果", "定作人按时把成果交付给承揽人"),
    ],
)
def test_who_is_asked_or_told_without_a_preposition_is_seen_too(point: str, swapped: str) -> None:
    points = (point, "定作人支付报酬") if "承揽人" in point else (point,)
    assert Cap.ROLES_SWAPPED is caps(swapped, *points)[0]
    assert Cap.ROLES_SWAPPED not in caps(point, *points)


def test_a_clause_without_a_subject_has_that_of_the_clause_before_it() -> None:
    points = ("房东把钥匙交给房客", "房东向房客返还押金")
    assert [Cap.ROLES_SWAPPED] * 2 == caps("房客把钥匙交给房东，期满向房东返还押金", *points)
    assert [None] * 2 == caps("房东把钥匙交给房客，期满向房客返还押金", *points)


def test_whom_the_question_asks_about_is_who_does_what_names_nobody() -> None:
    asked = "教练怎样带队员热身？"
    assert [Cap.ROLES_SWAPPED] == caps("队员提醒教练补充水分", "提醒队员补充水分", stem=asked)
    assert [None] == caps("教练提醒队员补充水分", "提醒队员补充水分", stem=asked)


@pytest.mark.parametrize(
    ("stem", "swapped"),
    [
        ("店员接待顾客有哪些要求？", "顾客起身迎接店员"),
        ("店员应怎样接待顾客？", "由顾客起身迎接店员"),
    ],
)
def test_a_question_asks_about_who_does_something_to_another(stem: str, swapped: str) -> None:
    assert [Cap.ROLES_SWAPPED] == caps(swapped, "起身迎接顾客并报店名", stem=stem)
    assert [None] == caps("店员起身迎接顾客并报店名", "起身迎接顾客并报店名", stem=stem)


def test_a_name_that_begins_with_a_person_and_goes_on_with_another_is_of_the_other() -> None:
    points = ("定期走访会员", "会员顾问为会员建立档案")
    assert Cap.ROLES_SWAPPED is caps("会员为会员顾问建立档案", *points)[1]
    assert [None] * 2 == caps("会员顾问为会员建立档案，定期走访老会员", *points)
    assert [None] == caps("病房的患者家属向医生说明病史", "患者向医生说明病史")


def test_what_is_done_to_one_is_not_done_by_them_to_somebody_else() -> None:
    points = ("向住户出示证件", "给住户讲解阀门的用法")
    swapped = "住户向检修师傅出示证件，给检修师傅讲解阀门的用法"
    assert [Cap.ROLES_SWAPPED] * 2 == caps(swapped, *points)
    told = "检修师傅向住户出示证件，住户向检修师傅提问时，给住户讲解阀门的用法"
    assert [None] * 2 == caps(told, *points)


@pytest.mark.parametrize(
    "told",
    [
        "旅客向列车员询问的要耐心答复",
        "旅客询问的，列车员应当耐心答复",
        "旅客遇到列车员询问时，耐心答复",
    ],
)
def test_what_only_says_when_or_to_what_something_is_done_is_no_swap(told: str) -> None:
    points = ("对旅客的询问耐心答复", "列车员报告列车长")
    assert [None] * 2 == caps(told, *points)


def test_the_one_asked_to_do_something_is_not_the_one_it_is_done_to() -> None:
    assert [None] == caps("登记表请住户填写", "请住户填写维修登记表")


def test_who_is_taken_somewhere_is_not_who_takes_them() -> None:
    point = "店长离职带走徒弟"
    assert [Cap.ROLES_SWAPPED] == caps("徒弟离职，把店长带走", point)
    assert [None] == caps("店长离职，把徒弟带走", point)


@pytest.mark.parametrize(
    ("point", "told"),
    [
        ("由两名以上业务人员清点款箱", "由两名以上柜员清点款箱"),
        ("对学员的操作当场评价", "学员练完教练应当场评价操作"),
        ("对学员的操作当场评价", "学员操作结束教练必须当场评价"),
        ("学校向学生道歉", "学校校长向学生道歉"),
        ("银行向储户说明风险", "储户经理向储户说明风险"),
    ],
)
def test_another_name_or_a_subject_after_another_is_no_swap(point: str, told: str) -> None:
    assert [None] == caps(told, point)


def test_a_kind_is_no_other_party_than_one_of_it_and_a_list_of_deeds_has_several() -> None:
    points = (
        "工作人员变动频繁，与游客的关系中断",
        "向上级报告事故，并向游客说明情况",
        "稳定救生员队伍",
    )
    told = "救生员等工作人员变动频繁；登记、报告、通知游客"
    assert [None] * 3 == caps(told, *points, stem="某泳场的救生员常常换，分析原因。")


def test_who_is_helped_to_do_something_may_have_it_done_by_somebody() -> None:
    assert [None] == caps("由护工把病人扶成坐姿", "协助病人取坐姿")


def test_who_is_given_something_is_not_the_one_who_uses_it_later() -> None:
    assert [None] == caps("系统里给店员设置权限", "分级授权，店员按权限查询")


def test_parties_are_told_by_their_ending_or_by_what_they_stand_beside() -> None:
    assert {"出租人", "承租人"} == named("出租人修缮房屋", "承租人交付租金")
    assert {"师傅", "徒弟"} == named("徒弟向师傅汇报")
    assert {"维保单位", "监控室"} == named("监控室通知维保单位", "维保单位到场")
    assert {"火山", "地震"} == named("火山喷发", "地震发生", asked="火山和地震有什么关系？")
    assert frozenset() == named("及时向外增长", "全部延长")
    assert frozenset() == named("洗手消毒", "手部受伤的离岗", "及时发布预警", "住院登记")
    assert {"企业"} == named("协调企业储备物资", "走访企业")
    assert {"储户"} == named("公开向储户致歉")
    assert {"电工", "会计"} == named("电工接线", "会计记账")


def named(*points: str, asked: str = "") -> frozenset[str]:
    return parties(asked, points, Lexicon(0, {}).reader()).named


@pytest.mark.parametrize("there_is", ["要有", "全天有", "应配备"])
def test_a_place_with_somebody_in_it_takes_nobodys_part(there_is: str) -> None:
    stem = "写出消防控制室的值守要求。"
    assert [None] == caps(f"消防控制室{there_is}专人值守", "专人全天值守", stem=stem)


SERVED = ("向患者说明风险", "查明出血的原因", "每两小时记录一次血压，离院前核对腕带")


@pytest.mark.parametrize(
    ("told", "laid_on_them"),
    [
        ("向患者说明风险；由患者查明出血的原因；由患者自己每两小时记录血压", [1, 2]),
        ("查明出血的原因，由护士记录血压", []),
        ("由患者查明出血的原因，护士也要查明出血的原因", []),
        ("不能由患者查明出血的原因", []),
        ("由患者签字核对腕带", []),
    ],
)
def test_who_is_served_does_no_deed_of_the_points(told: str, laid_on_them: list[int]) -> None:
    found = caps(told, *SERVED)
    assert laid_on_them == [at for at, cap in enumerate(found) if cap is Cap.ROLES_SWAPPED]


def test_who_does_something_in_a_point_may_do_other_things_too() -> None:
    points = ("护士向患者说明风险", "由患者记录血压", "核对腕带")
    assert [None] * 3 == caps("由患者核对腕带", *points)
