from __future__ import annotations

from examprep.importing.document import Block, Table
from examprep.importing.readers.word.word2003 import read

OPEN = (
    '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'
    '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" '
    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:aml="http://schemas.microsoft.com/aml/2001/core">'
)
LISTS = (
    '<w:lists><w:listDef w:listDefId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:nfc w:val="3"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:listDef>'
    '<w:list w:ilfo="1"><w:ilst w:val="7"/></w:list></w:lists>'
)
LISTED = '<w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/></w:listPr></w:pPr>'
PACKAGE = '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
TODAY = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def p(text: str, properties: str = "", format: str = "") -> str:
    return f"<w:p>{properties}<w:r>{format}<w:t>{text}</w:t></w:r></w:p>"


def word(body: str) -> str:
    return f"{OPEN}{LISTS}<w:body><wx:sect>{body}</wx:sect></w:body></w:wordDocument>"


def test_paragraphs_tables_and_list_labels_are_read_as_in_a_docx() -> None:
    row = f"<w:tr><w:tc>{p('题干')}</w:tc><w:tc>{p('答案')}</w:tc></w:tr>"
    document = read(
        word(p("倾听", LISTED) + p("解释", LISTED) + f"<w:tbl>{row * 2}</w:tbl>"), "a.doc"
    )
    first, second, table = document.content
    assert [Block("C. 倾听", "p1"), Block("D. 解释", "p2")] == [first, second]
    assert isinstance(table, Table)
    assert "t1 r2 c2" == table.rows[1][1].at


def test_colours_pictures_and_deletions_are_seen() -> None:
    red = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'
    picture = '<w:p><w:r><w:pict><w:binData w:name="a"/><v:imagedata/></w:pict></w:r></w:p>'
    gone = f'<aml:annotation w:type="Word.Deletion"><aml:content>{p("删去")}</aml:content>'
    document = read(
        word(p("一段普通的话") + p("倾听", format=red) + picture + gone + "</aml:annotation>"),
        "a.doc",
    )
    assert ["一段普通的话", "倾听", "[图1]"] == document.text.split("\n")
    assert ["倾听"] == [document.text[start:end] for start, end in document.emphasis]


def test_page_headers_are_left_out() -> None:
    section = f'<w:sectPr><w:hdr w:type="odd">{p("密封线")}</w:hdr></w:sectPr>'
    document = read(word(p("甲") + section), "a.doc")
    assert ((Block("甲", "p1"),), (Block("密封线", "header"),)) == (
        document.content,
        document.left_out,
    )


def test_a_docx_saved_as_one_xml_file_is_read_too() -> None:
    body = f'<w:document xmlns:w="{TODAY}"><w:body>{p("甲")}</w:body></w:document>'
    part = f'<pkg:part pkg:name="/word/document.xml"><pkg:xmlData>{body}</pkg:xmlData></pkg:part>'
    assert (Block("甲", "p1"),) == read(f"{PACKAGE}{part}</pkg:package>", "a.xml").content
