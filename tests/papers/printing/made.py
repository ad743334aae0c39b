"""Papers to print: one with everything a paper can hold, set without a bank."""

from __future__ import annotations

from itertools import count

from examprep.paper import Item, Level, Paper, Partial, Section
from examprep.papers.rescale import worth
from examprep.questions import Kind, Option, Part, Point, Question

ODD = "热线是7*24小时的，费用$5#1，_____与<b>、`x`、\\n、@ref、[链接](x)、1. 2) &amp; {x}"
"""What a careless writer would take for markup."""

TABLE = "| 渠道 | 人工 |\n| --- | --- |\n| 电话 | 30 |\n| 在线 | 12 |"


def choice(number: int, kind: Kind, key: tuple[str, ...]) -> Question:
    """An objective question with options of different lengths."""
    options = tuple(Option(c, f"选项{c}{'长' * (number * 6 % 40)}") for c in "ABCD")
    return Question(f"o{number}", kind, f"客观题{number}的题干是什么", options=options, key=key)


def sample() -> Paper:
    """Every kind, marks in halves, a choice of questions, a table, odd signs and a long stem."""
    numbers = count(1)

    def section(title: str, marks: float, *asked: Question, answer: int = 0) -> Section:
        items = tuple(Item(next(numbers), worth(q, marks), Level.MEDIUM) for q in asked)
        kinds = tuple(dict.fromkeys(q.kind for q in asked))
        return Section(title, kinds, marks, answer or len(items), items)

    case = Question(
        "case",
        Kind.CASE,
        "某公司的受理量如下：\n\n" + TABLE + "\n\n- 第一点；\n- 第二点。",
        parts=(
            Part("分析原因。", 8, (Point("人手不足", 3), Point("排班", 5, (Point("早班", 5),)))),
            Part("提出对策。", 6, (Point("增加人手", 6),)),
        ),
        answer="先分析。\n再提对策。",
    )
    long = Question(
        "plan", Kind.PLAN, "背景材料很长。" * 160, points=(Point("方案", 20),), answer="略"
    )
    sections = (
        section("单项选择题", 1, *(choice(n, Kind.SINGLE, ("B",)) for n in range(12))),
        section("多项选择题", 2, *(choice(n, Kind.MULTIPLE, ("A", "C")) for n in range(20, 23))),
        section(
            *("判断题", 1),
            Question("t1", Kind.TRUE_FALSE, "判断甲", key=("true",)),
            Question("t2", Kind.TRUE_FALSE, "判断乙", key=("false",)),
        ),
        section("填空题", 1.5, Question("b1", Kind.BLANK, "补全：____和____。", key=("甲", "乙"))),
        section(
            *("简答题", 6),
            Question("s1", Kind.SHORT_ANSWER, ODD, points=(Point(ODD, 2), Point("乙点", 4))),
            Question("s2", Kind.SHORT_ANSWER, "简述丙。", answer="丙的答案"),
        ),
        section("案例分析题", 17.5, case),
        section(
            "方案策划题", 20, long, Question("p2", Kind.PLAN, "另一方案", answer="略"), answer=1
        ),
    )
    full = sum(each.full for each in sections)
    return Paper(
        *("abc123-A", "abc123", "A", "mock", 7, "模拟试卷", "客服", 90, full, 60.0),
        sections,
        notices=("考试时间：90分钟。", "在密封线内填写姓名。"),
        partial=Partial.HALF,
    )
