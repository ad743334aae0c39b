"""What `import --dry-run` would do is told, and nothing is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.commands.conftest import Ran


def test_a_dry_run_writes_nothing(run: Callable[..., Ran], page: Path) -> None:
    before = run("export").out
    report = run("import", str(page), "--dry-run", "--json").json()
    assert (True, 2) == (report["dry_run"], report["new"])
    assert before == run("export").out


@pytest.mark.parametrize("named", ["{}", "sqlite:///{}", "sqlite:///file:{}?uri=true"])
def test_a_dry_run_makes_no_database(
    run: Callable[..., Ran], page: Path, tmp_path: Path, named: str
) -> None:
    missing = tmp_path / "none yet" / "bank.db"
    where = named.format(missing)
    assert 0 == run("import", str(page), "--dry-run", "--db", where).status
    assert not missing.parent.exists()


@pytest.mark.parametrize("named", ["{}", "sqlite:///{}", "sqlite:///file:{}?uri=true"])
def test_a_dry_run_looks_into_the_database_that_is_there(
    run: Callable[..., Ran], database: str, question_file: str, tmp_path: Path, named: str
) -> None:
    where = named.format(Path(database).rename(tmp_path / "my bank.db"))
    told = run("import", question_file, "--dry-run", "--json", "--db", where).json()
    assert 0 == told["new"]


def test_a_database_below_home_is_found_by_a_dry_run_too(
    run: Callable[..., Ran],
    question_file: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("EXAMPREP_DB", "~/bank.db")
    assert 3 == len(run("list", "--json").json())
    told = run("import", question_file, "--dry-run", "--json").json()
    assert (0, 3) == (told["new"], told["unchanged"] + told["duplicate"])


def test_a_dry_run_sees_what_the_files_before_would_have_brought(
    run: Callable[..., Ran], page: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(page.read_text("utf-8"), "utf-8")
    planned = run("import", str(page), str(copy), "--dry-run", "--json").json()
    done = run("import", str(page), str(copy), "--json").json()
    assert (2, 2) == (planned["new"], planned["duplicate"])
    assert planned["files"] == done["files"]
