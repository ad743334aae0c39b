"""What the template says about itself."""

from __future__ import annotations

from examprep.formats.markdown.names import KIND_NAMES

EXAMPLE: list[list[str | float | None]] = [
    [
        "示例", "单选", "客户服务管理师（二级）", "投诉处理", "受理投诉的第一步是（　）。", None,
        "倾听并记录", "解释公司规定", "提出赔偿", "转交同事", "A", None,
        "先弄清事实和情绪，再谈办法。", 2, "投诉、基础", 2,
    ],
    [
        "示例", "案例分析", "客户服务管理师（二级）", "投诉处理",
        "一位客户收到的商品有划痕，第三次来电仍没有结果。", None,
        None, None, None, None, None, None, None, 10, None, 3,
    ],
    [
        "示例", None, None, None, "服务中有哪些不足？", 1, None, None, None, None, None,
        "（2分）没有首问负责\n（2分）没有按时回复", None, 4, None,
    ],
    [
        "示例", None, None, None, "应当怎样补救？", 2, None, None, None, None, None,
        "（2分）道歉并说明处理时限\n（2分）换货或退款\n（2分）处理后回访", None, 6, None,
    ],
]  # fmt: skip
"""Rows that show how to fill in the columns of `rows.ALWAYS`; an import passes over them."""

NOTES: list[list[str | float | None]] = [
    ["列", "怎样填写"],
    [
        "编号",
        "可以空着。填了编号的题，再次导入时按编号更新。五位以内的数字只当作行号；编号为“示例”的行不会导入。",
    ],
    ["题型", "、".join(KIND_NAMES.values()) + "。空着时按选项和答案判断。"],
    ["科目、章节", "可以空着。"],
    ["题干", "必填。"],
    [
        "小问号",
        "案例等题的小问，一问一行，写在该题下面；小问的题目写在“题干”一列，编号与该题相同或空着。",
    ],
    ["选项A、选项B……", "选择题的选项，可以加列到选项K。"],
    [
        "答案",
        "选择题写字母，如 B、ACD；判断题写 对 或 错；填空题各空用 ； 隔开；其他题写参考答案。",
    ],
    ["得分点", "一行一个，分值写在前面，如（2分）道歉；下一层的要点前面空两格。"],
    ["解析、标签", "可以空着。标签用 、 隔开。"],
    ["分值", "数字。"],
    ["难度", "1 到 5 的整数，1 最易；也可以写 易、较易、中、较难、难。"],
]
"""The sheet of notes."""
