"""Writing an answer on a terminal."""

from __future__ import annotations

import asyncio
import signal

import pytest

from examprep.screen import composer
from examprep.screen.alarm import Rung, alarm
from examprep.screen.composer import Composer, continuation
from examprep.screen.prompt import Around

LONG = 60.0


def test_a_line_of_its_own_has_the_prompt_and_one_that_only_goes_on_has_none() -> None:
    assert ["> ", "  ", "> "] == [continuation(2, *at) for at in [(1, 0), (1, 1), (2, 0)]]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs alarm signals")
def test_an_alarm_that_rings_in_a_task_of_the_editor_ends_it_and_is_no_defect(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from prompt_toolkit.application import Application, create_app_session
    from prompt_toolkit.input import create_pipe_input
    from prompt_toolkit.output import DummyOutput

    saved: list[str] = []
    redraw = Application.invalidate

    def rung(app: Application[object]) -> None:
        task = asyncio.current_task()
        if task and "auto_refresh" in repr(task):
            signal.raise_signal(signal.SIGALRM)
        redraw(app)

    monkeypatch.setattr(composer, "REFRESH", 0.05)
    monkeypatch.setattr(Application, "invalidate", rung)
    around = Around(status=lambda: "59:00")
    with create_pipe_input() as keys, create_app_session(keys, DummyOutput()):
        writing = Composer(saved.append, str, lambda: None, "写到一半", around=around)
        with pytest.raises(Rung), alarm(LONG):
            writing.ask()
    assert "写到一半" == saved[-1].strip()
    assert "" == "".join(capfd.readouterr())


def test_what_comes_behind_an_answer_in_the_same_breath_is_no_part_of_the_next() -> None:
    from prompt_toolkit.application import create_app_session
    from prompt_toolkit.input import create_pipe_input
    from prompt_toolkit.output import DummyOutput

    def writing() -> Composer:
        return Composer(lambda _text: None, str, lambda: None)

    with create_pipe_input() as keys, create_app_session(keys, DummyOutput()):
        keys.send_text("先道歉\r.\r4\r")
        assert "先道歉" == writing().ask()
        keys.send_text("再回访\r.\r")
        assert "再回访" == writing().ask()
