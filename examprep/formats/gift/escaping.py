r"""A backslash before : # = ~ { } makes it an ordinary character, `\n` is the end of a line
(question/format/gift/format.php, repchar and escapedchar_pre)."""

from __future__ import annotations

import re

_SPECIAL = r"\:#=~{}"
_ESCAPED = re.compile(r"\\([\\:#=~{}n])")
_SHIELDED = re.compile("\x00(.)")
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")


def escape(text: str) -> str:
    """A text that holds no markup, on one line."""
    escaped = re.sub(rf"[{re.escape(_SPECIAL)}]", r"\\\g<0>", text.replace("\x00", ""))
    return escaped.replace("\n", r"\n")


def shield(text: str) -> str:
    """A text in which escaped characters are hidden from whoever looks for markup."""
    return _ESCAPED.sub(
        lambda found: f"\x00{chr(ord('a') + (_SPECIAL + 'n').index(found[1]))}",
        text.replace("\x00", ""),
    )


def unshield(text: str) -> str:
    """The text that was meant."""
    return _SHIELDED.sub(lambda found: (_SPECIAL + "\n")[ord(found[1]) - ord("a")], text)


def format_of(text: str) -> tuple[str, str]:
    """The format that `[html]` and the like at the start name, and the rest."""
    found = _FORMAT.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)
