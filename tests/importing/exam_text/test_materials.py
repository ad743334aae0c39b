"""Choices about a material that stands before several of them."""

from __future__ import annotations

import pytest

from examprep.importing.cleaning import Noise
from examprep.questions import Kind
from tests.importing.exam_text.exam import parsed, read

FIRST = "促销当晚网店停摆，热线整夜无人接听。\n根据上述材料，回答下列问题：\n"
SECOND = "柜员把理财说成存款。"
OPTIONS = "A．致歉　B．隐瞒　C．复盘\n"


@pytest.mark.parametrize(
    ("one", "two"),
    [("（一）\n", "（二）\n"), ("材料一：", "材料二："), ("【案例1】\n", "【案例2】\n")],
)
@pytest.mark.parametrize("numbers", [(1, 2, 3), (1, 2, 1)])
def test_choices_are_told_with_the_material_before_them(
    one: str, two: str, numbers: tuple[int, int, int]
) -> None:
    a, b, c = numbers
    text = (
        f"四、案例选择题（不定项，每题2分）\n{one}{FIRST}{a}．当晚应当（AC）。\n{OPTIONS}"
        f"{b}．事后应当（C）。\n{OPTIONS}{two}{SECOND}\n{c}．银行应当（A）。\n{OPTIONS}"
    )
    found = parsed(text)
    told = [FIRST + "当晚应当（　）。", FIRST + "事后应当（　）。", f"{SECOND}\n银行应当（　）。"]
    assert told == [question.stem for question in found.questions]
    assert [("A", "C"), ("C",), ("A",)] == [question.key for question in found.questions]
    assert {"致歉", "隐瞒", "复盘"} == {o.text for q in found.questions for o in q.options}
    assert not {Noise.FRONT_MATTER, Noise.OTHER} & {removal.kind for removal in found.removals}


def test_a_list_in_an_explanation_is_no_material() -> None:
    text = (
        f"一、单选题\n1．先做什么（A）。\n{OPTIONS}解析：\n（一）先认错。\n（二）再补救。\n"
        f"2．后做什么（C）。\n{OPTIONS}"
    )
    first, second = read(text)
    assert ("后做什么（　）。", "（一）先认错。") == (second.stem, first.explanation.split("\n")[0])


CASES = """四、案例分析题（每小题有一个或多个正确答案）
{one}一位住户连续三天报修电梯，前台只登记了一次。住户到大厅与保安争吵，经理事后才知道。
{n}. 前台首先应当（  ）。
A. 登记  B. 推诿  C. 派单  D. 沉默
{m}. 简述经理怎么善后。
答：上门致歉；查明原因；定期回访。
参考答案
{n}.AC
"""


@pytest.mark.parametrize("one", ["", "案例一\n", "（一）"])
@pytest.mark.parametrize("numbers", [(1, 2), (15, 16)])
def test_choices_about_a_case(one: str, numbers: tuple[int, int]) -> None:
    n, m = numbers
    choice, plain = read(CASES.format(one=one, n=n, m=m))
    assert (Kind.MULTIPLE, ("A", "C")) == (choice.kind, choice.key)
    assert (Kind.CASE, 3) == (plain.kind, len(plain.points))
    told = "一位住户连续三天报修电梯"
    assert [True, True] == [told in choice.stem, told in plain.stem]
    assert plain.stem.endswith("简述经理怎么善后。")


def test_a_case_with_questions_to_answer_in_words_stays_one() -> None:
    choice = "前台首先应当（  ）。\nA. 登记  B. 推诿  C. 派单  D. 沉默\n"
    text = CASES.format(one="", n=1, m=2).replace(choice, "前台首先应当怎么做？\n")
    (found,) = read(text.replace("参考答案\n1.AC\n", ""))
    assert (Kind.CASE, 2) == (found.kind, len(found.parts))
