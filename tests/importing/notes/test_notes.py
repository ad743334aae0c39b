"""Course notes become passages that can be read by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.importing import cleaning, notes
from examprep.importing.document import Block, Document
from examprep.importing.notes.cleaning import PASSES
from examprep.importing.readers import documents, text

SEEDS = Path(__file__).resolve().parents[4] / "shared/seeds"
LINE = "客户来电报修时，先记下地址和电话，再约定上门的时间，并复述一遍请客户确认无误。"


def read(*lines: str) -> notes.Notes:
    return notes.read(text.document("\n".join(lines), "讲义.txt"))


def solid(*texts: str) -> str:
    return "".join("".join(texts).split())


def test_a_passage_knows_its_place_and_the_headings_above_it() -> None:
    found = read("第一章 报修", "", "一、受理", LINE * 3, "二、派工", LINE * 3, "第二章 回访", LINE)
    assert [
        ("1:1", ("第一章 报修",)),
        ("5:1", ("第一章 报修", "二、派工")),
        ("7:1", ("第二章 回访",)),
    ] == [(each.at, each.headings) for each in found.passages]


def test_the_body_of_a_passage_is_its_text_without_the_heading_it_begins_with() -> None:
    passage = read("## 受理", LINE * 3, "## 派工", LINE * 4).passages[1]
    assert f"派工\n{LINE * 4}" == passage.text
    assert LINE * 4 == passage.body


def test_short_sections_share_a_passage_but_not_across_chapters() -> None:
    found = read("第一章 甲", "一、子", "短句。", "二、丑", "短句二。", "第二章 乙", "短句三。")
    assert ["第一章 甲", "第二章 乙"] == [each.heading for each in found.passages]


def test_the_lines_of_a_numbered_list_are_no_headings() -> None:
    found = read("一、受理的步骤", "1、问候", "2、记录", "3、复述", LINE * 3)
    assert {("一、受理的步骤",)} == {each.headings for each in found.passages}


def test_headings_in_markdown_nest_by_their_number_of_hashes() -> None:
    found = read("# 服务", LINE * 3, "### 补救", LINE * 3, "## 回访", LINE * 3)
    assert [("服务",), ("服务", "补救"), ("服务", "回访")] == [
        each.headings for each in found.passages
    ]


def test_a_long_paragraph_is_cut_where_sentences_end() -> None:
    found = read(LINE * 40)
    assert all(notes.LEAST <= len(each.text) <= notes.MOST for each in found.passages)
    assert all(each.text.endswith("。") for each in found.passages)


def test_a_wrapped_line_is_closed_up() -> None:
    long = "客户服务人员要在第一时间把客户反映的情况完整地记录下来并且交给有权处理的"
    assert f"{long}人员。" == read(long, "人员。").passages[0].text


def test_what_slides_and_sites_leave_is_named_and_left_out() -> None:
    noise = ["培训课件ppt", "01", "目 录", "......", "THANKS", "感谢您的观看"]
    found = read(noise[0], *noise[:3], LINE, *noise[3:])
    assert f"培训课件ppt\n{LINE}" == found.passages[0].text
    assert set(noise) == {removal.text for removal in found.removals}


def test_a_line_that_a_site_might_begin_its_notices_with_ends_no_notes() -> None:
    found = read(LINE, "注册会员的流程", *[LINE * 3] * 5)
    assert "注册会员的流程" in "\n".join(each.text for each in found.passages)


def test_the_same_words_have_the_same_id_wherever_they_stand_in_their_file() -> None:
    first = read("一、受理", LINE * 4).passages[0]
    assert first.id == read("", "  一、受理", LINE * 4).passages[0].id
    assert first.id != read("一、受理", LINE * 3).passages[0].id


def test_a_file_of_nothing_but_noise_gives_no_passage() -> None:
    assert () == read("目录", "01", "......").passages


PIECES = [
    "一、", "（二）", "1. ", "# ", "## ", "第三章 ", "投诉", "。", "，", "：", " ", "\n", "\n\n",
    "01", "客户服务", "A", "……", "课件ppt", "\u3000", "目录", "；", LINE, LINE[:20], "\u200b",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def lines(given: str) -> Document:
    return Document("f", tuple(Block(line, str(n)) for n, line in enumerate(given.split("\n"))))


@given(TEXTS)
def test_every_character_that_is_kept_stands_in_exactly_one_passage(given: str) -> None:
    kept = cleaning.clean(lines(given), PASSES).traced.text
    passages = notes.read(lines(given)).passages
    assert solid(kept) == solid(*(each.text for each in passages))
    assert all(0 < len(each.text) <= notes.MOST for each in passages)


@given(TEXTS)
def test_a_passage_starts_at_the_place_it_names(given: str) -> None:
    for each in notes.read(lines(given)).passages:
        line, column = map(int, each.at.split(":"))
        assert each.text[0] == given.split("\n")[line][column - 1]


@pytest.mark.skipif(not SEEDS.exists(), reason="../shared/seeds is not here")
@pytest.mark.parametrize("name", ["000", "001", "002", "003"])
def test_real_course_notes_lose_nothing_but_what_is_named(name: str) -> None:
    path = next(SEEDS.glob(f"{name}*"))
    document = documents(path.read_bytes(), path.name)[0]
    found = notes.read(document)
    left_out = solid(*(removal.text for removal in found.removals))
    invisible = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
    given = solid(document.text.translate(invisible))
    assert len(given) == len(left_out) + len(solid(*(each.text for each in found.passages)))
    assert max(len(each.text) for each in found.passages) <= notes.MOST
