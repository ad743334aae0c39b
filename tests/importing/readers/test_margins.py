from __future__ import annotations

import pytest

from examprep.importing.readers.margins import in_margin


def margins(*pages: list[str]) -> list[str]:
    found = in_margin(pages)
    return [pages[page][line] for page, line in sorted(found)]


def body(page: int) -> list[str]:
    return [f"{step}要{'甲乙丙丁戊己'[page]}先做" for step in "倾听道歉核实解释承诺回访"]


@pytest.mark.parametrize(
    "line",
    [
        "第 2 页 共 8 页",
        "第2页",
        "- 2 -",
        "— 2 —",
        "2/8",
        "Page 2 of 8",
        "《咨询》试卷 第2页 共8页",
    ],
)
def test_a_page_number_that_says_so_is_none_of_the_text(line: str) -> None:
    assert [line] == margins([*body(0), line])


def test_a_title_on_every_page_is_a_header() -> None:
    assert ["客服试卷"] * 3 == margins(*(["客服试卷", *body(at)] for at in range(3)))


def test_titles_that_alternate_are_headers() -> None:
    pages = [["单号页" if at % 2 else "双号页", *body(at % 6)] for at in range(6)]
    assert ["双号页", "单号页"] * 3 == margins(*pages)


def test_bare_numbers_that_count_the_pages_are_page_numbers() -> None:
    assert ["7", "8", "9"] == margins(*([*body(at), str(at + 7)] for at in range(3)))


def test_bare_numbers_that_do_not_count_are_text() -> None:
    assert [] == margins(*([*body(at), number] for at, number in enumerate(["7", "3", "12"])))


@pytest.mark.parametrize("line", ["A. 正确", "B", "√", "答案：A", "参考答案："])
def test_options_and_answers_repeat_and_are_text(line: str) -> None:
    assert [] == margins(*([*body(at), line] for at in range(4)))


def test_what_repeats_far_from_the_edge_is_text() -> None:
    assert [] == margins(*([*body(at)[:3], "小结", *body(at)[3:]] for at in range(3)))


@pytest.mark.parametrize("line", ["模拟试卷 {}", "第{}章", "练习题 {}"])
def test_titles_that_count_papers_are_text(line: str) -> None:
    assert [] == margins(*([line.format(at + 1), *body(at)] for at in range(3)))


def test_a_title_that_the_second_of_two_pages_begins_with_again_is_a_header() -> None:
    assert [(1, 0)] == sorted(in_margin([["客服入门讲义", *body(0)], ["客服入门讲义", *body(1)]]))


@pytest.mark.parametrize("line", ["一、安全", "三 简答题", "答案", "B. 回访", "何时回访？"])
def test_what_two_pages_ask_alike_is_text(line: str) -> None:
    assert [] == margins([line, *body(0)], [line, *body(1)])


def test_a_sentence_that_names_pages_is_text() -> None:
    assert [] == margins([*body(0), "请核对：试卷第1页共8页是否清晰。"])
