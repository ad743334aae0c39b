"""Typing an answer and a grade, with the keys given instead of typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examprep.screen.prompt import Entry, Leave, Skip, ask

if TYPE_CHECKING:
    from collections.abc import Callable


def keys(*lines: str | type[BaseException]) -> Callable[[str], str]:
    """What reads one of `lines` after the other; an exception is raised in its turn."""
    left = iter(lines)

    def read(prompt: str) -> str:
        line = next(left)
        if isinstance(line, str):
            return line
        raise line

    return read


def entry(saved: list[str], *lines: str | type[BaseException], **fields: object) -> Entry:
    return Entry(saved.append, lambda text: f"{text}（改）", keys(*lines), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("end", [".", "。", "．", " . ", EOFError])
def test_a_full_stop_of_any_width_or_ctrl_d_ends_an_answer(end: str | type[EOFError]) -> None:
    assert "第一行\n第二行" == entry([], "第一行", "第二行", end).ask()


def test_every_line_is_saved_as_it_comes() -> None:
    saved: list[str] = []
    entry(saved, "一", "二", ".").ask()
    assert ["一", "一\n二"] == saved


def test_a_draft_is_the_beginning() -> None:
    assert "旧\n新" == entry([], "新", ".", lines=["旧"]).ask()


def test_what_was_typed_can_be_discarded() -> None:
    saved: list[str] = []
    assert "新" == entry(saved, "：d", "新", ".", lines=["旧"]).ask()
    assert ["", "新"] == saved


def test_an_editor_may_go_on_with_it() -> None:
    saved: list[str] = []
    assert "旧（改）\n尾" == entry(saved, "旧", ":e", "尾", ".").ask()
    assert "旧（改）" in saved


@pytest.mark.parametrize("typed", [":n", "：xyz", ":Quit"])
def test_a_word_that_there_is_not_is_told_and_no_part_of_an_answer(
    capsys: pytest.CaptureFixture[str], typed: str
) -> None:
    assert "一\n二" == entry([], "一", typed, "二", ".").ask()
    assert "There is no :" in capsys.readouterr().out


@pytest.mark.parametrize("line", [":8080", ":n 是下一题", "：例如", ": x", ":-)"])
def test_a_line_that_begins_with_a_colon_may_be_an_answer(line: str) -> None:
    assert line == entry([], line, ".").ask()


def test_a_pasted_text_is_no_command() -> None:
    assert "甲\n.\n:q" == entry([], "甲\n.\n:q", ".").ask()


def test_a_blank_line_stays_within_an_answer_and_not_around_it() -> None:
    assert "一\n\n二" == entry([], "", "一", "", "二", "", ".").ask()


def test_an_answer_may_be_blank() -> None:
    assert "" == entry([], ".").ask()


def test_a_choice_is_complete_with_its_line() -> None:
    assert "A" == entry([], "", "A", enough=1).ask()


@pytest.mark.parametrize(
    ("decision", "typed"), [(Leave, ":q"), (Leave, "：q"), (Skip, ":s"), (Leave, EOFError)]
)
def test_a_person_may_leave_or_skip(
    decision: type[Exception], typed: str | type[BaseException]
) -> None:
    with pytest.raises(decision):
        entry([], typed).ask()


def test_ctrl_c_is_passed_on_after_saving() -> None:
    saved: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        entry(saved, "一", KeyboardInterrupt).ask()
    assert "一" == saved[-1].split("\n")[0]


def test_a_word_may_be_full_width_and_ctrl_d_leaves() -> None:
    assert "5" == ask("Grade: ", keys("５ "))
    with pytest.raises(Leave):
        ask("Grade: ", keys(EOFError))
