"""What is written can be read on a light terminal and on a dark one."""

from __future__ import annotations

import ast
from itertools import chain

from tests.test_architecture import FILES, room_of

STYLES = {"bold=True", "fg='green'", "fg='red'"}
"""Yellow and cyan on white, blue on black, and what is dim on either come to as little as 1.3 to 1
in the palettes of xterm, GNOME, macOS and Windows, bold ones still less where bold is bright."""

FOUND = {"fg=colour", "fg=COLOUR"}
"""A colour taken from a table of its module."""


def styles(source: str) -> set[str]:
    """Every style that a file has text shown in, as it is written there."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    shown = (c for c in calls if ast.unparse(c.func) in {"click.style", "click.secho"})
    return {ast.unparse(keyword) for call in shown for keyword in call.keywords}


def colours(source: str) -> set[str]:
    """The names of colours in a file."""
    known = {"yellow", "cyan", "blue", "magenta", "white", "black", "green", "red"}
    texts = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return {f"fg={text.value!r}" for text in texts if text.value in known}


def test_no_style_is_used_that_some_background_swallows() -> None:
    sources = [path.read_text("utf-8") for path in FILES if room_of(path) in {"commands", "screen"}]
    used = set(chain.from_iterable(map(styles, sources)))
    assert "bold=True" in used
    assert set() == used - STYLES - FOUND
    assert set() == set(chain.from_iterable(map(colours, sources))) - STYLES
