from __future__ import annotations

import pytest

from examprep.importing.outline import Item, outline


def tree(items: list[Item]) -> list[object]:
    return [(item.text, tree(item.items)) if item.items else item.text for item in items]


def runs(text: str) -> list[list[object]]:
    return [tree(run) for run in outline(text).runs]


@pytest.mark.parametrize(
    "text",
    [
        "1、甲项 2、乙项 3、丙项",
        "1.甲项 2．乙项 3. 丙项",
        "1) 甲项 2)乙项 3）丙项",
        "（1）甲项 (2)乙项 ( 3 )丙项",
        "一、甲项 二、乙项 三、丙项",
        "（一）甲项 (二)乙项 （三）丙项",
        "①甲项②乙项③丙项",
        "其一，甲项 其二，乙项 其三，丙项",
        "第一，甲项\n第二，乙项\n第三，丙项",
        "一是甲项 二是乙项 三是丙项",
        "（１）甲项（２）乙项（３）丙项",
        "1(甲项 2(乙项 3(丙项",
        "1、甲项2、乙项3、丙项",
        "1 、甲项 2 、乙项 3 、丙项",
        "a) 甲项\nb) 乙项\nc) 丙项",
        "（a）甲项 （b）乙项 （c）丙项",
    ],
)
def test_every_way_of_numbering_counts(text: str) -> None:
    assert [["甲项", "乙项", "丙项"]] == runs(text)


def test_lists_nest_by_their_style() -> None:
    text = "一、甲 （一）乙 1、丙 (1)丁 ①戊 ②己 (2)庚 2、辛 （二）壬 二、癸"
    expected = [("甲", [("乙", [("丙", [("丁", ["戊", "己"]), "庚"]), "辛"]), "壬"]), "癸"]
    assert [expected] == runs(text)


def test_letters_nest_below_numbers() -> None:
    text = "（1）甲\na) 乙\nb) 丙\n（2）丁\na) 戊"
    assert [[("甲", ["乙", "丙"]), ("丁", ["戊"])]] == runs(text)


def test_letters_within_a_sentence_are_no_markers() -> None:
    assert [] == runs("函数 f(a) 与图 (a) 所示相同，参见 a) 项。")


def test_inner_lists_start_again_under_every_item() -> None:
    text = "1、甲 (1)子 (2)丑 2、乙 (1)寅 (2)卯"
    assert [[("甲", ["子", "丑"]), ("乙", ["寅", "卯"])]] == runs(text)


def test_a_count_that_starts_again_is_another_list() -> None:
    assert [["甲", "乙"], ["丙", "丁"]] == runs("1、甲 2、乙 1、丙 2、丁")


def test_text_before_the_first_marker_leads_in() -> None:
    assert "共有两条：" == outline("共有两条： 1、甲 2、乙").lead


@pytest.mark.parametrize(
    "text",
    [
        "热线 7*24 小时开通，接通率约1.6万次",
        "2004-2007年，占比由10%升到15%",
        "体系符合 ISO9001:2000 的要求",
        "第一、二季度好于第三、四季度",
        "只有 2、没有一",
        "三个要点是:一听；二说；三做",
    ],
)
def test_figures_in_a_text_are_no_markers(text: str) -> None:
    assert [] == outline(text).runs


def test_a_number_that_does_not_follow_stays_in_the_text() -> None:
    assert [["甲 5、乙", "丙"]] == runs("1、甲 5、乙 2、丙")


def test_a_marker_behind_its_text_takes_it_back() -> None:
    assert [["甲是第一条。", "乙是第二条。", "丙是第三条。"]] == runs(
        "1、甲是第一条。 2、乙是第二条。 丙是第三条。 3、"
    )


def test_a_first_marker_behind_its_text_takes_the_lead() -> None:
    found = outline("甲是第一条。 1、 2、乙是第二条。")
    assert ("", ["甲是第一条。", "乙是第二条。"]) == (found.lead, tree(found.runs[0]))


def test_a_marker_torn_in_two_is_put_together() -> None:
    assert [["甲。", "乙。", "丙。"]] == runs("(1)甲。 )乙。 (2 (3)丙。")
    assert [["甲。", "乙。", "丙。"]] == runs("1(甲。 (乙。 2 3(丙。")


def test_a_bracket_that_is_no_marker_is_left_alone() -> None:
    assert [["甲 (乙。 7 丙", "丁"]] == runs("1、甲 (乙。 7 丙 2、丁")


def test_a_damaged_full_stop_is_printed_whole() -> None:
    assert ["1．", "2．"] == [item.marker.label for item in outline("1(甲 2( 乙").runs[0]]


def test_numbers_above_ten_are_read() -> None:
    names = "一二三四五六七八九十"
    tens = [*names, *(f"十{digit}" for digit in names[:9]), "二十", "二十一"]
    assert [[f"第{n}" for n in range(1, 22)]] == runs(
        " ".join(f"{numeral}、第{n}" for n, numeral in enumerate(tens, 1))
    )


def test_an_item_that_only_holds_a_list_keeps_it() -> None:
    assert [[("", ["甲", "乙"]), "丙"]] == runs("1、 (1)甲 (2)乙 2、丙")


def test_a_list_may_begin_right_behind_the_number_it_hangs_on() -> None:
    assert [[("", ["甲", "乙"]), ("", ["丙", "丁"])]] == runs("（1）①甲②乙（2）①丙②丁")


def test_letters_with_full_stops_begin_lines_of_a_nested_list() -> None:
    (run,) = outline("①记录\na.电话录音\nb.在线会话\n②往来").runs
    assert [["电话录音", "在线会话"], []] == [[one.text for one in item.items] for item in run]
