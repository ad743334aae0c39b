"""What belongs to one of two things earns nothing where it is said of the other."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, Score, score

POINTS = (
    "铅笔写错容易擦掉，钢笔写错难以修改",
    "铅笔字迹较浅，钢笔字迹清晰",
    "铅笔适合打草稿，钢笔适合签字存档",
)


def scored(answer: str, stem: str = "铅笔与钢笔有什么区别？") -> Score:
    question = Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, POINTS)))
    return score(question, answer, Lexicon(0, {}))


def test_sides_that_change_places_earn_nothing() -> None:
    swapped = scored("钢笔写错容易擦掉，铅笔写错难以修改；铅笔字迹清晰，钢笔字迹较浅")
    assert [0.0, 0.0] == [point.coverage for point in swapped.points[:2]]
    assert [Cap.SIDES_SWAPPED] * 2 == [point.capped for point in swapped.points[:2]]


@pytest.mark.parametrize(
    "answer",
    [
        "钢笔写错难以修改，铅笔容易擦掉；签字存档用钢笔，打草稿用铅笔",
        "铅笔容易擦掉，不像钢笔；钢笔清晰，铅笔不清晰",
        "一个容易擦掉，一个难以修改",
        "铅笔容易擦掉，字迹较浅，适合打草稿",
    ],
)
def test_either_side_may_come_first_or_be_denied_or_left_out(answer: str) -> None:
    assert () == scored(answer).flags


FIRES = (
    "油类火灾用泡沫灭火器",
    "带电设备火灾用二氧化碳灭火器",
    "木材火灾用清水灭火器",
    "精密仪器火灾用洁净气体灭火器",
)
CALLS = (
    "来电突增时，取消轮休并请后台支援",
    "来电偏少时，安排培训和小组学习",
    "系统故障时，播放公告",
)
CUSTOMERS = (
    "价值高、满意度高的客户重点维系",
    "价值高、满意度低的客户改善服务并挽留",
    "价值低、满意度高的客户引导消费",
    "价值低、满意度低的客户控制投入",
)


def told(points: tuple[str, ...], answer: str, stem: str = "说明各种情况下的做法。") -> Score:
    asked = Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, points)))
    return score(asked, answer, Lexicon(0, {}))


@pytest.mark.parametrize(
    ("points", "answer", "wrong"),
    [
        (FIRES, "油类火灾用清水灭火器，木材火灾用泡沫灭火器", [0, 2]),
        (FIRES, "油类着火用二氧化碳；带电设备着火用清水；木材着火用泡沫", [0, 1, 2]),
        (CALLS, "来电偏少时取消轮休、请后台支援；来电突增时安排大家培训学习", [0, 1]),
        (CUSTOMERS, "价值高、满意度高的控制投入；价值低、满意度低的重点维系", [0, 3]),
    ],
)
def test_what_holds_of_another_of_many_cases_earns_nothing(
    points: tuple[str, ...], answer: str, wrong: list[int]
) -> None:
    found = told(points, answer).points
    assert wrong == [at for at, point in enumerate(found) if point.capped is Cap.SIDES_SWAPPED]


@pytest.mark.parametrize(
    ("points", "answer"),
    [
        (FIRES, "带电设备火灾用二氧化碳，不能用清水和泡沫；油类火灾用泡沫"),
        (FIRES, "泡沫灭火器用于油类，清水用于木材，二氧化碳用于带电设备"),
        (CALLS, "电话偏少就安排学习；系统故障了要播放公告，来电突增就取消轮休"),
        (CALLS, "取消轮休并请后台支援；安排培训和小组学习；播放公告"),
        (CUSTOMERS, "价值低、满意度低的控制投入；价值高、满意度高的重点维系"),
        (
            ("最近一次消费的时间", "一定时期内消费的次数", "一定时期内消费的金额",
             "用这三项指标对客户分类"),
            "按最近一次消费、消费频率、消费金额给客户分类",
        ),
    ],
)  # fmt: skip
def test_cases_may_come_in_any_order_or_unnamed_or_be_denied(
    points: tuple[str, ...], answer: str
) -> None:
    assert "sides_swapped" not in told(points, answer).flags


def test_one_thing_told_of_another_case_may_be_told_by_the_way() -> None:
    assert "sides_swapped" not in told(FIRES, "油类火灾用清水；木材火灾用清水").flags


def test_labels_that_all_points_share_are_no_cases() -> None:
    points = ("原因：不知道标准", "办法：培训员工", "原因：不愿执行标准", "办法：检查和奖励")
    answer = "员工不知道标准这个原因，办法是培训；不愿执行的，原因在激励，要检查和奖励"
    assert () == told(points, answer, "分析原因，提出办法。").flags


def test_things_that_a_question_names_apart_or_some_points_lead_on_from_are_no_cases() -> None:
    points = ("前台负责登记", "主管负责复核", "资料每周归档")
    swapped = "主管负责登记，前台负责复核"
    assert "sides_swapped" not in told(points, swapped, "说明登记制度。").flags
    assert "sides_swapped" in told(points, swapped, "前台和主管各做什么？").flags


def test_a_case_may_be_named_last() -> None:
    points = ("有形性指设施、设备和仪表", "响应性指迅速主动帮助客户", "可靠性指准确履行承诺")
    stem = "有形性、响应性、可靠性各指什么？"
    swapped = "设施、设备叫响应性，迅速帮助客户叫可靠性，准确履行承诺叫有形性"
    assert ("sides_swapped",) == told(points, swapped, stem).flags
    right = "设施、设备叫有形性，迅速帮助客户叫响应性，准确履行承诺叫可靠性"
    assert () == told(points, right, stem).flags


def test_one_side_may_have_more_points_than_the_other() -> None:
    points = ("竹笛用竹子制成", "竹笛声音清脆", "竹笛横着吹奏", "洞箫竖着吹奏")
    asked = Question(
        "q", Kind.SHORT_ANSWER, "竹笛和洞箫有什么区别？", points=(*map(Point, points),)
    )
    swapped = score(asked, "洞箫用竹子制成，声音清脆，横着吹奏；竹笛竖着吹奏", Lexicon(0, {}))
    assert ("sides_swapped",) == swapped.flags
    assert () == score(asked, "洞箫竖着吹奏；竹笛横着吹奏，声音清脆", Lexicon(0, {})).flags


def test_a_side_may_be_named_without_what_both_names_end_in() -> None:
    points = ("近视眼的像成在视网膜前方，用凹透镜矫正", "远视眼的像成在视网膜后方，用凸透镜矫正")
    asked = Question(
        "q", Kind.SHORT_ANSWER, "近视眼与远视眼有什么区别？", points=(*map(Point, points),)
    )
    swapped = "近视成像在视网膜后方，用凸透镜；远视成像在视网膜前方，用凹透镜"
    assert "sides_swapped" in score(asked, swapped, Lexicon(0, {})).flags
    right = "近视成像在视网膜前方，用凹透镜；远视成像在视网膜后方，用凸透镜"
    assert () == score(asked, right, Lexicon(0, {})).flags


def test_a_thing_may_be_named_last_in_a_point() -> None:
    points = ("毛笔软", "粉笔硬", "写春联、题匾额时用毛笔", "写板书、画黑板报时用粉笔")
    question = Question(
        "q", Kind.SHORT_ANSWER, "比较毛笔和粉笔。", points=tuple(map(Point, points))
    )
    told = score(question, "粉笔用来写春联、题匾额；毛笔用来写板书、画黑板报", Lexicon(0, {}))
    assert [Cap.SIDES_SWAPPED] * 2 == [point.capped for point in told.points[2:]]
    right = score(question, "写板书、画黑板报用粉笔，写春联、题匾额用毛笔", Lexicon(0, {}))
    assert () == right.flags


def test_classes_by_letter_are_cases() -> None:
    points = ("甲类书籍锁柜保管", "乙类书籍开架借阅", "每年清点一次")
    question = Question(
        "q", Kind.SHORT_ANSWER, "书籍如何分类保管？", points=tuple(map(Point, points))
    )
    told = score(question, "乙类书籍锁柜保管，甲类书籍开架借阅", Lexicon(0, {}))
    assert [Cap.SIDES_SWAPPED] * 2 == [point.capped for point in told.points[:2]]
    assert () == score(question, "乙类书籍开架借阅，甲类书籍锁柜保管", Lexicon(0, {})).flags


def test_things_in_quotation_marks_stand_side_by_side() -> None:
    points = ("滞纳金是逾期缴税加收的钱", "违约金是不守合同赔的钱")
    question = Question(
        "q", Kind.SHORT_ANSWER, "说明“滞纳金”“违约金”。", points=tuple(map(Point, points))
    )
    told = score(question, "违约金是逾期缴税加收的钱，滞纳金是不守合同赔的钱", Lexicon(0, {}))
    assert [Cap.SIDES_SWAPPED] * 2 == [point.capped for point in told.points]


def test_a_character_that_is_also_said_of_things_names_none() -> None:
    points = ("白茶白毫满披、滋味清淡", "黑茶乌黑油润、滋味醇厚")
    question = Question(
        "q", Kind.SHORT_ANSWER, "比较白茶与黑茶。", points=tuple(map(Point, points))
    )
    told = score(question, "黑茶，白毫满披、滋味清淡；白茶，乌黑油润、滋味醇厚", Lexicon(0, {}))
    assert [Cap.SIDES_SWAPPED] * 2 == [point.capped for point in told.points]


FAIRNESS = (
    Point("工具组", None, (Point("登记锤子、扳手的去向"), Point("每周上油防锈"))),
    Point("文具组", None, (Point("补充纸张、墨盒"), Point("每月核对领用单"))),
)


def of_groups(answer: str) -> list[float]:
    question = Question("q", Kind.SHORT_ANSWER, "仓库分哪些组？各做什么？", points=FAIRNESS)
    found = score(question, answer, Lexicon(0, {}))
    return [point.coverage for point in found.points if point.depth]


def test_what_stands_under_one_title_earns_nothing_under_another() -> None:
    right = "工具组：登记锤子和扳手的去向，每周上油防锈。文具组：补充纸张和墨盒，每月核对领用单。"
    wrong = "工具组：补充纸张和墨盒，每月核对领用单。文具组：登记锤子和扳手的去向，每周上油防锈。"
    assert min(of_groups(right)) > 0.8
    assert [0.0] * 4 == of_groups(wrong)


@pytest.mark.parametrize(
    "answer",
    [
        "登记锤子和扳手的去向，每周上油防锈。补充纸张和墨盒，每月核对领用单。",
        "文具组补充纸张和墨盒，每月核对领用单；工具组登记锤子和扳手的去向，每周上油防锈",
        "工具组和文具组分别登记锤子和扳手的去向、每周上油防锈，补充纸张和墨盒、每月核对领用单",
    ],
)
def test_titles_may_be_left_out_or_come_in_any_order(answer: str) -> None:
    assert min(of_groups(answer)) > 0.6


def test_what_tells_one_side_from_the_other_may_stand_before_its_name() -> None:
    points = ("散装装卸迅速，容易受潮", "装箱便于清点，占用仓库")
    stem = "比较粮食散装与粮食的装箱。"
    assert () == told(points, "散装装卸迅速，容易受潮；装箱便于清点，占用仓库", stem).flags
    flags = told(points, "散装便于清点，占用仓库；装箱装卸迅速，容易受潮", stem).flags
    assert Cap.SIDES_SWAPPED.value in flags
