"""A question survives every format that promises to lose nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from examprep.formats import jsonl, markdown
from tests.strategies import banks

if TYPE_CHECKING:
    from types import ModuleType

    from examprep.questions import Question

FORMATS = pytest.mark.parametrize("format_", [jsonl, markdown], ids=["jsonl", "markdown"])


@FORMATS
@settings(max_examples=60, deadline=None)
@given(bank=banks)
def test_what_was_written_is_read_back_equal(format_: ModuleType, bank: list[Question]) -> None:
    assert (bank, []) == format_.read(format_.write(bank), "bank")


@FORMATS
@settings(max_examples=60, deadline=None)
@given(bank=banks)
def test_reading_and_writing_again_changes_nothing(
    format_: ModuleType, bank: list[Question]
) -> None:
    text = format_.write(bank)
    assert text == format_.write(format_.read(text, "bank")[0])


@FORMATS
@settings(max_examples=60, deadline=None)
@given(bank=banks)
def test_the_ends_of_lines_of_another_system_do_not_matter(
    format_: ModuleType, bank: list[Question]
) -> None:
    text = "\ufeff" + format_.write(bank).replace("\n", "\r\n")
    assert (bank, []) == format_.read(text, "bank")


@FORMATS
@settings(max_examples=60, deadline=None)
@given(bank=banks)
def test_a_written_file_is_known_by_its_content(format_: ModuleType, bank: list[Question]) -> None:
    assert bool(bank) == format_.looks_like(format_.write(bank))
