from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.importing.cleaning import clean
from examprep.importing.document import Block, Document

PAGE = "客服代表先确认来电的诉求再查询工单的进度并告诉对方下一步由谁在什么时候办理。" * 5


def document(text: str) -> Document:
    return Document(
        "page.txt", tuple(Block(line, str(n)) for n, line in enumerate(text.split("\n"), 1))
    )


def cleaned(text: str) -> str:
    return clean(document(text)).traced.text


def kinds(text: str) -> list[str]:
    return [removal.kind for removal in clean(document(text)).removals]


def test_page_numbers_are_taken_by_their_count() -> None:
    text = " ".join(f"{PAGE} {number}" for number in range(1, 6))
    assert ["page_number"] * 5 == kinds(text)
    assert not any(character.isdigit() for character in cleaned(text))


def test_lone_numbers_that_do_not_count_stay() -> None:
    assert [] == kinds(f"{PAGE} 7 {PAGE} 3 {PAGE} 12 {PAGE}")


def test_a_list_number_near_its_neighbours_is_no_page() -> None:
    assert [] == kinds("甲 1 乙 2 丙 3 丁 4 戊")


def test_of_two_numbers_the_one_a_page_apart_is_the_page() -> None:
    text = f"{PAGE} 1 {PAGE} 2 {PAGE} 3 {PAGE[:160]} 甲项 4 乙项 {PAGE[:30]} 4 {PAGE} 5"
    assert "甲项 4 乙项" in cleaned(text)
    assert ["page_number"] * 5 == kinds(text)


def test_titles_behind_a_linked_word_are_an_advert() -> None:
    text = "门店的 合同 劳动合同范本下载装修合同免费下载租赁合同.doc 由专人保管。"
    assert "门店的合同由专人保管。" == cleaned(text)
    assert ["advert"] == kinds(text)


def test_an_advert_may_cut_a_heading_in_two() -> None:
    text = "到此为止。 方案 应急 处置方案 .pdf应急方案 .doc培训方案.doc检修方案下载 策划 某酒店开业"
    assert "到此为止。 方案策划 某酒店开业" == cleaned(text)


def test_words_about_downloads_in_a_sentence_stay() -> None:
    text = "顾客可以在 合同 页面查看合同，也可以把合同下载 到手机。"
    assert text == cleaned(text)


def test_a_teaser_is_dropped_and_the_text_it_repeats_stays() -> None:
    text = f"标题 {PAGE[:60]}...\n标题\n{PAGE}"
    assert ["teaser"] == kinds(text)
    assert PAGE in cleaned(text)


def test_an_ellipsis_alone_makes_no_teaser() -> None:
    assert [] == kinds(f"{PAGE[:60]}……\n另一段文字。")


def test_notices_go_from_the_first_to_the_end() -> None:
    text = "答案: 甲。\n本文档为【甲】,请下载\n[版权声明] 本站不负责\n浏览量:12"
    assert ["notice"] == kinds(text)
    assert "答案: 甲。" == cleaned(text).strip()


def test_a_link_to_other_questions_is_no_question_behind_a_notice() -> None:
    text = f"1. 什么是回访？\n答：{PAGE}\n相关推荐\n报名时间\n营养师简答题"
    assert ["notice"] == kinds(text)
    assert "营养师" not in cleaned(text)
    assert "三、简答题" in cleaned(f"{text}\n三、简答题（每题5分）\n1. 什么是授权？")


def test_a_notice_before_more_questions_is_left_in_place() -> None:
    text = "版权声明\n题目: 甲？\n答案: 乙"
    assert text == cleaned(text)


@pytest.mark.parametrize(
    "line",
    ["相关阅读", "相关推荐：", "Copyright © 2015 某网", "© 2015-2020", "沪ICP备12345号"],
)
def test_what_stands_at_the_foot_of_a_page_is_a_notice(line: str) -> None:
    text = f"1．甲？\n答：乙。\n{line}\n丙"
    assert ["notice"] == kinds(text)
    assert "1．甲？\n答：乙。" == cleaned(text).strip()


def test_a_footer_on_every_page_takes_no_answers_along() -> None:
    text = "1．甲？\n答：乙。\n© 2015 某网\n2．丙？\n答：丁。"
    assert text == cleaned(text)


@pytest.mark.parametrize(
    "line", ["上一页 1 2 3 ... 9 下一页", "首页 | 上一篇 | 下一篇", "点击查看更多 >>"]
)
def test_the_buttons_of_a_page_go(line: str) -> None:
    assert ["furniture"] == kinds(f"答：甲。\n{line}\n2．乙？")


@pytest.mark.parametrize("line", ["1 2 3", "答案在下一页", "（2）点击查看更多，了解细节。"])
def test_numbers_and_sentences_about_pages_stay(line: str) -> None:
    assert [] == kinds(f"答：甲。\n{line}\n2．乙？")


@pytest.mark.parametrize(
    "line",
    [
        "更多试题请加QQ群：1234567",
        "微信公众号“某某题库”免费领取历年真题",
        "完整资料下载：www.example.com",
        "获取全套讲义，请加微信 abc_12345",
    ],
)
def test_an_invitation_to_get_more_questions_goes(line: str) -> None:
    text = f"1．甲？\n答：乙。\n{line}\n2．丙？\n答：丁。"
    assert ["advert"] == kinds(text)
    assert "1．甲？\n答：乙。\n\n2．丙？\n答：丁。" == cleaned(text)


@pytest.mark.parametrize(
    "line",
    [
        "（3）关注公众号“某店”领取最新资料",
        "客服引导顾客关注公众号免费领取资料",
        "某店在公众号“甲”上说可以免费领取资料。顾客照做后却被要求付费。",
    ],
)
def test_what_an_answer_says_of_accounts_stays(line: str) -> None:
    assert [] == kinds(f"1．甲？\n答：乙。\n{line}\n")


def test_look_alike_blanks_and_invisible_characters_go() -> None:
    assert "甲 乙丙" == cleaned("甲\u3000乙\u200b丙")


def test_radicals_become_the_characters_they_look_like() -> None:
    assert "门 长 用 食品" == cleaned("⻔ ⻓ ⽤ ⻝品")


def test_readings_go_where_a_site_added_them_all_over() -> None:
    line = "保養(yǎng)設(shè)備（bèi），說明理由(reason)。\n"
    assert "保養設備，說明理由(reason)。\n" * 4 == cleaned(line * 4)
    assert "重(chóng)新" == cleaned("重(chóng)新")


@pytest.mark.parametrize("line", ["第 3 页 共 10 页", "- 3 -", "— 12 —", "第3页", "Page 3 of 10"])
def test_lines_that_number_a_page_go(line: str) -> None:
    assert ["page_number"] == kinds(f"甲。\n{line}\n乙。")


def test_markdown_signs_go_where_there_are_headings() -> None:
    assert "一、简答题\n重点内容" == cleaned("## 一、简答题\n**重点**内容")
    assert "**重点**内容" == cleaned("**重点**内容")


def test_a_removal_names_its_place() -> None:
    found = clean(document(f"甲\n{PAGE} 1 {PAGE} 2 {PAGE} 3")).removals[0]
    assert ("2:192", "1") == (found.at, found.text)


@given(st.text(alphabet="甲乙丙丁123 \n。，下载.doc“”", max_size=300))
def test_what_stays_can_be_traced_to_its_place(text: str) -> None:
    source = document(text)
    traced = clean(source).traced
    assert len(traced.text) == len(traced.origin)
    assert list(traced.origin) == sorted(traced.origin)
    assert all(
        source.text[at] == character
        for character, at in zip(traced.text, traced.origin, strict=True)
    )


@pytest.mark.parametrize(
    "question",
    ["1．甲（B）\nA．一\nB．二", "1．甲。（√）", "1．甲\n【答案】乙", "一、简答题（10分）\n1．甲"],
)
def test_a_notice_above_questions_takes_none_of_them_along(question: str) -> None:
    assert cleaned(f"首页 > 题库\n{question}\n").endswith(f"{question}\n")


def test_the_words_beside_the_numbers_of_pages_go_where_they_come_again() -> None:
    head = "全国技能等级考试        第 {} 页 共 2 页"
    text = f"{head.format(1)}\n一、简答题\n{head.format(2)}\n甲    第 3 页"
    assert ["furniture", "furniture"] == kinds(text)
    assert "甲    第 3 页" == cleaned(text).splitlines()[-1]


def test_the_same_line_above_the_number_of_every_page_is_a_running_head() -> None:
    pages = "".join(f"第{page}段。\n客服题库\n- {page} -\n" for page in range(1, 4))
    assert ["furniture"] * 3 + ["page_number"] * 3 == kinds(f"客服题库\n{pages}")
    assert 1 == cleaned(f"客服题库\n{pages}").count("客服题库")


def test_the_same_line_above_the_numbers_of_two_pages_may_be_chance() -> None:
    assert ["page_number"] * 2 == kinds("甲\n答案：A\n- 1 -\n乙\n答案：A\n- 2 -\n")


@pytest.mark.parametrize(
    ("recognised", "meant"),
    [
        ("l．倾听", "1．倾听"),
        ("l2．倾听", "12．倾听"),
        ("1O、倾听", "10、倾听"),
        ("答：（l）倾听", "答：（1）倾听"),
        ("II．倾听", "II．倾听"),
        ("（O）倾听", "（O）倾听"),
        ("答 案；B", "答案：B"),
        ("【答 案】B", "【答案】B"),
        ("答案：A；B", "答案：A；B"),
    ],
)
def test_letters_and_signs_mistaken_by_recognition(recognised: str, meant: str) -> None:
    assert meant == cleaned(recognised)


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        ("1️⃣ 倾听", "1． 倾听"),
        ("1️⃣2️⃣、倾听", "12、倾听"),
        ("🔟倾听", "10．倾听"),
        ("❶倾听❷致歉", "①倾听②致歉"),
        ("➉倾听", "⑩倾听"),
    ],
)
def test_numbers_drawn_as_keys_or_in_other_circles(drawn: str, meant: str) -> None:
    assert meant == cleaned(drawn)


def test_that_answers_stand_below_is_their_heading_before_a_list() -> None:
    text = "1．甲是什么？\n👇答案在下面👇\n1．乙"
    assert "1．甲是什么？\n参考答案\n1．乙" == cleaned(text)
    assert "1．甲是什么？\n\n乙" == cleaned("1．甲是什么？\n答案在下面\n乙")


def test_what_is_advertised_below_the_last_answer_is_left_out() -> None:
    text = "答案：致歉。\n▼往期回顾▼\n每日一练第26期\n喜欢就点个“在看”吧\n"
    assert ("答案：致歉。", ["notice"]) == (cleaned(text).strip(), kinds(text))


CHAT = (
    "人力三级考证群\n\n李老师(1029) 19:58:02\n1. 简述原则。\n答：公平。\n\n小米 20:01:13\n收到\n\n"
    "李老师(1029) 20:02:55\n2. 简述准备。\n答：提纲。\n"
)


def test_heads_of_posts_and_small_talk_are_no_part_of_the_answers() -> None:
    assert "人力三级考证群 1. 简述原则。 答：公平。 2. 简述准备。 答：提纲。" == " ".join(
        cleaned(CHAT).split()
    )
    assert ["furniture"] * 3 + ["other_text"] == sorted(kinds(CHAT))


def test_the_date_may_stand_before_the_name() -> None:
    text = "2025-04-11 19:58 李老师\n1. 甲？\n2025-04-11 19:59 小米\n好\n"
    text += "2025-04-11 20:01 李老师\n答：乙。\n"
    assert ["1.", "甲？", "答：乙。"] == cleaned(text).split()


@pytest.mark.parametrize(
    "text",
    [
        "1. 阅读聊天记录。\n客户 10:01\n没到？\n客服 10:02\n在查。\n客户 10:03\n快。\n请分析。",
        "报到 8:30\n开考 9:00\n交卷 11:00\n",
    ],
)
def test_a_chat_told_of_in_a_case_and_a_timetable_stay(text: str) -> None:
    assert text == cleaned(text)


@pytest.mark.parametrize("box", ["得 分\n评分人", "得分 | 评卷人", "评卷人\t得分"])
def test_the_boxes_for_marks_are_no_part_of_the_question_before(box: str) -> None:
    text = cleaned(f"4. 哪个最快？\nA、甲\nB、乙\n{box}\n二、判断题\n")
    assert ["4.", "哪个最快？", "A、甲", "B、乙", "二、判断题"] == text.split()


@pytest.mark.parametrize(
    "line",
    [
        "🔥 扫码加群领取《必背100题》电子版 🔥",
        "微信：abc12345（备注“考试”）",
        ">>>推荐阅读：今年的考试时间",
    ],
)
def test_an_advert_between_questions_goes(line: str) -> None:
    assert ["advert"] == kinds(f"1．甲？\n答：乙。\n{line}\n2．丙？\n答：丁。")


@pytest.mark.parametrize(
    "line",
    [
        "本文网址：http://example.com/a.html",
        "好啦，今天的题目就到这里",
        "上一篇：甲　　下一篇：乙",
        "阅读 2.3万",
    ],
)
def test_what_a_site_says_behind_the_last_answer_goes(line: str) -> None:
    assert "1．甲？\n答：乙。" == cleaned(f"1．甲？\n答：乙。\n{line}\n再见").rstrip()


def test_lines_wrapped_at_one_width_are_joined() -> None:
    lines = [
        "(1)按照约定把共用的设施设备养护好，把",
        "楼道打扫干净；(2)按时把每月的收支公布",
        "出来，欢迎业主查问；(3)接到报修以后半小",
        "时内上门，修不好的说明原因并且约定下",
        "次上门的时间；(4)每年征求一次业主的意",
        "见并且把改了什么告诉大家。",
    ]
    assert "".join(lines) == cleaned("\n".join(lines))


def test_lines_of_many_lengths_stay() -> None:
    lines = [
        "问候客户",
        "弄清客户遇到了什么问题",
        "查一查以前的记录",
        "说好何时办完",
        "道谢",
        "存档",
    ]
    assert "\n".join(lines) == cleaned("\n".join(lines))


@pytest.mark.parametrize(
    "line",
    [
        "好的，以下是为您整理的模拟题：",
        "如果您还需要更多题目或答案解析，请告诉我！",
        "需要我继续出题吗？我可以再出十道简答题。",
        "祝您考试顺利！",
    ],
)
def test_what_a_program_says_around_the_questions_it_made_goes(line: str) -> None:
    assert line not in cleaned(f"{line}\n1. 先做什么？\n答案：倾听。\n{line}\n")


@pytest.mark.parametrize(
    "line", ["如果您还有其他问题，请随时告诉我。", "好的，我马上为您查询订单。"]
)
def test_what_is_said_to_customers_stays(line: str) -> None:
    assert line in cleaned(f"1. 写一句结束语。\n答案：\n{line}\n")
