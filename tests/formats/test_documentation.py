"""docs/bank-format.md tells the truth."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from examprep.formats import markdown
from examprep.formats.markdown import front_matter, lists, names, question, reader
from examprep.questions import Kind

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "bank-format.md").read_text(encoding="utf-8")
MESSAGES = [
    value
    for module in (front_matter, lists, question, reader)
    for name, value in vars(module).items()
    if name.isupper() and name[0] != "_" and isinstance(value, str) and " " in value
]


def test_the_example_is_read_as_it_says_and_written_the_same() -> None:
    [example] = re.findall(r"````markdown\n(.*?)````", PAGE, re.DOTALL)
    questions, problems = markdown.read(example, "example")
    assert [] == problems
    assert [("my-0001", 6), ("my-0002", 10), ("my-0003", 1)] == [
        (question.id, question.marks) for question in questions
    ]
    assert [2, 1] == [len(part.points) for part in questions[1].parts][::-1]
    assert ["投诉管理", "投诉管理", "服务质量"] == [question.chapter for question in questions]
    assert example == markdown.write(questions)


@pytest.mark.parametrize("section", sorted(names.SECTIONS))
def test_every_section_is_explained(section: str) -> None:
    assert f"| `### {section}" in PAGE


@pytest.mark.parametrize("name", sorted({*names.KIND_NAMES.values(), *Kind}))
def test_every_kind_is_named(name: str) -> None:
    assert name in PAGE


@pytest.mark.parametrize("message", MESSAGES)
def test_every_message_is_listed(message: str) -> None:
    assert " ".join(message.split()) in " ".join(PAGE.replace("\\\\", "\\").split())
