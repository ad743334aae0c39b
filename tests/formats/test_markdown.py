"""The Markdown of question files, as it is documented in docs/bank-format.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from examprep.formats import markdown
from examprep.questions import Kind, Option, Part, Place, Point, Question

GOLDEN = Path(__file__).with_name("golden.md")

SUBJECT = "客户服务管理师（二级）"
QUESTIONS = [
    Question(
        id="g-1",
        kind=Kind.SHORT_ANSWER,
        stem="简述倾听的两项作用。\n（每项3分）",
        subject=SUBJECT,
        chapter="沟通",
        marks=6,
        points=(
            Point(
                "了解客户的真实需要",
                3,
                (
                    Point("听出没有说出口的期望，\n并当场复述确认", 2),
                    Point("记下事实", 1),
                ),
            ),
            Point("让客户感到受尊重", 3),
        ),
        answer="倾听能了解需要。\n\n也能表示尊重。",
        alternatives=("第一种说法。", "第二种说法。"),
        explanation="只记结论、漏记事实，是常见的失分。",
        tags=("倾听", "提问"),
        difficulty=2,
        source=Place("练习.docx", "20:144", "1. 简述倾听的作用\n\n   答：见后"),
        warnings=("missing_figure",),
    ),
    Question(
        id="g-2",
        kind=Kind.CASE,
        stem="某小区电梯停用三天。",
        subject="物业服务",
        chapter="投诉管理",
        marks=10,
        parts=(
            Part("指出物业的失误。", 4, (Point("没有预先告知", 4),)),
            Part("提出改进办法。", 6),
        ),
        answer="停用前公告，停用中每天更新。",
    ),
    Question(
        id="",
        kind=Kind.SINGLE,
        stem="下列属于内部客户的是",
        subject=SUBJECT,
        chapter="投诉管理",
        marks=1,
        options=(Option("A", "下一道工序"), Option("B", "供应商的竞争者\n（不在本企业内）")),
        key=("A",),
    ),
    Question(
        id="g-4",
        kind=Kind.TRUE_FALSE,
        stem="投诉越少，服务质量一定越高。",
        subject=SUBJECT,
        chapter="投诉管理",
        key=("false",),
    ),
]


def only(text: str) -> Question:
    """The one question of a text that has no problem."""
    [question], problems = markdown.read(text, "a.md")
    assert [] == problems
    return question


def test_every_section_is_read() -> None:
    assert (QUESTIONS, []) == markdown.read(GOLDEN.read_text(encoding="utf-8"), "golden.md")


def test_every_section_is_written() -> None:
    assert GOLDEN.read_text(encoding="utf-8") == markdown.write(QUESTIONS)


def test_no_question_is_an_empty_file() -> None:
    assert "" == markdown.write([])
    assert ([], []) == markdown.read("", "a.md")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("简答", Kind.SHORT_ANSWER),
        ("论述", Kind.ESSAY),
        ("案例分析", Kind.CASE),
        ("方案设计", Kind.PLAN),
        ("方案策划", Kind.PLAN),
        ("名词解释", Kind.TERM),
        ("单选", Kind.SINGLE),
        ("多选", Kind.MULTIPLE),
        ("判断", Kind.TRUE_FALSE),
        ("填空", Kind.BLANK),
        ("short_answer", Kind.SHORT_ANSWER),
        ("plan", Kind.PLAN),
    ],
)
def test_a_kind_has_its_chinese_and_its_ascii_name(name: str, kind: Kind) -> None:
    assert kind == only(f"## {name}\n题干").kind


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("## q-1 简答（6分）", ("q-1", 6)),
        ("##q-1 简答(2.5 分)", ("q-1", 2.5)),
        ("   ## q-1  简答 （ 6 分 ）  ", ("q-1", 6)),
        ("## 简答（６分）", ("", 6)),
        ("## q-1 简答", ("q-1", None)),
    ],
)
def test_a_heading_may_be_typed_with_other_brackets_and_spaces(
    heading: str, expected: tuple[str, float | None]
) -> None:
    question = only(f"{heading}\n题干")
    assert expected == (question.id, question.marks)


@pytest.mark.parametrize("point", ["（2分）要点", "(2分) 要点", "要点（2分）", "要点 (2 分)"])
def test_marks_of_a_point_stand_before_or_after_it(point: str) -> None:
    assert (Point("要点", 2),) == only(f"## 简答\n题干\n### 得分点\n- {point}").points


def test_a_bracket_that_holds_no_marks_belongs_to_the_point() -> None:
    text = "## 简答\n题干\n### 得分点\n- （部分）退款\n- 评分（十分制）"
    assert (Point("（部分）退款"), Point("评分（十分制）")) == only(text).points


def test_points_nest_as_deeply_as_they_are_indented() -> None:
    text = "## 简答\n题干\n### 得分点\n* 一\n    * 二\n        * 三\n    * 四\n* 五"
    expected = (Point("一", None, (Point("二", None, (Point("三"),)), Point("四"))), Point("五"))
    assert expected == only(text).points


def test_points_belong_to_the_part_above_them() -> None:
    text = (
        "## 案例分析\n题干\n### 得分点\n- 总\n### 小问\n一\n### 得分点\n- 甲\n### 小问2（3分）\n二"
    )
    question = only(text)
    assert (Point("总"),) == question.points
    assert (Part("一", None, (Point("甲"),)), Part("二", 3)) == question.parts


@pytest.mark.parametrize(
    ("kind", "typed", "key"),
    [
        ("单选", "B", ("B",)),
        ("多选", "ACD", ("A", "C", "D")),
        ("多选", "A、C，D", ("A", "C", "D")),
        ("多选", "- A\n- C", ("A", "C")),
        ("判断", "对", ("true",)),
        ("判断", "×", ("false",)),
        ("判断", "false", ("false",)),
        ("填空", "可靠性、响应性", ("可靠性", "响应性")),
        ("填空", "- 可靠、及时", ("可靠、及时",)),
    ],
)
def test_a_key_may_be_typed_on_one_line(kind: str, typed: str, key: tuple[str, ...]) -> None:
    assert key == only(f"## {kind}\n题干\n### 正确答案\n{typed}").key


def test_a_section_called_answer_is_the_key_of_an_objective_item_only() -> None:
    assert ("A",) == only("## 单选\n题干\n### 答案\nA").key
    assert "A" == only("## 简答\n题干\n### 答案\nA").answer


def test_options_may_be_typed_without_hyphens() -> None:
    text = "## 单选\n题干\n### 选项\nA. 甲\nB、乙\nC．丙"
    assert (Option("A", "甲"), Option("B", "乙"), Option("C", "丙")) == only(text).options


def test_a_heading_of_the_first_level_starts_a_chapter() -> None:
    text = "---\nsubject: 科\nchapter: 一\n---\n## 简答\n甲\n# 二\n## 简答\n乙\n#\n## 简答\n丙"
    questions, problems = markdown.read(text, "a.md")
    assert [] == problems
    assert ["一", "二", ""] == [question.chapter for question in questions]
    assert ["科", "科", "科"] == [question.subject for question in questions]


def test_a_rule_between_questions_belongs_to_neither() -> None:
    questions, problems = markdown.read("## 简答\n甲\n\n---\n\n## 简答\n乙\n---\n丙\n", "a.md")
    assert [] == problems
    assert ["甲", "乙\n---\n丙"] == [question.stem for question in questions]


def test_a_backslash_or_a_number_stands_for_a_character() -> None:
    text = "## 简答\n\\# 一\n\\\\ 二 C:\\三\n&#32;四&#32;\n&amp; &#55296; &#9999999;"
    assert "# 一\n\\ 二 C:\\三\n 四 \n&amp; &#55296; &#9999999;" == only(text).stem


def test_one_hash_without_a_space_is_text() -> None:
    assert "#1 窗口排队" == only("## 简答\n#1 窗口排队").stem


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## q-1 简答（6分）\n题干", True),
        ("\ufeff\n---\nsubject: a\n---\n\n## case\n题干", True),
        ("# 第一章\n\n## 一、简答题\n1. 什么是服务？", False),
        ("一、简答题\n## 简答\n", False),
        ("# 简答\n题干", False),
        ('{"kind": "case"}', False),
        ("", False),
    ],
)
def test_only_a_file_with_the_heading_of_a_question_looks_like_ours(
    text: str, expected: bool
) -> None:
    assert expected == markdown.looks_like(text)


@pytest.mark.parametrize("stem", ["1. 简述回访的作用", "2、 甲", "007．乙", "12"])
def test_a_stem_that_begins_with_a_number_is_still_a_file_of_ours(stem: str) -> None:
    bank = [Question("", Kind.SHORT_ANSWER, stem)]
    written = markdown.write(bank)
    assert markdown.looks_like(written)
    assert (bank, []) == markdown.read(written, "bank")
