"""The bar that shows how far the reading of files has come."""

from __future__ import annotations

import io
import sys

import pytest

from examprep.screen.progress import LONG, progress


class Terminal(io.StringIO):
    """What is written to a terminal."""

    def isatty(self) -> bool:
        return True


def shown(sizes: dict[str, int]) -> str:
    with progress(sizes) as begin:
        for name in sizes:
            begin(name)
    assert isinstance(sys.stderr, io.StringIO)
    return sys.stderr.getvalue()


@pytest.mark.parametrize("sizes", [{"a.txt": 5, "[b].txt": 5}, {"[b].txt": LONG}, {"a": 0, "b": 0}])
def test_several_files_and_a_long_one_have_a_bar(
    monkeypatch: pytest.MonkeyPatch, sizes: dict[str, int]
) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    assert list(sizes)[-1] in shown(sizes)


def test_a_short_file_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert "" == shown({"a.txt": LONG - 1})


def test_what_is_no_terminal_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert "" == shown({"a.txt": 5, "b.txt": LONG})
