"""The questions that come with the program: complete, consistent, and our own."""

from __future__ import annotations

import re
from collections import Counter
from math import isclose
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from examprep import linting, shipped
from examprep.errors import MalformedFile
from examprep.formats import jsonl, markdown
from examprep.questions import Kind, Question
from examprep.scoring import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from examprep.questions import Point

SUBJECT = "客户服务管理师（二级）"
RUN = 12
"""So many Chinese characters in a row, shared with another text, are a copy of it."""

ROOT = Path(__file__).resolve().parents[1]
BANK = shipped.questions(shipped.bank_folder())
FILES = sorted(shipped.bank_folder().glob("*/*.md"))
WORDS = vocabulary_of(shipped.wordlists(shipped.bank_folder()))
WRITTEN_AT_LENGTH = (Kind.SHORT_ANSWER, Kind.ESSAY, Kind.CASE, Kind.PLAN)
WRITTEN = [question for question in BANK if not question.kind.objective]

each_question = pytest.mark.parametrize("question", BANK, ids=lambda question: question.id)
each_written = pytest.mark.parametrize("question", WRITTEN, ids=lambda question: question.id)
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def chinese(text: str) -> str:
    """The Chinese characters of a text, everything between them dropped."""
    return "".join(re.findall(r"[\u3400-\u9fff\U00020000-\U0003ffff]", text))


def sums(points: Sequence[Point], marks: float | None) -> Iterator[tuple[float | None, float]]:
    """What every group of points is worth beside the sum of its points."""
    if points:
        yield marks, sum(point.marks or 0 for point in points)
    for point in points:
        yield from sums(point.points, point.marks)


def test_there_are_enough_questions_of_every_kind() -> None:
    kinds = Counter(question.kind for question in BANK)
    assert set(Kind) == set(kinds)
    assert 80 <= kinds[Kind.SHORT_ANSWER]
    assert 20 <= kinds[Kind.ESSAY]
    assert 30 <= kinds[Kind.CASE]
    assert 20 <= kinds[Kind.PLAN]
    assert 60 <= len(BANK) - sum(kinds[kind] for kind in WRITTEN_AT_LENGTH)


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_readme_says_how_many_there_are(name: str) -> None:
    assert f" {len(BANK)} " in (ROOT / name).read_text("utf-8")


def test_an_id_is_a_number_of_four_digits_and_no_other_question_has_it() -> None:
    ids = [question.id for question in BANK]
    assert all(re.fullmatch(r"csm2-\d{4}", identity) for identity in ids)
    assert len(ids) == len(set(ids))


def test_an_examiner_finds_nothing_to_look_at() -> None:
    assert [] == [
        (BANK[finding.question].id if finding.question is not None else "", finding.remark)
        for finding in linting.check(BANK, WORDS)
    ]


@each_question
def test_a_question_says_where_it_belongs_and_why_its_answer_is_right(question: Question) -> None:
    assert SUBJECT == question.subject
    assert question.chapter
    assert question.tags
    assert all(question.tags)
    assert question.explanation
    assert question.marks


@each_written
def test_a_written_question_has_a_reference_answer_and_points_for_it(question: Question) -> None:
    assert question.answer
    assert bool(question.parts) != bool(question.points)
    assert all(part.prompt and part.points for part in question.parts)


@each_written
def test_marks_add_up_at_every_level(question: Question) -> None:
    found = [*sums(question.points, question.marks)]
    if question.parts:
        found.append((question.marks, sum(part.marks or 0 for part in question.parts)))
    for part in question.parts:
        found += sums(part.points, part.marks)
    assert all(marks is not None and isclose(marks, total) for marks, total in found), found


@pytest.mark.parametrize(
    "question", [question for question in BANK if question.options], ids=lambda item: item.id
)
def test_the_key_of_a_choice_names_its_options(question: Question) -> None:
    assert question.key
    assert set(question.key) <= {option.label for option in question.options}


@pytest.mark.parametrize(
    "question", [item for item in BANK if item.kind is Kind.CASE], ids=lambda item: item.id
)
def test_a_case_tells_facts_and_asks_two_or_three_things_about_them(question: Question) -> None:
    assert 150 <= len(chinese(question.stem)) <= 400
    assert 2 <= len(question.parts) <= 3


@pytest.mark.parametrize(
    "question", [item for item in BANK if item.kind is Kind.PLAN], ids=lambda item: item.id
)
def test_a_plan_gives_a_setting_with_limits_and_says_what_to_deliver(question: Question) -> None:
    assert 150 <= len(chinese(question.stem)) <= 400
    assert 2 <= len(re.findall(r"\d+", question.stem))
    assert "至少包括" in question.stem


@each_file
def test_a_file_stands_as_the_program_would_write_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    questions, problems = markdown.read(text, path.name)
    assert [] == problems
    assert text == markdown.write(questions)


@pytest.mark.parametrize("format_", [jsonl, markdown], ids=["jsonl", "markdown"])
def test_the_whole_bank_survives_an_exchange(format_: ModuleType) -> None:
    assert (BANK, []) == format_.read(format_.write(BANK), "bank")


@each_file
def test_no_text_is_taken_from_the_documents_the_importer_is_tried_on(
    path: Path, shared: Path
) -> None:
    documents = [
        chinese(document.read_text(encoding="utf-8", errors="replace"))
        for document in sorted((shared / "seeds").iterdir())
    ]
    ours = chinese(path.read_text(encoding="utf-8"))
    runs = {ours[start : start + RUN] for start in range(len(ours) - RUN + 1)}
    assert [] == [run for run in runs if any(run in document for document in documents)]


def test_the_first_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.md").write_text("## x-1 简答\n题干\n", encoding="utf-8")
    (tmp_path / "a" / "2.md").write_text("## x-2 简答\n题干\n### 评分\n", encoding="utf-8")
    with pytest.raises(MalformedFile, match=r"2\.md:3: "):
        shipped.questions(tmp_path)


def test_subjects_and_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b/1", "a/2", "a/1"):
        path = tmp_path / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"## {name} 简答\n题干\n", encoding="utf-8")
    assert ["a/1", "a/2", "b/1"] == [question.id for question in shipped.questions(tmp_path)]
