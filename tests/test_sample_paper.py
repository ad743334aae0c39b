"""The sample paper of the documentation can be made again, and is what it says it is."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pypdfium2
import pytest

DOCS = Path(__file__).resolve().parents[1] / "docs"


def text(path: Path) -> str:
    """All that a PDF says, without blanks."""
    read = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_range() for page in read]
    finally:
        read.close()
    return re.sub(r"\s", "", "".join(pages))


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    runpy.run_path(str(DOCS / "samples.py"))["make"](folder)
    return folder


@pytest.mark.parametrize("name", ["sample-paper", "sample-scheme"])
def test_the_samples_are_made_again_as_they_are_shown(again: Path, name: str) -> None:
    """Their questions change as the bank grows; the form and all totals are the blueprint's."""
    sections = r"[一二三四五六七八九十]、[^、（）]+（本大题共[^）]+分）"
    assert re.findall(sections, text(DOCS / f"{name}.pdf")) == re.findall(
        sections, text(again / f"{name}.pdf")
    )
    assert (again / f"{name}.png").read_bytes().startswith(b"\x89PNG")


def test_the_sample_adds_up_to_a_hundred_marks() -> None:
    assert 100 == sum(map(float, re.findall(r"共([\d.]+)分）", text(DOCS / "sample-paper.pdf"))))
