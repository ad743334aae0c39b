"""The README shows what the program does, not what somebody remembers of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
TRANSCRIPTS = re.findall(r"```text\n(.*?)```", README, re.S)


@pytest.fixture(scope="module")
def demo() -> str:
    environment = {**os.environ, "EXAMPREP_LANG": "en", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "examprep", "demo"]
    ran = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=True
    )
    return ran.stdout.decode("utf-8")


def test_the_transcripts_are_what_demo_prints(demo: str) -> None:
    """Word for word; a line […] stands for what is left out."""
    pieces = [piece for transcript in TRANSCRIPTS for piece in transcript.split("[…]\n")]
    assert 3 == len(pieces)
    assert [] == [piece for piece in pieces if piece not in demo]


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_links_lead_to_files(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert links
    assert [] == [link for link in links if not (ROOT / link).exists()]


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_every_command_shown_exists(name: str) -> None:
    from examprep.commands.verbs import VERBS

    used = set(re.findall(r"^examprep (\w+)", (ROOT / name).read_text("utf-8"), re.M))
    assert used
    assert used <= set(VERBS)
