"""Each module of tables can be loaded without the others."""

from __future__ import annotations

import subprocess
import sys
from pkgutil import iter_modules

import pytest

from examprep.store import tables

POINTING = """
import sys
from importlib import import_module
from sqlmodel import SQLModel

import_module(sys.argv[1])
for table in SQLModel.metadata.tables.values():
    for key in table.foreign_keys:
        print(key.parent, "->", key.column)
"""


@pytest.mark.parametrize("name", [module.name for module in iter_modules(tables.__path__)])
def test_what_a_table_points_to_is_described_with_it(name: str) -> None:
    command = [sys.executable, "-c", POINTING, f"{tables.__name__}.{name}"]
    assert "" == subprocess.run(command, capture_output=True, text=True, check=False).stderr
