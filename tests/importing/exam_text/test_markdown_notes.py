"""Exams people write in Markdown: answers in quotations or folds."""

from __future__ import annotations

from examprep.formats import markdown
from tests.importing.exam_text.exam import keys, read

QUOTED = (
    "# 题库\n\n> 范围：前两章\n\n## 单选\n\n### 1. 先做什么？\n\n- A. 赔偿\n- B. 倾听\n\n"
    "> **答案**：B\n> **解析**：先听。\n\n## 简答\n\n### 2. 简述回访的作用。\n\n"
    "> **参考答案**：\n>\n> 1. 了解结果；\n> 2. 改进服务。\n\n"
    "### 3. 什么是投诉？\n\n> 不满的表达。\n"
)
FOLDED = (
    "1. **【单选题】** 先做什么？\n\n    A. 赔偿\n    B. 倾听\n\n    <details>\n"
    "    <summary>查看答案</summary>\n\n    **B**\n    </details>\n\n"
    "2. **【判断题】** 服务不能储存。\n\n"
    "    <details>\n    <summary>查看答案</summary>\n\n    正确\n    </details>\n"
)


def test_answers_in_quotations() -> None:
    choice, short, asked = read(QUOTED)
    assert ("先做什么？", ("B",), "先听。") == (choice.stem, choice.key, choice.explanation)
    assert ["了解结果；", "改进服务。"] == [point.text for point in short.points]
    assert "不满的表达。" == asked.answer


def test_answers_in_folds() -> None:
    choice, judgement = read(FOLDED)
    assert ("先做什么？", ("B",), "倾听") == (choice.stem, choice.key, choice.options[1].text)
    assert ("服务不能储存。", ("true",)) == (judgement.stem, judgement.key)


def test_headings_of_sections_with_numbered_questions_are_not_those_of_our_files() -> None:
    assert not markdown.looks_like(QUOTED)


def test_quotations_behind_questions_are_answers_though_none_is_named_so() -> None:
    text = (
        "# 客服\n\n> 整理者：某班\n\n## 简答题\n\n**1. 什么是回访？**\n\n> 再次联系客户。\n\n"
        "### 2. 回访有哪些时机？\n\n> 1. 结案次日\n> 2. 投诉之后\n> 3. 续约之前\n"
    )
    first, second = read(text)
    assert ("什么是回访？", "再次联系客户。") == (first.stem, first.answer)
    assert ("回访有哪些时机？", 3) == (second.stem, len(second.points))


def test_a_quotation_to_be_read_for_a_question_is_no_answer() -> None:
    material = "> 客户等了四十分钟，没有人过问。\n\n"
    text = f"# 客服\n\n## 案例题\n\n1. 阅读材料，说明错在哪里？\n\n{material}答：没有过问。\n\n" + (
        f"2. 阅读材料，说明怎样补救？\n\n{material}答：致歉。\n"
    )
    assert ["没有过问。", "致歉。"] == [question.answer for question in read(text)]


def test_the_option_in_bold_type_is_the_key() -> None:
    text = (
        "# 题库\n\n**1、脐带几天脱落？**\nA. 2天\n**B. 10天**\n\n"
        "**2、水温是（ ）℃**\n**A. 38**\nB. 50\nC. 60\n"
    )
    assert ["B", "A"] == keys(text)


def test_options_all_in_bold_type_are_no_key() -> None:
    text = (
        "# 题库\n\n1、脐带几天脱落？\n**A. 2天**\n**B. 10天**\n\n2、水温？\n**A. 38**\n**B. 50**\n"
    )
    assert ["", ""] == keys(text)


def test_quotations_behind_questions_in_bold_type_are_their_answers() -> None:
    text = (
        "# 题库\n### 简答\n**1. 观察什么？**\n> 1. 颜色\n> 2. 精神\n\n**2. 有何好处？**\n> 方便。\n"
    )
    assert ["1.颜色\n2.精神", "方便。"] == [question.answer for question in read(text)]


def test_headings_that_tell_what_questions_are_about_are_their_chapters() -> None:
    text = (
        "# 错题本\n\n## 一、接待\n\n"
        "**1、【单选题】** 先做什么\n\n- A. 倾听\n- B. 赔偿\n\n**答案：A**\n\n"
        "> 解析：**先听**再说。\n\n"
        "## 二、售后\n\n**2、【填空题】** 回访又叫____。\n\n**答案：跟进**\n\n"
        "## 三、综合题\n\n**3、【简答题】** 简述退货。\n\n**答：** 先核对。\n"
    )
    found = read(text)
    assert ["一、接待", "二、售后", "二、售后"] == [question.chapter for question in found]
    assert ["A", "跟进", ""] == keys(text)
    assert "先听再说。" == found[0].explanation


def test_a_case_has_its_title_and_marks_beside_its_number() -> None:
    text = (
        "# 案例训练\n\n> 仅供参考。\n\n## 案例一  退货风波（共20分，每问10分）\n\n"
        "顾客收到的鞋有破损，要求退货，客服让他自己付运费，他很生气。\n\n**【问题】**\n\n"
        "1. 客服有哪些不当？\n2. 应当怎样处理？\n\n**【参考答案】**\n\n"
        "1. 不当：\n   - 没有道歉\n   - 推卸责任\n2. a. 道歉\n   b. 承担运费\n\n---\n\n"
        "## 案例二  漏水\n\n楼上漏水，物业说不归他管，住户把物业告上了法院，最后赔了钱。\n\n"
        "**【问题】**\n\n(1) 物业错在哪里？（4分）\n\n(2) 如何改进？（5分）\n\n**【参考答案】**\n\n"
        "(1) 推诿\n\n(2) 首问负责\n"
    )
    first, second = read(text)
    assert (20, "退货风波。") == (first.marks, first.stem.split("\n")[0])
    points = [[point.text for point in part.points] for part in first.parts]
    assert [["没有道歉", "推卸责任"], ["道歉", "承担运费"]] == points
    assert [4, 5] == [part.marks for part in second.parts]


def test_counted_questions_with_their_answers_by_letter() -> None:
    text = """# 笔记

## 接待

**Q1** 客人到店先做什么？
A: 问候

**Q2** 下列哪些要登记？

- A. 姓名
- B. 鞋码
- C. 到店时间

A: AC

**Q3** 结账时可以不出小票。 A: F（应当出）

## 送别

**Q4** 客人落下东西怎么办？
A: 1) 先保管；
2) 再联系客人。

**Q5** 怎样道别？

（没写）
"""
    found = read(text)
    assert ["接待"] * 3 + ["送别"] * 2 == [each.chapter for each in found]
    assert [(), ("A", "C"), ("false",), (), ()] == [each.key for each in found]
    assert "问候" == found[0].answer
    assert "（应当出）" == found[2].explanation
    assert 2 == len(found[3].points)


def test_quarters_of_a_year_are_no_questions() -> None:
    text = "1. 去年的销量怎样？\n答：\nQ1 卖了三百台\nQ2 卖了五百台\n2. 今年呢？\n答：还没有数。\n"
    assert ["Q1 卖了三百台\nQ2 卖了五百台", "还没有数。"] == [q.answer for q in read(text)]


def test_headings_that_count_questions_with_lists_of_their_own() -> None:
    text = """### 1. 配送投诉上升
> 背景：本月投诉多了三成。

**问题**
1. 分析原因（5分）
2. 提出对策（10分）

**答案**
1. 外包没有考核
2.
   - 换承运商
   - 主动告知

### 2. 简述预约的含义
**答案** 事先约定时间。
"""
    case, plain = read(text)
    assert [(5, 1), (10, 2)] == [(part.marks, len(part.points)) for part in case.parts]
    assert "配送投诉上升\n背景：本月投诉多了三成。" == case.stem
    assert ("简述预约的含义", "事先约定时间。") == (plain.stem, plain.answer)


def test_quotations_below_headings_that_ask_are_the_answers() -> None:
    text = "# 题库\n\n## 简答\n\n### 什么是SLA？\n> 约定时限的协议。\n\n"
    text += "### 何时升级？\n> - 超出权限\n> - 涉及媒体\n"
    assert not markdown.looks_like(text)
    first, second = read(text)
    assert "约定时限的协议。" == first.answer
    assert ["超出权限", "涉及媒体"] == [point.text for point in second.points]


def test_a_bold_option_of_a_bulleted_list_is_the_key() -> None:
    text = "## 单选题\n\n1. 哪个正确？\n   - A. 甲\n   - **B. 乙**\n   - C. 丙\n"
    (found,) = read(text)
    assert (("B",), ["甲", "乙", "丙"]) == (found.key, [option.text for option in found.options])
