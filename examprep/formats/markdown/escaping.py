r"""The two escapes of the format, both CommonMark's own (spec 0.31, sections 2.4 and 2.5).

A backslash before ASCII punctuation makes it an ordinary character; `&#N;` is the character with
the number N. They keep apart what the format would read as markup, and what an editor or a
reader strips: spaces at the end of a line, empty lines around a text, control characters.
"""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])|&#(\d{1,7});")
_SPECIAL = re.compile(r"\\|&(?=#)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_HEADING_OR_RULE = re.compile(r" {0,3}(?=#|-{3,}$)")
_NUMBER = re.compile(r"\d{1,3}\s*(?=[.．、])")
_BULLET = re.compile(r"(?=[-*+](?:\s|$))")


def decode(text: str) -> str:
    """The text that was meant; a backslash before anything but punctuation stands for itself."""
    return _ESCAPE.sub(_meant, text)


def protect(char: str) -> str:
    """One character written so that nothing reads it as markup or as space to be stripped."""
    return f"\\{char}" if _PUNCTUATION.match(char) else _reference(char)


def protect_first(text: str) -> str:
    """The text with its first character protected."""
    return protect(text[0]) + text[1:]


def one_line(text: str, separators: str = "") -> str:
    """The text on one line; `separators`, the inside of a regex class, become references."""
    safe = re.sub(rf"[\n{separators}]", lambda found: _reference(found[0]), _escape(text))
    return _keep_start(_keep_end(safe))


def block(text: str) -> list[str]:
    """The lines of a longer text; none starts a section, and no empty line around it is lost."""
    body = text.strip("\n")
    if not body:
        return [protect("\n") * len(text)] if text else []
    lines = [_protect_at(_HEADING_OR_RULE, _keep_end(_escape(line))) for line in body.split("\n")]
    lines[0] = protect("\n") * (len(text) - len(text.lstrip("\n"))) + lines[0]
    lines[-1] += protect("\n") * (len(text) - len(text.rstrip("\n")))
    return lines


def unnumbered(line: str) -> str:
    """A line that begins with no number, as items of an exam text do."""
    return _protect_at(_NUMBER, line)


def item(text: str) -> list[str]:
    """The lines of a text in a list: indented there, so space at the start is kept as well."""
    return [_protect_at(_BULLET, _keep_start(line)) for line in block(text)]


def quotation(text: str) -> list[str]:
    """The lines of a text that is quoted, each of which is kept as it is."""
    return [_keep_end(_escape(line)) for line in text.split("\n")]


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda found: protect(found[0]), text)


def _reference(char: str) -> str:
    return f"&#{ord(char)};"


def _meant(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    number = int(found[2])
    is_character = number < 0xD800 or 0xDFFF < number < 0x110000
    return chr(number) if is_character else found[0]


def _keep_start(line: str) -> str:
    return protect_first(line) if line[:1].isspace() else line


def _keep_end(line: str) -> str:
    return line[:-1] + protect(line[-1]) if line[-1:].isspace() else line


def _protect_at(place: re.Pattern[str], line: str) -> str:
    """The line with the character after `place` protected, where it starts like that."""
    found = place.match(line)
    return line[: found.end()] + protect_first(line[found.end() :]) if found else line
