"""`paper.rtf` was written by LibreOffice 7.4 from `paper.doc`; the rest is as WordPad, Word and
exam programs write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.document import Document, Table
from examprep.importing.readers import document
from examprep.importing.readers.word import doc
from examprep.importing.readers.word.rtf.reader import read
from examprep.text import simplify

FILES = Path(__file__).parents[1] / "files"
FONTS = (
    r"{\fonttbl{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}{\f1\froman\fcharset0 Times;}"
    r"{\f2\fnil\fcharset2 Wingdings;}{\f3\fnil\fcharset136 MingLiU{\*\falt PMingLiU};}}"
)
COLOURS = r"{\colortbl ;\red255\green0\blue0;\red40\green40\blue40;}"


def rtf(body: str, head: str = r"\ansi\ansicpg936\deff0") -> Document:
    return read(f"{{\\rtf1{head}{FONTS}{COLOURS}{body}}}".encode(), "a.rtf")


def escaped(text: str, encoding: str = "gbk") -> str:
    return "".join(f"\\'{byte:02x}" for byte in text.encode(encoding))


def apart(made: Document) -> list[str]:
    return [made.text[start:end] for start, end in made.emphasis]


def test_a_document_reads_as_the_doc_it_was_made_from() -> None:
    made = document((FILES / "paper.rtf").read_bytes(), "paper.doc")
    same = doc.read((FILES / "paper.doc").read_bytes(), "paper.doc")
    assert same.text == made.text
    assert same.emphasis == made.emphasis
    assert [block.at for block in same.blocks] == [block.at for block in made.blocks]


@pytest.mark.parametrize(
    "body",
    [
        escaped("倾听客户"),
        r"\u20542?\u21548?\u23458?\u25143?",
        r"\uc2\u20542\'c7\'e3\u21548\'cc\'fd\uc1\u23458?{\uc0\u25143}",
        r"\f1 \'c7\'e3\loch\f1\'cc\'fd\hich \'bf\'cd\dbch \'bb\'a7",
        r"\f3 " + escaped("傾聽客戶", "big5"),
        "{\\f0\\'c7\\'e3\r\n}{\\b0 \\'cc\r\n\\'fd}\r\n" + escaped("客户"),
    ],
)
def test_chinese_is_read_however_it_is_written(body: str) -> None:
    assert "倾听客户" == simplify(rtf(body).text)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_chinese_may_stand_as_it_is(encoding: str) -> None:
    """The second byte of 乗 is a backslash in GBK, those of 亄 and 亇 are braces."""
    data = "{\\rtf1\\ansi\\ansicpg936 一、乗车\\par 亄亇\\par}".encode(encoding)
    assert "一、乗车\n亄亇" == read(data, "a.rtf").text


def test_pairs_of_utf_16_and_signs_with_names_are_characters() -> None:
    assert (
        "😀—“是”\t否"
        == rtf(r"\u-10179?\u-8704?\emdash\ldblquote \u26159?\rdblquote\tab \u21542?").text
    )


def test_ticks_of_symbol_fonts_are_ticks() -> None:
    assert (
        "√×√" == rtf(r"{\f2\'fc\'fb}{\field{\*\fldinst SYMBOL 252}{\fldrslt\f2\u-3844\'fc}}").text
    )


def test_what_is_set_apart_is_known() -> None:
    made = rtf(
        r"\cf2 \u31572?: \cf1 A\cf2\par {\b B} C \b D\b0  E\par {\ul F}: \ul    \ulnone .\par "
        r"{\highlight1 G}{\highlight2 H}"
    )
    assert "答: A\nB C D E\nF: ___.\nGH" == made.text
    assert ["A", "B", "D", "F", "G"] == apart(made)


def test_lists_have_the_labels_that_are_printed() -> None:
    made = rtf(
        r"{\listtext\pard\plain 1.\tab}\u20542?\par"
        r"{\pntext\f0 2\'a1\'a2\tab}{\*\pn\pnlvlbody\pndec{\pntxta.}}\u21548?\par"
        r"{\listtext\f2 l\tab}\u22352?"
    )
    assert "1. 倾\n2、听\n• 坐" == made.text


def test_tables_are_tables() -> None:
    made = rtf(
        r"\u21069?\par\trowd\cellx1\cellx2\intbl 1\cell 2\par\intbl 3\cell\row"
        r"\trowd\cellx1\cellx2\pard\intbl 4\cell\row\pard \u21518?\par"
        r"\trowd\cellx1\pard\intbl 5\cell\row"
    )
    before, table, after, framed = made.content
    assert isinstance(table, Table)
    assert [["1", "2\n3"], ["4", ""]] == [[cell.text for cell in row] for row in table.rows]
    assert ["t1 r1 c1", "t1 r1 c2"] == [cell.at for cell in table.rows[0]]
    assert [("前", "p1"), ("后", "p2"), ("5", "t2 r1 c1")] == [
        (part.text, part.at) for part in (before, after, framed) if not isinstance(part, Table)
    ]


def test_headers_notes_pictures_and_boxes_stand_where_they_are_read() -> None:
    made = rtf(
        r"{\info{\title x}}{\stylesheet{\s1 heading;}}{\header\pard \u39029?\par}"
        r"\u30002?{\super\chftn{\footnote \u27880?}}{\*\bkmkstart x}"
        r"{\shp{\*\shpinst\shpleft0{\sp{\sn fLine}{\sv 0}}{\shptxt\pard \u26694?\par}}"
        r"{\shprslt{\*\do{\dptxbxtext\pard x\par}}}}\par"
        r"{\*\shppict{\pict\pngblip\bin3 }{}}}{\nonshppict{\pict 00}}\u20057?"
    )
    assert ["甲", "框", "[图1]乙", "注"] == [block.text for block in made.blocks]
    assert ["页"] == [block.text for block in made.left_out]


def test_a_file_that_is_cut_short_is_read_as_far_as_it_goes() -> None:
    body = r"\u30002?\par\trowd\intbl 1\cell 2\cell\row\intbl 3\cell 4"
    data = f"{{\\rtf1{body}".encode()
    assert "甲\n1\t2\n3\t4" == read(data, "a.rtf").text
    assert read(b"}}" + data, "a.rtf").text == read(data, "a.rtf").text


def test_nothing_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="empty"):
        read(b"{\\rtf1\\ansi}", "a.rtf")
