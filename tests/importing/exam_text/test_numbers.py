"""The ways in which posts, exports of apps and slides number their questions."""

from __future__ import annotations

from tests.importing.exam_text.exam import keys, read

OPTIONS = "A. 倾听\nB. 赔偿\nC. 回访\n"


def test_padded_numbers_alone_in_their_line_and_before_their_answers() -> None:
    text = (
        "每日一练\n第37天\n早起的同学们打卡开始啦\n"
        f"01\n投诉处理的第一步是\n{OPTIONS}02\n结案之后应当\n{OPTIONS}03\n怎样安抚客户？\n"
        "答案往下滑\n.\n.\n01 答案：A\n解析：先听。\n02 答案：C\n03 答案：①倾听；②致歉。\n"
    )
    found = read(text)
    assert [("A",), ("C",), ()] == [question.key for question in found]
    assert "怎样安抚客户？" == found[2].stem
    assert ["倾听；", "致歉。"] == [point.text for point in found[2].points]


def test_padded_numbers_of_slides_do_not_go_on_with_the_numbers_of_questions() -> None:
    text = "简答题\n1．什么是回访？\n2．什么是投诉？\n01\n礼仪的作用\n02\n礼仪的原则\n03\n沟通\n"
    assert 2 == len(read(text))


def test_numbers_out_of_how_many_before_the_kind() -> None:
    text = (
        f"1/2 [单选题]\n 收藏 纠错 笔记\n先做什么（ ）。\n{OPTIONS}你的答案：B\n正确答案：A\n"
        "全站正确率：63% 易错项：B\n考点：投诉\n\n"
        f"2/2 [多选题]\n 收藏 纠错 笔记\n还要做什么（ ）。\n{OPTIONS}正确答案：BC\n"
    )
    first, second = read(text)
    assert ("先做什么（　）。", ("A",), ("投诉",)) == (first.stem, first.key, first.tags)
    assert ("还要做什么（　）。", ("B", "C")) == (second.stem, second.key)


def test_a_key_behind_the_word_that_chooses_it() -> None:
    assert ["A", "BC"] == keys(f"1）先做什么\n{OPTIONS}选a\n2）后做什么\n{OPTIONS}答案是：b、c\n")
