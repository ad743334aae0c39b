"""TAB, and the scripts behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.test_architecture import HEAVY, modules_loaded_by

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]


def offered(database: str, *words: str) -> list[str]:
    """What is offered for the last of `words`."""
    environ = {
        "EXAMPREP_DB": database,
        "_EXAMPREP_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(["examprep", *words]),
        "COMP_CWORD": str(len(words)),
    }
    done = subprocess.run(
        [sys.executable, "-m", "examprep"],
        env={**os.environ, **environ},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return [line.removeprefix("plain,") for line in done.stdout.splitlines() if line]


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
    ],
    ids=str,
)
def test_names_and_values_are_offered(
    database: str, words: tuple[str, ...], expected: list[str]
) -> None:
    assert expected == offered(database, *words)


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


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not here")
def test_bash_completes_an_id(run: Run, database: str, tmp_path: Path) -> None:
    program = tmp_path / "examprep"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m examprep "$@"\n')
    program.chmod(0o755)
    lines = [
        run("completion", "bash").out,
        "COMP_WORDS=(examprep show su); COMP_CWORD=2; _examprep_completion examprep su show",
        'echo "${COMPREPLY[@]}"',
    ]
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", "\n".join(lines)],
        env={**os.environ, "PATH": path, "EXAMPREP_DB": database},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "survey" == done.stdout.strip()
