"""List labels as Word shows them; the numbers in these tests are what Word prints."""

from __future__ import annotations

import pytest

from examprep.importing.readers.word.docx import read
from tests.importing.readers.word.wordml import docx, level, listing, p, use


def shown(body: str, numbering: str, styles: str = "") -> list[str]:
    return [block.text for block in read(docx(body, numbering, styles), "a.docx").blocks]


@pytest.mark.parametrize(
    ("form", "text", "labels"),
    [
        ("decimal", "%1.", ["1. 甲", "2. 甲"]),
        ("decimal", "%1、", ["1、甲", "2、甲"]),
        ("decimal", "（%1）", ["（1）甲", "（2）甲"]),
        ("decimal", "(%1)", ["(1) 甲", "(2) 甲"]),
        ("upperLetter", "%1．", ["A．甲", "B．甲"]),
        ("chineseCounting", "第%1章", ["第一章 甲", "第二章 甲"]),
        ("chineseCountingThousand", "%1、", ["一、甲", "二、甲"]),
        ("decimalEnclosedCircle", "%1", ["① 甲", "② 甲"]),
        ("bullet", "●", ["• 甲", "• 甲"]),
        ("none", "答：", ["答：甲", "答：甲"]),
    ],
)
def test_a_label_is_put_before_the_text(form: str, text: str, labels: list[str]) -> None:
    numbering = listing(1, level(0, form, text)) + use(1, 1)
    assert labels == shown(p("甲", number=1) * 2, numbering)


def test_a_list_may_start_anywhere() -> None:
    numbering = listing(1, level(0, "decimal", "%1.", start=11)) + use(1, 1)
    assert ["11. 甲", "12. 乙"] == shown(p("甲", number=1) + p("乙", number=1), numbering)


def test_a_deeper_level_begins_anew_under_each_item() -> None:
    numbering = listing(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")) + use(1, 1)
    body = "".join(p("甲", number=1, depth=depth) for depth in (0, 1, 1, 0, 1))
    assert ["1. 甲", "1.1 甲", "1.2 甲", "2. 甲", "2.1 甲"] == shown(body, numbering)


def test_a_deeper_level_may_count_on() -> None:
    on = '<w:lvlRestart w:val="0"/>'
    numbering = listing(
        1, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%2.", extra=on)
    )
    body = "".join(p("甲", number=1, depth=depth) for depth in (0, 1, 1, 0, 1))
    assert ["一、甲", "1. 甲", "2. 甲", "二、甲", "3. 甲"] == shown(body, numbering + use(1, 1))


def test_legal_numbers_are_arabic() -> None:
    legal = level(1, "decimal", "%1.%2", extra="<w:isLgl/>")
    numbering = listing(1, level(0, "chineseCounting", "%1、"), legal) + use(1, 1)
    body = p("甲", number=1) + p("乙", number=1, depth=1)
    assert ["一、甲", "1.1 乙"] == shown(body, numbering)


def test_uses_of_one_list_count_on_unless_they_say_where_to_start() -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = listing(1, level(0, "decimal", "%1.")) + use(1, 1) + use(2, 1) + use(3, 1, restart)
    body = "".join(p("甲", number=number) for number in (1, 2, 3, 3, 1))
    assert ["1. 甲", "2. 甲", "1. 甲", "2. 甲", "3. 甲"] == shown(body, numbering)


def test_a_use_may_replace_a_level() -> None:
    other = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1.")}</w:lvlOverride>'
    numbering = listing(1, level(0, "decimal", "%1.")) + use(1, 1, other)
    assert ["A. 甲"] == shown(p("甲", number=1), numbering)


def test_a_style_numbers_its_paragraphs_and_those_of_styles_based_on_it() -> None:
    style = (
        '<w:style w:styleId="question"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        '</w:style><w:style w:styleId="hard"><w:basedOn w:val="question"/></w:style>'
    )
    numbering = listing(1, level(0, "decimal", "%1.")) + use(1, 1)
    body = p("甲", style="question") + p("乙", style="hard") + p("丙", style="hard", number=0)
    assert ["1. 甲", "2. 乙", "丙"] == shown(body, numbering, style)


def test_a_list_may_name_the_styles_of_its_levels() -> None:
    style = (
        '<w:style w:styleId="option"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        "</w:style>"
    )
    second = level(1, "upperLetter", "%2.", extra='<w:pStyle w:val="option"/>')
    numbering = listing(1, level(0, "decimal", "%1."), second) + use(1, 1)
    assert ["1. 题", "A. 甲"] == shown(
        p("题", number=1) + p("甲", style="option"), numbering, style
    )


def test_a_list_may_point_to_a_style_that_holds_it() -> None:
    style = (
        '<w:style w:styleId="kept"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="kept"/></w:abstractNum>'
        + listing(2, level(0, "decimal", "%1)"))
        + use(1, 1)
        + use(2, 2)
    )
    assert ["1) 甲"] == shown(p("甲", number=1), numbering, style)


def test_paragraphs_of_unknown_lists_have_no_label() -> None:
    assert ["甲", "乙"] == shown(p("甲", number=9) + p("乙", number=1, depth=8), use(1, 1))


def test_styles_based_on_each_other_in_a_circle_end() -> None:
    style = (
        '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>'
        '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    )
    assert ["甲"] == shown(p("甲", style="a"), "", style)
