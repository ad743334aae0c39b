"""Lists of questions in JSON that another program wrote."""

from __future__ import annotations

import json

import pytest

from examprep.formats import jsonl, records
from examprep.questions import Kind, Point, Question


def read(value: object) -> list[Question]:
    text = json.dumps(value, ensure_ascii=False)
    assert records.looks_like(text)
    return records.read(text, "bank.json")[0]


CHOICE = {"题型": "单选题", "题目": "谁归档？", "选项": {"A": "坐席", "B": "组长"}, "答案": "B"}


@pytest.mark.parametrize(
    "options",
    [
        {"A": "坐席", "B": "组长"},
        ["A. 坐席", "B. 组长"],
        ["坐席", "组长"],
        [{"label": "A", "text": "坐席"}, {"label": "B", "text": "组长"}],
    ],
)
def test_options_in_any_shape(options: object) -> None:
    (found,) = read([CHOICE | {"选项": options}])
    assert (Kind.SINGLE, "谁归档？", ("B",)) == (found.kind, found.stem, found.key)
    assert ["坐席", "组长"] == [option.text for option in found.options]


@pytest.mark.parametrize("name", ["points", "得分点"])
@pytest.mark.parametrize(
    "points",
    [
        [{"text": "倾听", "score": 2}, {"text": "道歉", "score": 1.5}],
        [{"内容": "倾听", "分值": "2"}, {"内容": "道歉", "分值": 1.5}],
        ["倾听（2分）", "道歉（1.5分）"],
    ],
)
def test_points_in_any_shape(name: str, points: object) -> None:
    (found,) = read([{"question": "投诉怎么处理？", "type": "简答题", name: points}])
    assert (Point("倾听", 2), Point("道歉", 1.5)) == found.points


def test_an_answer_may_be_a_list_a_truth_or_nothing() -> None:
    several, judged, none = read(
        [
            CHOICE | {"题型": "多选题", "答案": ["A", "B"]},
            {"题型": "判断题", "题目": "可以外传。", "答案": False},
            {"题型": "简答题", "题目": "谁归档？", "答案": None},
        ]
    )
    assert [("A", "B"), ("false",), ()] == [several.key, judged.key, none.key]


@pytest.mark.parametrize("answer", [1, [0, 1]])
def test_numbers_that_may_count_from_nought_are_no_key(answer: object) -> None:
    text = json.dumps([CHOICE | {"答案": answer}], ensure_ascii=False)
    (found,), problems = records.read(text, "bank.json")
    assert () == found.key
    assert ("malformed", "1") == (problems[0].code, problems[0].at)


def test_lists_under_their_kinds_are_like_sheets() -> None:
    judged = {"question": "可以外传。", "answer": "错"}
    choice = {"question": "谁归档？", "A": "坐席", "B": "组长", "answer": "B"}
    first, second = read({"data": {"判断题": [judged], "单选题": [choice]}})
    assert (Kind.TRUE_FALSE, ("false",)) == (first.kind, first.key)
    assert (Kind.SINGLE, ("B",)) == (second.kind, second.key)
    assert second.source
    assert "单选题!1" == second.source.at


def test_objects_may_stand_a_line_each() -> None:
    line = json.dumps(CHOICE, ensure_ascii=False)
    assert 2 == len(records.read(f"{line}\n{line.replace('谁', '何时')}\n", "bank.jsonl")[0])


@pytest.mark.parametrize(
    "text",
    [
        "[1, 2]",
        '[{"name": "甲"}]',
        "{",
        "题目：甲",
        "[" * 100_000,
        '{"kind": "term", "stem": "甲"}',
    ],
)
def test_other_texts_are_no_such_list(text: str) -> None:
    assert not records.looks_like(text)


def test_our_own_lines_keep_what_no_table_holds() -> None:
    line = '{"kind": "case", "stem": "甲", "parts": [{"prompt": "乙？"}]}'
    assert (False, True) == (records.looks_like(line), jsonl.looks_like(line))


def test_a_single_line_of_our_own_is_left_to_its_reader() -> None:
    question = Question("q", Kind.SHORT_ANSWER, "谁归档？", points=(Point("坐席归档", 2),))
    assert not records.looks_like(jsonl.write([question]))
