"""Banks and blueprints made for the tests of papers."""

from __future__ import annotations

from hypothesis import strategies as st

from examprep.paper import Level
from examprep.papers.blueprint import Blueprint, Plan, Preference
from examprep.questions import Kind, Option, Part, Point, Question

CHAPTERS = ("沟通", "投诉", "流程", "团队")
SYLLABLES = "客户服务质量投诉处理流程团队沟通标准信息成本满意环境规划授权培训回访记录渠道补救"


def stem(number: int) -> str:
    """A text that shares few runs of three characters with that of any other number."""
    signs = [
        SYLLABLES[(number * 7919 + at * (number % 31 + 3)) % len(SYLLABLES)] for at in range(8)
    ]
    return f"第{number}题{''.join(signs)}{number * 7}"


def question(
    number: int, kind: Kind = Kind.SHORT_ANSWER, chapter: str = "沟通", level: int = 3
) -> Question:
    """A question of so many marks as its kind usually has, ready to be asked."""
    written = not kind.objective
    choice = kind in {Kind.SINGLE, Kind.MULTIPLE}
    return Question(
        id=f"q{number}",
        kind=kind,
        stem=stem(number),
        subject="客服",
        chapter=chapter,
        marks=6 if written else 1,
        points=tuple(Point(f"要点{n}之{number}", 2) for n in range(3)) if written else (),
        options=tuple(Option(c, f"{c}项{number}") for c in "ABCD") if choice else (),
        key=() if written else ("A",) if choice else ("true",),
        answer="参考答案" if written else "",
        difficulty=level,
    )


def bank(size: int, kinds: tuple[Kind, ...] = (Kind.SHORT_ANSWER, Kind.SINGLE)) -> list[Question]:
    """Questions that go through kinds, chapters and difficulties in turn."""
    return [
        question(n, kinds[n % len(kinds)], CHAPTERS[n // len(kinds) % 4], n // 3 % 5 + 1)
        for n in range(size)
    ]


def blueprint(*sections: Plan, **settings: object) -> Blueprint:
    """A blueprint of these sections with nothing else asked for."""
    plain: dict[str, object] = {"minutes": 90, "passing": 1.0, "subject": "客服"}
    return Blueprint(name="b", title="试卷", sections=sections, **{**plain, **settings})  # type: ignore[arg-type]


def plan(kind: Kind, number: int, marks: float, answer: int = 0, **settings: object) -> Plan:
    """A section of one kind."""
    return Plan(kind.value, (kind,), number, marks, answer or number, **settings)  # type: ignore[arg-type]


marks = st.none() | st.integers(0, 20).map(float) | st.sampled_from([0.5, 1.5, 2.5])
_points = st.recursive(
    st.builds(Point, st.text("甲乙丙", min_size=1), marks),
    lambda inner: st.builds(
        Point, st.text("甲乙丙", min_size=1), marks, st.lists(inner, max_size=3).map(tuple)
    ),
    max_leaves=8,
)
some_points = st.lists(_points, max_size=5).map(tuple)
parts = st.lists(st.builds(Part, st.text("问答", min_size=1), marks, some_points), max_size=3).map(
    tuple
)
written = st.builds(
    Question,
    id=st.just("q"),
    kind=st.just(Kind.CASE),
    stem=st.just("案例"),
    marks=marks,
    points=some_points,
    parts=parts,
)
"""A written question with any points, parts and marks."""

preferences = st.lists(st.sampled_from(Preference), unique=True, max_size=3).map(tuple)
levels = st.dictionaries(st.sampled_from(Level), st.floats(0.1, 1), max_size=3).map(
    lambda shares: {name: share / sum(shares.values()) for name, share in shares.items()}
)
