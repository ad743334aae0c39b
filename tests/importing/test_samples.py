"""Real files of every kind, held against counts by hand that came with them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from examprep.importing.exam_text import parse
from examprep.importing.readers import documents

EXPECTED = {
    "06_taxservice_ch1_txt/taxservice_ch1.txt": {"single": 25, "multiple": 23, "true_false": 14},
    "08_tax2015_tagged_docx/tagged_3.docx": {
        "single": 25, "multiple": 15, "true_false": 15, "short_answer": 4, "case": 1,
    },
    "08_tax2015_tagged_docx/tagged_1.docx": {
        "single": 35, "multiple": 31, "true_false": 22, "short_answer": 2,
    },
    "09_taxit_toc_docx/taxit_01.docx": {
        "single": 4, "multiple": 5, "true_false": 5, "short_answer": 6,
    },
    "11_mayuan_md/mayuan_a.md": {
        "single": 40, "multiple": 20, "short_answer": 24, "essay": 4, "case": 3,
    },
    "12_maogai_gb18030/maogai_gb18030.txt": {"single": 419, "multiple": 351},
    "18_sa8000_two_papers_docx/sa8000.docx": {
        "true_false": 20, "multiple": 10, "single": 10, "case": 2, "short_answer": 2,
    },
    "18_sa8000_two_papers_docx/sa8000_libreoffice.pdf": {
        "true_false": 20, "multiple": 10, "single": 10, "case": 2, "short_answer": 2,
    },
}  # fmt: skip
"""The counts of counts.json in our kinds: 辨析, 计算 and 改错 are answered in words."""

NOTES = {"000": 3, "001": 0, "002": 10, "003": 8}


@pytest.mark.parametrize("name", EXPECTED)
def test_the_counts_are_those_taken_by_hand(shared: Path, name: str) -> None:
    file = shared / "samples" / "import" / name
    (document,) = documents(file.read_bytes(), file.name)
    found = parse(document).questions
    assert EXPECTED[name] == Counter(question.kind.value for question in found)


def test_the_counts_here_are_those_of_the_samples(shared: Path) -> None:
    counts = json.loads((shared / "samples" / "import" / "counts.json").read_text("utf-8"))
    totals = {one["dir"]: one["counts"].get("total") for one in counts}
    for name, expected in EXPECTED.items():
        folder, _, file = name.partition("/")
        total = totals[folder] or next(
            one["counts"][Path(file).stem]["total"] for one in counts if one["dir"] == folder
        )
        assert total == sum(expected.values())


def test_of_the_messiest_file_at_least_20_of_23_questions_are_found(shared: Path) -> None:
    file = shared / "samples" / "import" / "14_mgmt_messy_md" / "mgmt_messy.md"
    (document,) = documents(file.read_bytes(), file.name)
    assert 20 <= len(parse(document).questions) <= 24


def test_every_key_of_a_bank_with_answers_by_chapter_is_its_own(shared: Path) -> None:
    file = shared / "samples" / "import" / "12_maogai_gb18030" / "maogai_gb18030.txt"
    lines = file.read_bytes().decode("gb18030").splitlines()
    keys = [line.split(".")[1].strip() for line in lines if line[:1].isdigit() and "." in line[:4]]
    expected = [key for key in keys if key and set(key) <= set("ABCDE")]
    (document,) = documents(file.read_bytes(), file.name)
    assert expected == ["".join(question.key) for question in parse(document).questions]


@pytest.mark.parametrize("name", NOTES)
def test_course_notes_give_their_exercises_and_nothing_else(shared: Path, name: str) -> None:
    (file,) = (shared / "seeds").glob(f"{name}_*.txt")
    (document,) = documents(file.read_bytes(), file.name)
    found = parse(document).questions
    assert NOTES[name] == len(found)
    assert all("no_answer" in question.warnings for question in found)
