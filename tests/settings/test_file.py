"""The file of settings: what it says, on which line, and changing one line of it."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.errors import MalformedFile, WrongUsage
from examprep.settings import file

if TYPE_CHECKING:
    from pathlib import Path

MINE = """\
# Mine.
new = 5  # not too many

learner = 'li # wang'
"""


@pytest.mark.parametrize("platform_folder", ["", "/elsewhere"])
def test_the_file_is_where_platformdirs_says(
    platform_folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    from platformdirs import user_config_path

    monkeypatch.setenv("XDG_CONFIG_HOME", platform_folder)
    expected = user_config_path("examprep", appauthor=False) / "config.toml"
    environ = {name: text for name, text in os.environ.items() if name != "EXAMPREP_CONFIG"}
    assert str(expected) == file.path(environ)


def test_entries_come_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(MINE, "utf-8")
    found = file.read(str(path))
    assert {"new": (5, 2), "learner": ("li # wang", 4)} == {
        name: (entry.value, entry.line) for name, entry in found.items()
    }


def test_no_file_says_nothing(tmp_path: Path) -> None:
    assert {} == file.read(str(tmp_path / "none.toml"))


@pytest.mark.parametrize(("text", "line"), [("new = 5\nlimit 9\n", 2), ("new =", 1), ("a = '", 1)])
def test_what_is_no_toml_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(MalformedFile) as refused:
        file.parsed(text, "config.toml")
    assert ("config.toml", line) == (refused.value.fields["file"], refused.value.fields["line"])


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes('learner = "李"'.encode("gbk"))
    with pytest.raises(MalformedFile, match="UTF-8"):
        file.read(str(path))


def test_a_change_touches_its_own_value_and_nothing_else() -> None:
    assert MINE.replace("= 5  #", "= 12  #") == file.changed(MINE, "new", 12, "")
    assert MINE.replace("'li # wang'", '"李"') == file.changed(MINE, "learner", "李", "")
    assert MINE.replace("new = 5  # not too many\n", "") == file.changed(MINE, "new", None, "")
    assert MINE + "balance = true\n" == file.changed(MINE, "balance", True, "")


def test_a_new_entry_stands_before_the_first_table_and_on_a_line_of_its_own() -> None:
    assert "new = 5\nidle = 60\n[mine]\nx = 1\n" == file.changed(
        "new = 5\n[mine]\nx = 1\n", "idle", 60, ""
    )
    assert "new = 5\nidle = 60\n" == file.changed("new = 5", "idle", 60, "")


def test_what_no_single_line_says_is_left_to_a_person() -> None:
    with pytest.raises(WrongUsage):
        file.changed('learner = """\nli"""\n', "learner", "wang", "config.toml")


def test_taking_out_what_is_not_there_changes_nothing() -> None:
    assert MINE == file.changed(MINE, "idle", None, "")


printable = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]))


@given(
    st.dictionaries(st.sampled_from(["new", "learner", "balance"]), printable),
    st.sampled_from(["new", "learner", "idle"]),
    printable | st.integers(0, 999) | st.booleans(),
)
def test_any_value_is_read_back_as_it_was_written(
    before: dict[str, str], name: str, value: str | int | bool
) -> None:
    text = ""
    for each, said in before.items():
        text = file.changed(text, each, said, "")
    assert {**before, name: value} == tomllib.loads(file.changed(text, name, value, ""))
