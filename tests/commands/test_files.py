"""What commands write: to stdout, or to a file as a whole."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from examprep.commands.files import deliver, may_write
from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_stdout_is_in_nobodys_way_even_where_a_file_is_called_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-").write_text("里面有字")
    may_write("-")
    deliver("-", ["一行\n", b"PK"])
    assert ("一行\nPK", "里面有字") == (capfd.readouterr().out, (tmp_path / "-").read_text())


def test_a_terminal_is_sent_texts_and_no_bytes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    deliver("-", ["一行\n"])
    with pytest.raises(WrongUsage):
        deliver("-", [b"PK"])
    assert "一行\n" == capsys.readouterr().out


def test_what_fails_half_way_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    def chunks() -> Iterator[str]:
        yield "新的"
        raise ZeroDivisionError

    file = tmp_path / "out.txt"
    file.write_text("旧的")
    with pytest.raises(ZeroDivisionError):
        deliver(str(file), chunks())
    assert ["out.txt"] == [path.name for path in tmp_path.iterdir()]
    assert "旧的" == file.read_text()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_disk_is_told_with_the_file_that_it_has_no_room_for() -> None:
    with pytest.raises(OSError, match="/dev/full"):
        deliver("/dev/full", ["一行\n"])


def test_a_folder_that_is_not_there_is_told_with_the_name_that_was_given(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised:
        deliver(str(tmp_path / "no" / "out.txt"), ["一行\n"])
    assert str(tmp_path / "no" / "out.txt") == raised.value.filename


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no terminal is closed by a signal here")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_is_ended_from_outside_leaves_nothing_half_written(
    tmp_path: Path, number: signal.Signals
) -> None:
    def chunks() -> Iterator[str]:
        yield "新的"
        os.kill(os.getpid(), number)
        yield "也是新的"

    before = signal.getsignal(number)
    with pytest.raises(SystemExit) as ended:
        deliver(str(tmp_path / "out.txt"), chunks())
    assert 128 + number == ended.value.code
    assert [] == list(tmp_path.iterdir())
    assert before == signal.getsignal(number)
