"""Shares, indices and limits: calculations in the shipped bank, done again from their stems."""

from __future__ import annotations

import pytest

from tests.bank_numbers.told import Told, percent


def test_two_cinemas_with_much_the_same_net_promoter_score() -> None:
    told = Told("csm2-0025")
    told.facts("500份：9至10分260份，7至8分140份，0至6分100份")
    told.facts("400份：9至10分160份，7至8分200份，0至6分40份")
    told.states(percent(260 - 100, 500), percent(160 - 40, 400))
    told.states(percent(260 + 160 - 100 - 40, 500 + 400))


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


def test_a_rate_of_retention_leaves_new_customers_out() -> None:
    told = Told("csm2-0259")
    told.facts("1000家", "850家")
    key = next(option for option in told.question.options if option.label in told.question.key)
    assert f"{850 / 1000:.0%}" == key.text


def test_how_many_owners_cannot_be_reached() -> None:
    told = Told("csm2-0087")
    told.facts("8000户", "900户", "700户", "6400户")
    assert 8000 == 900 + 700 + 6400
    told.states(f"{6400 / 8000:.0%}", f"{1600 / 8000:.0%}")


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
