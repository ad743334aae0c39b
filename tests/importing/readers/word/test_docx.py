from __future__ import annotations

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.document import Block, Table
from examprep.importing.readers.word.docx import read
from tests.importing.readers.word.wordml import W, docx, p, packed, r, roots, table

RED = "FF0000"


def blocks(body: str, **parts: str) -> list[tuple[str, str]]:
    return [(block.at, block.text) for block in read(docx(body, **parts), "a.docx").blocks]


def texts(body: str) -> list[str]:
    return [text for _, text in blocks(body)]


def emphasised(body: str, **parts: str) -> list[str]:
    document = read(docx(body, **parts), "a.docx")
    return [document.text[start:end] for start, end in document.emphasis]


def test_paragraphs_and_tables_come_in_their_order_with_their_places() -> None:
    body = p("前") + table(("题干", "答案"), ("甲", "A")) + p("中") + table(("乙", "丙"), ("丁",))
    assert [
        ("p1", "前"),
        ("t1 r1 c1", "题干"), ("t1 r1 c2", "答案"), ("t1 r2 c1", "甲"), ("t1 r2 c2", "A"),
        ("p2", "中"),
        ("t2 r1 c1", "乙"), ("t2 r1 c2", "丙"), ("t2 r2 c1", "丁"), ("t2 r2 c2", ""),
    ] == blocks(body)  # fmt: skip


def test_a_table_is_a_table() -> None:
    [part] = read(docx(table(("题干", "答案"), (p("甲") + p("乙"), "A"))), "a.docx").content
    assert isinstance(part, Table)
    assert [["题干", "答案"], ["甲\n乙", "A"]] == [[cell.text for cell in row] for row in part.rows]


def test_a_frame_of_one_cell_gives_its_paragraphs() -> None:
    assert [("t1 r1 c1", "甲"), ("t1 r1 c1", "乙")] == blocks(table((p("甲") + p("乙"),)))


def test_merged_columns_keep_the_others_in_line() -> None:
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p("题") + "</w:tc>"
    body = f"<w:tbl><w:tr>{wide}<w:tc>{p('答')}</w:tc></w:tr><w:tr>" + "".join(
        f"<w:tc>{p(text)}</w:tc>" for text in "甲乙丙"
    )
    assert [("t1 r1 c1", "题"), ("t1 r1 c2", ""), ("t1 r1 c3", "答")] == blocks(
        f"{body}</w:tr></w:tbl>"
    )[:3]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:t>甲</w:t><w:tab/><w:t>乙</w:t>", "甲\t乙"),
        ("<w:t>甲</w:t><w:br/><w:t>乙</w:t>", "甲\n乙"),
        ("<w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t>", "甲-乙"),
        ("<w:t>答</w:t><w:drawing><a:blip/></w:drawing>", "答[图1]"),
        ("<w:pict><v:imagedata/></w:pict><w:pict><v:imagedata/></w:pict>", "[图1][图2]"),
        ("<w:drawing><a:line/></w:drawing><w:t>甲</w:t>", "甲"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "√"),
        ('<w:sym w:font="Wingdings" w:char="F041"/>', "□"),
        ("<w:ruby><w:rt><w:r><w:t>kè</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>客</w:t></w:r>"
         "</w:rubyBase></w:ruby>", "客"),
        ("<w:delText>甲</w:delText><w:t>乙</w:t>", "乙"),
    ],
)  # fmt: skip
def test_what_a_run_holds_is_shown_as_text(inside: str, text: str) -> None:
    assert [text] == texts(f"<w:p><w:r>{inside}</w:r></w:p>")


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (f"<w:del>{r('甲')}</w:del><w:ins>{r('乙')}</w:ins>", "乙"),
        (f"<w:moveFrom>{r('甲')}</w:moveFrom><w:moveTo>{r('乙')}</w:moveTo>", "乙"),
        (f"<w:smartTag>{r('甲')}</w:smartTag><w:hyperlink>{r('乙')}</w:hyperlink>", "甲乙"),
        (f"<w:sdt><w:sdtContent>{r('甲')}</w:sdtContent></w:sdt>", "甲"),
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        (f"<mc:AlternateContent><mc:Choice>{r('甲')}</mc:Choice><mc:Fallback>{r('乙')}"
         "</mc:Fallback></mc:AlternateContent>", "甲"),
    ],
)  # fmt: skip
def test_what_a_paragraph_holds_is_shown_as_text(inside: str, text: str) -> None:
    assert [text] == texts(f"<w:p>{inside}</w:p>")


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{p('框内')}</w:txbxContent>"
    shape = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert [("p1", "旁边"), ("p1", "框内"), ("p2", "后")] == blocks(p("旁边", shape) + p("后"))


def test_instructions_of_fields_are_not_text_and_their_results_are() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    instruction = "<w:r><w:instrText> PAGE </w:instrText></w:r>"
    body = p("第", mark("begin"), instruction, mark("separate"), "3", mark("end"), "页")
    assert ["第3页"] == texts(body)


def test_a_field_without_an_end_hides_nothing_after_its_paragraph() -> None:
    lost = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert ["甲", "乙"] == texts(p("甲", lost) + p("乙"))


@pytest.mark.parametrize(
    "answer",
    [
        r("倾听", color=RED),
        r("倾听", highlight="yellow"),
        r("倾听", b="1"),
        '<w:r><w:rPr><w:shd w:fill="FFFF00"/></w:rPr><w:t>倾听</w:t></w:r>',
        r("倾听", rStyle="key"),
    ],
)
def test_colour_highlight_and_bold_type_set_text_apart(answer: str) -> None:
    style = (
        '<w:style w:styleId="key"><w:name w:val="Key"/><w:rPr><w:color w:val="00B050"/></w:rPr>'
        "</w:style>"
    )
    assert ["倾听"] == emphasised(p("先", answer, "再记录诉求"), styles=style)


@pytest.mark.parametrize(
    "body",
    [
        p("先", r("倾听", b="0")),
        p("先", r("倾听", color="auto")),
        p("先", r("倾听", color="000000")),
        p("先", r("倾听", highlight="none")),
        p("先", r("倾听", rStyle="Hyperlink")),
        p(r("整份文件都是一种蓝色", color="0070C0")) + p("先"),
    ],
)
def test_what_says_nothing_is_not_set_apart(body: str) -> None:
    style = (
        '<w:style w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>'
    )
    assert [] == emphasised(body, styles=style)


def test_underlined_space_is_a_blank() -> None:
    assert ["核心是____。"] == texts(p("核心是", r("    ", u="single"), "。"))


def test_underlined_words_are_set_apart() -> None:
    assert ["三"] == emphasised(p("铃响", r(" 三 ", u="single"), "声内接听。"))


def test_notes_follow_and_what_stands_around_the_pages_is_left_out() -> None:
    document = read(
        docx(p("正文"), footnotes=p("注释"), header1=p("页眉") + p(""), comments=p("批注")),
        "a.docx",
    )
    assert (Block("正文", "p1"), Block("注释", "footnote")) == document.content
    assert (Block("页眉", "header"), Block("批注", "comment")) == document.left_out


def test_a_document_in_the_strict_dialect_is_read() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    parts = {name: root.replace(W, strict) for name, root in roots(p("严格")).items()}
    assert ["严格"] == [block.text for block in read(packed(parts), "a.docx").blocks]


def test_nesting_without_end_is_refused() -> None:
    deep = "<w:ins>" * 2000 + r("甲") + "</w:ins>" * 2000
    with pytest.raises(UnreadableFile, match="damaged"):
        read(docx(f"<w:p>{deep}</w:p>"), "a.docx")
