"""The file that the editor opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from examprep.screen import editor

if TYPE_CHECKING:
    import pytest


def test_the_question_stands_as_comments_below_the_line() -> None:
    above, below = editor.template("开头", "题干\n\n小问").split(editor.SCISSORS)
    assert "开头" == above.strip()
    assert ["# 题干", "#", "# 小问"] == below.splitlines()[3:]


def test_what_stands_below_the_line_is_no_answer() -> None:
    written = editor.template("第一段\n\n# 第二段", "题干")
    assert "第一段\n\n# 第二段" == editor.above_scissors(written)


def test_an_answer_without_the_line_is_all_answer() -> None:
    assert "只有答案" == editor.above_scissors("只有答案\n")


def test_without_an_editor_the_text_stays_and_the_person_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*args: object, **kwargs: object) -> str:
        raise click.ClickException("vi: Editing failed")

    monkeypatch.setattr(click, "edit", fail)
    assert "开头" == editor.edit("开头", "题干")
    assert "export EDITOR=nano" in capsys.readouterr().err
