from __future__ import annotations

import pytest

from examprep.importing.document import Block, Document, Table
from examprep.importing.readers.html import document


def read(page: str) -> Document:
    return document(f"<html><body>{page}</body></html>", "a.html")


def texts(page: str) -> list[str]:
    return [block.text for block in read(page).blocks]


def emphasised(page: str) -> list[str]:
    made = read(page)
    return [made.text[start:end] for start, end in made.emphasis]


@pytest.mark.parametrize(
    "page",
    [
        "<p>甲</p><p>乙</p>", "<p>甲<p>乙", "甲<br>乙", "<div>甲<div>乙</div></div>",
        "<ul><li>甲<li>乙</ul>", "甲<hr/>乙", "<h2>甲</h2>乙", "<pre>甲\n乙</pre>",
        "<label>甲</label><label>乙</label>",
    ],
)  # fmt: skip
def test_block_elements_are_blocks(page: str) -> None:
    assert ["甲", "乙"] == texts(page)


def test_a_block_stands_at_the_line_it_begins_in() -> None:
    assert [Block("甲", "2"), Block("乙 丙", "5")] == list(
        read("<p>\n甲</p>\n<p>\n\n乙\n丙").content
    )


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>先 <b>倾听</b>\n  再<i>解释</i> </p>", "先 倾听 再解释"),
        ("<p>1 &lt; 2 &amp;&nbsp;真</p>", "1 < 2 &\xa0真"),
        ("<p>若 a<b 且 b<3 则</p>", "若 a<b 且 b<3 则"),
        ("<p>甲<!-- 注 -->乙</p>", "甲乙"),
        ("<p>甲<![if !supportLists]>、<![endif]>乙</p>", "甲、乙"),
        ("<p title='a>b' data-x=\"<\">甲</p>", "甲"),
        ("<p>核心是<u>&nbsp;&nbsp;&nbsp;</u>。</p>", "核心是___。"),
        ("<p>见图<img src=a.png>和<IMG SRC=b.png></p>", "见图[图1]和[图2]"),
        ("<p>&#x5ba2;&#26381;</p>", "客服"),
        ("<p>&#" + "9" * 5000 + ";甲</p>", "&#" + "9" * 5000 + ";甲"),
    ],
)
def test_text_is_what_is_seen(page: str, text: str) -> None:
    assert [text] == texts(page)


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>if (a<b) alert('</p>')</script>", "<style>p{}</style>",
        "<svg><text>x</text></svg>",
        "<title>名</title>", "<!-- a <b> -->", "<!doctype html>", "<?php echo 1 ?>",
    ],
)  # fmt: skip
def test_what_is_not_seen_is_not_text(hidden: str) -> None:
    assert ["甲", "乙"] == texts(f"<p>甲</p>{hidden}<p>乙</p>")


def test_menus_are_left_out_by_name() -> None:
    made = read("<nav><a>首页</a></nav><p>甲</p><footer>版权</footer><button>查看</button>")
    assert (Block("甲", "1"),) == made.content
    assert ["首页", "版权", "查看"] == [block.text for block in made.left_out]


@pytest.mark.parametrize(
    "answer",
    [
        "<b>倾听</b>", "<strong>倾听</strong>", "<mark>倾听</mark>", "<font color=red>倾听</font>",
        '<span style="color:#f00">倾听</span>', '<span style="color: rgb(255, 0, 0)">倾听</span>',
        '<span style="font-size:9pt;background-color:yellow">倾听</span>',
        '<i style="font-weight: 700">倾听</i>',
    ],
)  # fmt: skip
def test_colour_highlight_and_bold_type_set_text_apart(answer: str) -> None:
    assert ["倾听"] == emphasised(f"<p>先{answer}再解释</p>")


def test_what_says_nothing_is_not_set_apart() -> None:
    assert [] == emphasised('<p>先<span style="color:#333">倾听</span></p>')


def test_a_format_ends_with_its_paragraph_even_if_it_does_not_say_so() -> None:
    assert ["红"] == emphasised('<p style="color:red">红<p>黑')


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<ol><li>甲<li>乙</ol>", ["1. 甲", "2. 乙"]),
        ("<ol type=A><li>甲</li><li>乙</li></ol>", ["A. 甲", "B. 乙"]),
        ('<ol style="list-style: upper-alpha"><li>甲</ol>', ["A. 甲"]),
        ('<ol style="list-style-type:none"><li>甲</ol>', ["甲"]),
        ("<ol start=5><li>甲<li value=9>乙<li>丙</ol>", ["5. 甲", "9. 乙", "10. 丙"]),
        ("<ol><li><p>甲</p><p>续</p></li></ol>", ["1. 甲", "续"]),
        ("<ol><li>1、甲<li>（2）乙</ol>", ["1、甲", "（2）乙"]),
        ("<ol><li>题<ol type=A><li>甲</ol><li>题</ol>", ["1. 题", "A. 甲", "2. 题"]),
        ("<ul><li>甲</ul><p>乙", ["甲", "乙"]),
    ],
)
def test_lists_number_their_items(page: str, shown: list[str]) -> None:
    assert shown == texts(page)


def test_a_table_is_a_table_and_spans_keep_its_cells_in_line() -> None:
    [table] = read(
        "<table><tr><th colspan=2>题<th>答<tr><td rowspan=2>甲<td>乙<td>A<tr><td>丙<td>B</table>"
    ).content
    assert isinstance(table, Table)
    assert [["题", "", "答"], ["甲", "乙", "A"], ["", "丙", "B"]] == [
        [cell.text for cell in row] for row in table.rows
    ]
    assert "t1 r3 c2" == table.rows[2][1].at


def test_tables_that_lay_out_the_page_are_frames() -> None:
    inner = "<table><tr><td>题<td>答<tr><td>甲<td>A</table>"
    first, table, last = read(f"<table><tr><td>左</td><td>{inner}</td></tr></table>尾").content
    assert (Block("左", "1"), Block("尾", "1")) == (first, last)
    assert isinstance(table, Table)


@pytest.mark.parametrize(
    "broken",
    [
        "<a ", "<!--", "</", "<![CDATA[", "<b>", "<table><td>", '<p style="color:', "<?", "&",
        '<a b="', "<!", "<ol><li>", "<script>", "</b>", "<td rowspan=999 colspan=64>", "<", "&#",
        "<table><tr><td><table>", "<a b='\"<a b=\"'",
    ],
)  # fmt: skip
def test_a_page_broken_throughout_is_read_in_time_that_grows_with_its_length(broken: str) -> None:
    assert read(broken * 5000).file == "a.html"
