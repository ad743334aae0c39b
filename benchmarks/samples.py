"""Real files of every kind: questions found, and time against bare extraction and writing them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.pairs import line, timed
from examprep.commands.question_files import read
from examprep.questions import Kind, Point, Question
from examprep.store import open_store
from examprep.store import questions as store_questions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

RUNS = 5
AT = datetime(2026, 1, 1, tzinfo=UTC)
FILES = {
    "06_taxservice_ch1_txt/taxservice_ch1.txt": 62,
    "08_tax2015_tagged_docx/tagged_1.docx": 90,
    "08_tax2015_tagged_docx/tagged_3.docx": 60,
    "09_taxit_toc_docx/taxit_01.docx": 20,
    "11_mayuan_md/mayuan_a.md": 91,
    "12_maogai_gb18030/maogai_gb18030.txt": 770,
    "14_mgmt_messy_md/mgmt_messy.md": 23,
    "18_sa8000_two_papers_docx/sa8000.docx": 44,
    "18_sa8000_two_papers_docx/sa8000_libreoffice.pdf": 44,
    "20_xxt_xlsx/xxt.xlsx": 290,
    "24_tw_md_tables/multiple_choice.md": 85,
    "24_tw_md_tables/true_and_false.md": 123,
}
"""Files with the number of questions a person counts in each."""


def main() -> None:
    """Print a row a file; the samples lie beside the checkout, and without them there is none."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "samples" / "import"
    if folder.is_dir():
        print(" found  counted  answered  × extraction and writing       ms  file")
        for name, counted in FILES.items():
            _print_file(folder / name, counted)
    else:
        print("   (samples: ../shared/samples is not here)")
    _print_workbook()


def _print_file(path: Path, counted: int) -> None:
    (held,) = read(str(path))
    answered = sum("no_answer" not in question.warnings for question in held.questions)
    bare = _bare(path)
    pair = timed(
        lambda: _written(read(str(path))[0].questions),
        lambda: _extracted_and_written(bare, held.questions),
        RUNS,
    )
    took = 1000 * median(pair.measured)
    print(
        f"{len(held.questions):6}  {counted:7}  {answered:8}  {pair.ratio:25.1f}"
        f"  {took:7.1f}  {path.parent.name}/{path.name}"
    )


def _print_workbook() -> None:
    """10,000 questions from a workbook, against reading its cells by the library alone."""
    from examprep.formats import sheet

    with TemporaryDirectory() as folder:
        path = Path(folder, "bank.xlsx")
        path.write_bytes(sheet.write(_many(10_000)))
        pair = timed(lambda: read(str(path)), lambda: _rows(path), 3)
        print(line("10,000 questions from xlsx", pair, "reading the cells"))


def _many(count: int) -> Iterator[Question]:
    points = tuple(Point(f"第{n}个要点，说明要怎样做", 2) for n in range(1, 4))
    for n in range(count):
        stem = f"第{n}题：请说明客服代表在第{n % 97}种情形下应怎样处理。"
        yield Question(f"q{n}", Kind.SHORT_ANSWER, stem, marks=6, points=points)


def _extracted_and_written(bare: Callable[[], object], questions: Sequence[Question]) -> None:
    bare()
    _written(questions)


def _written(questions: Sequence[Question]) -> None:
    """Take questions into a new database."""
    with (
        TemporaryDirectory() as folder,
        open_store(Path(folder, "bank.db"), AT) as store,
        store.transaction() as tx,
    ):
        store_questions.merge(tx, questions, AT)


def _bare(path: Path) -> Callable[[], object]:
    """The text of a file by the library that reads it, and nothing more."""
    if path.suffix == ".pdf":
        return lambda: _pdf_text(path)
    if path.suffix == ".xlsx":
        return lambda: _rows(path)
    if path.suffix == ".docx":
        return lambda: _docx_text(path)
    encoding = "gb18030" if "gb18030" in path.name else "utf-8"
    return lambda: path.read_text(encoding)


def _pdf_text(path: Path) -> list[str]:
    from pypdfium2 import PdfDocument

    return [page.get_textpage().get_text_range() for page in PdfDocument(path)]


def _rows(path: Path) -> object:
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_path(path)
    return [workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names]


def _docx_text(path: Path) -> str:
    from zipfile import ZipFile

    from defusedxml.ElementTree import fromstring

    with ZipFile(path) as archive:
        return "".join(fromstring(archive.read("word/document.xml")).itertext())


if __name__ == "__main__":
    main()
