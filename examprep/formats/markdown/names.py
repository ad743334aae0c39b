"""The words of the Markdown format: what kinds and sections are called in a file."""

from __future__ import annotations

from examprep.questions import Kind

KIND_NAMES = {
    Kind.SHORT_ANSWER: "简答",
    Kind.ESSAY: "论述",
    Kind.CASE: "案例分析",
    Kind.PLAN: "方案设计",
    Kind.TERM: "名词解释",
    Kind.SINGLE: "单选",
    Kind.MULTIPLE: "多选",
    Kind.TRUE_FALSE: "判断",
    Kind.BLANK: "填空",
}
"""What `write` calls a kind."""

KINDS = {
    **{name: kind for kind, name in KIND_NAMES.items()},
    **{kind.value: kind for kind in Kind},
    "方案策划": Kind.PLAN,
    "案例": Kind.CASE,
}
"""Every name that `read` takes for a kind."""

POINTS = "得分点"
PART = "小问"
OPTIONS = "选项"
KEY = "正确答案"
ANSWER = "参考答案"
ALTERNATIVE = "其他答案"
EXPLANATION = "解析"
SOURCE = "来源"
WARNINGS = "提示"
SECTIONS = {POINTS, PART, OPTIONS, KEY, ANSWER, ALTERNATIVE, EXPLANATION, SOURCE, WARNINGS}
"""The sections of a question."""

EITHER_ANSWER = "答案"
"""Read as the key of an objective item, as the reference answer of any other."""

SUBJECT = "科目"
TAGS = "标签"
DIFFICULTY = "难度"
FILE = "文件"
AT = "位置"
FRONT = {"subject": "subject", "chapter": "chapter", "科目": "subject", "章节": "chapter"}
"""The keys of the front matter, and the field each sets."""

TRUTH = {
    **dict.fromkeys(("对", "正确", "√", "✓", "T", "true"), "true"),
    **dict.fromkeys(("错", "错误", "×", "✗", "F", "false"), "false"),
}
"""What a teacher types as the key of a true-or-false item."""
