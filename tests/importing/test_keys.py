from __future__ import annotations

import pytest

from examprep.importing.keys import grouped, letters, truth


@pytest.mark.parametrize(
    ("text", "key"),
    [("B", "B"), ("b", "B"), ("Ｂ", "B"), ("A,C", "AC"), ("A、B、D", "ABD"), ("ＡＣ", "AC"),
     ("A B C", "ABC"), ("(AB)", "AB"), ("ABBA", "AB"), ("答案", ""), ("", ""), ("Z", "")],
)  # fmt: skip
def test_letters_are_read_in_any_writing(text: str, key: str) -> None:
    assert tuple(key) == letters(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [("√", "true"), ("对", "true"), ("（正确）", "true"), ("T", "true"), ("是。", "true"),
     ("×", "false"), ("错误", "false"), ("f", "false"), ("不正确", "false"), ("也许", ""),
     ("", "")],
)  # fmt: skip
def test_right_and_wrong_are_read_in_any_writing(text: str, key: str) -> None:
    assert key == truth(text)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("1.B 2.C　3.A", [{1: "B", 2: "C", 3: "A"}]),
        ("1-5 ABCDA", [dict(enumerate("ABCDA", 1))]),
        ("1-3）AB ACD D", [{1: "AB", 2: "ACD", 3: "D"}]),
        ("11-13 (√)(×)（√）", [{11: "√", 12: "×", 13: "√"}]),
        ("1、对 2、错", [{1: "对", 2: "错"}]),
        ("1-2 AB\n3-4 CD", [{1: "A", 2: "B", 3: "C", 4: "D"}]),
        ("1.A 2.B\n1.ABC 2.AD", [{1: "A", 2: "B"}, {1: "ABC", 2: "AD"}]),
        ("共 20 分", []),
    ],
)
def test_keys_are_read_many_in_a_line(text: str, keys: list[dict[int, str]]) -> None:
    assert keys == grouped(text)
