"""Where the value of a setting comes from, and what it may not be."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from examprep.commands.config import shown
from examprep.errors import MalformedFile, WrongUsage
from examprep.settings.chosen import Origin, every, settings
from examprep.settings.table import DEFAULTS, TABLE, variable
from examprep.settings.values import Settings

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "config.md"


def environ(path: Path, text: str, **others: str) -> dict[str, str]:
    path.joinpath("config.toml").write_text(text, "utf-8")
    return {"EXAMPREP_CONFIG": str(path / "config.toml"), **others}


def test_every_field_of_the_settings_is_in_the_table_and_its_default_is_allowed() -> None:
    assert [field.name for field in fields(Settings)] == list(TABLE)
    assert all(TABLE[name].allowed.holds(value) for name, value in DEFAULTS.items())


def test_the_environment_comes_before_the_file_and_the_file_before_the_default(
    tmp_path: Path,
) -> None:
    chosen = every(environ(tmp_path, "\nnew = 5\nlimit = 20\n", EXAMPREP_LIMIT="30"))
    assert (30, Origin.ENVIRONMENT, "EXAMPREP_LIMIT") == (
        chosen["limit"].value, chosen["limit"].origin, chosen["limit"].place,
    )  # fmt: skip
    assert (5, Origin.FILE, f"{tmp_path}/config.toml:2") == (
        chosen["new"].value, chosen["new"].origin, chosen["new"].place,
    )  # fmt: skip
    assert (90, Origin.DEFAULT, "") == (
        chosen["minutes"].value, chosen["minutes"].origin, chosen["minutes"].place,
    )  # fmt: skip


def test_settings_come_as_one_value(tmp_path: Path) -> None:
    given = environ(tmp_path, 'balance = true\nlearner = "li"\n', EXAMPREP_NEW="7")
    assert Settings(balance=True, learner="li", new=7) == settings(given)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("new = 5\nnwe = 3", 2, "there is no setting nwe; did you mean new?"),
        ("[quiz]\nnew = 3", 1, "there is no setting quiz; `examprep config` lists them"),
        ("new = -1", 1, "new must be a whole number from 0 to 999"),
        ("new = true", 1, "new must be a whole number from 0 to 999"),
        ("new = 5.0", 1, "new must be a whole number from 0 to 999"),
        ("scheduler = 'sm3'", 1, "scheduler must be one of sm2, fsrs"),
        ("balance = 'on'", 1, "balance must be on or off (true or false in the file)"),
        ("learner = ''", 1, "learner must be a line of text"),
    ],
)
def test_a_mistake_in_the_file_is_named_with_its_line_and_what_to_do(
    tmp_path: Path, text: str, line: int, reason: str
) -> None:
    with pytest.raises(MalformedFile) as mistake:
        settings(environ(tmp_path, text))
    assert f"{tmp_path}/config.toml:{line}: {reason}" == str(mistake.value)


@pytest.mark.parametrize(
    ("name", "given"), [("NEW", "many"), ("BALANCE", "maybe"), ("IDLE", "1"), ("LEECH", "1e3")]
)
def test_a_mistake_in_the_environment_names_its_variable(
    tmp_path: Path, name: str, given: str
) -> None:
    with pytest.raises(WrongUsage, match=f"EXAMPREP_{name} must be"):
        settings(environ(tmp_path, "", **{f"EXAMPREP_{name}": given}))


def test_the_document_describes_every_setting_as_the_table_does() -> None:
    row = r"^\| `(\w+)` \| `(.*?)` \| (.*?) \| `(\w+)` \|"
    written = re.findall(row, DOCUMENT.read_text("utf-8"), re.MULTILINE)
    assert written == [
        (
            name,
            shown(DEFAULTS[name]) or '""',
            setting.allowed.described().removesuffix(" (true or false in the file)"),
            variable(name),
        )
        for name, setting in TABLE.items()
    ]
