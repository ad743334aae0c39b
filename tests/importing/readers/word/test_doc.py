"""`paper.doc` was written by LibreOffice 7.4 from a .docx of these paragraphs, lists and tables;
what it prints for them was read off its own text export."""

from __future__ import annotations

from pathlib import Path

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.document import Document, Table
from examprep.importing.readers.word import libreoffice
from examprep.importing.readers.word.doc import read

PAPER = (Path(__file__).parents[1] / "files" / "paper.doc").read_bytes()
MAGIC = b"\xec\xa5"
PARAGRAPHS = [
    "客服能力测试卷",
    "一、单选题",
    "1. 接到投诉时先做什么（ ）",
    "A. 记录",
    "B. 倾听",
    "C. 解释",
    "2. 回访应在几天内完成",
    "A. 三天",
    "B. 五天",
    "C. 七天",
    "二、判断题",
    "① 热线可以无人接听",
    "② 工单要写清诉求",
    "(i) 填空：服务的核心是__________。",
    "(ii) 小问之一",
    "答案：正确，因为有规定。",
    "表后一段",
    "只有一列",
    "的表",
    "完 记录",
]


@pytest.fixture(scope="module")
def paper() -> Document:
    return read(PAPER, "paper.doc")


@pytest.fixture
def without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "to_docx", lambda data: None)


def test_paragraphs_are_read_with_the_labels_of_their_lists(paper: Document) -> None:
    assert PARAGRAPHS == [part.text for part in paper.content if not isinstance(part, Table)]


def test_tables_stand_between_paragraphs_with_places_of_their_own(paper: Document) -> None:
    [(at, table)] = [(at, part) for at, part in enumerate(paper.content) if isinstance(part, Table)]
    assert PARAGRAPHS.index("表后一段") == at
    assert [["题号", "1", "2"], ["答案", "B", "A"]] == [
        [cell.text for cell in row] for row in table.rows
    ]
    assert "t1 r2 c3" == table.rows[1][2].at
    assert ["p17", "t2 r1 c1", "t2 r2 c1", "p18"] == [block.at for block in paper.blocks[-4:]]


def test_colour_and_bold_type_set_text_apart(paper: Document) -> None:
    assert ["倾听", "正确", "记录"] == [paper.text[start:end] for start, end in paper.emphasis]


def test_a_locked_file_is_refused() -> None:
    at = PAPER.index(MAGIC)
    flags = at + 0x0B
    locked = PAPER[:flags] + bytes([PAPER[flags] | 1]) + PAPER[flags + 1 :]
    with pytest.raises(UnreadableFile, match=r"^paper\.doc: .*password"):
        read(locked, "paper.doc")


@pytest.mark.usefixtures("without_libreoffice")
def test_a_file_older_than_word_97_is_refused_with_what_to_do() -> None:
    old = PAPER.replace(MAGIC, b"\xdc\xa5", 1)
    with pytest.raises(UnreadableFile, match=r"save it as \.docx"):
        read(old, "paper.doc")


def test_what_this_program_cannot_read_libreoffice_may(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.importing.readers.word.wordml import docx, p

    monkeypatch.setattr(libreoffice, "to_docx", lambda data: docx(p("换了格式")))
    document = read(PAPER.replace(MAGIC, b"\xdc\xa5", 1), "paper.doc")
    assert "换了格式" == document.text
