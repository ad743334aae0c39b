"""How exam files write the keys of choices and judgements."""

from __future__ import annotations

import pytest

from examprep.importing import readers, reading
from examprep.importing.document import Block, Document
from examprep.importing.exam_text import parse
from examprep.questions import Kind
from tests.importing.exam_text.exam import keys, parsed, read
from tests.importing.readers.word.wordml import docx


@pytest.mark.parametrize("given", ["B", "b", "Ｂ", "B.", "（B）", "B、", "倾听"])
def test_a_key_in_any_writing(given: str) -> None:
    assert ["B"] == keys(f"一、单选题\n1．先做什么\nA．赔偿\nB．倾听\n答案：{given}\n")


@pytest.mark.parametrize("given", ["ABD", "A B D", "A、B、D", "A,B,D", "abd", "ＡＢＤ", "A|B|D"])
def test_several_letters_in_any_separation(given: str) -> None:
    text = f"二、多选题\n1．包括哪些\nA．甲\nB．乙\nC．丙\nD．丁\n答案：{given}\n"
    assert ["ABD"] == keys(text)


@pytest.mark.parametrize("line", ["1-4）ABDA", "1—4 ABDA", "1～4：A B D A", "1-2 AB 3-4 DA"])
def test_keys_many_in_a_line(line: str) -> None:
    items = "".join(f"{n}．题{n}\nA．一\nB．二\nC．三\nD．四\n" for n in range(1, 5))
    assert ["A", "B", "D", "A"] == keys(f"一、单选题\n{items}参考答案\n{line}\n")


def test_keys_of_right_and_wrong_in_a_line() -> None:
    items = "".join(f"{n}．说法{n}。\n" for n in range(1, 4))
    assert ["true", "false", "true"] == keys(f"一、判断题\n{items}参考答案\n1-3 (√)(×)(√)\n")


@pytest.mark.parametrize("sign", ["B．倾听 ✅", "*B．倾听", "√B．倾听", "B．倾听（√）"])
def test_an_option_marked_with_a_sign_is_the_key(sign: str) -> None:
    found = read(f"一、单选题\n1．先做什么\nA．赔偿\n{sign}\nC．回访\n")
    assert [("B",), "倾听"] == [found[0].key, found[0].options[1].text]


def test_an_option_in_colour_is_the_key() -> None:
    lines = ["一、单选题", "1．先做什么", "A．赔偿", "B．倾听", "C．回访"]
    blocks = [Block(line, str(n), ((0, 4),) if n == 4 else ()) for n, line in enumerate(lines, 1)]
    assert ("B",) == parse(Document("a.docx", tuple(blocks))).questions[0].key


@pytest.mark.parametrize(
    ("line", "found"),
    [("1.A 2.B 3.D", [("keys_short", "4")]), ("1-5 ABDAC", [("keys_long", "5")]), ("1-4 ABDA", [])],
)
def test_keys_too_few_or_too_many_are_named(line: str, found: list[tuple[str, str]]) -> None:
    problems = parsed(f"一、单选题\n{ITEMS}参考答案\n{line}\n").problems
    assert found == [(p.code, p.detail) for p in problems if p.code != "no_answer"]


ITEMS = "".join(f"{n}．题{n}\nA．一\nB．二\nC．三\nD．四\n" for n in range(1, 5))


@pytest.mark.parametrize(
    "keys_", ["答案：1-4 ABDA", "答案：1.A 2.B 3.D 4.A", "参考答案：\n1、A 2、B 3、D 4、A"]
)
def test_the_keys_of_a_list_may_stand_behind_its_last_question(keys_: str) -> None:
    assert ["A", "B", "D", "A"] == keys(f"一、单选题\n{ITEMS}{keys_}\n")


def test_keys_in_a_table_of_two_rows() -> None:
    table = "参考答案\n题号\t1\t2\t3\t4\n答案\tA\tB\tD\tA\n"
    assert ["A", "B", "D", "A"] == keys(f"一、单选题\n{ITEMS}{table}")


def test_a_red_option_of_a_word_file_is_the_key() -> None:
    red = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'
    lines = [
        ("一、单选题", ""),
        ("1．先做什么", ""),
        ("A．赔偿", ""),
        ("B．倾听", red),
        ("C．回访", ""),
    ]
    body = "".join(f"<w:p><w:r>{style}<w:t>{line}</w:t></w:r></w:p>" for line, style in lines)
    (found,) = reading.read(readers.document(docx(body), "a.docx")).questions
    assert ("B",) == found.key


def test_a_bold_option_of_a_word_file_is_the_key_and_bold_headings_are_none() -> None:
    bold = "<w:rPr><w:b/></w:rPr>"
    lines = [("一、单选题", bold), ("1．先做什么", bold), ("A．赔偿", ""), ("B．倾听", bold)]
    body = "".join(
        f"<w:p><w:r>{form}<w:t>{line}</w:t></w:r></w:p>" for line, form in [*lines, ("C．回访", "")]
    )
    (found,) = reading.read(readers.document(docx(body), "a.docx")).questions
    assert ("B",) == found.key


def test_the_letter_of_an_answer_that_repeats_the_option_is_no_option() -> None:
    text = "1．先做什么\nA. 赔偿\nB. 倾听\n我的答案: A:赔偿;\n正确答案: B:倾听;\n"
    assert [["赔偿", "倾听"]] == [[o.text for o in q.options] for q in read(text)]
    assert ["B"] == keys(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("二、判断题（正确的填A，错误的填B）\n1．服务不能储存。（A）\n", "true"),
        ("二、判断题\n1．服务不能储存。（Ｂ）\n", "false"),
        ("1．服务不能储存。\nA．对\nB．错\n答案：A\n", "true"),
        ("1．服务不能储存。\nA．错误\nB．正确\n答案：A\n", "false"),
    ],
)
def test_a_judgement_may_be_keyed_by_a_letter(text: str, key: str) -> None:
    assert [(Kind.TRUE_FALSE, [key])] == [(q.kind, list(q.key)) for q in read(text)]


def test_a_table_of_keys_with_several_pairs_of_columns() -> None:
    items = "".join(f"{n}．题{n}\nA．一\nB．二\n" for n in range(1, 5))
    table = "题号\t答案\t题号\t答案\n1\tA\t3\tB\n2\tB\t4\tA\n"
    assert ["A", "B", "B", "A"] == keys(f"一、选择题\n{items}答案\n{table}")


@pytest.mark.parametrize("name", ["答 案：", "答案；", "参 考 答 案：", "【答 案】"])
def test_a_key_behind_a_misread_name_is_not_that_of_the_next_question(name: str) -> None:
    options = "A．倾听\nB．赔偿\n"
    text = f"一、单选题\n1．先做什么（ ）\n{options}{name}A\n2．后做什么（ ）\n{options}答案：B\n"
    assert ["A", "B"] == keys(text)


def test_a_sign_behind_a_statement_is_its_key() -> None:
    text = "三、判断题\n1、乙炔瓶可以卧放。   ×\n2、安全带应高挂低用。√\n3、（√）先断电。\n"
    assert ["false", "true", "true"] == keys(text)
    assert "乙炔瓶可以卧放。" == read(text)[0].stem


@pytest.mark.parametrize(
    "stem", ["手册属于（  ）。 A", "手册属于（  ） A", "手册由（  ）制定。  A"]
)
def test_letters_behind_a_stem_with_an_empty_bracket_are_its_key(stem: str) -> None:
    assert ["A"] == keys(f"一、单选\n1. {stem}\nA. 规章 B. 法律\n2. 其他（B）\nA. 甲 B. 乙\n")[:1]


def test_a_letter_within_the_last_sentence_of_a_stem_is_no_key() -> None:
    text = "一、单选\n1. （  ）富含维生素 A\nA. 胡萝卜 B. 米饭\n2. 其他（B）\nA. 甲 B. 乙\n"
    assert ["", "B"] == keys(text)


def test_statements_under_no_heading_are_judged_by_their_keys() -> None:
    text = "消防 背诵\n1.灭火器应放在明处。（√）\n2.电气火灾可以用水扑救。（×）\n"
    assert ["true", "false"] == keys(text)


@pytest.mark.parametrize("keyed", ["1 B  2 A", "1B 2A", "1（B） 2（A）"])
def test_keys_with_blanks_or_nothing_behind_their_numbers(keyed: str) -> None:
    text = f"一、选择题\n1、先做（ ）\nA 赔偿 B 倾听\n2、再做（ ）\nA 致歉 B 辩解\n答案\n{keyed}\n"
    assert ["B", "A"] == keys(text)


def test_keys_of_several_kinds_in_a_line() -> None:
    text = (
        "一、单选题\n1．先做\nA．甲\nB．乙\n2．再做\nA．甲\nB．乙\n二、判断题\n1．可以辩解。\n2．应当记录。\n"
        "三、简答题\n1．简述晨检。\n2．简述午检。\n"
        "答案：单选：1B 2A  判断：1× 2√\n简答：1．一摸二看。\n2．三问四查。\n"
    )
    assert ["B", "A", "false", "true", "", ""] == keys(text)
    assert ["一摸二看。", "三问四查。"] == [question.answer for question in read(text)[-2:]]


def test_signs_before_statements_under_no_heading() -> None:
    text = "劳动法小测\n(  √  )1. 产假不少于98天。\n(  ×  )2. 可以扣押身份证。\n"
    assert ["true", "false"] == keys(text)


def test_a_key_between_a_stem_and_its_options() -> None:
    (found,) = read("多选题\n1、下列属于软投诉的是 答案：AC\nA．建议\nB．起诉\nC．抱怨\n")
    assert (("A", "C"), 3) == (found.key, len(found.options))
    assert "下列属于软投诉的是" == found.stem


@pytest.mark.parametrize(
    "given", ["×  改正：先致歉", "×，改正：先致歉", "错。改正：先致歉", "×改正：先致歉"]
)
def test_what_corrects_a_statement_stands_behind_the_key(given: str) -> None:
    text = f"一、判断改错题\n1、先报价。（  ）\n2、先倾听。（  ）\n参考答案\n1、{given}\n2、√\n"
    first, second = read(text)
    assert (("false",), "改正：先致歉") == (first.key, first.explanation)
    assert ("true",) == second.key


def test_a_reason_may_stand_in_the_bracket_with_the_judgement() -> None:
    first, second = read("1、期望可以管理。（对）\n2、可以越权赔偿。（错，应当请示）\n")
    assert [("true",), ("false",)] == [first.key, second.key]
    assert ("可以越权赔偿。（　）", "应当请示") == (second.stem, second.explanation)


def test_a_kind_may_stand_before_its_question_with_a_colon() -> None:
    text = "1、什么是回访？\n2、判断：客户总是对的\n3、判断：这样做对吗？说明理由。\n"
    text += "答案：\n1、再次联系\n2、错\n3、不对，应先致歉\n"
    short, judged, other = read(text)
    assert (Kind.TRUE_FALSE, "客户总是对的", ("false",)) == (judged.kind, judged.stem, judged.key)
    assert [Kind.SHORT_ANSWER, Kind.SHORT_ANSWER] == [short.kind, other.kind]


def test_letters_may_stand_behind_the_colon_that_ends_a_stem() -> None:
    (found,) = read("4、“5S”中不包括：D\nA. 整理 B. 整顿 C. 清扫 D. 速度\n")
    assert ("“5S”中不包括：", ("D",)) == (found.stem, found.key)


def test_a_verdict_with_a_remark_behind_it() -> None:
    first, second = read("1. 湿手可以拔插头。（ × ）要先擦干！！\n2. 下班要断电。（√）\n")
    assert (Kind.TRUE_FALSE, ("false",)) == (first.kind, first.key)
    assert "要先擦干！！" == first.explanation
    assert ("true",) == second.key


def test_amounts_are_no_keys() -> None:
    text = """1. 每天吃盐多少？
A. 3g  B. 5g
2. 怎么减盐？
答：每天5g以内，旧说法是 1g，2g。
"""
    first, second = read(text)
    assert () == first.key
    assert "每天5g以内，旧说法是 1g，2g。" == second.answer


@pytest.mark.parametrize("verdicts", ["T/F", "（对/错）", "【√/×】", " 正确/错误"])
def test_both_verdicts_behind_a_statement_ask_for_one(verdicts: str) -> None:
    first, second = read(f"1. 湿手可以拔插头{verdicts}\n答案：F\n2. 要断电{verdicts}\n答案：T\n")
    assert ("湿手可以拔插头", Kind.TRUE_FALSE, ("false",)) == (first.stem, first.kind, first.key)
    assert ("true",) == second.key


@pytest.mark.parametrize(
    ("boxes", "key"),
    [
        ("对（ ）错（√）", ("false",)),
        ("对（√）  错（ ）", ("true",)),
        ("正确（ ） 错误（v）", ("false",)),
        ("对（ ）错（ ）", ()),
    ],
)
def test_a_box_for_each_verdict(boxes: str, key: tuple[str, ...]) -> None:
    (found,) = read(f"一、判断题\n1. 湿手可以拔插头。{boxes}\n")
    assert ("湿手可以拔插头。（　）", key) == (found.stem, found.key)


@pytest.mark.parametrize("name", ["正确答案：", "答案:", "参考答案为"])
def test_a_key_with_its_name_in_brackets(name: str) -> None:
    first, second, third = read(
        f"1. 先做什么（ ）。（{name}B）\nA. 说  B. 听\n2. 后做什么\nA. 说  B. 听（{name}A）\n"
        f"3. 可以先挂断。（{name}错）\n"
    )
    assert ("先做什么（　）。", ("B",)) == (first.stem, first.key)
    assert (("A",), "听") == (second.key, second.options[1].text)
    assert ("false",) == third.key


def test_keys_of_a_section_in_one_line_before_the_next_section() -> None:
    text = """一、选择题
1. 倾听时
（A）打断（B）回应（C）走神
2. 服务是
（A）无形的（B）有形的（C）可存的
答案 1.（B） 2.（A）

二、简答
1. 倾听的要点
2. 服务的特征
答案
1. 专注；回应；记录
2. 无形；易逝
"""
    found = read(text)
    assert [("B",), ("A",), (), ()] == [each.key for each in found]
    assert ["专注；回应；记录", "无形；易逝"] == [each.answer for each in found[2:]]


def test_an_explanation_in_square_brackets_behind_a_key() -> None:
    (found,) = read("1. 先做什么\nA. 说\nB. 听\n[答案]B  [解析]先让客人说完。\n")
    assert (("B",), "先让客人说完。") == (found.key, found.explanation)


def test_options_and_key_in_the_line_of_the_question() -> None:
    text = """单选
1.先做什么 A说 B听 C写  答案B
2.后做什么 A说 B听 C写  答案C
判断
1.要登记 答案对
简答
1.登记的内容  答案：姓名，电话
"""
    found = read(text)
    assert [("B",), ("C",), ("true",), ()] == [each.key for each in found]
    assert ["说", "听", "写"] == [option.text for option in found[0].options]
    assert "姓名，电话" == found[3].answer


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ("电话；短信", "AB"),
        ("短信, 电话。", "AB"),
        ("AB\nA:电话;B:短信;", "AB"),
        ("电话和信件", ""),
        ("电话回访", ""),
    ],
)
def test_options_may_be_named_by_their_texts(told: str, key: str) -> None:
    text = f"一、多选题\n1．怎样回访？\nA．电话\nB．短信\nC．传真\n正确答案：{told}\n"
    assert [key] == keys(text)


def test_the_one_right_option_is_not_named_by_several_texts() -> None:
    text = "一、单选题\n1．怎样回访？\nA．电话\nB．短信\n正确答案：电话、短信\n"
    assert [""] == keys(text)


@pytest.mark.parametrize("name", ["【答案】", "参考答案：", "===参考答案===\n"])
def test_keys_of_all_sections_may_stand_in_one_line_behind_the_last(name: str) -> None:
    text = (
        "选择题(共4分)\n(    )1. 先做什么  A. 听  B. 说\n(    )2. 再做什么  A. 查  B. 说\n"
        f"是非题\n(    )3. 承诺越多越好。\n(    )4. 投诉者有期望。\n{name}1.A 2.B 3.× 4.√\n"
    )
    assert ["A", "B", "false", "true"] == keys(text)


@pytest.mark.parametrize(
    "options",
    [
        " A.甲 B.乙 C.丙 D.丁 【C】", " A甲 B乙 C丙 D丁 【C】",
        "\nA.甲\nB.乙\nC.丙\nD.丁（二） (C)", "\nA.甲 B.乙\nC.丙 D.丁\n（C）",
        " A、甲 B、乙 C、丙 D、丁【 C 】",
    ],
)  # fmt: skip
def test_a_key_in_brackets_behind_the_last_option(options: str) -> None:
    (first, second) = read(f"1、健康干预属于哪一步？{options}\n2、随访属于哪一步？{options}\n")
    assert (("C",), ("C",)) == (first.key, second.key)
    assert ["甲", "乙", "丙"] == [option.text for option in first.options[:3]]
    assert first.options[3].text.startswith("丁")


def test_brackets_that_belong_to_an_option_are_no_key() -> None:
    (found,) = read("一、单选题\n1．缺少哪一种会患夜盲症？（B）\nA．糖\nB．维生素(A)\nC．盐\n")
    assert (("B",), "维生素(A)") == (found.key, found.options[1].text)


def test_any_bracket_with_a_key_may_stand_before_the_number() -> None:
    text = "一、判断题\n（√）1、进餐前洗手。\n(×)2. 玩具每月消毒。\n【√】3.午睡室通风。\n"
    assert ["true", "false", "true", "false"] == keys(f"{text}[×] 4、吹凉食物。\n")


def test_a_verdict_in_a_word_behind_the_full_stop() -> None:
    text = "1.变压器利用电磁感应。 正确\n2.熔断器可作过载保护。 错误\n3.接地要可靠。对\n"
    text += "4.外壳可不接地。错\n"
    found = read(text)
    assert [Kind.TRUE_FALSE] * 4 == [each.kind for each in found]
    assert ["true", "false", "true", "false"] == keys(text)
    assert "变压器利用电磁感应。" == found[0].stem


def test_yes_and_no_by_their_letters_judge_a_statement_and_a_unit_does_not() -> None:
    text = "一、是非题\n1、客户永远是对的（N）\n2、不应打断客户。（ Y ）\n"
    assert ["false", "true"] == keys(text)
    assert "客户永远是对的（　）" == read(text)[0].stem
    (unit,) = read("一、单选题\n1、牛顿（N）是什么的单位？（B）\nA．质量\nB．力\n")
    assert (("B",), True) == (unit.key, "牛顿（N）" in unit.stem)
