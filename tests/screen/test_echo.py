"""Keys pressed before anybody reads them do not litter the terminal."""

from __future__ import annotations

import io
import os

import pytest

from examprep.screen.echo import unechoed

termios = pytest.importorskip("termios", reason="a terminal is needed")


def echoes(terminal: int) -> bool:
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def test_a_terminal_echoes_nothing_until_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    _keyboard, terminal = os.openpty()
    with open(terminal, encoding="utf-8") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        assert echoes(terminal)
        with unechoed():
            assert not echoes(terminal)
        assert echoes(terminal)


def test_where_no_terminal_is_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("答"))
    with unechoed():
        assert "答" == input()
