"""Hypothesis strategies: any question that a bank could hold, however odd its texts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from examprep.importing.keys import truth
from examprep.questions import Kind, Option, Part, Place, Point, Question

_LOOKALIKES = [
    "# 标题", "## csm2-0001 简答（6分）", "### 得分点", "####", "#1 窗口", "---", "----",
    "- 一项", "-", "* x", "+ x", "1. x", "1、x", "> 引文", "标签：甲、乙", "科目: x", "文件：a",
    "难度：3", "难度:3",
    "位置：1:2", "A. 选项", "A、x", "（2分）要点", "要点（2分）", "(2 分)", "（部分）退款",
    "对", "错", "true", "\\", "\\#", "a\\", "&#10;", "\\&#10;", "&amp;", "&", "`x`", "```",
    "  缩进", "\u3000\u3000缩进", "\t", " ", "", "尾随 ", "7*24", "____", "{x}", "$a$", "<b>",
    '"引号"', "a: b", "subject: x", "\r", "\u2028", "\x85", "\ufeff", "\x00", "𠮷",
]  # fmt: skip
"""Lines that a careless format would take for markup, or lose."""

_any = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_lines = st.one_of(_any, st.sampled_from(_LOOKALIKES))
texts = st.lists(_lines, max_size=3).map("\n".join)
"""Any text a file can hold, of some lines."""

marks = st.none() | st.integers(0, 100) | st.floats(0, 999_999, allow_nan=False)
places = st.builds(Place, texts, texts, texts)
options = st.builds(Option, texts, texts)

_leaves = st.builds(Point, texts, marks)
points = st.recursive(
    _leaves,
    lambda inner: st.builds(Point, texts, marks, st.lists(inner, max_size=2).map(tuple)),
    max_leaves=3,
)
parts = st.builds(Part, texts, marks, st.lists(points, max_size=2).map(tuple))


def _some(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


def _judged(question: Question) -> Question:
    if question.kind is not Kind.TRUE_FALSE:
        return question
    return replace(question, key=tuple(truth(word) or word for word in question.key))


questions: st.SearchStrategy[Question] = st.builds(
    Question,
    id=texts,
    kind=st.sampled_from(Kind),
    stem=texts.filter(str.strip),
    subject=texts,
    chapter=texts,
    marks=marks,
    points=_some(points),
    parts=_some(parts),
    options=_some(options),
    key=_some(texts),
    answer=texts,
    alternatives=_some(texts),
    explanation=texts,
    tags=_some(texts),
    difficulty=st.none() | st.integers(1, 5),
    source=st.none() | places,
    warnings=_some(texts),
).map(_judged)
"""Any question with a stem; the key of a judgement is never 对 or 错, which are true and false."""

banks: st.SearchStrategy[list[Question]] = st.lists(
    questions, max_size=2, unique_by=lambda question: question.id
)
"""Questions with different ids, as a file holds them."""

colliding = st.builds(
    Question,
    id=st.sampled_from(["", "1", "2"]),
    kind=st.just(Kind.TERM),
    stem=st.sampled_from(["甲", "乙", "丙"]),
    answer=st.sampled_from(["答", "另答"]),
    source=st.sampled_from([None, Place("a.md"), Place("b.md")]),
)
"""Few enough that ids, texts and files meet in every way."""
