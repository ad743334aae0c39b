"""Exams people write in Markdown: answers in quotations or folds."""

from __future__ import annotations

from examprep.formats import markdown
from tests.importing.exam_text.exam import read

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
