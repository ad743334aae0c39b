"""`examprep edit`: with a real editor, which is a script that does what each test says."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from examprep.commands import edit
from examprep.commands.edited import marked, taken_back
from examprep.errors import MalformedFile
from examprep.formats import jsonl, markdown
from tests.commands.conftest import BANK, MORNING

Run = Callable[..., Any]
Editor = Callable[..., Path]

STEPS, REPAIR, _ = BANK
TEXT = markdown.write([STEPS])
BETTER = TEXT.replace("投诉电话时", "电话投诉时")
BROKEN = BETTER.replace("### 得分点", "### 得点分")

SCRIPT = """#!/bin/sh
n=$(ls "$0".seen-* 2>/dev/null | wc -l | tr -d ' ')
cp "$1" "$0.seen-$n"
if [ -f "$0.write-$n" ]; then cp "$0.write-$n" "$1"; fi
if [ -f "$0.fail-$n" ]; then exit 1; fi
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the editor is a shell script")


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """Have an editor that saves the given texts, one each time it is opened, None: saves nothing.

    It shows in files called `editor.seen-0` and so on what it was opened with.
    """
    folder = tmp_path / "with an editor"
    folder.mkdir()
    script = folder / "editor"
    script.write_text(SCRIPT)
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", f"'{script}'")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(edit, "at_terminal", lambda: True)

    def saving(*texts: str | bytes | None) -> Path:
        for number, text in enumerate(texts):
            if text is not None:
                data = text.encode() if isinstance(text, str) else text
                (folder / f"editor.write-{number}").write_bytes(data)
        return script

    return saving


def seen(script: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(script.parent.glob("editor.seen-*"))]


def mistake_in(text: str) -> MalformedFile:
    with pytest.raises(MalformedFile) as raised:
        taken_back(text, "x", STEPS)
    return raised.value


def stem(run: Run) -> str:
    return str(run("show", "steps", "--json").json()["question"]["stem"])


def kept(ran: Any) -> Path:  # noqa: ANN401 - what `run` gives
    found = re.search(r"Take it up with: examprep edit steps --from (\S+\.md)", ran.err)
    assert found
    return Path(found[1])


def drafts(folder: Path) -> list[Path]:
    return list(folder.glob("examprep-*"))


def test_a_question_is_opened_as_markdown_and_taken_back(
    run: Run, editor: Editor, tmp_path: Path
) -> None:
    script = editor(BETTER)
    ran = run("edit", "st")
    assert (0, "The question steps was changed.\n") == (ran.status, ran.out)
    assert [TEXT] == seen(script)
    assert "简述接到电话投诉时的处理步骤。" == stem(run)
    assert [] == drafts(tmp_path)


def test_reviews_stay_with_an_edited_question(
    run: Run, editor: Editor, answers: Callable[..., str]
) -> None:
    run("quiz", "--answers", answers(("steps", "诚恳致歉")))
    before = run("show", "steps", "--json").json()
    editor(BETTER)
    run("edit", "steps")
    after = run("show", "steps", "--json").json()
    assert (before["reviews"], before["due"]) == (after["reviews"], after["due"])


@pytest.mark.parametrize("saved", [None, TEXT, TEXT + "\n\n", "", " \n"], ids=repr)
def test_left_as_it_was_or_empty_nothing_is_changed_and_that_is_said(
    run: Run, editor: Editor, tmp_path: Path, saved: str | None
) -> None:
    editor(saved)
    before = run("export").out
    ran = run("edit", "steps")
    assert (0, "Nothing was changed.\n") == (ran.status, ran.out)
    assert before == run("export").out
    assert [] == drafts(tmp_path)


def test_a_mistake_is_opened_again_with_the_reason_at_its_place_and_all_of_the_text(
    run: Run, editor: Editor, tmp_path: Path
) -> None:
    script = editor(BROKEN, BETTER)
    ran = run("edit", "steps", stdin="\n")
    assert 0 == ran.status
    assert "no such section" in ran.err
    _, again = seen(script)
    lines = again.splitlines()
    marks = [line for line in lines if line.startswith("<!-- examprep: ")]
    assert 2 == len(marks)
    assert "no such section" in marks[0]
    assert marks[0] == lines[0] == lines[lines.index("### 得点分") - 1]
    assert BROKEN.splitlines() == [line for line in lines if line not in marks]
    assert "简述接到电话投诉时的处理步骤。" == stem(run)
    assert [] == drafts(tmp_path)


def test_marks_that_are_left_in_the_text_do_no_harm(run: Run, editor: Editor) -> None:
    script = editor(BROKEN, marked(BROKEN, mistake_in(BROKEN)).replace("### 得点分", "### 得分点"))
    assert 0 == run("edit", "steps", stdin="\n").status
    assert 2 == len(seen(script))
    assert "简述接到电话投诉时的处理步骤。" == stem(run)


def test_a_second_mistake_takes_the_place_of_the_first(run: Run, editor: Editor) -> None:
    other = (
        marked(BROKEN, mistake_in(BROKEN))
        .replace("### 得点分", "### 得分点")
        .replace("- （2分）诚恳", "诚恳")
    )
    script = editor(BROKEN, other, BETTER)
    assert 0 == run("edit", "steps", stdin="\n\n").status
    again = seen(script)[2].splitlines()
    assert again[0] == again[again.index("诚恳致歉，安抚情绪") - 1]
    assert 2 == sum("every entry here starts with a hyphen" in line for line in again)
    assert 2 == sum(line.startswith("<!-- examprep: ") for line in again)


def test_an_editor_that_adds_a_mistake_each_time_is_given_up_on(run: Run, editor: Editor) -> None:
    script = editor(BROKEN)
    script.write_text(SCRIPT + 'echo "再来" >> "$1"\n')
    ran = run("edit", "steps", stdin="\n\nq\n")
    assert 1 == ran.status
    assert 3 == len(seen(script))
    assert 3 == kept(ran).read_text("utf-8").count("再来")


@pytest.mark.parametrize("typed", ["q\n", "Ｑ\n", ""])
def test_a_mistake_that_is_left_is_an_error_and_the_text_is_kept(
    run: Run, editor: Editor, typed: str
) -> None:
    script = editor(BROKEN)
    before = run("export").out
    ran = run("edit", "steps", stdin=typed)
    assert 1 == ran.status
    assert 1 == len(seen(script))
    draft = kept(ran)
    line = draft.read_text("utf-8").splitlines().index("### 得点分") + 1
    assert f"Error: {draft}:{line}: " in ran.err
    assert before == run("export").out
    draft.write_text(draft.read_text("utf-8").replace("得点分", "得分点"), "utf-8")
    assert 0 == run("edit", "steps", "--from", str(draft)).status
    assert "简述接到电话投诉时的处理步骤。" == stem(run)


@pytest.mark.parametrize(
    ("saved", "said"),
    [
        (TEXT.replace("## steps", "## other"), "the id must stay steps"),
        (TEXT.replace("## steps", "##"), "the id must stay steps"),
        (markdown.write([STEPS, REPAIR]), "there must be one question"),
        ("只有一句话\n", "this belongs to no question"),
    ],
    ids=["another id", "no id", "two questions", "no question"],
)
def test_anything_but_the_one_question_is_a_mistake(
    run: Run, editor: Editor, saved: str, said: str
) -> None:
    script = editor(saved)
    before = run("export").out
    ran = run("edit", "steps", stdin="\nq\n")
    assert 1 == ran.status
    assert said in ran.err
    assert said in seen(script)[1]
    assert before == run("export").out


def test_an_editor_that_fails_leaves_what_was_written_in_a_file(run: Run, editor: Editor) -> None:
    script = editor(BETTER)
    script.with_name("editor.fail-0").touch()
    ran = run("edit", "steps")
    assert 1 == ran.status
    assert "what was written in it was not taken" in ran.err
    assert BETTER == kept(ran).read_text("utf-8")


@pytest.mark.parametrize("value", ["no-such-editor-here", "'unclosed"])
def test_without_an_editor_it_is_said_how_to_name_one(
    run: Run, editor: Editor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    editor()
    monkeypatch.setenv("VISUAL", value)
    ran = run("edit", "steps")
    assert (1, "") == (ran.status, ran.out)
    assert "Name an editor that works, for example: export EDITOR=nano" in ran.err
    assert [] == drafts(tmp_path)


def test_what_was_saved_in_another_encoding_is_kept(run: Run, editor: Editor) -> None:
    editor(BETTER.encode("gb18030"))
    ran = run("edit", "steps")
    assert 1 == ran.status
    assert "UTF-8" in ran.err
    assert BETTER.encode("gb18030") == kept(ran).read_bytes()


def test_a_question_that_was_changed_meanwhile_is_not_overwritten(
    run: Run, editor: Editor, tmp_path: Path, database: str
) -> None:
    script = editor(BETTER)
    meanwhile = tmp_path / "meanwhile.md"
    meanwhile.write_text(TEXT.replace("投诉电话", "咨询电话"), "utf-8")
    command = f"'{sys.executable}' -m examprep edit steps --from '{meanwhile}' --db '{database}'"
    script.write_text(SCRIPT + command + "\n")
    ran = run("edit", "steps")
    assert 1 == ran.status
    assert "changed elsewhere while you edited it" in ran.err
    assert "简述接到咨询电话时的处理步骤。" == stem(run)
    assert BETTER == kept(ran).read_text("utf-8")


def test_an_unknown_id_is_exit_5(run: Run, editor: Editor) -> None:
    script = editor()
    assert 5 == run("edit", "nothing").status
    assert [] == seen(script)


def test_without_a_terminal_the_text_comes_from_a_file_or_from_stdin(run: Run) -> None:
    ran = run("edit", "steps")
    assert 2 == ran.status
    assert "--from FILE" in ran.err
    assert {"id": "steps", "status": "updated"} == run(
        "edit", "steps", "--from", "-", "--json", stdin=BETTER
    ).json()
    assert {"id": "steps", "status": "unchanged"} == run(
        "edit", "steps", "--from", "-", "--json", stdin=BETTER
    ).json()


def test_a_line_of_json_is_taken_too(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text(jsonl.write([STEPS]).replace("投诉电话时", "电话投诉时"), "utf-8")
    assert 0 == run("edit", "steps", "--from", str(path)).status
    assert "简述接到电话投诉时的处理步骤。" == stem(run)


def test_a_mistake_in_a_file_is_named_with_its_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "q.md"
    path.write_text(BROKEN.replace("\n", "\r\n"), "utf-8", newline="")
    ran = run("edit", "steps", "--from", str(path))
    line = BROKEN.splitlines().index("### 得点分") + 1
    assert (1, "") == (ran.status, ran.out)
    assert f"Error: {path}:{line}: " in ran.err


def test_ctrl_c_in_the_editor_keeps_what_was_saved(database: str, editor: Editor) -> None:
    pexpect = pytest.importorskip("pexpect", reason="a pseudo-terminal is needed")
    script = editor(BETTER)
    script.write_text(SCRIPT + "echo opened\nsleep 20\n")
    env = {**os.environ, "EXAMPREP_DB": database, "EXAMPREP_NOW": MORNING, "EXAMPREP_LANG": "en"}
    child = pexpect.spawn(
        sys.executable, ["-m", "examprep", "edit", "steps"], env=env, encoding="utf-8", timeout=20,
        dimensions=(40, 300),
        # What runs in the background was started with the signal ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    child.expect("opened")
    child.kill(signal.SIGINT)
    child.expect("Take it up with: examprep edit steps --from ([^ \r\n]+)")
    path = Path(child.match[1])
    child.expect(pexpect.EOF)
    child.close()
    assert 130 == child.exitstatus
    assert BETTER == path.read_text("utf-8")
