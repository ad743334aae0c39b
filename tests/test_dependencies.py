"""What the program imports, it asks for: with the least version that serves and a first that may
not."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.test_architecture import FILES, imports

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
WANTED = [*PROJECT["dependencies"], *EXTRAS["anki"], *EXTRAS["pdf"]]
DECLARED = {re.split("[<>=]", wanted)[0] for wanted in WANTED}


def test_every_package_that_is_imported_is_declared() -> None:
    named = {name for path in FILES for name in imports(ast.parse(path.read_text("utf-8")))}
    packages = {name.split(".")[0] for name in named} - sys.stdlib_module_names - {"examprep"}
    owners = packages_distributions()
    distributions = {name.lower().replace("_", "-") for each in packages for name in owners[each]}
    assert DECLARED == distributions


@pytest.mark.parametrize("wanted", [*WANTED, *EXTRAS["dev"][1:]])
def test_a_package_is_bounded_from_below_and_above(wanted: str) -> None:
    assert re.fullmatch(r"[\w-]+>=[\d.]+,<[\d.]+", wanted)
