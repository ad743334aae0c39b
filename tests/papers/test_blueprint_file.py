"""A blueprint is read as documented, and whatever is wrong in it is named with its line."""

from __future__ import annotations

import pytest

from examprep import shipped
from examprep.errors import MalformedFile
from examprep.paper import Clock, Level, Partial
from examprep.papers import blueprint_file
from examprep.papers.assembly import Request, assemble
from examprep.papers.blueprint import Blueprint, Preference, Versions
from examprep.questions import Kind

GOOD = """\
title = "试卷"
minutes = 90
full = 40
pass = 24
clock = "pauses"
partial = "half"
window = 3
prefer = ["weak", "unseen"]
versions = "shuffled"

[chapters]
"沟通" = 3
"投诉" = 1

[difficulty]
easy = 1
hard = 1

[[sections]]
title = "单项选择题"
kinds = ["single"]
number = 20
marks = 0.5

[[sections]]
title = "案例题"
kinds = ["case", "plan"]
number = 3
answer = 2
marks = 15
"""


def read(text: str) -> Blueprint:
    return blueprint_file.read(text, "b.toml", "b")


def test_every_setting_is_read() -> None:
    blue = read(GOOD)
    assert (40, 24, 90, 3) == (blue.full, blue.passing, blue.minutes, blue.window)
    assert {"沟通": 0.75, "投诉": 0.25} == blue.chapters
    assert {Level.EASY: 0.5, Level.HARD: 0.5} == blue.levels
    assert (Clock.PAUSES, Partial.HALF, Versions.SHUFFLED) == (
        blue.clock,
        blue.partial,
        blue.versions,
    )
    assert (Preference.WEAK, Preference.UNSEEN) == blue.prefer
    first, second = blue.sections
    assert (20, 20, 0.5, 10) == (first.number, first.answer, first.marks, first.full)
    assert ((Kind.CASE, Kind.PLAN), 2, 30, 10) == (
        second.kinds,
        second.answer,
        second.full,
        second.weight,
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('title = "试卷"', "title = 3", 1, "title: must be a text"),
        ("minutes = 90", "minutes = 0", 2, "minutes: must be a whole number, 1 or more"),
        ("full = 40", "full = 41", 3, "full: the sections add up to 40 marks"),
        ("pass = 24", "pass = 50", 4, "pass: more than the full marks"),
        ('clock = "pauses"', 'clock = "stops"', 5, "clock: stops is none of goes_on, pauses"),
        ("window = 3", "widow = 3", 7, "widow: no such setting; there are title, "),
        ('"沟通" = 3', '"沟通" = -3', 12, "沟通: must be a number above 0"),
        ("easy = 1", "simple = 1", 16, "simple: no such setting; there are easy, medium, hard"),
        ("marks = 0.5", "marks = 0.3", 23, "marks: must be a number of marks, a multiple of 0.5"),
        ('"case", "plan"', '"case", "plane"', 27, "kinds: plane is none of short_answer, "),
        ("answer = 2", "answer = 4", 29, "answer: must be from 1 to the number of questions"),
        ("number = 3\n", "", 25, "number: is missing"),
        ("minutes = 90", "minutes = = 90", 2, "not TOML from here on"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, line: int, said: str) -> None:
    with pytest.raises(MalformedFile) as raised:
        read(GOOD.replace(old, new, 1))
    assert str(raised.value).startswith(f"b.toml:{line}: {said}")


def test_the_blueprint_that_comes_along_can_be_set_twice_over_from_its_bank() -> None:
    text = (shipped.bank_folder() / "csm2" / "blueprint.toml").read_text("utf-8")
    blue = blueprint_file.read(text, "b", "csm2")
    papers = assemble(blue, shipped.questions(shipped.bank_folder()), Request(7, ("A", "B")))
    assert [blue.full] * 2 == [paper.full for paper in papers]
