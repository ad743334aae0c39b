"""TAB, and the scripts behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from examprep.formats import jsonl
from examprep.questions import Kind, Question
from tests.test_architecture import HEAVY, modules_loaded_by

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]


def completed(database: str, shell: str, *words: str) -> list[str]:
    """What the shell is told for the last of `words`, a line each."""
    at = words[-1] if shell == "fish" else str(len(words))
    environ = {
        "EXAMPREP_DB": database,
        "_EXAMPREP_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": " ".join(["examprep", *words]),
        "COMP_CWORD": at,
    }
    done = subprocess.run(
        [sys.executable, "-m", "examprep"],
        env={**os.environ, **environ},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines()


def offered(database: str, *words: str) -> list[str]:
    """What is offered for the last of `words`."""
    lines = completed(database, "bash", *words)
    return [line.removeprefix("plain,") for line in lines if line]


@pytest.mark.parametrize("verb", ["show", "edit", "score", "quiz", "suspend", "unsuspend"])
def test_the_ids_of_the_bank_are_offered(database: str, verb: str) -> None:
    assert ["steps", "survey"] == offered(database, verb, "s")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("list", "--subject", ""), ["客户服务", "市场调查"]),
        (("list", "--subject", "市场"), ["市场调查"]),
        (("quiz", "--chapter", "投"), ["投诉处理"]),
        (("quiz", "--tag", ""), ["基础"]),
        (("config", "le"), ["leech", "leech_action", "learner"]),
        (("config", "scheduler", ""), ["sm2", "fsrs"]),
        (("config", "balance", "o"), ["on", "off"]),
        (("completion", ""), ["bash", "zsh", "fish"]),
        (("quiz", "--kind", "fill"), ["fill in the blank"]),
        (("import", "some"), ["file,some"]),
        (("mark", "--bank", "some"), ["file,some"]),
        (("--db", "some"), ["file,some"]),
    ],
    ids=str,
)
def test_names_and_values_are_offered(
    database: str, words: tuple[str, ...], expected: list[str]
) -> None:
    assert expected == offered(database, *words)


def test_an_id_is_told_by_how_its_question_begins_and_by_nothing_of_its_answer(
    run: Run, database: str, tmp_path: Path
) -> None:
    stem = "简述\nPDCA 循环的四个阶段，并各举一个客户服务中的例子加以说明。"
    question = Question("zz", Kind.TERM, stem, answer="计划、执行、检查、处理")
    short = Question("zy", Kind.TERM, "PDCA", answer="计划、执行、检查、处理")
    (tmp_path / "two.jsonl").write_text(jsonl.write([question, short]), "utf-8")
    run("import", str(tmp_path / "two.jsonl"))
    begun = "简述 PDCA 循环的四个阶段，并各举一个客…"
    assert [f"plain,zz\t{begun}", "plain,zy\tPDCA"] == completed(database, "fish", "show", "z")


def test_without_a_bank_nothing_is_offered_and_none_is_made(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert [] == offered(str(path), "show", "")
    assert not path.exists()
    path.write_text("no database", "utf-8")
    assert [] == offered(str(path), "show", "")
    assert [] == offered("postgresql://nowhere/bank", "show", "")


def test_ids_are_found_without_loading_the_store(database: str) -> None:
    loaded = modules_loaded_by(
        EXAMPREP_DB=database,
        _EXAMPREP_COMPLETE="bash_complete",
        COMP_WORDS="examprep show s",
        COMP_CWORD="2",
    )
    assert {"sqlite3"} == loaded & HEAVY


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(run: Run, shell: str) -> None:
    script = run("completion", shell).out
    assert f"_EXAMPREP_COMPLETE={shell}_complete" in script
    assert script.strip() == run("completion", shell, "--json").json()["script"].strip()
    assert 2 == run("completion", "tcsh").status


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program `examprep` that completes as ours does, and otherwise only shows its arguments."""
    found = tmp_path / "bin" / "examprep"
    found.parent.mkdir()
    found.write_text(
        "#!/bin/sh\n"
        'if [ "$_EXAMPREP_COMPLETE" ] || [ "$1" = completion ]\n'
        f'then exec "{sys.executable}" -m examprep "$@"\n'
        "else printf '<%s>' \"$@\"\nfi\n"
    )
    found.chmod(0o755)
    return found


SHELLS = {
    "bash": ["--norc", "--noprofile", "-i"],
    "zsh": ["-f", "-i"],
    "fish": ["--no-config", "-i"],
}
LOADED = {
    "bash": 'eval "$(examprep completion bash)"',
    "zsh": 'autoload -Uz compinit; compinit -u -D; eval "$(examprep completion zsh)"',
    "fish": "examprep completion fish | source",
}
PRESSED = {
    "examprep show su": "<show><survey>",
    "examprep quiz --chapter 投": "<quiz><--chapter><投诉处理>",
    "examprep quiz --chapter=投": "<quiz><--chapter=投诉处理>",
    "examprep quiz --chapter 第": "<quiz><--chapter><第 1 章 (沟通)>",
    "examprep quiz --chapter=第": "<quiz><--chapter=第 1 章 (沟通)>",
    'examprep quiz --chapter "第': "<quiz><--chapter><第 1 章 (沟通)>",
    "examprep quiz --chapter 与": "<quiz><--chapter><$HOME 与 `date`>",
    "examprep quiz --chapter=与": "<quiz><--chapter=$HOME 与 `date`>",
    "examprep quiz --chapter '与": "<quiz><--chapter><$HOME 与 `date`>",
    "examprep import pile-": "<import><pile-of-answers.csv>",
    "examprep backu": "<backup>",
    "examprep quiz --cra": "<quiz><--cram>",
}


@pytest.mark.parametrize("shell", SHELLS)
def test_tab_completes_what_is_typed_in_a_live_shell(
    run: Run, database: str, program: Path, tmp_path: Path, shell: str
) -> None:
    pexpect = pytest.importorskip("pexpect", reason="a pseudo-terminal is needed")
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not here")
    spaced = Question("said", Kind.TERM, "什么是“沟通”？", chapter="第 1 章 (沟通)")
    priced = Question("cost", Kind.TERM, "什么是“成本”？", chapter="$HOME 与 `date`")
    (tmp_path / "spaced.jsonl").write_text(jsonl.write([spaced, priced]), "utf-8")
    assert 0 == run("import", str(tmp_path / "spaced.jsonl")).status
    (tmp_path / "pile-of-answers.csv").touch()
    env = {
        **os.environ,
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "EXAMPREP_DB": database,
        **dict.fromkeys(["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"], str(tmp_path)),
        "TERM": "xterm",
        "LC_ALL": "C.UTF-8",
    }
    child = pexpect.spawn(
        shell, SHELLS[shell], env=env, cwd=tmp_path, encoding="utf-8", dimensions=(40, 200)
    )
    child.sendline(f"{LOADED[shell]}; examprep ready")
    child.expect("<ready>")
    for typed, meant in PRESSED.items():
        child.send(f"{typed}\t\r")
        child.expect_exact(meant)
    child.close(force=True)
