"""What is wrong in a Markdown file is named with its line, and only its question is refused."""

from __future__ import annotations

import pytest

from examprep.errors import MalformedFile
from examprep.formats import markdown
from examprep.formats.markdown import front_matter, lists, question, reader
from examprep.problems import SAME_ID, Problem

GOOD = "## ok 简答\n题干\n"


@pytest.mark.parametrize(
    ("text", "line", "quote", "detail"),
    [
        ("## q-1 简述题\n题干", 1, "## q-1 简述题", question.NO_KIND),
        ("## 我 的 简答\n题干", 1, "## 我 的 简答", question.NO_KIND),
        ("##\n题干", 1, "##", question.NO_KIND),
        ("## q-1 简答（六分）\n题干", 1, "## q-1 简答（六分）", lists.NOT_A_NUMBER),
        ("## q-1 简答\n\n### 解析\n因为", 1, "## q-1 简答", question.NO_STEM),
        ("## q-1 简答\n标签：a\n\n&#32;\n", 1, "## q-1 简答", question.NO_STEM),
        ("## q-1 简答\n标签：a\n标签：b\n题干", 3, "标签：b", question.TWICE),
        ("## q-1 简答\n难度：6\n题干", 2, "难度：6", question.NOT_A_DIFFICULTY),
        ("## q-1 简答\n标签：a\n难度：难\n题干", 3, "难度：难", question.NOT_A_DIFFICULTY),
        ("## q-1 简答\n题干\n### 评分标准\n- 甲", 3, "### 评分标准", question.NO_SUCH_SECTION),
        ("## q-1 简答\n题干\n#### 答题要点", 3, "#### 答题要点", question.NO_SUCH_SECTION),
        ("## q-1 简答\n题干\n### 得分点（6分）", 3, "### 得分点（6分）", question.MARKS_ELSEWHERE),
        ("## q-1 简答\n题干\n### 解析\n甲\n### 解析\n乙", 5, "### 解析", question.TWICE),
        ("## q-1 案例分析\n题干\n### 小问（x分）\n甲", 3, "### 小问（x分）", lists.NOT_A_NUMBER),
        ("## q-1 简答\n题干\n### 得分点\n- 甲\n\n乙", 6, "乙", lists.NOT_IN_A_LIST),
        ("## q-1 简答\n题干\n### 得分点\n1. 甲", 4, "1. 甲", lists.NOT_IN_A_LIST),
        ("## q-1 简答\n题干\n### 得分点\n- （2-3分）甲", 4, "- （2-3分）甲", lists.NOT_A_NUMBER),
        ("## q-1 简答\n题干\n### 得分点\n- （9999999分）甲", 4, "- （9999999分）甲",
         lists.NOT_A_NUMBER),
        ("## q-1 单选\n题干\n### 选项\n- 甲", 4, "- 甲", lists.NOT_AN_OPTION),
        ("## q-1 简答\n题干\n### 来源\n教材第3页", 4, "教材第3页", question.NOT_A_PLACE),
        ("## ok 简答\n题干", 1, "## ok 简答", SAME_ID),
    ],
)  # fmt: skip
def test_a_question_that_cannot_be_read_is_refused_with_its_line(
    text: str, line: int, quote: str, detail: str
) -> None:
    questions, problems = markdown.read(f"{GOOD}{text}\n\n{GOOD.replace('ok', 'end')}", "a.md")
    assert ["ok", "end"] == [question.id for question in questions]
    assert [Problem("malformed", "a.md", str(line + 2), quote, detail, True)] == problems


@pytest.mark.parametrize(
    ("text", "line", "quote", "detail"),
    [
        ("---\nsubject: a\nlevel: 2\n---\n", 3, "level: 2", front_matter.NOT_AN_ENTRY),
        ('---\nsubject: "a\n---\n', 2, 'subject: "a', front_matter.NOT_AN_ENTRY),
        ("---\nsubject: a\n\n", 1, "---", front_matter.NOT_CLOSED),
        ("出题说明\n还有一行\n", 1, "出题说明", reader.STRAY),
        ("# 第一章\n\n本章共两题\n", 3, "本章共两题", reader.STRAY),
    ],
)
def test_what_belongs_to_no_question_is_a_problem_that_refuses_none(
    text: str, line: int, quote: str, detail: str
) -> None:
    questions, problems = markdown.read(text + GOOD, "a.md")
    assert ["ok"] == [question.id for question in questions]
    assert [Problem("malformed", "a.md", str(line), quote, detail, False)] == problems


def test_front_matter_that_is_never_closed_does_not_hide_the_rest() -> None:
    questions, problems = markdown.read("---\nsubject: a", "a.md")
    assert ([], [front_matter.NOT_CLOSED]) == (questions, [problem.detail for problem in problems])


def test_a_quote_is_short() -> None:
    _, [problem] = markdown.read("## 简答\n题干\n### " + "长" * 50, "a.md")
    assert "### " + "长" * 16 == problem.quote


def test_points_nested_beyond_measure_are_refused() -> None:
    points = "\n".join(" " * depth + "- 甲" for depth in range(5000))
    questions, [problem] = markdown.read(f"## q 简答\n题干\n### 得分点\n{points}", "a.md")
    assert ([], reader.TOO_DEEP) == (questions, problem.detail)


def test_every_detail_can_be_shown_within_its_advice() -> None:
    for detail in (question.NO_KIND, question.NO_SUCH_SECTION, lists.NOT_A_NUMBER):
        advice = Problem("malformed", "a.md", "1", detail=detail).advice()
        assert detail in advice
        assert detail in str(MalformedFile(file="a.md", line="1", reason=detail))
