"""GIFT as Moodle reads and writes it (question/format/gift/format.php and its examples)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from examprep.formats import gift, writable
from examprep.formats.losses import Loss
from examprep.questions import Kind, Option, Part, Point, Question

if TYPE_CHECKING:
    from pathlib import Path


def one(text: str) -> Question:
    (found,), problems = gift.read(text, "a.gift")
    assert [] == problems
    return found


def test_a_choice_with_one_right_answer() -> None:
    found = one("::Steps::What comes first?{~Explain =Listen#Yes. ~Compensate}")
    assert (Kind.SINGLE, "What comes first?", ("B",)) == (found.kind, found.stem, found.key)
    assert tuple(map(Option, "ABC", ("Explain", "Listen", "Compensate"))) == found.options
    assert "B. Yes." == found.explanation


def test_a_choice_without_a_right_answer_worth_all_marks_has_several() -> None:
    found = one("Which two?{\n~%-50%a\n~%50%b\n~%50%c\n####Two of three.}")
    assert (Kind.MULTIPLE, ("B", "C")) == (found.kind, found.key)
    assert "Two of three." == found.explanation


@pytest.mark.parametrize(
    ("word", "key"), [("T", "true"), ("FALSE", "false"), ("F#no#yes", "false")]
)
def test_right_or_wrong(word: str, key: str) -> None:
    found = one(f"The sun rises in the east.{{{word}}}")
    assert (Kind.TRUE_FALSE, (key,)) == (found.kind, found.key)


def test_a_word_to_fill_in_has_other_answers_and_tells_of_those_worth_less() -> None:
    found = one("Two plus two equals {=four =4 =%50%IV#nearly}")
    assert (Kind.BLANK, ("four",), ("4",)) == (found.kind, found.key, found.alternatives)
    assert "IV（50%）nearly" == found.explanation


def test_words_behind_the_answer_make_a_blank() -> None:
    assert "It costs _____ a month." == one("It costs {~much =nothing} a month.").stem


def test_an_essay_has_its_reference_in_the_general_feedback() -> None:
    found = one("Discuss.{####First this.\\nThen that.}")
    assert (Kind.ESSAY, "First this.\nThen that.") == (found.kind, found.answer)
    assert "" == one("Discuss.{}").answer


def test_escaped_characters_mean_themselves() -> None:
    found = one(r"::a\::b::Is \{x\} \= \#1\: \~ \\n?{=\=\~}")
    assert ("Is {x} = #1: ~ \\n?", ("=~",)) == (found.stem, found.key)


def test_html_becomes_text_and_a_picture_is_marked() -> None:
    found = one('::a::[html]<p>One &amp; two</p>\\n<p>three <img src\\="x.png"></p>{T}')
    assert ("One & two\nthree [图]", ("missing_figure",)) == (found.stem, found.warnings)


def test_a_category_holds_for_what_follows_and_comments_give_id_and_tags() -> None:
    text = (
        "$CATEGORY: $course$/top/服务/投诉//退款\n\n"
        "// [id:a-1] [tag:一] [tag:二]\nOne?{T}\n\nTwo?{F}"
    )
    (first, second), _ = gift.read(text, "a.gift")
    assert ("服务", "投诉/退款") == (first.subject, first.chapter)
    assert ("a-1", ("一", "二")) == (first.id, first.tags)
    assert ("", "投诉/退款") == (second.id, second.chapter)


def test_what_is_not_here_is_refused_with_its_type_and_line_and_the_rest_is_read() -> None:
    text = (
        "Born when?{#1822:1}\n\nMatch.{=Canada->Ottawa =Italy->Rome}\n\n"
        "Only words.\n\n// note\nOpen {T\n\nOne option{~a}\n\nFine?{T}\n"
    )
    questions, problems = gift.read(text, "a.gift")
    assert ["Fine?"] == [question.stem for question in questions]
    assert [
        ("1", "unsupported", "numerical"),
        ("3", "unsupported", "matching"),
        ("5", "unsupported", "description"),
        ("8", "malformed"),
        ("10", "malformed"),
    ] == [(p.at, p.code, p.detail)[: 3 if p.code == "unsupported" else 2] for p in problems]
    assert all(problem.refused for problem in problems)


def test_the_same_id_twice_is_refused() -> None:
    text = "// [id:a]\nOne?{T}\n\n// [id:a]\nTwo?{T}\n"
    questions, problems = gift.read(text, "a.gift")
    assert (1, ["5"]) == (len(questions), [problem.at for problem in problems])


def test_a_case_is_written_as_an_essay_whose_feedback_holds_its_points() -> None:
    case = Question(
        id="csm-1",
        kind=Kind.CASE,
        stem="一位客户三次来电。",
        subject="客户服务",
        chapter="投诉",
        parts=(Part("有哪些不足？", 4, (Point("没有首问负责", 2),)),),
        explanation="先看流程。",
        tags=("投诉",),
    )
    assert (
        "$CATEGORY: $course$/top/客户服务/投诉\n\n"
        "// [id:csm-1] [tag:投诉] [tag:题型:案例分析]\n"
        "::一位客户三次来电。::[plain]一位客户三次来电。\\n小问 1（4分）：有哪些不足？{\n"
        "\t####小问 1 得分点：\\n（2分）没有首问负责\\n解析：\\n先看流程。\n"
        "}\n\n"
    ) == gift.write([case])
    assert case == one(gift.write([case])).without_source()


def test_marks_are_listed_as_lost() -> None:
    bank = [Question(str(n), Kind.TERM, "首问负责制", marks=n) for n in range(2)]
    assert [Loss("marks", 2, ("0", "1"))] == writable("gift").losses(bank)


def test_every_question_of_a_real_file_is_read_or_refused_by_type(shared: Path) -> None:
    path = shared / "samples/import/31_moodle_formats/all.gift"
    questions, problems = gift.read(path.read_text("utf-8"), path.name)
    kinds = {Kind.ESSAY: 2, Kind.TRUE_FALSE: 4, Kind.SINGLE: 3, Kind.MULTIPLE: 2, Kind.BLANK: 4}
    assert kinds == Counter(question.kind for question in questions)
    refused = {"description": 1, "numerical": 4, "matching": 2}
    assert refused == Counter(problem.detail for problem in problems)


def test_other_texts_are_not_taken_for_gift() -> None:
    assert not gift.looks_like("一、单选题\n1. 甲{乙}\n答案：A")
    assert not gift.looks_like("std::vector<int>::iterator i = { 1 };")
