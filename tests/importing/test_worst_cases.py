"""Texts on which a careless pattern would try every way to cut them, and not come to an end."""

from __future__ import annotations

import pytest

from examprep.importing.asking import asked
from examprep.importing.cleaning.site import teasers
from examprep.importing.items import items
from examprep.importing.numbers import marks
from examprep.importing.outline import Style, outline
from examprep.importing.own_keys import keys_behind
from examprep.importing.platforms import lone_letters
from examprep.importing.readers.html import is_html
from examprep.importing.readers.html.archive import is_archive
from tests.importing.exam_text.exam import read

RULED = "_" * 400


def test_a_ruled_line_with_words_behind_it_belongs_to_what_is_asked() -> None:
    text = f"简述投诉处理的步骤。\n{RULED}评卷人"
    assert text == asked(text).stem


def test_ruled_lines_at_the_end_are_room_for_the_answer() -> None:
    text = "简述投诉处理的步骤。\n" + f"{RULED} \n" * 20
    assert "简述投诉处理的步骤。" == asked(text).stem


def test_a_text_below_many_comments_is_no_page() -> None:
    comments = "<!-- 题库 -->\n" * 200
    assert (False, True) == (is_html(f"{comments}正文"), is_html(f"{comments}<html>"))


def test_lines_like_those_of_a_message_make_none() -> None:
    head = b"Content-Type: multipart/related\r\n" + b"a: b\r\n" * 200
    assert (False, True) == (is_archive(head), is_archive(head[:200] + b"\r\nMIME-Version: 1.0"))


def test_many_empty_lines_set_one_question_apart() -> None:
    text = "1. 甲是什么？" + "\n" * 3000 + "乙是什么？\n2. 丙是什么？"
    found = [text[item.start : item.end].strip() for item in items(text, 0, len(text), 3)]
    assert ["甲是什么？", "乙是什么？", "丙是什么？"] == found


@pytest.mark.parametrize("gap", ["\n", " ", "\u3000", " \n"])
def test_thousands_of_blanks_before_an_answer_are_read_as_a_few(gap: str) -> None:
    (question,) = read(f"一、简答题\n1. 怎样验票？{gap * 30_000}\n答：逐张核对。")
    assert ("怎样验票？", "逐张核对。") == (question.stem, question.answer)


def test_thousands_of_blanks_before_a_key_are_passed_once() -> None:
    text = f"A.甲 B.乙{' ' * 30_000}【B】"
    (found,) = keys_behind(text)
    assert (len("A.甲 B.乙"), len(text), "\n答案：B") == (found.start, found.end, found.new)


def test_thousands_of_lines_cut_short_are_teasers_only_where_they_come_again() -> None:
    lines = [f"第{number}行{'客户服务' * 10}{number:04}……" for number in range(3000)]
    text = "\n".join([*lines, lines[7].replace("……", "到此为止。")])
    (found,) = teasers(text)
    assert lines[7] == text[found.start : found.end]


def test_thousands_of_torn_markers_are_each_put_together_by_the_count_before() -> None:
    text = "".join(f" )正文 ({number}\n" for number in [1, 2, *[9] * 30000])
    assert ["正文", "正文"] == [item.text[:2] for item in outline(text).runs[0]]


def test_thousands_of_numbers_behind_words_are_held_against_the_running_heads() -> None:
    lines = "".join(f"客服要点{number} 1、内容\n" for number in range(30000))
    found = marks(f"客服题库\n客服题库\n{lines}客服题库 2、怎样回访？\n", Style.ARABIC)
    assert [2] == [mark.number for mark in found]


def test_thousands_of_letters_above_words_are_options_only_before_an_answer() -> None:
    text = "A\n客户服务管理的一个选项\n" * 3000
    assert [] == list(lone_letters(f"{text}完"))
    assert 2 == len(list(lone_letters("A\n甲\nB\n乙\n答案：A")))
