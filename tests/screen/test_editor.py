"""The file that the editor opens."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from examprep.screen import editor

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have drafts written here."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def test_the_question_stands_as_comments_below_the_line() -> None:
    above, below = editor.template("开头", "题干\n\n小问").split(editor.SCISSORS)
    assert "开头" == above.strip()
    assert ["# 题干", "#", "# 小问"] == below.splitlines()[3:]


def test_what_stands_below_the_line_is_no_answer() -> None:
    written = editor.template("第一段\n\n# 第二段", "题干")
    assert "第一段\n\n# 第二段" == editor.above_scissors(written)


def test_an_answer_without_the_line_is_all_answer() -> None:
    assert "只有答案" == editor.above_scissors("只有答案\n")


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("no-such-editor", "no-such-editor: No such file or directory. "),
        ("vi 'unclosed", "the command of the editor has a quotation mark that does not close. "),
    ],
)
def test_without_an_editor_the_text_stays_and_the_person_is_told(
    command: str, why: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert "开头" == editor.edit("开头", "题干", command)
    advice = "Name an editor that works, for example: export EDITOR=nano\n"
    assert why + advice == capsys.readouterr().err
    assert [] == list(tmp_path.iterdir())


def test_an_edit_that_is_given_up_leaves_the_text_and_blames_no_editor(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert "开头" == editor.edit("开头", "题干", "false")
    told = capsys.readouterr().err
    assert "gives up (:cq)" in told
    assert "editor that works" not in told
    assert [] == list(tmp_path.iterdir())


def test_what_is_saved_in_another_encoding_is_kept_in_its_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    script = tmp_path / "editor.py"
    script.write_text("import sys\nopen(sys.argv[1], 'wb').write('写了很久'.encode('gbk'))\n")
    command = shlex.join([sys.executable, str(script)])
    assert "开头" == editor.edit("开头", "题干", command)
    (kept,) = tmp_path.glob("examprep-*.txt")
    assert str(kept) in capsys.readouterr().err.splitlines()[-1]
    assert "写了很久" == kept.read_text("gbk")
