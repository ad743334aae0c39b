"""Charts in cells: nothing wider than the page, columns straight, bars as long as their share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from examprep.screen.charts import BLOCKS, PLAIN, draw, shapes
from examprep.screen.width import cells

if TYPE_CHECKING:
    from examprep.screen.charts.ink import Ink

MONDAY = 739_621
EVERYTHING = shapes.Section(
    "未来 30 天到期 due",
    (
        shapes.Words("每天第一次作答的平均得分率 of the first answers。" * 3),
        shapes.Figures(
            (
                shapes.Figure("记住率", "81%", "到期 259 次，记住 209 次；" * 4),
                shapes.Figure("Time", "3 h"),
            )
        ),
        shapes.Table(
            ("章节", "questions", "得分率"),
            (
                shapes.Row(("客户关系与内部客户的管理以及其他" * 2, "3", "62%"), 0.62),
                shapes.Row(("沟通", "12", "–")),
            ),
        ),
        shapes.Columns(tuple(shapes.Column(f"{n}/1", n / 30, "") for n in range(30)), 1.0, "100%"),
        shapes.Calendar(
            MONDAY + 2,
            tuple(range(363)),
            ("",) * 363,
            tuple((MONDAY + 30 * n, f"{n}月") for n in range(1, 12)),
            tuple("一二三四五六日"),
        ),
        shapes.Matrix("你的评分", "自动评分", tuple("012345"), ((100,) * 6,) * 6),
        shapes.Scatter("预测", "实际记住", "次数", (shapes.Spot(0.5, 0.7, 12),)),
        shapes.Entries(
            (shapes.Entry("7%", "含义：客户认为理所当然，做不到会很不满" * 4, "csm2-0024"),)
        ),
    ),
)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("ink", [BLOCKS, PLAIN], ids=["blocks", "plain"])
def test_no_line_is_wider_than_the_page(width: int, ink: Ink) -> None:
    lines = [click.unstyle(line) for line in draw(EVERYTHING, width, ink)]
    assert [] == [line for line in lines if cells(line) > width]


def test_plain_charts_have_no_blocks_and_no_colour() -> None:
    chart = shapes.Section("x", (EVERYTHING.parts[3], EVERYTHING.parts[4]))
    drawn = "\n".join(draw(chart, 80, PLAIN)).replace(click.style("x", bold=True), "")
    assert not set(drawn) & set("▁▂▃▄▅▆▇█▏▎▍▌▋▊▉░▒▓·─\x1b")


@pytest.mark.parametrize(
    ("share", "blocks", "plain"),
    [
        (0, "", ""),
        (0.001, "▏", ":"),
        (0.5, "████", "####"),
        (0.5625, "████▌", "####:"),
        (1, "█" * 8, "#" * 8),
    ],
)
def test_a_bar_is_as_long_as_its_share(share: float, blocks: str, plain: str) -> None:
    assert (blocks, plain) == (BLOCKS.bar(share, 8), PLAIN.bar(share, 8))


def test_figures_of_a_table_end_in_the_same_cell() -> None:
    table = shapes.Table(
        ("章节", "n"),
        (shapes.Row(("沟通", "7")), shapes.Row(("a", "12")), shapes.Row(("内部客户", "345"))),
    )
    _title, _line, *lines, _blank = draw(shapes.Section("t", (table,)), 60, PLAIN)
    assert {cells("内部客户") + 2 + 3} == {cells(click.unstyle(line)) for line in lines}


def test_headings_are_cut_before_the_rows_of_a_table_break() -> None:
    table = shapes.Table(
        ("章节", "questions", "score"), (shapes.Row(("内部客户关系", "12345", "62%")),)
    )
    drawn = draw(shapes.Section("t", (table,)), 24, PLAIN)
    _title, _line, *lines, _blank = map(click.unstyle, drawn)
    # 5 and 4 cells of figures with 2 before each leave 11 of 24.
    assert ["章节         ques…  sco…", "内部客户关…  12345   62%"] == lines


def test_the_busiest_day_is_darkest_and_a_day_without_answers_lightest() -> None:
    week = shapes.Calendar(MONDAY, (0, 1, 4, 8, 5, 0, 0), ("",) * 7, (), tuple("1234567"))
    _title, _line, _months, *days, _blank = draw(shapes.Section("t", (week,)), 60, PLAIN)
    assert ["1 ..", "2 --", "3 ++", "4 ##", "5 **", "6 ..", "7 .."] == days
