"""Choices about a material that stands before several of them."""

from __future__ import annotations

import pytest

from examprep.importing.cleaning import Noise
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
