"""Aiken: strict, single choices only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.formats import aiken, writable
from examprep.formats.losses import Loss
from examprep.questions import Kind, Option, Place, Question

if TYPE_CHECKING:
    from pathlib import Path

STEPS = Question(
    id="",
    kind=Kind.SINGLE,
    stem="受理投诉先做什么？",
    options=tuple(map(Option, "ABC", ("解释", "倾听", "赔偿"))),
    key=("B",),
)
TEXT = "受理投诉先做什么？\nA. 解释\nB. 倾听\nC. 赔偿\nANSWER: B\n"


def test_a_question_is_its_stem_its_options_and_its_answer() -> None:
    assert TEXT == aiken.write([STEPS])
    (found,), problems = aiken.read(TEXT, "a.txt")
    assert (STEPS, []) == (found.without_source(), problems)
    assert Place("a.txt", "1") == found.source


def test_options_may_have_a_bracket_and_questions_need_no_empty_line_between_them() -> None:
    text = TEXT.replace(".", ")") + TEXT
    assert 2 == len(aiken.read(text.replace("\n", "\r\n"), "a.txt")[0])


def test_only_single_choices_are_written_and_the_others_listed() -> None:
    bank = [STEPS, Question("a", Kind.TERM, "首问负责制")]
    assert TEXT == aiken.write(bank)
    assert [Loss("question", 1, ("a",))] == writable("aiken").losses(bank)


def test_a_faulty_question_is_refused_with_its_line_and_the_rest_is_read() -> None:
    text = (
        "Too few\nA) Only\nANSWER: A\n\nA) No stem\nB) No stem\nANSWER: A\n\n"
        f"No answer\nA) x\nB) y\n\nNo such letter\nA) x\nB) y\nANSWER: C\n\n{TEXT}"
    )
    questions, problems = aiken.read(text, "a.txt")
    assert [STEPS.stem] == [question.stem for question in questions]
    assert ["1", "5", "9", "13"] == [problem.at for problem in problems]
    assert all(problem.refused for problem in problems)


def test_every_question_of_a_real_file_is_read(shared: Path) -> None:
    path = shared / "samples/import/31_moodle_formats/aiken.txt"
    text = path.read_text("utf-8")
    questions, problems = aiken.read(text, path.name)
    assert aiken.looks_like(text)
    assert (["E", "A", "A", "B", "A"], []) == ([q.key[0] for q in questions], problems)


def test_other_texts_are_not_taken_for_aiken() -> None:
    assert not aiken.looks_like("1. 题干\nA. 甲\nB. 乙\n答案：A")
