"""The Chinese catalogue is complete, well-formed and compiled.

`uv run python tests/test_catalogue.py` brings it up to date after a text has changed: it adds new
ids to messages.po without a translation, drops unused ones, and compiles messages.mo. Fill in what
is empty, and run it again.
"""

from __future__ import annotations

import ast
import io
import re
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import click
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

import examprep.errors

PACKAGE = Path(examprep.__file__).parent
CLICK = Path(click.__file__).parent
PO = PACKAGE / "locale" / "zh_CN" / "LC_MESSAGES" / "messages.po"
MO = PO.with_suffix(".mo")

HEADER = """\
# Simplified Chinese for examprep, and for click, whose texts are in the same domain.
# After changing a text run `uv run python tests/test_catalogue.py`, translate what is empty here,
# and run it again to compile.
msgid ""
msgstr ""
"Project-Id-Version: examprep\\n"
"Language: zh_CN\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def ids(folder: Path) -> set[str | tuple[str, str]]:
    """Every text to be translated in the sources of a folder; with a plural, a pair of texts."""
    keywords = {**DEFAULT_KEYWORDS, "N_": None}
    found = extract_from_dir(folder, [("**.py", "python")], keywords=keywords)
    texts = (text for _file, _line, text, _comments, _context in found)
    return {text if isinstance(text, str) else (text[0], text[1]) for text in texts}


def catalogue() -> Catalog:
    with PO.open("rb") as file:
        return read_po(file, locale="zh_CN")


def messages() -> list[Message]:
    return [message for message in catalogue() if message.id]


def translations(message: Message) -> tuple[str, ...]:
    given = message.string or ""
    return (given,) if isinstance(given, str) else tuple(given)


def key(message: Message) -> str | tuple[str, str]:
    return message.id if isinstance(message.id, str) else (message.id[0], message.id[1])


def placeholders(text: str) -> list[str]:
    """What is filled into a text, as {name} or %(name)s, in alphabetical order."""
    braced = [name for _text, name, _spec, _conversion in Formatter().parse(text) if name]
    return sorted(braced + re.findall(r"%\(\w+\)s", text))


def edges(text: str) -> tuple[bool, bool, bool]:
    """Where a text breaks or indents the line at its ends, which its translation does too."""
    return text.startswith("\n"), text.endswith("\n"), text.startswith(" ")


def named(text: str | tuple[str, str]) -> str:
    return repr(text if isinstance(text, str) else text[0])[:60]


MESSAGES = messages()


def test_what_is_listed_is_joined_as_the_language_joins_it() -> None:
    joined = re.compile(r"""(?<!_\()", "\.join""")
    assert [] == [path for path in PACKAGE.rglob("*.py") if joined.search(path.read_text("utf-8"))]


def test_everything_that_we_say_is_in_the_catalogue() -> None:
    assert set() == ids(PACKAGE) - {key(message) for message in MESSAGES}


def untold(source: str) -> set[str]:
    """The words that errors are given in a source bare, so that no one translates them."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    errors = (call for call in calls if hasattr(examprep.errors, ast.unparse(call.func)))
    given = (word.value for call in errors for word in call.keywords)
    texts = {value.value for value in given if isinstance(value, ast.Constant)}
    return {text for text in texts if isinstance(text, str) and " " in text}


def test_what_errors_are_told_in_words_is_translated_too() -> None:
    assert {"a text"} == untold('raise MalformedQuestion(field="stem", expected="a text")')
    assert set() == untold('raise MalformedQuestion(field="stem", expected=N_("a text"))')
    assert set() == {
        text for path in PACKAGE.rglob("*.py") for text in untold(path.read_text("utf-8"))
    }


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: named(key(message)))
def test_every_text_is_translated_with_what_is_filled_into_it(message: Message) -> None:
    assert not message.fuzzy
    texts = [message.id] if isinstance(message.id, str) else list(message.id)
    given = translations(message)
    assert all(given)
    allowed = [placeholders(text) for text in texts]
    assert all(placeholders(text) in allowed for text in given)
    assert {edges(text) for text in texts} == {edges(text) for text in given}


def test_the_compiled_catalogue_is_what_the_text_says() -> None:
    with MO.open("rb") as file:
        compiled = {key(message): translations(message) for message in read_mo(file) if message.id}
    assert {key(message): translations(message) for message in MESSAGES} == compiled


def test_the_catalogue_names_no_machine_person_or_moment() -> None:
    text = PO.read_text("utf-8")
    assert not re.search(r"^#: |@|Creation-Date|Revision-Date|Last-Translator", text, re.MULTILINE)


def test_a_placeholder_that_a_translation_lost_is_found() -> None:
    assert ["count", "file"] == placeholders("{count} to {file!r}")
    assert ["%(prog)s"] == placeholders("%(prog)s, 100%")
    assert [] == placeholders("no {{braces}}")


def update() -> None:
    """Bring the catalogue up to date with the sources, and compile it."""
    known = {key(message): message.string for message in messages()}
    fresh = Catalog(
        locale="zh_CN",
        creation_date=datetime.fromtimestamp(0, UTC),
        last_translator="examprep",
        language_team="examprep",
        msgid_bugs_address="examprep",
    )
    for text in sorted(ids(PACKAGE) | ids(CLICK), key=str):
        fresh.add(text, known.get(text))
    body = io.BytesIO()
    write_po(body, fresh, width=0, omit_header=True)
    PO.write_text(HEADER + body.getvalue().decode("utf-8"), "utf-8")
    with MO.open("wb") as file:
        write_mo(file, fresh)


if __name__ == "__main__":
    update()
    for entry in messages():
        if not all(translations(entry)):
            print("not translated:", named(key(entry)))
