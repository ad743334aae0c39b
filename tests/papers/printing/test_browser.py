"""What a browser makes of the HTML on paper."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from examprep.papers.printing import html, layout
from examprep.papers.printing.blocks import Size
from tests.papers.printing.made import sample

if TYPE_CHECKING:
    from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")


@pytest.mark.parametrize("size", Size)
def test_every_page_has_the_seal(tmp_path: Path, size: Size) -> None:
    page = tmp_path / "paper.html"
    page.write_text(html.write(layout.question_paper(sample(), size)), "utf-8")
    printed = tmp_path / "paper.pdf"
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    subprocess.run(
        [str(CHROMIUM), *options, profile, f"--print-to-pdf={printed}", str(page)],
        check=True,
        capture_output=True,
    )
    texts = pages(printed)
    assert 1 < len(texts)
    assert [True] * len(texts) == ["准考证号" in text and "封线" in text for text in texts]


def pages(path: Path) -> list[str]:
    """The text of every page of a PDF, without blanks."""
    read = pypdfium2.PdfDocument(path)
    try:
        return [re.sub(r"\s", "", page.get_textpage().get_text_range()) for page in read]
    finally:
        read.close()
