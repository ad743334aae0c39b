"""The sample paper of the documentation is word for word what its command makes of the bank."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pypdfium2
import pytest

DOCS = Path(__file__).resolve().parents[1] / "docs"


FURNITURE = re.compile(r"第\d+页共\d+页|客户服务管理师（二级）模拟试卷(?:参考答案及评分标准)?")
"""What runs along the edges of the pages; where they end is up to the font."""


def text(path: Path) -> str:
    """All that a PDF says, without blanks and the edges of its pages."""
    read = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_range() for page in read]
    finally:
        read.close()
    return FURNITURE.sub("", re.sub(r"\s", "", "".join(pages)))


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    runpy.run_path(str(DOCS / "samples.py"))["make"](folder)
    return folder


@pytest.mark.parametrize("name", ["sample-paper", "sample-scheme"])
def test_the_samples_are_made_again_as_they_are_shown(again: Path, name: str) -> None:
    """Where they are not, `uv run python docs/samples.py` makes them anew."""
    assert text(again / f"{name}.pdf") == text(DOCS / f"{name}.pdf")
    assert (again / f"{name}.png").read_bytes().startswith(b"\x89PNG")


def test_the_sample_adds_up_to_a_hundred_marks() -> None:
    assert 100 == sum(map(float, re.findall(r"共([\d.]+)分）", text(DOCS / "sample-paper.pdf"))))
