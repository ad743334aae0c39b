from __future__ import annotations

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.readers import text

SIMPLIFIED = "简答题：客服代表为什么要先道歉？参考答案：让客户知道问题有人负责。"
TRADITIONAL = "簡答題：客服代表為什麼要先道歉？參考答案：讓客戶知道問題有人負責。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_simplified_chinese_is_read_in_its_usual_encodings(encoding: str) -> None:
    assert SIMPLIFIED == text.decode(SIMPLIFIED.encode(encoding), "a.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "big5hkscs", "utf-16"])
def test_traditional_chinese_is_read_in_its_usual_encodings(encoding: str) -> None:
    assert TRADITIONAL == text.decode(TRADITIONAL.encode(encoding), "a.txt")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_is_a_block_with_its_number(ending: str) -> None:
    blocks = text.read(ending.join(["甲", "乙"]).encode(), "a.txt").blocks
    assert [("甲", "1"), ("乙", "2")] == [(block.text, block.at) for block in blocks]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"PK\x03\x04rest", "zip"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0rest", "old Word"),
        (b"{\\rtf1", "RTF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "not a text file"),
        (b"\xff\xfe" + bytes(range(1, 32)) * 4, "not a text file"),
        (bytes(range(128, 256)) * 4, "not a text file"),
        (b"abc\0def", "not a text file"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        text.decode(data, "a.bin")


def test_the_refusal_names_the_file() -> None:
    with pytest.raises(UnreadableFile, match=r"^a\.bin: "):
        text.decode(b"", "a.bin")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_the_beginning_of_a_text_tells_its_encoding_wherever_it_is_cut(encoding: str) -> None:
    data = SIMPLIFIED.encode(encoding)
    found = {text.encoding(data[:end]) for end in range(len(data) // 2, len(data))}
    assert {encoding} == found


def test_what_is_like_no_chinese_is_taken_for_what_spreadsheets_write() -> None:
    assert "gb18030" == text.encoding("龢彝".encode("gb18030"))
    assert "utf-8" == text.encoding(b"a,\0b")
