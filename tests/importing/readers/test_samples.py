"""Real documents, where the checkout has them beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examprep.importing.document import Document, Table
from examprep.importing.readers import documents

if TYPE_CHECKING:
    from pathlib import Path


def read(shared: Path, folder: str, name: str) -> Document:
    [document] = documents((shared / "samples/import" / folder / name).read_bytes(), name)
    return document


def test_question_numbers_that_word_keeps_as_lists_are_there(shared: Path) -> None:
    document = read(shared, "18_sa8000_two_papers_docx", "sa8000.docx")
    lines = [block.text for block in document.blocks]
    for first in (4, 53):  # the ten judgements of each paper stand here
        assert [f"{number}、" for number in range(1, 11)] == [
            line[: len(str(number)) + 1]
            for number, line in enumerate(lines[first - 1 : first + 9], 1)
        ]


def test_option_letters_that_word_keeps_as_lists_are_there(shared: Path) -> None:
    document = read(shared, "18_sa8000_two_papers_docx", "sa8000.docx")
    lines = [block.text for block in document.blocks[62:88]]
    assert 10 == sum(line.startswith("A、") for line in lines)


def test_a_pdf_of_the_same_paper_has_the_same_numbers(shared: Path) -> None:
    document = read(shared, "18_sa8000_two_papers_docx", "sa8000_libreoffice.pdf")
    starts = [block.text.split("、")[0] for block in document.blocks]
    assert 2 <= min(starts.count(str(number)) for number in range(1, 11))


def test_a_table_of_contents_is_left_out(shared: Path) -> None:
    document = read(shared, "09_taxit_toc_docx", "taxit_01.docx")
    contents = [block for block in document.left_out if block.at != "footer"]
    assert 13 == len(contents)
    assert 1 == sum(block.text.startswith("第一章") for block in document.blocks)


@pytest.mark.parametrize(
    ("folder", "name", "rows"),
    [
        ("20_xxt_xlsx", "xxt.xlsx", 290),
        ("24_tw_md_tables", "multiple_choice.md", 85),
        ("24_tw_md_tables", "true_and_false.md", 123),
    ],
)
def test_tables_have_a_row_for_every_question(
    shared: Path, folder: str, name: str, rows: int
) -> None:
    document = read(shared, folder, name)
    [table] = [part for part in document.content if isinstance(part, Table)]
    assert rows == len(table.rows) - 1


@pytest.mark.parametrize("name", ["tagged_1.docx", "tagged_3.docx"])
def test_paragraphs_are_counted_as_they_stand(shared: Path, name: str) -> None:
    document = read(shared, "08_tax2015_tagged_docx", name)
    assert [f"p{number}" for number in range(1, len(document.blocks) + 1)] == [
        block.at for block in document.blocks
    ]
