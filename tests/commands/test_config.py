"""`examprep config`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.commands.conftest import GOOD

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]
Answers = Callable[..., str]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of settings, in a folder that is not there yet."""
    path = tmp_path / "mine" / "config.toml"
    monkeypatch.setenv("EXAMPREP_CONFIG", str(path))
    return path


def test_every_setting_is_listed_with_its_value_and_its_origin(
    run: Run, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("config", "new", "5")
    monkeypatch.setenv("EXAMPREP_LIMIT", "20")
    ran = run("config")
    lines = [line.split(maxsplit=3) for line in ran.out.splitlines()]
    assert ["new", "5", f"{path}:1", "New questions a day."] in lines
    assert ["limit", "20", "EXAMPREP_LIMIT"] in [line[:3] for line in lines]
    minutes = "Minutes a day over all subjects; 0: any number."
    assert ["minutes", "90", "default", minutes] in lines
    assert str(path) in ran.err


def test_a_setting_is_written_read_and_taken_out_again(run: Run, path: Path) -> None:
    assert "10\n" == run("config", "new").out
    assert "5\n" == run("config", "new", "5").out
    assert "new = 5\n" == path.read_text("utf-8")
    assert "10\n" == run("config", "new", "--unset").out
    assert "" == path.read_text("utf-8")


def test_what_is_wrong_with_another_setting_does_not_hide_that_one_was_written(
    run: Run, path: Path
) -> None:
    path.parent.mkdir()
    path.write_text("limit = -1\n", "utf-8")
    ran = run("config", "new", "5")
    assert (0, "5\n") == (ran.status, ran.out)
    assert "limit = -1\nnew = 5\n" == path.read_text("utf-8")
    assert f"{path}:1" in run("config").err
    assert "40\n" == run("config", "limit", "40").out
    assert 0 == run("config").status


def test_json_says_all_there_is_to_know(run: Run, path: Path) -> None:
    assert {
        "name": "balance",
        "value": True,
        "default": False,
        "origin": "file",
        "place": f"{path}:1",
        "help": "Move reviews a little so that no day has too many.",
        "values": "on or off (true or false in the file)",
    } == run("config", "balance", "on", "--json").json()
    assert "balance" in [setting["name"] for setting in run("config", "--json").json()]


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (("nwe",), "there is no setting nwe; did you mean new?"),
        (("nwe", "5"), "there is no setting nwe; did you mean new?"),
        (("new", "many"), "new must be a whole number from 0 to 999"),
        (("--unset",), "name the setting"),
        (("--unset", "new", "5"), "name the setting"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    run: Run, path: Path, args: tuple[str, ...], reason: str
) -> None:
    ran = run("config", *args)
    assert (2, "") == (ran.status, ran.out)
    assert reason in ran.err
    assert not path.exists()


def test_a_mistake_in_the_file_stops_every_command_and_can_be_put_right(
    run: Run, path: Path
) -> None:
    path.parent.mkdir()
    path.write_text("new = -3\nnwe = 2\n", "utf-8")
    ran = run("due")
    assert (1, "", f"Error: {path}:1: new must be a whole number from 0 to 999\n") == (
        ran.status, ran.out, ran.err,
    )  # fmt: skip
    run("config", "new", "3")
    assert f"{path}:2: there is no setting nwe" in run("due").err
    assert 0 == run("config", "--unset", "nwe").status
    assert 0 == run("due").status


@pytest.mark.usefixtures("path")
def test_an_option_overrides_a_setting(run: Run, answers: Answers) -> None:
    run("config", "new", "1")
    assert 1 == run("due", "--json").json()["new"]
    pile = answers(("steps", GOOD), ("survey", "A"))
    assert 2 == len(run("quiz", "--json", "--new", "2", "--answers", pile).json_lines())


def test_the_language_may_be_set_and_the_environment_overrides_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from examprep.commands.language import language

    path.parent.mkdir()
    path.write_text('language = "zh_CN"\n', "utf-8")
    environ = {"EXAMPREP_CONFIG": str(path), "LANG": "en_US.UTF-8"}
    assert "zh_CN" == language(environ)
    assert "en" == language({**environ, "EXAMPREP_LANG": "en"})
    path.write_text('language = "auto"\n', "utf-8")
    assert "en" == language(environ)
    path.write_text("language = \n", "utf-8")
    assert "en" == language(environ)
