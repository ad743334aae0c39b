"""The real review document, held against a reading by hand.

`review_document.json` is that reading: for each question its kind, its place, and the length and
hash of the squashed text of stem, sub-questions, points as they nest, and answer. The counts below
were taken from the document with a pencil, not from the program.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from examprep.importing.cleaning import clean
from examprep.importing.exam_text import Parsed, parse
from examprep.importing.readers import text
from examprep.questions import Kind, Point, Question
from examprep.text import squash

GOLD = json.loads((Path(__file__).parent / "review_document.json").read_text("utf-8"))
WITH_PARTS = {1: 2, 2: 2, 19: 2, 20: 2, 22: 2, 33: 2, 34: 2, 35: 3, 39: 2, 41: 2, 42: 3, 43: 2}
"""Which questions have sub-questions, and how many: 26 in 12 questions."""


@pytest.fixture(scope="module")
def data(shared: Path) -> bytes:
    return (shared / "seeds" / "004_a44120adeb07695a.txt").read_bytes()


@pytest.fixture(scope="module")
def parsed(data: bytes) -> Parsed:
    return parse(text.read(data, "004.txt"), "客户服务管理师（二级）")


def test_it_holds_55_questions_of_four_kinds(parsed: Parsed) -> None:
    kinds = Counter(question.kind for question in parsed.questions)
    assert {Kind.SHORT_ANSWER: 28, Kind.CASE: 15, Kind.ESSAY: 6, Kind.PLAN: 6} == kinds
    assert 2 == sum("方案策划" in question.tags for question in parsed.questions)


def test_twelve_questions_have_26_sub_questions(parsed: Parsed) -> None:
    counted = enumerate((len(question.parts) for question in parsed.questions), 1)
    assert WITH_PARTS == {number: parts for number, parts in counted if parts}


def test_every_text_is_the_one_read_by_hand(parsed: Parsed) -> None:
    assert len(GOLD) == len(parsed.questions)
    for expected, question in zip(GOLD, parsed.questions, strict=True):
        assert expected == described(question)


def test_ids_do_not_depend_on_the_file_name(data: bytes) -> None:
    again = parse(text.read(data, "renamed.txt"))
    assert [expected["id"] for expected in GOLD] == [question.id for question in again.questions]
    assert 55 == len({question.id for question in again.questions})


def test_the_two_questions_about_a_lost_table_stay_two_and_are_marked(parsed: Parsed) -> None:
    marked = {n: q for n, q in enumerate(parsed.questions, 1) if "missing_figure" in q.warnings}
    assert {35, 42} == set(marked)
    assert marked[35].id != marked[42].id
    assert ["missing_figure"] * 2 == [problem.code for problem in parsed.problems]


def test_the_noise_is_named(parsed: Parsed) -> None:
    found = Counter(removal.kind for removal in parsed.removals)
    expected = {"advert": 5, "page_number": 20, "teaser": 1, "notice": 1, "front_matter": 1}
    assert expected == found


def test_no_noise_is_left(parsed: Parsed) -> None:
    everything = "\n".join(map(whole, parsed.questions))
    assert not re.findall(r"下载|\.docx?|\.pdf|excel|\*{2,}|_{6,}|vip|版权|„|\?,:", everything)


def test_no_character_is_lost_or_invented(data: bytes, parsed: Parsed) -> None:
    """All that the questions do not hold are the headings and the numbers of sub-questions."""
    document = text.read(data, "004.txt")
    held = Counter(squash("".join(map(whole, parsed.questions))))
    held += Counter(squash(parsed.removals[0].text))  # the front matter
    rest = Counter(squash(clean(document).traced.text)) - held
    headings = {
        "简答": 28,
        "案例分析": 15,
        "论述": 6,
        "方案设计": 4,
        "方案策划": 2,
        "题目": 45,
        "题": 1,
    }
    labels = Counter("".join(word * count for word, count in headings.items()))
    numbers = Counter({"1": 12, "2": 12, "3": 2})
    assert labels + numbers == rest
    assert not held - Counter(squash(clean(document).traced.text))


def test_markers_behind_their_text_are_put_right(parsed: Parsed) -> None:
    assert "因所提供的服务不佳。" == parsed.questions[27].points[1].text
    assert "不懂提问或不懂倾听。" == parsed.questions[21].parts[0].points[1].text
    assert [4, 4] == [len(parsed.questions[index].points) for index in (25, 52)]


def test_the_passage_as_it_stood_stays_available(data: bytes, parsed: Parsed) -> None:
    source = parsed.questions[1].source
    assert source is not None
    assert "气瓶" in source.text
    assert source.text in data.decode("utf-8")
    assert "11:861" == source.at


def test_a_comma_becomes_a_question_mark_only_where_nothing_else_can_stand(parsed: Parsed) -> None:
    assert parsed.questions[46].stem.endswith("是什么？")
    assert parsed.questions[9].stem.endswith("的必要性。")
    assert not [q.id for q in parsed.questions if q.stem.endswith((",", "，"))]


def whole(question: Question) -> str:
    return "\n".join([question.asked(), question.answer])


def described(question: Question) -> dict[str, object]:
    return {
        "id": question.id,
        "kind": question.kind.value,
        "tags": list(question.tags),
        "place": question.source.at if question.source else "",
        "stem": digest(question.stem),
        "points": [shape(point) for point in question.points],
        "parts": [
            [digest(part.prompt), [shape(point) for point in part.points]]
            for part in question.parts
        ],
        "answer": digest(question.answer),
        "warnings": list(question.warnings),
    }


def shape(point: Point) -> object:
    inner = [shape(nested) for nested in point.points]
    return [digest(point.text), inner] if inner else digest(point.text)


def digest(passage: str) -> str:
    squashed = squash(passage)
    return f"{len(squashed)}:{hashlib.sha256(squashed.encode()).hexdigest()[:8]}"
