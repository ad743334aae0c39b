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
