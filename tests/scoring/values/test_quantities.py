"""Quantities are equal by value and unit, however they are written."""

from __future__ import annotations

import pytest

from examprep.scoring.values.agreement import agree
from examprep.scoring.values.quantities import Quantity, quantities, quantity
from examprep.scoring.values.rates import measured
from examprep.scoring.words.reading import places, read, recalls


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("百分之九十五", "９５％"),
        ("百分之三十五至七十五", "35%～75%"),
        ("七成", "70%"),
        ("万分之五", "0.05%"),
        ("三分之二", "2/3"),
        ("½", "50%"),
        ("二十四小时", "24h"),
        ("廿四小时", "24h"),
        ("一〇年", "十年"),
        ("九成五", "95%"),
        ("两块五", "2.5元"),
        ("2元5角", "2.5元"),
        ("1小时30分钟", "1.5小时"),
        ("1个小时30分", "90分钟"),
        ("一年零六个月", "18个月"),
        ("3天2小时", "74小时"),
        ("30日", "三十天"),
        ("两个小时", "2小时"),
        ("一个半小时", "90分钟"),
        ("48小时", "两天"),
        ("一周", "7日"),
        ("三四天", "3至4天"),
        ("零下三四度", "-4～-3℃"),
        ("零点一秒", "0.1秒"),
        ("百分之十五六", "15%至16%"),
        ("一年", "12个月"),
        ("1.5万元", "15000元"),
        ("0.1米", "10厘米"),
        ("35mm", "3.5cm"),
        ("半公斤", "一斤"),
        ("1500毫升", "1.5升"),
        ("二十摄氏度", "20℃"),
        ("零下10度", "-10℃"),
        ("5至6厘米", "50～60毫米"),
        ("3月1日至3月10日", "三月一日到十日"),
        ("30:2", "30比2"),
        ("二比一", "2:1"),
        ("每五年", "每5年"),
        ("每半年", "每6个月"),
        ("每周", "每7天"),
        ("四个", "4个"),
        ("12000人", "1.2万人"),
        ("35kV", "35千伏"),
        ("0.8MPa", "8bar"),
        ("60㎡", "60平方米"),
        ("15亩", "1公顷"),
        ("2048GB", "2TB"),
        ("1.5万瓦", "15kW"),
        ("30s", "半分钟"),
        ("7:00至10:00", "上午七点至十点"),
        ("7:00-10:00", "7点—10点"),
        ("20:30", "晚上八点半"),
        ("8时15分", "早上八点一刻"),
        ("下午2点到5点", "14:00~17:00"),
        ("9点到5点半", "9:00到17:30"),
        ("下午1:50", "13点50分"),
        ("5:30", "早晨五点三十分"),
        ("1:50", "1比50"),
        ("1:10～1:20", "1比10至1比20"),
        ("22时至次日6时", "晚上十点到次日早上六点"),
    ],
)
def test_quantities_are_compared_by_value(one: str, other: str) -> None:
    first, second = read(one).text, read(other).text
    (said,), (again,) = quantities(first), quantities(second)
    assert said[2] == again[2]
    assert recalls(second)[first] == recalls(first)[second] == 1
    assert [(0, len(second))] == list(places(first, second))


@pytest.mark.parametrize(
    "text",
    [
        "一线员工",
        "血压120/80",
        "全天24/7",
        "第一时间",
        "第三步",
        "一个团队",
        "十分满意",
        "千万不要",
        "一成不变",
        "三年级",
        "5S原则",
        "三角形",
        "每个分支",
        "4A级景区",
        "三座席",
        "2n+1",
        "超过半路",
        "三点建议",
        "一点一点地改",
        "一时半会儿",
        "有两点十分重要",
        "第七点到位",
        "要点有三点",
    ],
)
def test_what_counts_nothing_is_no_quantity(text: str) -> None:
    assert () == quantities(read(text).text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("120km/h", "每小时120公里"),
        ("时速40公里", "40千米/小时"),
        ("18km/h", "5米/秒"),
        ("1500rpm", "每分钟1500转"),
        ("每周盘点1次", "一周盘一次"),
        ("每两小时翻身1次", "2小时翻身一次"),
        ("每季度两次", "3个月抽查两次"),
    ],
)
def test_rates_are_compared_by_value(one: str, other: str) -> None:
    (*_, first), (*_, second) = measured(read(one).text), measured(read(other).text)
    assert first[2] == second[2]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("24小时内回访一次", 1440), ("歇30分钟再测一次", 30), ("连续3天每天2次", 4320)],
)
def test_a_time_in_which_something_is_done_is_no_rate(text: str, minutes: int) -> None:
    assert Quantity(minutes, minutes, "min") == quantities(read(text).text)[0][2]


@pytest.mark.parametrize("text", ["每0天检查2次", "每零天两次", "每隔0小时1次"])
def test_nothing_is_done_every_no_time(text: str) -> None:
    first, second = (each for *_, each in measured(read(text).text))
    assert [0, 0] == [first.low, first.high]
    assert second.low in {1, 2}


@pytest.mark.parametrize(
    ("same", "one", "other"),
    [
        (True, "7分", "7至8分"),
        (False, "5分", "7至8分"),
        (False, "1至5分", "0至10分"),
        (True, "5月底", "5月31日"),
        (False, "5月底", "6月1日"),
        (True, "30天", "一个月"),
        (False, "15天", "一个月"),
        (False, "10厘米", "10毫米"),
    ],
)
def test_a_number_given_more_precisely_agrees(same: bool, one: str, other: str) -> None:
    first, second = quantity(read(one).text), quantity(read(other).text)
    assert isinstance(first, Quantity)
    assert isinstance(second, Quantity)
    assert same is agree(first, second)


@pytest.mark.parametrize("text", ["24小时3天", "5天3天", "1小时24小时", "第1年6个月", "5分3次"])
def test_two_quantities_that_make_none_together_stay_two(text: str) -> None:
    assert 2 == len(quantities(text))


@pytest.mark.parametrize(("share", "same"), [("66.7%", True), ("67%", True), ("66%", False)])
def test_a_share_that_is_no_decimal_may_be_rounded(share: str, same: bool) -> None:
    one, other = quantity("三分之二"), quantity(share)
    assert one
    assert other
    assert same is agree(one, other)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("总差距为-0.28", [-0.28]),
        ("30+20=50万", [30, 20, 500000]),
        ("合计1,200", [1200]),
        ("拨打12345", [12345]),
    ],
)
def test_a_number_alone_is_a_quantity(text: str, values: list[float]) -> None:
    assert values == [each.low for *_, each in quantities(text)]


@pytest.mark.parametrize("text", ["192.168.0.1", "12、登记", "10.登记", "第二天", "a12", "120/80"])
def test_numbers_of_names_and_lists_are_none_alone(text: str) -> None:
    assert "" not in {each.unit for *_, each in quantities(text)}


@pytest.mark.parametrize(
    ("point", "answer", "told"),
    [
        ("120人", "人数120", 1),
        ("340000元", "共34万", 1),
        ("24小时", "24", 0),
        ("192", "192.168", 1),
    ],
)
def test_a_number_alone_is_one_of_what_is_counted(point: str, answer: str, told: float) -> None:
    assert told == recalls(answer)[point]
