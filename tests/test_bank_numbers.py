"""The calculations in the shipped bank, done again from the facts that their stems give."""

from __future__ import annotations

from math import exp, factorial, fsum
from typing import TYPE_CHECKING

import pytest

from examprep import shipped

if TYPE_CHECKING:
    from examprep.questions import Question

BANK = {question.id: question for question in shipped.questions(shipped.bank_folder())}


class Told:
    """A question whose numbers are checked: what it tells, and what its reference states."""

    def __init__(self, name: str) -> None:
        self.question: Question = BANK[name]

    def facts(self, *texts: str) -> None:
        """The stem gives these, so that a test and its question cannot drift apart."""
        asked = self.question.asked()
        assert [] == [text for text in texts if text not in asked]

    def states(self, *texts: str) -> None:
        """Both the marking scheme and the reference answer state each of these."""
        scheme = "\n".join(scheme_of(self.question))
        assert [] == [text for text in texts if text not in scheme]
        assert [] == [text for text in texts if text not in self.question.answer]


def scheme_of(question: Question) -> list[str]:
    """The texts of all the points, those within points too."""
    texts, left = [], [point for _, point in question.top_points()]
    while left:
        point = left.pop()
        texts.append(point.text)
        left += point.points
    return texts


def percent(part: float, whole: float) -> str:
    return f"{part / whole:.1%}"


def erlang_c(agents: int, load: float) -> float:
    """The probability of waiting with so many agents under a load in erlangs (A. K. Erlang, 1917),
    summed term by term."""
    waiting = load**agents / factorial(agents) * agents / (agents - load)
    return waiting / (fsum(load**k / factorial(k) for k in range(agents)) + waiting)


def service_level(agents: int, load: float, handling: float, within: float) -> float:
    """The share of calls answered `within` seconds at a mean `handling` time in seconds."""
    return 1 - erlang_c(agents, load) * exp(-(agents - load) * within / handling)


@pytest.mark.parametrize(
    ("agents", "load", "waiting"),
    # One agent: the load itself. Two agents, one erlang: 1 / (1 + 1 + 1).
    [(1, 0.5, 0.5), (1, 0.9, 0.9), (2, 1.0, 1 / 3)],
)
def test_the_formula_of_erlang_is_right_where_it_can_be_done_by_hand(
    agents: int, load: float, waiting: float
) -> None:
    assert waiting == pytest.approx(erlang_c(agents, load))


def test_two_cinemas_with_much_the_same_net_promoter_score() -> None:
    told = Told("csm2-0025")
    told.facts("500份：9至10分260份，7至8分140份，0至6分100份")
    told.facts("400份：9至10分160份，7至8分200份，0至6分40份")
    told.states(percent(260 - 100, 500), percent(160 - 40, 400))
    told.states(percent(260 + 160 - 100 - 40, 500 + 400))


def test_whether_keeping_members_pays_for_a_pet_shop() -> None:
    told = Told("csm2-0036")
    told.facts("1200名", "8次", "90元", "40%", "25%", "20%", "60000元")
    yearly, fee = 8 * 90 * 40 // 100, 60000 // 1200
    told.states(f"{yearly}元", f"{yearly * 4}元", f"{yearly * 5}元")
    told.states(f"{(yearly - fee) * 5}元", f"多{(yearly - fee) * 5 - yearly * 4}元")


def test_how_many_agents_the_evening_of_a_sale_takes() -> None:
    told = Told("csm2-0039")
    told.facts("1600次", "4倍", "60%", "6分钟", "3个会话", "80%", "30%", "18人", "10人")
    hourly = 1600 * 4 * 60 // 100 // 4
    by_people, each = hourly * 70 // 100, 60 // 6 * 3 * 80 // 100
    told.states(f"{hourly}次", f"{by_people}次", f"{each}次", f"{-(-by_people // each)}")
    assert 18 + 10 == -(-by_people // each)


def test_a_satisfaction_index_is_the_weighted_mean() -> None:
    told = Told("csm2-0208")
    weights = {92: 30, 90: 25, 68: 20, 80: 15, 86: 10}
    told.facts(*(f"权重{weight}%，得分{score}" for score, weight in weights.items()), "86.2")
    assert 100 == sum(weights.values())
    index = sum(score * weight for score, weight in weights.items()) / 100
    told.states(f"{index:.1f}", f"下降{86.2 - index:.1f}")
    told.states(f"{(90 - 68) * 20 / 100:.1f}", f"{(90 - 80) * 15 / 100:.1f}")


def test_two_clinics_turn_over_when_their_patients_are_told_apart() -> None:
    told = Told("csm2-0209")
    told.facts("满意285份", "满意70份", "满意97份", "满意222份")
    told.states(percent(285 + 70, 400), percent(97 + 222, 400))
    told.states(percent(285, 300), percent(97, 100), percent(70, 100), percent(222, 300))


def test_the_rates_of_a_cleaning_service() -> None:
    told = Told("csm2-0222")
    told.facts("200单", "182单", "196单", "170单", "150单", "120单")
    told.states(*(percent(kept, 200) for kept in (182, 196, 170, 150, 120)))
    assert f"{182 * 196 * 170 * 150 / 200**4:.1%}" in told.question.explanation


def test_the_rate_of_errors_of_a_pharmacy() -> None:
    told = Told("csm2-0224")
    told.facts("发错药11起", "5.5万张")
    told.states(f"11÷55000＝{11 / 55000:.2%}")


def test_what_each_improvement_of_a_bicycle_service_saves() -> None:
    told = Told("csm2-0237")
    told.facts("2000件", "多扣费760件，还车失败480件，车辆故障320件，退款慢200件，客服态度120件")
    told.states(percent(760 + 480 + 320, 2000))
    saved = [480 * 0.75 + 760 / 2 * 0.75, 200 * 0.90, 120 * 0.50]
    told.states(*(f"{complaints:.0f}件" for complaints in saved))
    told.states(*(f"{complaints * 18:.0f}元" for complaints in saved))


def test_how_long_an_audience_takes_to_enter() -> None:
    told = Told("csm2-0240")
    told.facts("1.2万名", "10个", "每分钟可以通过8人", "90分钟")
    told.states(f"{12000 // (10 * 8)}分钟", f"{90 * 10 * 8}人")
    assert 17 == -(-12000 // (90 * 8))


def test_what_four_kinds_of_customers_contribute() -> None:
    told = Told("csm2-0254")
    kinds = {
        "甲": (20, 150000, 18, 29000),
        "乙": (60, 60000, 25, 8000),
        "丙": (200, 12000, 30, 1600),
        "丁": (500, 2000, 35, 1100),
    }
    net = {}
    for name, (number, sales, margin, cost) in kinds.items():
        told.facts(f"{name}类{number}户，销售额{sales}，毛利率{margin}%")
        each = sales * margin // 100 - cost
        told.states(f"{each}元".replace("-", "－"))
        net[name] = each * number
    told.states(f"{sum(net.values())}元")
    assert f"{net['乙'] + net['丙']}元" in told.question.answer


def test_why_guests_had_no_room_and_what_it_cost() -> None:
    told = Told("csm2-0255")
    told.facts("84件", "52件", "20件", "12件", "260元", "200元")
    told.states(percent(52, 84), percent(20, 84), percent(12, 84), f"{52 * (260 + 200)}元")


def test_what_renewals_of_a_school_are_worth() -> None:
    told = Told("csm2-0256")
    told.facts("2400人", "4800元", "45%", "82%降到70%", "80%以上")
    more = 2400 * (80 - 70) // 100
    told.states(f"{more}人", f"{more * 4800 * 45 // 100}元")


def test_how_the_money_for_members_is_shared_out() -> None:
    told = Told("csm2-0257")
    told.facts("3000人", "15000人", "60万元")
    shares = {"金卡": 24, "银卡": 28, "普通卡": 8}
    assert 60 == sum(shares.values())
    assert all(f"{name}{money}万元" in told.question.answer for name, money in shares.items())
    assert f"人均{240000 // 3000}元" in told.question.answer


def test_a_rate_of_retention_leaves_new_customers_out() -> None:
    told = Told("csm2-0259")
    told.facts("1000家", "850家")
    key = next(option for option in told.question.options if option.label in told.question.key)
    assert f"{850 / 1000:.0%}" == key.text


def test_how_many_agents_half_an_hour_takes() -> None:
    told = Told("csm2-0269")
    handling, load = 180 + 60, 90 * (180 + 60) / 1800
    told.facts("来电90个", "180秒", "60秒", "80%的来电在20秒内", "20%的人不在线")
    levels = {agents: service_level(agents, load, handling, 20) for agents in range(13, 18)}
    for agents, level in levels.items():
        told.facts(f"{agents}人")
        assert f"{level:.0%}" in told.question.stem
        assert f"{load / agents:.0%}" in told.question.stem
    needed = min(agents for agents, level in levels.items() if level >= 0.80)
    told.states(f"{load:.0f}爱尔兰", f"{needed}人", f"{needed / (1 - 0.20):.0f}人")


def test_how_many_calls_come_again() -> None:
    told = Told("csm2-0270")
    told.facts("2万个", "68%", "1.5个", "9元")
    first = round(20000 / (1 + (1 - 0.68) * 1.5))
    told.states(f"{first}", f"{20000 - first}个", f"{(20000 - first) * 9}元")


def test_a_service_level_counts_the_calls_given_up() -> None:
    told = Told("csm2-0272")
    told.facts("200个", "150个")
    key = next(option for option in told.question.options if option.label in told.question.key)
    assert percent(150, 200) == key.text


def test_whether_making_good_pays_for_a_laundry() -> None:
    told = Told("csm2-0281")
    told.facts("900人", "180人", "120人", "84人", "60人", "12人", "720人", "252人", "160元", "45元")
    told.states(percent(84, 120), percent(12, 60), percent(252, 720))
    stayed = 84 + 12 + 252
    told.states(percent(stayed, 900))
    more = 900 * 70 // 100 - stayed
    told.states(f"{more}人", f"{more * 160}元", f"{900 * 45}元", f"{more * 160 - 900 * 45}元")


def test_what_making_good_costs_a_hotel() -> None:
    told = Told("csm2-0283")
    told.facts("4000间夜", "6%", "90次", "18间夜", "6万元")
    told.states(f"{4000 * 6 // 100}间夜")
    costs = [240 * 40, 90 * 150, 18 * 1600]
    assert all(f"{cost}元" in told.question.answer for cost in [*costs, sum(costs)])
    assert sum(costs) <= 60000


def test_what_three_kinds_of_members_bring_a_gym() -> None:
    told = Told("csm2-0049")
    told.facts(
        "500人，人均年消费2400元", "300人，人均年消费1200元", "200人，人均年消费9000元", "50%"
    )
    told.facts("上班族会员100人、退休会员15人、私教会员10人")
    margins = [number * spent // 2 for number, spent in ((500, 2400), (300, 1200), (200, 9000))]
    told.states(*(f"{margin}元" for margin in margins), f"{sum(margins)}元")
    told.states(percent(margins[2], sum(margins)))
    told.states(f"{100 / 500:.0%}", f"{15 / 300:.0%}", f"{10 / 200:.0%}")
    lost = [number * spent // 2 for number, spent in ((100, 2400), (15, 1200), (10, 9000))]
    told.states(*(f"{margin}元" for margin in lost))


def test_whether_a_school_can_pay_fees_back() -> None:
    told = Told("csm2-0050")
    told.facts("800人", "3000元", "15%", "30万元", "20万元", "16万元")
    leaving = 800 * 15 // 100
    means = 300000 + 200000 - 160000
    told.states(f"{leaving}人", f"{leaving * 3000}元", f"{means}元", f"{leaving * 3000 - means}元")


def test_how_many_repairers_the_first_days_of_heating_take() -> None:
    told = Told("csm2-0051")
    told.facts("1800件，其中一半集中在头三天", "24人，每人每天能处理8件", "300元", "20万元")
    own = 24 * 8 * 3
    told.states(f"{1800 // 2}件", f"{own}件", f"{900 - own}件", f"{-(-(900 - own) // (8 * 3))}人")
    assert 200000 == 16 * 7 * 300 + 24000 + 90000 + 16000 + 18000 + 18400


def test_two_groups_of_agents_together_need_fewer() -> None:
    told = Told("csm2-0062")
    told.facts("每组每小时进线60个，平均处理时长都是5分钟", "20秒内接起的电话不低于85%")
    needed = {}
    for calls, shown in ((60, (7, 8, 9)), (120, (13, 14, 15))):
        load = calls * 5 / 60
        levels = {agents: service_level(agents, load, 300, 20) for agents in shown}
        told.facts(*(f"{level:.1%}" for level in levels.values()))
        needed[calls] = min(agents for agents, level in levels.items() if level >= 0.85)
        told.states(f"{load:.0f}爱尔兰", percent(load, needed[calls]))
    told.states(f"{2 * needed[60]}人", f"{needed[120]}人")
    assert 2 == 2 * needed[60] - needed[120]


def test_how_many_leaders_a_wider_span_saves() -> None:
    told = Told("csm2-0063")
    told.facts("240名", "每名班组长带8人，每名主管带5名班组长", "12人", "4小时", "40小时")

    def leaders(span: int) -> int:
        heads = -(-240 // span)
        return heads + -(-heads // 5) + 1

    told.states(
        f"{leaders(8)}名", f"{leaders(12)}名", percent(leaders(8) - leaders(12), leaders(8))
    )
    told.states(f"{12 * 4}小时", f"{40 // 4}人")
    assert f"比目前减少{leaders(8) - leaders(10)}名" in told.question.answer


def test_which_step_of_a_check_up_is_the_bottleneck() -> None:
    told = Told("csm2-0074")
    told.facts("平均每小时来60人", "3个窗口，每人2分钟", "6个座位，每人5分钟", "4间诊室，每人4分钟")
    told.facts("4台设备，每人8分钟", "80%")
    rates = [places * 60 // minutes for places, minutes in ((3, 2), (6, 5), (4, 4), (4, 8))]
    told.states(*(f"{rate}人" for rate in rates))
    short = 60 * 80 // 100 - rates[-1]
    assert [rates[-1]] == [rate for rate in rates[:3] if rate < 60] + rates[3:]
    told.states(f"{short}人", f"{short * 2}人")


def test_how_long_a_refund_takes_and_how_many_pass_at_once() -> None:
    told = Told("csm2-0075")
    told.facts("每天收到退款申请200件", "1000件", "85%", "92%", "98%", "1.4次", "6元")
    told.states(f"{1000 // 200}天", f"{0.85 * 0.92 * 0.98:.1%}", f"{0.95 * 0.92 * 0.98:.1%}")
    told.states(f"{200 * 1.4 * 6:.0f}元")


def test_how_many_riders_bring_lunch_in_time() -> None:
    told = Told("csm2-0076")
    told.facts("300位", "11时出餐、12时30分以前", "6人", "12份", "30分钟")
    each = 90 // 30 * 12
    told.states(f"{each}份", f"{each * 6}份", f"{300 - each * 6}份", f"{-(-300 // each)}人")


def test_what_a_list_of_those_about_to_leave_is_worth() -> None:
    told = Told("csm2-0086")
    told.facts("5000名", "600人，其中240人", "4400人中有160人", "30元", "25%", "800元")
    leaving = 240 + 160
    told.states(f"{leaving / 5000:.0%}", f"{240 / 600:.0%}", f"{240 / leaving:.0%}", "5倍")
    assert 240 / 600 == pytest.approx(5 * leaving / 5000)
    told.states(f"{240 * 200 - 600 * 30}元", f"－{5000 * 30 - leaving * 200}元")


def test_how_many_owners_cannot_be_reached() -> None:
    told = Told("csm2-0087")
    told.facts("8000户", "900户", "700户", "6400户")
    assert 8000 == 900 + 700 + 6400
    told.states(f"{6400 / 8000:.0%}", f"{1600 / 8000:.0%}")


def test_what_searching_takes_a_day() -> None:
    told = Told("csm2-0088")
    told.facts("2600篇", "35%", "90秒", "1.2万次", "四成", "30秒")
    told.states(f"{2600 * 35 // 100}篇", f"{12000 * 40 // 100 * 90 // 3600}小时")


def test_how_seldom_a_help_in_need_was_used() -> None:
    told = Told("csm2-0099")
    told.facts("3200次", "96次", "416次")
    told.states(percent(96, 3200), percent(416, 3200 - 96))


def test_the_rates_of_two_deposits() -> None:
    told = Told("csm2-0100")
    told.facts("5700元", "1450元", "10万元")
    told.states(f"{5700 / 3 / 100000:.1%}", f"{1450 / 100000:.2%}")


def test_what_a_control_chart_of_rooms_tells() -> None:
    told = Told("csm2-0111")
    told.facts("客房200间", "6000间次", "300间次", "150间次", "96间次", "42间次", "12间次")
    told.facts("22间", "15间", "1.54个百分点")
    assert 300 == 150 + 96 + 42 + 12
    mean = 300 / 6000
    deviation = (mean * (1 - mean) / 200) ** 0.5
    assert 0.0154 == pytest.approx(deviation, abs=5e-5)
    upper, lower = mean + 3 * deviation, mean - 3 * deviation
    told.states(f"{mean:.0%}", f"{upper:.1%}", f"{lower:.1%}", f"{246 / 300:.0%}")
    assert 22 / 200 > upper > 15 / 200 > lower


def test_what_complaints_a_home_service_has() -> None:
    told = Told("csm2-0112")
    told.facts("3.6万单", "540件", "162件", "135件", "108件", "81件", "54件")
    assert 540 == 162 + 135 + 108 + 81 + 54
    told.states(f"{540 / 36000:.1%}", f"{(162 + 135) / 540:.0%}")


def test_what_a_year_of_mystery_shopping_costs() -> None:
    told = Told("csm2-0113")
    told.facts("80座", "280元", "30万元")
    told.states(f"{80 * 12}次", f"{80 * 12 * 280}元")


def test_what_cheaper_channels_cost_in_customers() -> None:
    told = Told("csm2-0123")
    told.facts("6万次，每次成本8元", "4万次，每次3元", "2万次，每次0.5元", "200人增加到320人")
    told.facts("人工电话4万次、在线客服5万次、自助4万次", "600元", "5年")
    before, after = 6 * 8 + 4 * 3 + 2 * 0.5, 4 * 8 + 5 * 3 + 4 * 0.5
    told.states(f"{before:.0f}万元", f"{after:.0f}万元", f"{before - after:.0f}万元")
    told.states(f"{120 * 600 * 5}元", "3倍")
    assert 120 * 600 * 5 == 3 * (before - after) * 10000


def test_what_two_prices_bring_a_badminton_hall() -> None:
    told = Told("csm2-0124")
    told.facts(
        "10片，每天开放14小时", "每小时60元", "三成", "80元，闲时每小时40元", "90%", "50%", "5元"
    )
    used = (40 + 30, 36 + 50)
    income = (40 * 60 + 30 * 60, 36 * 80 + 50 * 40)
    told.states(*(f"{money}元" for money in income))
    told.states(*(f"{money - 5 * hours}元" for money, hours in zip(income, used, strict=True)))


def test_what_home_care_has_to_charge() -> None:
    told = Told("csm2-0125")
    told.facts("18万元", "110元", "2400次", "200元", "1600次", "6万元")
    told.states(f"{180000 // 90}次", f"{180000 - 1600 * 90}元", f"{240000 / 90:.0f}次")
    mean = 0.2 * 240 + 0.5 * 215 + 0.3 * 200
    assert f"{mean:.1f}元" in told.question.answer
    assert f"{2300 * (mean - 110) - 180000:.0f}元" in told.question.answer
    assert 2300 * (mean - 110) - 180000 > 60000
