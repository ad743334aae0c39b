"""What to type is told in the terms of the kind that is asked."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Option, Question
from examprep.screen.hints import hint, no_choice
from examprep.screen.names import key_name

OPTIONS = (Option("A", "倾听"), Option("B", "解释"))


def question(kind: Kind, *key: str) -> Question:
    return Question("q", kind, "题干", key=key, options=OPTIONS)


@pytest.mark.parametrize(
    ("told", "kind", "key"),
    [
        ("letter of one option", Kind.SINGLE, ("A",)),
        ("letters of all right options", Kind.MULTIPLE, ("A", "B")),
        ("true or false", Kind.TRUE_FALSE, ("true",)),
        ("each blank on a line", Kind.BLANK, ("计划", "实施")),
        ("your answer", Kind.BLANK, ("计划",)),
        ("your answer", Kind.ESSAY, ()),
    ],
)
def test_every_kind_is_told_how_it_is_answered(told: str, kind: Kind, key: tuple[str, ...]) -> None:
    assert told in hint(question(kind, *key))


@pytest.mark.parametrize(
    ("named", "kind"),
    [
        ("Choose one of A, B.", Kind.SINGLE),
        ("Choose from A, B.", Kind.MULTIPLE),
        ("That is neither true nor false; type one of them.", Kind.TRUE_FALSE),
    ],
)
def test_after_what_is_no_choice_the_choices_are_named(named: str, kind: Kind) -> None:
    assert named == no_choice(question(kind))


@pytest.mark.parametrize(
    ("name", "kind", "key"),
    [
        ("A, B", Kind.MULTIPLE, ("A", "B")),
        ("false", Kind.TRUE_FALSE, ("false",)),
        ("", Kind.TRUE_FALSE, ()),
        ("执行/实施; 检查", Kind.BLANK, ("执行|实施", "检查")),
    ],
)
def test_a_key_is_named_as_a_person_would(name: str, kind: Kind, key: tuple[str, ...]) -> None:
    assert name == key_name(question(kind, *key))
