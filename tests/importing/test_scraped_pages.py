"""Questions of our own, damaged the way download sites damage them, must come back whole."""

from __future__ import annotations

from random import Random

import pytest

from examprep.importing.exam_text import Parsed, parse
from examprep.importing.readers import text
from examprep.questions import Kind, Point, Question
from examprep.shipped import bank_folder, questions
from examprep.text import squash
from tests.importing.scraping import Scraper

KINDS = {Kind.SHORT_ANSWER, Kind.ESSAY, Kind.CASE, Kind.PLAN}
PAGES = 20


@pytest.fixture(scope="module", params=range(PAGES))
def page(request: pytest.FixtureRequest) -> tuple[list[Question], Parsed]:
    random = Random(request.param)
    bank = [question for question in questions(bank_folder()) if question.kind in KINDS]
    chosen = random.sample(bank, len(bank) // 2)
    scraped = Scraper(random).page(chosen)
    return chosen, parse(text.read(scraped.encode(), "page.txt"))


def test_every_question_comes_back_with_its_kind(page: tuple[list[Question], Parsed]) -> None:
    chosen, parsed = page
    assert [q.kind for q in chosen] == [q.kind for q in parsed.questions]


def test_stems_and_sub_questions_come_back(page: tuple[list[Question], Parsed]) -> None:
    chosen, parsed = page
    for expected, found in zip(chosen, parsed.questions, strict=True):
        assert squash(expected.asked()) == squash(found.asked())


def test_points_come_back_as_they_nest(page: tuple[list[Question], Parsed]) -> None:
    chosen, parsed = page
    for expected, found in zip(chosen, parsed.questions, strict=True):
        assert trees(expected) == trees(found)


def trees(question: Question) -> list[object]:
    return [(part, tree(point)) for part, point in question.top_points()]


def tree(point: Point) -> object:
    inner = [tree(nested) for nested in point.points]
    return (squash(point.text), inner) if inner else squash(point.text)
