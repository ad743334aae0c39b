"""Points out of the order that a question asks for earn half."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare
from examprep.scoring.whole.ordering import asks_for_order, in_order

POINTS = ("烧水温壶烫杯", "取适量茶叶放入壶中", "高冲注水入壶", "刮去浮沫盖上壶盖", "低斟分茶入杯")
SCHEME = prepare(
    Question("q", Kind.SHORT_ANSWER, "请依次写出泡茶的步骤。", points=tuple(map(Point, POINTS))),
    Lexicon(0, {}),
)


@pytest.mark.parametrize(
    "asked",
    [
        "请按先后顺序写出验收的程序",
        "按步骤说明怎样绘图",
        "简述受理投诉的步骤",
        "排查经过哪些步骤？请依次写出",
        "污水处理依次包括哪几道工序？",
        "试按由先到后写出制作工艺",
        "齿轮加工的工艺路线是什么？",
        "从小到大列出行政区划的层级",
        "请由近及远写出检查的部位",
        "请自上而下写出土壤的各层",
        "按降序写出各级别",
        "简述为病人换药的操作顺序",
        "稿件审定包括哪几步？",
        "设计一次库存盘点的实施流程",
        "遇到溺水者应按怎样的步骤施救？",
        "请写出刷漆的工序及要求",
        "包饺子的基本步骤。（面点）",
    ],
)
def test_a_question_for_steps_asks_for_order(asked: str) -> None:
    assert asks_for_order(asked)


@pytest.mark.parametrize(
    "asked",
    [
        "简述步骤设计的意义",
        "简述工艺路线优化的意义",
        "说明小程序的优点",
        "写出五项原则",
        "说明自下而上的预算编制方法",
        "简述由浅到深地讲解的好处",
        "说明电流由小到大变化时的现象",
        "简述顺序表的特点",
        "不按流程操作有哪些危害？",
        "简化办事的流程，方便群众。这样做有什么好处？",
    ],
)
def test_a_question_about_something_else_does_not(asked: str) -> None:
    assert not asks_for_order(asked)


@pytest.mark.parametrize("sign", ["；", "，", "→", "->", "—", "\n", "=>", "、"])
def test_steps_are_told_apart_by_any_sign(sign: str) -> None:
    assert () == SCHEME.score(sign.join(POINTS)).flags
    backwards = SCHEME.score(sign.join(reversed(POINTS)))
    assert ("wrong_order",) == backwards.flags
    assert pytest.approx(0.6) == backwards.score


@pytest.mark.parametrize("form", ["第{}步，{}", "{}、{}", "（{}）{}", "步骤{}：{}"])
def test_the_numbers_an_answer_gives_its_steps_decide(form: str) -> None:
    steps = [form.format(number, point) for number, point in enumerate(POINTS, 1)]
    assert () == SCHEME.score("；".join(reversed(steps))).flags
    wrong = [form.format(6 - number, point) for number, point in enumerate(POINTS, 1)]
    assert ("wrong_order",) == SCHEME.score("；".join(wrong)).flags


def test_steps_in_one_breath_are_in_order() -> None:
    assert () == SCHEME.score("先烧水温壶再取适量茶叶放入壶中然后高冲注水最后低斟分茶").flags


def test_a_step_half_said_is_not_held_against_its_place() -> None:
    first = SCHEME.score(f"{POINTS[1]}；温壶").points[0]
    assert 0.2 < first.coverage < 0.5
    assert first.capped is None


def test_a_step_may_stand_wherever_more_of_it_is_said() -> None:
    steps = ["烧水，把壶烫一下", "放茶叶", "冲水", "刮去浮沫，盖上", "分茶入杯"]
    assert ("wrong_order",) != SCHEME.score("；".join(["先打开壶盖", *steps])).flags


def test_the_chain_that_is_worth_most_is_kept() -> None:
    for places in permutations(range(5)):
        points = [(rank, [place], 1.0 + rank / 10) for rank, place in enumerate(places)]
        chains = [
            [rank for rank in range(5) if mask >> rank & 1]
            for mask in range(32)
            if sorted(picked := [places[r] for r in range(5) if mask >> r & 1]) == picked
        ]
        best = max(sum(points[rank][2] for rank in chain) for chain in chains)
        assert pytest.approx(best) == sum(points[rank][2] for rank in in_order(points))


def test_a_correct_point_more_never_lowers_an_ordered_score() -> None:
    rng = Random(7)
    pieces = [point[at : at + 3] for point in POINTS for at in range(0, len(point), 3)]
    for _ in range(200):
        answer = "，".join(rng.sample(pieces, 6))
        more = f"{answer}；{rng.choice(POINTS)}"
        assert SCHEME.score(more).score >= SCHEME.score(answer).score - 1e-9, more


def test_a_word_that_the_question_is_about_is_no_place_of_a_step() -> None:
    steps = ("服务准备", "接站服务", "参观服务", "送站服务", "善后服务")
    asked = Question(
        "q", Kind.SHORT_ANSWER, "依次写出服务的环节。", points=tuple(map(Point, steps))
    )
    scheme = prepare(asked, Lexicon(0, {}))
    assert () == scheme.score("→".join(steps)).flags
    assert pytest.approx(0.6) == scheme.score("→".join(reversed(steps))).score
