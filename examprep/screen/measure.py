"""How wide a terminal really draws what we count as two cells."""

from __future__ import annotations

import os
import re
import select
import sys

WAIT = 0.5
"""Seconds that a terminal has to answer; those that know the question answer at once."""

_POSITION = re.compile(rb"\x1b\[\d+;(\d+)R")


def drawn(text: str) -> int | None:
    """How many cells the terminal takes for `text`; None where it cannot be asked.

    The text is written at the start of a line, the terminal is asked where the cursor stands, and
    the line is cleared.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    if os.environ.get("TERM", "dumb") == "dumb":
        return None
    try:
        import termios
        import tty
    except ImportError:  # not on Windows
        return None
    keyboard = sys.stdin.fileno()
    before = termios.tcgetattr(keyboard)
    try:
        tty.setcbreak(keyboard)
        os.write(sys.stdout.fileno(), f"\r{text}\x1b[6n".encode())
        answer = _POSITION.search(_reply(keyboard))
    finally:
        os.write(sys.stdout.fileno(), b"\r\x1b[K")
        termios.tcsetattr(keyboard, termios.TCSADRAIN, before)
    return int(answer[1]) - 1 if answer else None


def _reply(keyboard: int) -> bytes:
    reply = b""
    while not reply.endswith(b"R") and select.select([keyboard], [], [], WAIT)[0]:
        reply += os.read(keyboard, 32)
    return reply
