"""The README shows what the program does, not what somebody remembers of it.

Run as a program it writes into the README what `demo` prints now, from the line most like the first
of each piece to the line most like its last.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "README.md"
TRANSCRIPT = re.compile(r"(?<=```text\n).*?(?=```)", re.S)
LEFT_OUT = "[…]\n"


@pytest.fixture(scope="module")
def demo() -> str:
    return played()


def played() -> str:
    """What `demo` prints where nobody watches."""
    environment = {**os.environ, "EXAMPREP_LANG": "en", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "examprep", "demo"]
    ran = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=True
    )
    return ran.stdout.decode("utf-8")


def test_the_transcripts_are_what_demo_prints(demo: str) -> None:
    """Word for word; a line […] stands for what is left out."""
    transcripts = TRANSCRIPT.findall(PAGE.read_text("utf-8"))
    pieces = [piece for transcript in transcripts for piece in transcript.split(LEFT_OUT)]
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


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_no_line_is_longer_than_100_characters(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    assert [] == [line for line in lines if len(line) > 100]


def test_no_page_holds_both_sides_of_a_merge() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "pyproject.toml"]
    sides = re.compile(r"^(<{7} |={7}$|>{7} )", re.M)
    assert [] == [page.name for page in pages if sides.search(page.read_text("utf-8"))]


def refresh() -> None:
    """Write what `demo` prints now into the transcripts."""
    rest = played().splitlines(keepends=True)

    def now(piece: str) -> str:
        old = piece.splitlines(keepends=True)
        start = likest(old[0], rest)
        end = start + likest(old[-1], rest[start : start + 2 * len(old)]) + 1
        found = "".join(rest[start:end])
        del rest[:end]
        return found

    def whole(transcript: re.Match[str]) -> str:
        return LEFT_OUT.join(now(piece) for piece in transcript[0].split(LEFT_OUT))

    PAGE.write_text(TRANSCRIPT.sub(whole, PAGE.read_text("utf-8")), "utf-8")


def likest(line: str, lines: list[str]) -> int:
    """The index of the first line that is most like `line`."""
    likeness = [SequenceMatcher(None, line, each).ratio() for each in lines]
    return likeness.index(max(likeness))


if __name__ == "__main__":
    refresh()
