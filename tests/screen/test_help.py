"""Help pages in columns of cells."""

from __future__ import annotations

from examprep.screen.help import CellFormatter
from examprep.screen.width import cells


def test_meanings_start_in_one_column_whatever_the_terms_are() -> None:
    page = CellFormatter(width=60)
    page.write_dl([("--db 路径", "数据库。"), ("-h", "显示帮助。")])
    assert "--db 路径  数据库。\n-h         显示帮助。\n" == page.getvalue()


def test_a_long_meaning_goes_on_in_its_column() -> None:
    page = CellFormatter(width=30)
    page.write_dl([("quiz", "把今天到期的题目一道一道地做完，看得分。")])
    lines = page.getvalue().splitlines()
    assert ["quiz  把今天到期的题目一道一道", "      地做完，看得分。"] == lines


def test_a_term_wider_than_the_column_has_a_line_to_itself() -> None:
    page = CellFormatter(width=40)
    page.write_dl([("--a-very-long-option-name-here PATH", "x"), ("-h", "y")])
    assert ["--a-very-long-option-name-here PATH", " " * 32 + "x", "-h" + " " * 30 + "y"] == (
        page.getvalue().splitlines()
    )


def test_text_is_wrapped_in_cells_and_its_line_breaks_are_kept() -> None:
    page = CellFormatter(width=20)
    page.write_text("用自己的话作答，逐点对照参考答案。\n\nexit status")
    assert all(cells(line) <= 20 for line in page.getvalue().splitlines())
    assert page.getvalue().endswith("\n\nexit status\n")
