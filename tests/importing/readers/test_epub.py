"""Electronic books as one document."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.readers import documents
from examprep.importing.reading import read

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
    '<item id="toc" href="toc.xhtml" properties="nav"/><item id="b" href="%E4%B9%99.xhtml"/>'
    '<item id="a" href="text/a.xhtml"/></manifest>'
    '<spine><itemref idref="toc"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
)


def page(*lines: str) -> str:
    told = "".join(f"<p>{line}</p>\n" for line in lines)
    return f'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>{told}</body>'


def book(**changed: str) -> bytes:
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": PACKAGE,
        "OEBPS/toc.xhtml": page("目录", "第一章"),
        "OEBPS/乙.xhtml": page("参考答案", "1．B", "2．A"),
        "OEBPS/text/a.xhtml": page(
            "一、单选题",
            "1．客户说话时（　）",
            "A．打断　B．倾听",
            "2．送客时（　）",
            "A．道别　B．走开",
        ),
    } | changed
    made = BytesIO()
    with ZipFile(made, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return made.getvalue()


def test_pages_are_read_in_the_order_of_the_book() -> None:
    (document,) = documents(book(), "a.epub")
    assert "目录" not in document.text
    found = read(document).questions
    assert [("B",), ("A",)] == [question.key for question in found]
    assert ["a.xhtml:3:3", "a.xhtml:5:3"] == [q.source.at for q in found if q.source]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"OEBPS/book.opf": "<package"}, "damaged"),
        ({"META-INF/container.xml": "<container/>"}, "damaged"),
        ({"OEBPS/book.opf": "<package/>"}, "empty"),
    ],
)
def test_a_book_without_its_pages_is_refused(changed: dict[str, str], reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        documents(book(**changed), "a.epub")
