"""What a score promises, over questions of our own and over the bank that is shipped."""

from __future__ import annotations

from dataclasses import replace
from math import isclose
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep import shipped
from examprep.questions import Kind, Part, Point, Question
from examprep.scoring import Lexicon, Scheme, Score, Verdict, fit, points_of, prepare, score
from tests.strategies import questions, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

EVEN = Lexicon(0, {})


def texts_of(points: tuple[Point, ...]) -> Iterator[str]:
    for point in points:
        yield point.text
        yield from texts_of(point.points)


def reference(question: Question) -> list[str]:
    return [text for _, point in question.top_points() for text in texts_of((point,))]


def joined(points: list[str]) -> str:
    return "；".join(points)


def test_the_reference_answer_earns_all(question: Question, case: Question) -> None:
    for each, answer in [
        (question, joined(reference(question))),
        (question, question.answer),
        (case, joined(reference(case))),
    ]:
        scored = score(each, answer, EVEN)
        assert scored.score >= 0.999
        assert (scored.full, 5) == (scored.marks, scored.grade)
        assert {Verdict.COVERED} == {point.verdict for point in scored.points}


def test_every_reference_answer_of_the_bank_earns_all() -> None:
    bank = shipped.questions(shipped.bank_folder())
    if not bank:
        pytest.skip("the bank is empty")
    lexicon = fit(bank)
    for question in bank:
        if question.kind.objective:
            continue
        scheme = prepare(question, lexicon)
        for answer in [joined(reference(question)), question.answer, *question.alternatives]:
            assert not answer or scheme.score(answer).score >= 0.999, (question.id, answer)
        for line, _ in scheme.references[0].points:
            assert scheme.score(line.text).score > 0 or line.share == 0


def test_no_more_is_asked_than_the_reference_answer_says() -> None:
    question = Question(
        "q", Kind.SHORT_ANSWER, "简述回访的作用。", points=(Point("回访可以发现未解决的隐患"),)
    )
    own_words = "打电话过去，能看出还有什么隐患没处理。"
    strict = score(question, own_words, EVEN).score
    assert 0 < strict < 0.999
    modelled = replace(question, answer="回访能发现还没有处理的隐患。")
    assert strict < score(modelled, own_words, EVEN).score
    assert score(modelled, modelled.answer, EVEN).score >= 0.999


def test_points_are_listed_in_reading_order_with_their_part_depth_and_marks(
    case: Question,
) -> None:
    scored = score(case, "人手不足，话务预测失准", EVEN)
    assert [
        (0, 0, "话务预测失准"),
        (0, 0, "人手不足"),
        (0, 1, "薪酬缺乏吸引力"),
        (0, 1, "培训周期过长"),
        (1, 0, "弹性排班"),
        (1, 0, "引入智能语音导航"),
    ] == [(point.part, point.depth, point.text) for point in scored.points]
    assert pytest.approx([2, 2, 2, 2, 6, 6]) == [point.marks for point in scored.points]
    assert pytest.approx([1, 1, 0, 0, 0, 0], abs=0.1) == [p.coverage for p in scored.points]
    assert isclose(scored.score, sum((p.marks or 0) * p.coverage for p in scored.points) / 20)


def test_more_correct_points_never_earn_less(scheme: Scheme, question: Question) -> None:
    points = reference(question)
    scores = [scheme.score(joined(points[:count])).score for count in range(len(points) + 1)]
    assert sorted(set(scores)) == scores


@pytest.mark.parametrize("said", ["电话回访", "查明事实", "兑现", "补救"])
def test_any_correct_word_beats_a_blank(scheme: Scheme, said: str) -> None:
    assert scheme.score(said).score > scheme.score("").score == 0


def test_an_answer_of_nothing_is_graded_zero_with_all_points_missed(scheme: Scheme) -> None:
    for answer in ("", "不会。", "……"):
        scored = scheme.score(answer)
        assert (0, 0, 0, ("blank",)) == (scored.score, scored.marks, scored.grade, scored.flags)
        assert {(0, Verdict.MISSED, ())} == {
            (point.coverage, point.verdict, point.evidence) for point in scored.points
        }


def test_copying_the_question_earns_next_to_nothing(scheme: Scheme, question: Question) -> None:
    assert scheme.score(question.stem * 3).score < scheme.score("电话回访，总结教训").score / 2


@pytest.mark.parametrize(
    "typed",
    [
        "先讓客戶把話講完，安撫客戶的情緒；三天內電話回訪",
        "１、先让客户把话讲完，安抚客户的情绪\n２、三天内电话回访",
        "• 先让客户把话讲完，安抚客户的情绪\n• 三天内电话回访\n",
        "①先让客户把话讲完，安抚客户的情绪②三天内电话回访",
        "  先 让 客 户 把话讲完，\n安抚客户的情\n绪。　三天内电话　回访  ",
    ],
)
def test_how_an_answer_is_typed_changes_nothing(scheme: Scheme, typed: str) -> None:
    plain = scheme.score("先让客户把话讲完，安抚客户的情绪；三天内电话回访")
    scored = scheme.score(typed)
    assert plain.score == scored.score
    for ours, theirs in zip(plain.points, scored.points, strict=True):
        assert ours.coverage == theirs.coverage
        assert len(ours.evidence) == len(theirs.evidence)
    start, end = scored.points[-1].evidence[-1]
    assert typed[start] in "电電"
    assert typed[end - 1] in "访訪"


def test_what_earns_something_by_small_words_alone_is_shown_too() -> None:
    question = Question("q", Kind.SHORT_ANSWER, "怎样吊运？", points=(Point("吊钩升得稳、落得慢"),))
    scored = score(question, "要稳，要慢", Lexicon(0, {}))
    assert Verdict.PARTIAL is scored.points[0].verdict
    assert ((1, 2), (4, 5)) == scored.points[0].evidence


def test_evidence_holds_words_of_the_point(scheme: Scheme) -> None:
    answer = "耐心安抚客户情绪，然后查明事实，最后兑现承诺并回访。"
    for point in scheme.score(answer).points:
        for start, end in point.evidence:
            assert answer[start:end] in point.text
    assert ["安抚", "情绪"] == [
        answer[start:end] for start, end in scheme.score(answer).points[0].evidence
    ]


def test_the_best_of_several_reference_answers_counts(question: Question) -> None:
    other = "1. 换位思考；2. 快速升级；3. 持续改善"
    both = replace(question, alternatives=(other,))
    scored = score(both, "换位思考，快速升级", EVEN)
    assert ["换位思考", "快速升级", "持续改善"] == [point.text for point in scored.points]
    assert isclose(2 / 3, scored.score)
    assert score(question, "电话回访", EVEN) == score(both, "电话回访", EVEN)


def test_an_answer_without_points_is_taken_apart(question: Question) -> None:
    prose = replace(question, points=())
    assert [point.text for point in points_of(question.answer)] == [
        point.text for point in score(prose, "x", EVEN).points
    ]
    assert score(prose, question.answer, EVEN).score == 1


def test_points_no_part_answers_stand_for_the_whole() -> None:
    question = Question(
        "q", Kind.CASE, "情境", parts=(Part("问题？"), Part("对策？")), points=(Point("弹性排班"),)
    )
    assert [None] == [point.part for point in score(question, "弹性排班", EVEN).points]


def test_a_question_without_marks_gives_none(question: Question) -> None:
    scored = score(replace(question, marks=None), "回访", EVEN)
    assert (None, None) == (scored.marks, scored.full)
    assert {None} == {point.marks for point in scored.points}


def test_a_question_without_a_reference_answer_says_so() -> None:
    scored = score(Question("q", Kind.ESSAY, "谈谈体会。", marks=5), "我认为要耐心。", EVEN)
    assert Score("q", 0.0, None, 5, 0, (), ("no_reference",)) == scored


def test_a_pile_of_answers_scores_like_each_alone(scheme: Scheme, question: Question) -> None:
    answers = ["", "回访", "查明事实", "不会", "回访", question.answer]
    assert [score(question, answer, EVEN) for answer in answers] == [
        scheme.score(answer) for answer in answers
    ]


@given(
    st.lists(
        st.sampled_from(
            [*"安抚客户登记回访，。；\n 　①㎏A1", "電話回訪", "査明事实", "不会", "\ud800"]
        )
        | st.text(max_size=5)
    ).map("".join)
)
def test_whatever_is_typed_the_score_is_in_bounds_and_the_spans_are_in_the_answer(
    answer: str,
) -> None:
    question = Question(
        "q",
        Kind.TERM,
        "怎样受理？",
        points=(Point("安抚客户，登记诉求", 3), Point("电话回访A1", 2)),
    )
    scored = score(question, answer, EVEN)
    assert scored == score(question, answer, EVEN)
    assert 0 <= scored.score <= 1
    assert 0 <= scored.grade <= 5
    for point in scored.points:
        assert 0 <= point.coverage <= 1
        edges = [edge for span in point.evidence for edge in span]
        assert sorted(set(edges)) == edges
        assert all(0 <= edge <= len(answer) for edge in edges)


@given(questions, texts)
def test_whatever_a_question_holds_it_is_scored_within_bounds(
    question: Question, answer: str
) -> None:
    scored = score(question, answer, EVEN)
    assert 0 <= scored.score <= 1
    assert scored.marks is None or 0 <= scored.marks <= (scored.full or 0)
    for point in scored.points:
        assert 0 <= point.coverage <= 1
        assert all(0 <= start < end <= len(answer) for start, end in point.evidence)


def test_an_answer_in_everyday_words_is_not_called_one_to_another_question() -> None:
    thing = Question(
        "a", Kind.SHORT_ANSWER, "怎样保养打印机？", points=(Point("定期清洁滚筒，更换墨盒"),)
    )
    evening = (Point("确定主题，编排节目，邀请嘉宾"), Point("布置会场，调试音响，安排主持"))
    other = Question("b", Kind.SHORT_ANSWER, "怎样组织晚会？", points=evening)
    scheme = prepare(thing, fit([thing, other]))
    assert ("off_topic",) == scheme.score("先编排节目，邀请嘉宾，再布置会场，调试音响").flags
    assert () == scheme.score("隔几周就拿软布把圆筒擦一擦，没颜色了就买个新墨盒换上").flags


CASE = Question("q", Kind.SHORT_ANSWER, "怎样缓解排队？", marks=4)


def test_a_heading_that_is_worth_nothing_does_not_make_an_answer_relevant() -> None:
    inner = (Point("安排弹性班次", 2), Point("引入语音导航", 2))
    plain = replace(CASE, points=inner)
    headed = replace(CASE, points=(Point("缓解排队", 4, inner),))
    answer = "缓解排队可以增加座椅，播放音乐，安排茶水，发放报纸"
    assert score(plain, answer, EVEN).score == score(headed, answer, EVEN).score > 0
