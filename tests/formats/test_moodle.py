"""Moodle XML as Moodle reads and writes it (docs.moodle.org/en/Moodle_XML_format)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from xml.etree.ElementTree import fromstring

import pytest

from examprep.errors import MalformedFile
from examprep.formats import moodle
from examprep.questions import Kind, Option, Part, Point, Question

if TYPE_CHECKING:
    from pathlib import Path


def quiz(kind: str, *elements: str, text: str = "Why?", form: str = "html") -> str:
    body = "".join(elements)
    return (
        f'<quiz><question type="{kind}"><name><text>n</text></name><questiontext format="{form}">'
        f"<text><![CDATA[{text}]]></text></questiontext>{body}</question></quiz>"
    )


def answer(fraction: object, text: str, said: str = "") -> str:
    feedback = f"<feedback><text>{said}</text></feedback>"
    return f'<answer fraction="{fraction}" format="html"><text>{text}</text>{feedback}</answer>'


def one(text: str) -> Question:
    (found,), problems = moodle.read(text, "a.xml")
    assert [] == problems
    return found


def test_a_choice_is_single_or_multiple_as_it_says() -> None:
    answers = (answer(0, "a"), answer(100, "&lt;p&gt;b&lt;/p&gt;", "yes"), answer(50, "c"))
    single = one(quiz("multichoice", "<single>true</single>", *answers))
    assert (Kind.SINGLE, ("B",), "B. yes") == (single.kind, single.key, single.explanation)
    assert tuple(map(Option, "ABC", "abc")) == single.options
    multiple = one(quiz("multichoice", "<single>false</single>", *answers))
    assert (Kind.MULTIPLE, ("B", "C")) == (multiple.kind, multiple.key)


def test_right_or_wrong_and_words_to_fill_in() -> None:
    found = one(quiz("truefalse", answer(0, "true"), answer(100, "false")))
    assert (Kind.TRUE_FALSE, ("false",)) == (found.kind, found.key)
    found = one(quiz("shortanswer", answer(100, "*four*"), answer(100, "4"), answer(50, "IV")))
    assert (Kind.BLANK, ("four",), ("4",)) == (found.kind, found.key, found.alternatives)
    assert "IV（50%）" == found.explanation


def test_an_essay_has_its_reference_in_the_information_for_graders() -> None:
    found = one(
        quiz(
            "essay",
            "<defaultgrade>12.5</defaultgrade><idnumber>a-1</idnumber>",
            '<graderinfo format="html"><text>&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;</text>'
            "</graderinfo>",
            "<generalfeedback><text>because</text></generalfeedback>",
            "<tags><tag><text>one</text></tag></tags>",
        )
    )
    assert (Kind.ESSAY, "甲\n乙", "because") == (found.kind, found.answer, found.explanation)
    assert ("a-1", 12.5, ("one",)) == (found.id, found.marks, found.tags)


def test_html_becomes_text_and_a_picture_is_marked() -> None:
    found = one(quiz("essay", text='<p>Look:&nbsp;<b>here</b><br/><br/>x<img src="a.png"></p>'))
    assert ("Look: here\n\nx[图]", ("missing_figure",)) == (found.stem, found.warnings)
    assert "<b>&amp;" == one(quiz("essay", text="<b>&amp;", form="plain_text")).stem


def test_a_category_is_subject_and_chapter_of_what_follows() -> None:
    category = '<question type="category"><category><text>{}</text></category></question>'
    body = quiz("essay").removeprefix("<quiz>").removesuffix("</quiz>")
    paths = ("$course$/top/服务/投诉//退款", "$course$/只有一层", "甲/乙/丙")
    text = "".join(category.format(path) + body for path in paths)
    found, _ = moodle.read(f"<quiz>{text}</quiz>", "a.xml")
    expected = [("服务", "投诉/退款"), ("", "只有一层"), ("甲", "乙/丙")]
    assert expected == [(question.subject, question.chapter) for question in found]


def test_a_type_that_is_not_here_is_refused_by_name_and_line() -> None:
    text = quiz("cloze").replace("<quiz>", '<?xml version="1.0"?>\n<quiz>\n\n')
    questions, (problem,) = moodle.read(text, "a.xml")
    assert [] == questions
    assert ("unsupported", "cloze", "4", "n", True) == (
        problem.code, problem.detail, problem.at, problem.quote, problem.refused,
    )  # fmt: skip


def test_the_same_id_twice_and_a_question_without_text_are_refused() -> None:
    body = quiz("essay", "<idnumber>a</idnumber>")[len("<quiz>") : -len("</quiz>")]
    empty = quiz("essay", text=" ")[len("<quiz>") : -len("</quiz>")]
    questions, problems = moodle.read(f"<quiz>{body}\n{body}\n{empty}</quiz>", "a.xml")
    assert (1, ["2", "3"]) == (len(questions), [problem.at for problem in problems])


@pytest.mark.parametrize(
    "text",
    [
        "<quiz><question type='essay'>",
        "<!DOCTYPE q [<!ENTITY a 'b'>]><quiz><question>&a;</question></quiz>",
        "<!DOCTYPE q [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><quiz><question>&a;</question></quiz>",
    ],
    ids=["cut off", "own entity", "entity of a file"],
)
def test_damaged_or_hostile_xml_is_refused_as_a_whole(text: str) -> None:
    with pytest.raises(MalformedFile):
        moodle.read(text, "a.xml")


def test_a_choice_is_written_with_fractions_that_moodle_knows() -> None:
    options = tuple(map(Option, "ABCD", "甲乙丙丁"))
    question = Question("a", Kind.MULTIPLE, "几个？", options=options, key=("A", "B", "C"))
    answers = fromstring(moodle.write([question])).findall("question/answer")
    assert ["33.33333", "33.33333", "33.33333", "-100"] == [a.get("fraction") for a in answers]


def test_a_case_is_written_as_an_essay_for_graders() -> None:
    case = Question(
        id="csm-1",
        kind=Kind.CASE,
        stem="一位客户三次来电。",
        subject="客户服务",
        chapter="投诉",
        marks=10,
        parts=(Part("有哪些不足？", 4, (Point("没有首问负责", 2),)),),
        answer="全文",
        tags=("投诉",),
    )
    written = moodle.write([case])
    essay = fromstring(written).findall("question")[1]
    assert ("essay", "10", "csm-1") == (
        essay.get("type"), essay.findtext("defaultgrade"), essay.findtext("idnumber"),
    )  # fmt: skip
    graded = "小问 1 得分点：\n（2分）没有首问负责\n参考答案：\n全文"
    assert graded == essay.findtext("graderinfo/text")
    assert case == one(written).without_source()


def test_every_question_of_a_real_file_is_read_or_refused_by_type(shared: Path) -> None:
    path = shared / "samples/import/31_moodle_formats/moodle_all.xml"
    text = path.read_text("utf-8")
    questions, problems = moodle.read(text, path.name)
    kinds = {Kind.ESSAY: 2, Kind.SINGLE: 5, Kind.TRUE_FALSE: 1, Kind.BLANK: 1}
    assert kinds == Counter(question.kind for question in questions)
    types = Counter(problem.detail for problem in problems)
    assert {"numerical": 4, "calculatedmulti": 2} == {k: n for k, n in types.items() if n > 1}
    assert 16 == types.total()
    lines = text.splitlines()
    assert all(f'"{problem.detail}"' in lines[int(problem.at) - 1] for problem in problems)
