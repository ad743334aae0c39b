"""How exam files set the options of a choice: a line each, side by side, with nothing between."""

from __future__ import annotations

import pytest

from examprep.importing.options import choices
from tests.importing.exam_text.exam import read


@pytest.mark.parametrize(
    "line",
    [
        "（A）赔偿（B）倾听（C）转接（D）挂断",
        "(A)赔偿(B)倾听(C)转接(D)挂断",
        "A.赔偿B.倾听C.转接D.挂断",
        "A．赔偿B．倾听 C．转接D．挂断",
        "A、赔偿B、倾听C、转接D、挂断",
        "A）赔偿B）倾听C）转接D）挂断",
        "A.赔偿 B.倾听C.转接 D.挂断",
        "A.赔偿 B.倾听 C.转接D.挂断",
    ],
)
@pytest.mark.parametrize("between", ["\n", "", " "])
def test_options_with_nothing_between_them(line: str, between: str) -> None:
    (found,) = read(f"一、单选题\n1. 来电抱怨时先做什么（ B ）？{between}{line}\n")
    assert ["赔偿", "倾听", "转接", "挂断"] == [option.text for option in found.options]
    assert ("来电抱怨时先做什么（　）？", ("B",)) == (found.stem, found.key)


def test_options_right_behind_the_words_that_they_complete() -> None:
    (found,) = read("一、单选题\n1. 接起电话先(A)问候(B)报价(C)转接(D)沉默\n答案：A\n")
    assert ("接起电话先", 4, ("A",)) == (found.stem, len(found.options), found.key)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("简述重点客户（A）、普通客户（B）和小客户（C）的划分。", []),
        ("说明图中(A)和(B)两处的含义。", []),
        ("哪种最快？\nA、方案A、方案B\nB、方案C、方案D", ["方案A、方案B", "方案C、方案D"]),
        ("哪种含铁？\nA、肉\nB、奶\nC、茶\nD、维生素E、锌片", ["肉", "奶", "茶", "维生素E、锌片"]),
        ("哪种合适？\nA.对甲(B)类让步\nB.倾听\nC.赔偿", ["对甲(B)类让步", "倾听", "赔偿"]),
    ],
)
def test_letters_that_name_something_begin_no_option(text: str, options: list[str]) -> None:
    assert options == [option.text for option in choices(text).options]


def test_letters_with_nothing_behind_them_count_behind_the_bracket_for_the_key() -> None:
    (found,) = read("1、通话时语速应（ ）\nA比客户快 B比客户稍慢 C和客户一样快\n答案：B\n")
    assert ["比客户快", "比客户稍慢", "和客户一样快"] == [one.text for one in found.options]
    assert () == choices("甲有三家店。\nA店缺货\nB店缺人\nC店缺钱\n怎样调配？").options


def test_an_english_article_begins_no_option() -> None:
    (found,) = read("1. What comes first?\nA. end a call   B. greet a caller\n答案：B\n")
    assert ["end a call", "greet a caller"] == [option.text for option in found.options]


def test_a_comma_may_stand_for_the_full_stop_behind_a_letter() -> None:
    (found,) = read("1. 从哪里开始（ B ）o\nA.销售  B.了解  C.收款  D，送货\n")
    assert ("从哪里开始（　）。", "送货") == (found.stem, found.options[3].text)


def test_the_bracket_for_the_key_may_stand_below_the_options() -> None:
    (found,) = read("1.先做什么\nA.说 B.听\n【 】\n参考答案\n1.B\n")
    assert (["说", "听"], ("B",)) == ([option.text for option in found.options], found.key)


def test_options_listed_in_a_sentence_lose_what_is_between_them() -> None:
    (found,) = read("一、单选题\n1．选哪一项？\n选项：A．态度；B．环境；C．流程。\n答案：B\n")
    assert ["态度", "环境", "流程"] == [option.text for option in found.options]
