"""A score on the screen."""

from __future__ import annotations

from dataclasses import replace

import click

from examprep.scoring import Cap, PointScore, Score, Verdict
from examprep.screen.score import scored, total

ANSWER = "先道歉，\n再核实问题，然后回访"


def page(*points: PointScore, flags: tuple[str, ...] = (), width: int = 80) -> list[str]:
    score = Score("q", 0.5, 5.0, 10, 2, points, flags)
    return [click.unstyle(line) for line in scored(score, ANSWER, width)]


def point(text: str, verdict: Verdict, *evidence: tuple[int, int], depth: int = 0) -> PointScore:
    return PointScore(None, text, 0.5, verdict, evidence, 2.0, depth)


def test_the_words_that_earned_a_point_stand_under_it() -> None:
    assert [
        "Score: 5 of 10 marks (50%)",
        "  ✓ 致歉并核实 (2 marks)",
        "    ← 道歉， 再核实 … 回访",
    ] == page(point("致歉并核实", Verdict.COVERED, (1, 8), (13, 15)))


def test_a_missed_point_shows_no_words_and_an_inner_one_stands_further_in() -> None:
    assert ["  ✗ 记录 (2 marks)", "    ◐ 时间 (2 marks)"] == page(
        point("记录", Verdict.MISSED, (0, 2)), point("时间", Verdict.PARTIAL, depth=1)
    )[1:]


def test_points_of_a_part_stand_under_its_number() -> None:
    inner = PointScore(1, "回访", 1.0, Verdict.COVERED)
    assert ["(2)", "  ✓ 回访"] == page(inner)[1:]


def test_flags_are_told_in_words_and_unknown_ones_as_they_are() -> None:
    assert ["! nothing was answered", "! odd"] == page(flags=("blank", "odd"))[1:]


def test_a_question_without_marks_shows_the_share() -> None:
    assert "Score: 38%" == total(Score("q", 0.375, None, None, 2))


def test_long_lines_are_wrapped_behind_their_sign() -> None:
    assert ["  ✓ 倾听客户把话说完，不", "    打断 (2 marks)"] == page(
        point("倾听客户把话说完，不打断", Verdict.COVERED), width=24
    )[1:]


def test_what_a_point_lacks_and_why_it_was_capped_stand_under_it() -> None:
    lacking = replace(point("致歉并核实", Verdict.PARTIAL), missing=("致歉", "核实"))
    turned = replace(point("降低成本", Verdict.MISSED), missing=("降低",), capped=Cap.CONTRADICTS)
    assert [
        "    → missing: 致歉、核实",
        "    → said the other way round; missing: 降低",
    ] == page(lacking, turned)[2::2]


def test_a_heading_worth_nothing_by_itself_is_not_judged() -> None:
    heading = replace(point("态度", Verdict.MISSED, (1, 3)), missing=("态度",), marks=0)
    inner = point("致歉", Verdict.COVERED, (1, 3), depth=1)
    assert ["  态度", "    ✓ 致歉 (2 marks)", "      ← 道歉"] == page(heading, inner)[1:]


def test_words_that_earn_twice_are_quoted_once() -> None:
    twice = Score("q", 1.0, 2, 2, 5, (point("服务", Verdict.COVERED, (0, 2), (3, 5), (5, 7)),))
    assert "    ← 服务 … 质量" == click.unstyle([*scored(twice, "服务，质量服务", 80)][-1])


def test_a_covered_point_lacks_nothing() -> None:
    assert 2 == len(page(replace(point("致歉", Verdict.COVERED), missing=("歉",))))


def test_one_mark_that_was_worked_out_is_one_mark() -> None:
    third = replace(point("记录", Verdict.MISSED), marks=20 / 60 * 3 + 1e-12)
    assert ["  ✗ 记录 (1 mark)"] == page(third)[1:]
