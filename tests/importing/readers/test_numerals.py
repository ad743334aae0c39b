from __future__ import annotations

import pytest

from examprep.importing.readers.numerals import numeral


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("decimal", {1: "1", 10: "10"}),
        ("decimalZero", {1: "01", 12: "12"}),
        ("upperLetter", {1: "A", 26: "Z", 27: "AA", 28: "BB"}),
        ("lowerLetter", {3: "c"}),
        ("upperRoman", {4: "IV", 9: "IX", 14: "XIV", 40: "XL"}),
        ("lowerRoman", {3: "iii"}),
        ("chineseCounting", {1: "一", 10: "十", 12: "十二", 20: "二十", 21: "二十一", 100: "一百"}),
        ("chineseCountingThousand", {101: "一百零一", 110: "一百一十", 1005: "一千零五"}),
        ("japaneseCounting", {11: "十一"}),
        ("chineseLegalSimplified", {3: "叁"}),
        ("ideographTraditional", {1: "甲", 10: "癸", 11: "11"}),
        ("ideographZodiac", {1: "子"}),
        ("ideographDigital", {10: "一〇"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "㉑", 99: "99"}),
        ("decimalEnclosedCircleChinese", {2: "②"}),
        ("decimalEnclosedParen", {1: "⑴", 20: "⒇"}),
        ("decimalEnclosedFullstop", {1: "⒈"}),
        ("decimalFullWidth", {12: "１２"}),
        ("bullet", {1: ""}),
        ("none", {1: ""}),
        ("hebrew1", {1: "1"}),
    ],
)
def test_a_number_is_written_as_its_format_says(form: str, numbers: dict[int, str]) -> None:
    assert numbers == {number: numeral(number, form) for number in numbers}
