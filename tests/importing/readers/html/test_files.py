from __future__ import annotations

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.readers import html
from examprep.importing.readers.html import archive

TEXT = "一、单选题。客服人员接到投诉时先做什么？答案：先倾听客户的问题。"
PAGE = f"<html><head><meta charset='{{}}'></head><body><p>{TEXT}</p></body></html>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gb2312", "utf-16"])
def test_a_page_is_read_in_its_encoding_whatever_it_declares(encoding: str) -> None:
    for declared in ("utf-8", "gb2312"):
        data = PAGE.format(declared).encode(encoding)
        assert TEXT == html.read(data, "a.html").text


def test_an_unusual_encoding_is_taken_from_the_declaration() -> None:
    data = "<meta charset=iso-8859-1><p>café crème brûlée".encode("latin-1")
    assert "café crème brûlée" == html.read(data, "a.html").text


def test_an_encoding_nobody_knows_is_refused() -> None:
    with pytest.raises(UnreadableFile, match=r"^a\.html: not a text file"):
        html.read("<meta charset=klingon><p>café".encode("latin-1"), "a.html")


@pytest.mark.parametrize(
    "page",
    ["<!DOCTYPE html><p>a", " \n<html>", "<HTML lang=zh>", "<?xml version='1.0'?>\n<html>",
     "<!-- saved --><html>", "<table><tr>", "<div class=q>"],
)  # fmt: skip
def test_a_page_is_known_by_its_beginning(page: str) -> None:
    assert html.is_html(page)


@pytest.mark.parametrize(
    "text", ["1. <b>题</b>", "<题目>", "<?xml version='1.0'?><quiz>", "|<div>|", ""]
)
def test_text_with_tags_is_no_page(text: str) -> None:
    assert not html.is_html(text)


def test_a_page_saved_with_its_pictures_is_read() -> None:
    page = PAGE.format("utf-8").encode("gb18030")
    message = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=XX\r\n\r\n--XX\r\n"
        b"Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page
        + b"\r\n--XX\r\nContent-Type: image/png\r\n\r\nxx\r\n--XX--\r\n"
    )
    assert archive.is_archive(message)
    assert TEXT == archive.read(message, "a.mht").text
    with pytest.raises(UnreadableFile, match="damaged"):
        archive.read(message.replace(b"text/html", b"text/plain"), "a.mht")
