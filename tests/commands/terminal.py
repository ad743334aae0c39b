"""The program on a terminal of its own, with what is seen there and typed."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.commands.conftest import MORNING

pexpect = pytest.importorskip("pexpect", reason="a pseudo-terminal is needed")

if TYPE_CHECKING:
    from collections.abc import Iterator

CTRL_C = "\x03"
READY = ">[ \x08\x1b]"
"""The prompt, whose space may be a movement of the cursor."""


@contextmanager
def started(database: str, *args: str, **environ: str) -> Iterator[Any]:
    """`examprep` with `args`, in English and in the morning."""
    env = {**os.environ, "EXAMPREP_DB": database, "EXAMPREP_NOW": MORNING, "TERM": "xterm"}
    env |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "EXAMPREP_LANG": "en", **environ}
    command = ["-m", "examprep", *args]
    child = pexpect.spawn(
        sys.executable, command, env=env, encoding="utf-8", timeout=20, dimensions=(40, 80)
    )
    child.delaybeforesend = None
    try:
        yield child
    finally:
        child.close(force=True)


@contextmanager
def kept_busy(database: str) -> Iterator[None]:
    """Another program is writing to the database meanwhile."""
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def ended(child: Any) -> int:  # noqa: ANN401 - pexpect has no types
    """The exit status, once it is over."""
    child.expect(pexpect.EOF)
    child.close()
    return int(child.exitstatus)
