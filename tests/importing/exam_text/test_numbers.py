"""The ways in which posts, exports of apps and slides number their questions."""

from __future__ import annotations

import pytest

from tests.importing.exam_text.exam import keys, parsed, read

OPTIONS = "A. 倾听\nB. 赔偿\nC. 回访\n"
TWICE = [(1, "甲"), (2, "乙"), (2, "丙"), (4, "丁")]


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


def test_numbers_with_no_more_than_a_blank_behind_them() -> None:
    text = f"（一）单项选择\n1 先做什么（A）。\n{OPTIONS}2 后做什么（ C ）。\n{OPTIONS}"
    text += "（二）判断\n1 投诉可以不记录。（ × ）\n2 回访应当守时。（ √ ）\n"
    assert ["A", "C", "false", "true"] == keys(text)


def test_a_number_that_lost_its_stop_goes_on_with_the_count() -> None:
    text = (
        "一、简答题\nl．简述回访的作用。\n答：⑴了解感受；⑵发现不足。\n"
        "2，简述授权的好处。\n答：⑴加快；⑵减少升级。\n⒊简述排队的管理。\n答：⑴预约；⑵分流。\n"
        " 4简述蓝图的组成。\n答：⑴前台；⑵后台。\n"
    )
    found = read(text)
    assert ["简述回访的作用。", "简述授权的好处。", "简述排队的管理。", "简述蓝图的组成。"] == [
        question.stem for question in found
    ]
    assert [2, 2, 2, 2] == [len(question.points) for question in found]


def test_a_year_or_an_amount_that_begins_a_line_is_no_number() -> None:
    text = (
        "一、简答题\n1．简述回访的时限。\n答：\n2小时内联系客户。\n2．什么是回访？\n答：再次联系。\n"
        "3．什么是首问负责制？\n答：\n4月起谁先接待谁负责。\n"
    )
    assert ["2小时内联系客户。", "再次联系。", "4月起谁先接待谁负责。"] == [
        question.answer for question in read(text)
    ]


def test_cards_with_a_question_and_its_answer_in_brackets() -> None:
    text = (
        "【卡片1】\n【问】“三声”指什么？\n【答】来有迎声、问有答声、走有送声。\n----------\n"
        "【卡片2】\n【问】怎样处理群体投诉？\n【答】\n① 分开接待\n② 选出代表\n"
    )
    first, second = read(text)
    assert ("“三声”指什么？", "来有迎声、问有答声、走有送声。") == (first.stem, first.answer)
    assert ["分开接待", "选出代表"] == [point.text for point in second.points]


def test_a_form_with_circles_before_its_options() -> None:
    text = (
        "岗前考核\n您的姓名： [填空题] *\n" + "_" * 40 + "\n\n"
        "1. 首问指谁？ [单选题] *（5分）\n○第一个接待的人(正确答案)\n○第一个提问的人\n\n"
        "2. 哪些是禁语？ [多选题] *（5分）\n□不知道(正确答案)\n□请稍等\n□你自己看(正确答案)\n\n"
        "3. 工单当日归档。 [判断题] *（5分）\n○对\n○错(正确答案)\n"
    )
    assert ["A", "AC", "false"] == keys(text)
    assert [5, 5, 5] == [question.marks for question in read(text)]


def test_a_form_without_letters_before_right_and_wrong() -> None:
    text = (
        "1. 首问指谁？[单选题]（分值：5）\nA. 第一个接待的人（正确答案）\nB. 第一个提问的人\n\n"
        "2. 工单当日归档。[判断题]（分值：2.5）\n对\n错（正确答案）\n\n"
        "3. 电话由谁先挂？[简答题]（分值：10）\n答案：客户先挂。\n"
    )
    assert ["A", "false", ""] == keys(text)
    assert [5, 2.5, 10] == [question.marks for question in read(text)]


@pytest.mark.parametrize("behind", [" ", "　", "\n"])
def test_a_number_in_characters_with_no_more_than_a_blank_behind_it(behind: str) -> None:
    found = read(
        f"第一题{behind}乘客要退票，你怎么办？\n参考答案：（1）安抚；（2）查明原因。\n"
        f"第二题{behind}同事迟到，你怎么看？\n参考答案：先了解情况。\n"
    )
    assert ["乘客要退票，你怎么办？", "同事迟到，你怎么看？"] == [q.stem for q in found]
    assert [2, 1] == [len(question.points) for question in found]


@pytest.mark.parametrize("title", ["第{}题 简答题（共10分）", "第{}题"])
def test_such_a_number_before_a_kind_or_a_list_heads_what_follows(title: str) -> None:
    found = read(
        f"{title.format('一')}\n1．怎样退票？\n答：去窗口。\n2．怎样改签？\n答：上网。\n"
        f"{title.format('二')}\n1．怎样寄存？\n答：用柜子。\n"
    )
    assert ["怎样退票？", "怎样改签？", "怎样寄存？"] == [question.stem for question in found]


def test_a_number_told_twice_has_the_one_left_out_behind_it() -> None:
    asked = "".join(f"{number}. 第{name}件事（ ）。\n{OPTIONS}" for number, name in TWICE)
    assert ["A", "B", "C", "A"] == keys(f"一、单选题\n{asked}参考答案\n1-4 ABCA\n")


def test_a_number_told_twice_and_not_left_out_keeps_its_own_answer() -> None:
    asked = "".join(
        f"{number}. 第{name}件事（ ）。\n{OPTIONS}答案：{key}\n"
        for (number, name), key in zip([*TWICE[:3], (3, "丁")], "ABCA", strict=True)
    )
    assert ["A", "B", "C", "A"] == keys(f"一、单选题\n{asked}")


def test_a_whole_question_behind_a_whole_question_may_leave_out_many_numbers() -> None:
    text = f"一、单选题\n3．先做什么（ ）\n{OPTIONS}答案：A\n14．后做什么（ ）\n{OPTIONS}答案：C\n"
    assert ["A", "C"] == keys(text)
    (gap,) = parsed(text).problems
    assert ("number_gap", "4–13") == (gap.code, gap.detail)


def test_a_year_that_begins_a_line_of_a_stem_is_no_number() -> None:
    text = f"一、单选题\n3．对比\n2019、2020两年，先做什么（ ）\n{OPTIONS}答案：A\n"
    assert ["A"] == keys(f"{text}4．后做什么（ ）\n{OPTIONS}答案：C\n")[:1]
    assert 2 == len(read(f"{text}4．后做什么（ ）\n{OPTIONS}答案：C\n"))


def test_a_number_right_before_the_figures_that_begin_its_question() -> None:
    text = "一、简答题\n1.简述回访的作用。\n答：了解。\n2.5S管理的作用是什么？\n答：整洁。\n"
    assert ["简述回访的作用。", "5S管理的作用是什么？"] == [one.stem for one in read(text)]


def test_an_amount_that_begins_a_line_of_an_answer_is_no_number() -> None:
    text = "一、简答题\n1.多少算大额？\n答：\n2.5万元以上。\n2.多少算小额？\n答：其余。\n"
    assert ["2.5万元以上。", "其余。"] == [one.answer for one in read(text)]


def test_statements_with_their_keys_two_in_a_line() -> None:
    text = "一、判断题\n1、微笑只用于面谈。（×） 2、回访应当守时。（√）\n3、档案可以出售。（×）\n"
    assert ["false", "true", "false"] == keys(text)


def test_an_option_that_asks_is_no_question_though_one_is_lacking() -> None:
    options = "A、做什么？ B、怎么做？\n"
    text = f"一、单选题（共3题）\n1、哪句封闭。\n{options}2、哪句开放。\n{options}"
    assert [2, 2] == [len(one.options) for one in read(text)]


def test_a_question_behind_left_out_numbers_does_not_answer_the_one_before() -> None:
    text = (
        "三、简答\n2、简述三个字母的含义。\n首字母是时间，其余是次数。\n"
        "6、简述分级的意义。\n1）用在重点 2）提高利润\n"
    )
    found = read(text)
    assert ["简述三个字母的含义。", "简述分级的意义。"] == [one.stem for one in found]
    assert ["首字母是时间，其余是次数。", "1）用在重点\n2）提高利润"] == [
        one.answer for one in found
    ]


def test_questions_are_numbered_by_their_name_in_brackets() -> None:
    text = "【题目1】什么是同理心？\n【参考答案】体会他人的感受。\n【评分标准】答出感受得3分。\n"
    text += "【题目2】承诺什么？\nA. 退货\nB. 随缘\n【答案】A\n"
    first, second = read(text)
    assert ["什么是同理心？", "承诺什么？"] == [first.stem, second.stem]
    assert ("体会他人的感受。", "评分标准：答出感受得3分。") == (first.answer, first.explanation)


def test_a_number_told_twice_behind_an_answer_that_is_a_list_begins_a_question() -> None:
    text = (
        "三、简答题\n7、怎样喂饭？\n参考答案：\n1.先坐起。\n2.试温度。\n"
        "7、怎样翻身？\n参考答案：(1)先问。(2)再翻。\n8、怎样洗手？\n参考答案：用流水。\n"
    )
    assert ["怎样喂饭？", "怎样翻身？", "怎样洗手？"] == [question.stem for question in read(text)]


def test_a_number_in_brackets_that_the_others_leave_out_is_one_of_them() -> None:
    text = (
        "二、判断题\n1、先断电。（√）\n2. 可以湿手合闸。（×）\n3、（ × ）跳闸后立即合闸。\n"
        "(4) 验电前先检查验电器。( √ )\n5. 梯子要防滑。（ ）\n6．线可以乱接。（×）\n"
    )
    assert ["true", "false", "false", "true", "", "false"] == keys(text)


def test_a_list_in_an_answer_does_not_fill_the_gap_that_a_count_leaves() -> None:
    text = (
        "二、简答题\n1．怎样断电？\n答：\n（1）拉闸。\n（2）验电。\n（3）挂牌。\n"
        "3．怎样登高？\n答：系安全带。\n"
    )
    assert ["怎样断电？", "怎样登高？"] == [question.stem for question in read(text)]


def test_a_long_greeting_stands_before_questions_that_are_called_so() -> None:
    text = (
        "【收藏】今年的题目都在这里，考前看一遍！\n各位考友大家好，上周的同学已经考完啦，"
        "我把群里同学回忆的题目整理在下面，答案仅供参考！也欢迎大家接着补充，多多益善。\n\n"
        "第1题 【单选】先做什么\nA.倾听\nB.赔偿\n正确答案：A\n解析：先听。\n\n"
        "第2题 【判断】服务可以储存。\n\n第3题 【简答】（3分）什么是回访？\n答：再联系。\n"
    )
    assert ["先做什么", "服务可以储存。", "什么是回访？"] == [q.stem for q in read(text)]
    assert ["先听。", "", ""] == [question.explanation for question in read(text)]


def test_letters_that_recognition_took_for_figures() -> None:
    text = (
        "二、判断题(每题2分,共lO分)\n(    )9.先听后说。\n(    )lO.投诉是坏事。\n"
        "(    )ll.回访要及时。\n(    )l2.承诺越高越好。\n"
        "三、简答题(每题lO分,共2O分)\nl3.简述回访的作用。\n"
        "参考答案\n二、判断题\n9.√  lO.×  ll.√  l2.×\n三、简答题\nl3.答:(l)了解需求;(2)发现问题。\n"
    )
    assert ["true", "false", "true", "false", ""] == keys(text)
    assert 10 == read(text)[-1].marks
    assert ["了解需求;", "发现问题。"] == [point.text for point in read(text)[-1].points]


def test_numbers_alone_in_brackets_before_questions_of_all_kinds() -> None:
    text = (
        "考点默写\n\n【1】培养基叫 __琼脂__，培养 __两天__。\n\n"
        "【2】恒重指两次之差不超过（　）mg。\nA 0.2　B 2\n→ B\n\n"
        "【3】灰分测定的温度为 __550__ ℃。\n"
    )
    assert ["琼脂两天", "B", "550"] == keys(text)


def test_numbers_with_a_blank_beside_the_numbers_of_pages() -> None:
    text = """一、选择题（每题1分）
物流的首要作用是（ ）
A 运输 B 储存
2 “零库存”源于（ ）
A JIT B ERP
1
3 ABC分类法的A类（ ）
A 金额大 B 金额小
参考答案
题号 1 2 3
答案 B A A
"""
    assert [("B",), ("A",), ("A",)] == [each.key for each in read(text)]


def test_a_question_that_says_it_is_one_begins_wherever_it_stands() -> None:
    text = "这里是站内的说明，与题目无关。" * 5 + "\n【题目1】 先做什么？\n【答】倾听。\n"
    assert [("先做什么？", "倾听。")] == [(each.stem, each.answer) for each in read(text)]


def test_tasks_in_brackets_with_what_they_are_marked_by() -> None:
    text = """【实操1】电话投诉处理（10分）
场景：客人来电说三天没修好。
考核要点：
1. 开场白（4分）
2. 记录（6分）

【实操2】编写回访方案（8分）
参考：对象：办结的客人（4分）；时间：两天内（4分）
"""
    first, second = read(text)
    assert [[4, 6], [4, 4]] == [[p.marks for p in each.points] for each in (first, second)]
    assert "电话投诉处理\n场景：客人来电说三天没修好。" == first.stem


def test_a_colon_behind_the_kind_beside_a_number_is_no_part_of_the_stem() -> None:
    found = read(
        "第1题（判断，1分）：投诉都是坏事。\n【答】：错\n第2题（简答，8分）：怎样处理？\n【答】：及时。\n"
    )
    assert ["投诉都是坏事。", "怎样处理？"] == [each.stem for each in found]
    assert [1, 8] == [each.marks for each in found]


def test_small_questions_and_numbers_in_lines_of_their_own_only_count() -> None:
    found = read(
        "一、简答题\n第1小题 什么是承诺？\n答案：公开的保证。\n第2小题 什么是口碑？\n答案：评价。\n"
    )
    assert ["什么是承诺？", "什么是口碑？"] == [each.stem for each in found]
    text = "【题号】001\n【题型】简答题\n【题干】什么是承诺？\n【答案】保证。\n【解析】见第三章。\n"
    first, second = read(text + text.replace("001", "002").replace("承诺", "口碑"))
    assert ("见第三章。", "见第三章。") == (first.explanation, second.explanation)
