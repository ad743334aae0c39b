"""Questions such as teachers write, with all the characters that mean something to some format."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from examprep.questions import Kind, Option, Part, Point, Question

_WORDS = [
    "客户", "投诉", "退款", "道歉", "，", "。", "7*24", "{x}", "=", "~", "#", ":", "\\", "\\n",
    "<b>", "&", "&amp;", "->", "|", "$5", "[html]", "'", '"', "%50%", "_", "//", "/", "１", "O",
    "😀", "(甲)",
]  # fmt: skip
_text = (
    st.lists(st.sampled_from(_WORDS), max_size=6)
    .map(lambda words: "问" + "".join(words) + "终")
    .filter(lambda text: "__" not in text)  # which is a blank to be filled
)
_name = _text.filter(lambda text: "::" not in text)
_lines = st.lists(_text, min_size=1, max_size=3).map("\n".join)
_marks = st.none() | st.sampled_from([0, 0.5, 2, 12])
_points = st.lists(
    st.builds(
        Point, _lines, _marks, st.lists(st.builds(Point, _text, _marks), max_size=2).map(tuple)
    ),
    max_size=3,
).map(tuple)
_parts = st.lists(st.builds(Part, _lines, _marks, _points), max_size=2).map(tuple)
_short = st.sampled_from(["首问负责制", "7*24", "x=1", "满意 度", "~5%"])
_few = st.lists(_text, max_size=2).map(tuple)

_any = st.builds(
    Question,
    id=st.integers(0, 9999).map("csm-{:04}".format),
    kind=st.just(Kind.ESSAY),
    stem=_lines,
    subject=_name,
    chapter=_name,
    marks=_marks,
    explanation=st.just("") | _lines,
    tags=_few,
    difficulty=st.none() | st.integers(1, 5),
)
_open = st.builds(
    lambda question, kind, points, parts, answer, alternatives: replace(
        question,
        kind=kind,
        points=points,
        parts=parts,
        answer=answer,
        alternatives=alternatives if answer else (),
    ),
    _any,
    st.sampled_from([kind for kind in Kind if not kind.objective]),
    _points,
    _parts,
    st.just("") | _lines,
    _few,
)


@st.composite
def _choices(draw: st.DrawFn) -> Question:
    texts = draw(st.lists(_text, min_size=2, max_size=5, unique=True))
    labels = "ABCDE"[: len(texts)]
    key = sorted(draw(st.sets(st.sampled_from(labels), min_size=1, max_size=len(texts) - 1)))
    return replace(
        draw(_any),
        kind=Kind.SINGLE if len(key) == 1 else Kind.MULTIPLE,
        options=tuple(map(Option, labels, texts)),
        key=tuple(key),
    )


_judged = st.builds(
    lambda question, key: replace(question, kind=Kind.TRUE_FALSE, key=(key,)),
    _any,
    st.sampled_from(["true", "false"]),
)
_blanks = st.builds(
    lambda question, key: replace(
        question, kind=Kind.BLANK, key=key, stem=question.stem + "，".join("____" for _ in key)
    ),
    _any,
    st.lists(_short, min_size=1, max_size=3).map(tuple),
)

questions: st.SearchStrategy[Question] = st.one_of(_open, _choices(), _judged, _blanks)
"""A question of any kind that has nothing but what its kind asks for."""

banks = st.lists(questions, max_size=3, unique_by=lambda question: question.id)
