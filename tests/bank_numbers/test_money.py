"""What things cost and bring: calculations in the shipped bank, done again from their stems."""

from __future__ import annotations

import pytest

from tests.bank_numbers.told import Told, percent


def test_whether_keeping_members_pays_for_a_pet_shop() -> None:
    told = Told("csm2-0036")
    told.facts("1200名", "8次", "90元", "40%", "25%", "20%", "60000元")
    yearly, fee = 8 * 90 * 40 // 100, 60000 // 1200
    told.states(f"{yearly}元", f"{yearly * 4}元", f"{yearly * 5}元")
    told.states(f"{(yearly - fee) * 5}元", f"多{(yearly - fee) * 5 - yearly * 4}元")


def test_what_each_improvement_of_a_bicycle_service_saves() -> None:
    told = Told("csm2-0237")
    told.facts("2000件", "多扣费760件，还车失败480件，车辆故障320件，退款慢200件，客服态度120件")
    told.states(percent(760 + 480 + 320, 2000))
    saved = [480 * 0.75 + 760 / 2 * 0.75, 200 * 0.90, 120 * 0.50]
    told.states(*(f"{complaints:.0f}件" for complaints in saved))
    told.states(*(f"{complaints * 18:.0f}元" for complaints in saved))


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


def test_what_a_list_of_those_about_to_leave_is_worth() -> None:
    told = Told("csm2-0086")
    told.facts("5000名", "600人，其中240人", "4400人中有160人", "30元", "25%", "800元")
    leaving = 240 + 160
    told.states(f"{leaving / 5000:.0%}", f"{240 / 600:.0%}", f"{240 / leaving:.0%}", "5倍")
    assert 240 / 600 == pytest.approx(5 * leaving / 5000)
    told.states(f"{240 * 200 - 600 * 30}元", f"－{5000 * 30 - leaving * 200}元")


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
