"""How many people, how long: calculations in the shipped bank, done again from their stems."""

from __future__ import annotations

from math import exp, factorial, fsum

import pytest

from tests.bank_numbers.told import Told, percent


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


def test_how_many_agents_the_evening_of_a_sale_takes() -> None:
    told = Told("csm2-0039")
    told.facts("1600次", "4倍", "60%", "6分钟", "3个会话", "80%", "30%", "18人", "10人")
    hourly = 1600 * 4 * 60 // 100 // 4
    by_people, each = hourly * 70 // 100, 60 // 6 * 3 * 80 // 100
    told.states(f"{hourly}次", f"{by_people}次", f"{each}次", f"{-(-by_people // each)}")
    assert 18 + 10 == -(-by_people // each)


def test_how_long_an_audience_takes_to_enter() -> None:
    told = Told("csm2-0240")
    told.facts("1.2万名", "10个", "每分钟可以通过8人", "90分钟")
    told.states(f"{12000 // (10 * 8)}分钟", f"{90 * 10 * 8}人")
    assert 17 == -(-12000 // (90 * 8))


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


def test_what_searching_takes_a_day() -> None:
    told = Told("csm2-0088")
    told.facts("2600篇", "35%", "90秒", "1.2万次", "四成", "30秒")
    told.states(f"{2600 * 35 // 100}篇", f"{12000 * 40 // 100 * 90 // 3600}小时")
