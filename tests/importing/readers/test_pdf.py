from __future__ import annotations

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.document import Block
from examprep.importing.readers.pdf import read
from tests.importing.readers.pdfs import LOCKED, pdf


def test_every_line_is_a_block_placed_by_page_and_line() -> None:
    document = read(pdf([["一、单选题", "1. 先倾听还是先解释？"], ["A. 倾听"]]), "a.pdf")
    assert [
        Block("一、单选题", "p1:1"),
        Block("1. 先倾听还是先解释？", "p1:2"),
        Block("A. 倾听", "p2:1"),
    ] == list(document.content)


def test_page_headers_and_numbers_are_left_out_by_name() -> None:
    pages = [["客服试卷", f"{at}. 怎样回访客户{at}？", f"第 {at} 页 共 3 页"] for at in (1, 2, 3)]
    document = read(pdf(pages), "a.pdf")
    assert [f"{at}. 怎样回访客户{at}？" for at in (1, 2, 3)] == document.text.split("\n")
    assert {"客服试卷", "第 1 页 共 3 页", "第 2 页 共 3 页", "第 3 页 共 3 页"} == {
        block.text for block in document.left_out
    }


def test_a_line_that_ends_with_the_page_goes_on_in_the_next() -> None:
    full = "1. 前台接到预约电话时要问清来客的姓名和人数并且记下到达的时间以及需要的房"
    document = read(pdf([[full, "间。", "2. 怎样回访？"], ["甲"]]), "a.pdf")
    assert [
        Block(f"{full}间。", "p1:1"),
        Block("2. 怎样回访？", "p1:3"),
        Block("甲", "p2:1"),
    ] == list(document.content)


def test_coloured_text_is_set_apart() -> None:
    document = read(pdf([["A. 先解释原因", "REDB. 先倾听诉求", "C. 先转接他人"]]), "a.pdf")
    assert ["B. 先倾听诉求"] == [document.text[start:end] for start, end in document.emphasis]


def test_a_page_without_text_is_marked_as_a_picture_and_an_empty_one_is_not() -> None:
    document = read(pdf([["有字的一页"], ["DRAWN"], []]), "a.pdf")
    assert [("有字的一页", "p1:1"), ("[图1]", "p2:1")] == [
        (block.text, block.at) for block in document.blocks
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf([["DRAWN"], []]), "scanned"),
        (pdf([[]]), "scanned"),
        (pdf([["甲乙"]], LOCKED), "password"),
        (pdf([["甲乙"]])[:200], "damaged"),
        (b"%PDF-1.7", "damaged"),
        (pdf([["\ue000\ue001\ue002\ue003"]]), "fonts"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=rf"^a\.pdf: .*{reason}"):
        read(data, "a.pdf")
