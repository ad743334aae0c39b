"""Anki's text files (docs.ankiweb.net/importing/text-files.html)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.formats import anki, writable
from examprep.questions import Kind, Part, Point, Question
from tests.formats.decks import CHOICE

if TYPE_CHECKING:
    from pathlib import Path

CASE = Question(
    id="csm-2",
    kind=Kind.CASE,
    stem="三次来电",
    parts=(Part("不足？", 4, (Point("没有回访", 2, (Point("一次也没有"),)),)),),
)


def one(text: str) -> Question:
    (found,), problems = anki.read(text, "notes.txt")
    assert [] == problems
    return found


def test_a_choice_has_its_options_in_front_and_its_key_behind() -> None:
    *headers, note = anki.write([CHOICE]).splitlines()
    assert [
        "#separator:tab", "#html:true", "#notetype:Basic",
        "#guid column:1", "#deck column:2", "#tags column:5",
    ] == headers  # fmt: skip
    assert [
        '"csm-1"',
        '"客户服务::投诉"',
        '"1 &lt; 2，先做什么？（2分）<br>A. 解释<br>B. 倾听"',
        '"B<br>解析：<br>先听。"',
        '"投诉_处理 题型:单选"',
    ] == note.split("\t")


def test_a_case_has_its_sub_questions_in_front_and_its_points_behind() -> None:
    _, deck, front, back, _ = anki.write([CASE]).splitlines()[-1].split("\t")
    assert '"examprep"' == deck
    assert '"三次来电<br>小问 1（4分）：不足？"' == front
    assert '"小问 1 得分点：<br>（2分）没有回访<br>&nbsp;&nbsp;一次也没有"' == back
    assert CASE == one(anki.write([CASE])).without_source()


def test_blanks_in_tags_are_the_only_loss_of_the_choice() -> None:
    assert [("tags", 1)] == [(x.what, x.count) for x in writable("anki").losses([CHOICE, CASE])]


def test_front_and_back_are_a_question_and_its_answer() -> None:
    found = one("什么是首问负责制？\t第一个受理的人负责到底。\n")
    assert Kind.SHORT_ANSWER is found.kind
    assert "第一个受理的人负责到底。" == found.answer


def test_a_note_whose_front_has_options_is_a_choice() -> None:
    found = one("#separator:semicolon\n先做什么？<br>A. 解释<br>B. 倾听;B\n")
    assert (Kind.SINGLE, "先做什么？", ("B",)) == (found.kind, found.stem, found.key)


def test_columns_have_the_meaning_that_the_headers_give_them() -> None:
    text = (
        "#separator:Comma\n#html:false\n#tags:全部\n"
        "#deck column:1\n#guid column:5\n#tags column:4\n"
        '服务::投诉::电话,"<b>甲, 乙",丙,一 二,x!1,还有\n'
    )
    found = one(text)
    assert ("服务", "投诉::电话") == (found.subject, found.chapter)
    assert ("<b>甲, 乙", "丙", "还有") == (found.stem, found.answer, found.explanation)
    assert ("x!1", ("一", "二", "全部")) == (found.id, found.tags)


def test_a_field_in_quotation_marks_may_go_over_several_lines() -> None:
    found, _ = anki.read('#separator:tab\n"甲\n乙"\t"说""好"""\n丙\t丁\n', "notes.txt")
    assert ["甲\n乙", "丙"] == [question.stem for question in found]
    assert ["2", "4"] == [question.source.at for question in found if question.source]
    assert '说"好"' == found[0].answer


def test_a_note_without_a_front_and_an_id_used_twice_are_refused_with_their_lines() -> None:
    text = "#separator:tab\n#guid column:1\na\t甲\t乙\nb\t\t乙\na\t丙\t丁\n"
    questions, problems = anki.read(text, "notes.txt")
    assert (1, ["4", "5"]) == (len(questions), [problem.at for problem in problems])


def test_quotation_marks_that_do_not_match_are_taken_as_they_are() -> None:
    questions, problems = anki.read('#separator:tab\n"甲\t乙\n丙\t"丁"戊\n', "notes.txt")
    expected = [('"甲', "乙"), ("丙", '"丁"戊')]
    assert (expected, []) == ([(q.stem, q.answer) for q in questions], problems)


def test_a_field_that_is_too_long_is_refused() -> None:
    questions, problems = anki.read(f"#separator:tab\n{'长' * 200_000}\t甲\n", "notes.txt")
    assert ([], [True]) == (questions, [problem.refused for problem in problems])


def test_every_note_of_a_real_file_is_read(shared: Path) -> None:
    path = shared / "samples/import/31_moodle_formats/anki_math.txt"
    text = path.read_text("utf-8")
    questions, problems = anki.read(text, path.name)
    assert anki.looks_like(text)
    assert len([line for line in text.splitlines() if line.strip()]) == len(questions)
    assert [] == problems


def test_other_texts_are_not_taken_for_notes() -> None:
    assert not anki.looks_like("# 标题\n\n## csm-1 简答\n")
    assert not anki.looks_like("题目\t答案\n甲\t乙\n")
    assert not anki.looks_like("一行\t两格\t三格\n一行\n")


def test_blanks_keep_the_wordings_that_each_of_them_allows() -> None:
    blanks = Question(
        id="csm-3",
        kind=Kind.BLANK,
        stem="计划、________、________和处理。",
        key=("执行|实施|做", "检查|检验"),
    )
    assert [] == writable("anki").losses([blanks])
    assert blanks.key == one(anki.write([blanks])).key


def test_what_a_cloze_hides_is_the_key_of_its_blanks() -> None:
    found = one("#separator:tab\n先{{c1::倾听}}，再{{c2::解释::动词}}。\t教材第三章\n")
    assert (Kind.BLANK, "先____，再____。") == (found.kind, found.stem)
    assert (("倾听", "解释"), "教材第三章") == (found.key, found.explanation)


def test_what_stands_below_a_key_explains_it() -> None:
    text = "#separator:tab\n#html:true\n谁是外部客户<br>A. 同事<br>B. 顾客\tB<br>同事是内部客户\n"
    found = one(text)
    assert (("B",), "同事是内部客户") == (found.key, found.explanation)
