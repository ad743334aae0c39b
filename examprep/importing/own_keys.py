"""A text's own ways to write keys, put as exam texts do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.chapters import NUMERAL
from examprep.importing.document import Edit
from examprep.importing.labels import NAMES
from examprep.importing.outline import numeral
from examprep.importing.prose import line_from
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_TICK = "[√✓✔vV]"
_BOXES = re.compile(
    rf"(?:正[确確]|[对對是]) *[（(] *(?P<yes>{_TICK}?) *[)）][ ,，、]*"
    rf"(?:[错錯][误誤]|[错錯否]) *[（(] *(?P<no>{_TICK}?) *[)）](?=[ 。]*$)",
    re.M,
)


def boxes(text: str) -> Iterator[Edit]:
    """A box for each verdict behind a statement, 对（ ）错（√）, as one for the verdict."""
    for match in _BOXES.finditer(text):
        ticked = "√" * bool(match["yes"]) + "×" * bool(match["no"])
        yield Edit(*match.span(), "", f"（{ticked if len(ticked) == 1 else ' '}）")


_KEY_IN_BRACKETS = re.compile(
    r"[（(【\[] *(?:正[确確]|[参參]考|[标標][准準])?答案 *[:：为為是] *"
    r"(?P<key>[A-K]{1,8}|[√×✓✗对對错錯]|正[确確]|[错錯][误誤]) *[)）】\]]"
)
_OPTION = re.compile(r"(?:^|[\s。；;])[（(]?[A-K][.．、:：)）]")


def bracketed_keys(text: str) -> Iterator[Edit]:
    """A key with its name in brackets, （正确答案：B）: in the brackets alone behind a stem, in a
    line of its own behind options."""
    options = {
        text.rfind("\n", 0, option.end()) + 1: option.end()
        for option in reversed([*_OPTION.finditer(text)])
    }
    for match in _KEY_IN_BRACKETS.finditer(text):
        first = options.get(text.rfind("\n", 0, match.start()) + 1, len(text))
        told = f"\n答案：{match['key']}\n" if first <= match.start() else f"（{match['key']}）"
        yield Edit(*match.span(), "", told)


_KEY = r"\W{0,3}(?:[A-K]{1,8}(?![A-Za-z])|[√×✓✗对错])[ ,，;；、.．)）]{0,4}"
_KEYS_NAMED = re.compile(
    rf"^ *(?P<answers>[【\[]?(?:参考|标准|正确)?答案[】\]]?) *[:： ]? *(?=1{_KEY}2{_KEY})"
    rf"|(?:^|(?<=[\s:：。；;])) *(?P<kind>{NAMES})题? *[:：] *(?=1\W{{0,2}}(?:[A-K]|[√×✓✗对错]))",
    re.M,
)


_IN_BRACKETS = re.compile(r"[（(] *(?P<key>[A-K]{1,8}|[√×✓✗对错]) *[)）]")
_SECTION = re.compile(rf"^\W*(?:{NUMERAL}\W+)?(?:{NAMES})", re.M)


def key_names(text: str) -> Iterator[Edit]:
    """The kinds before keys that stand in a line, as headings: 答案：单选：1C 2B 判断：1× 2√; and
    答案：1.√ 2.A as one behind the last section, whose keys may be for all of them."""
    simplified = simplify(text)
    last = max((section.start() for section in _SECTION.finditer(simplified)), default=0)
    for match in _KEYS_NAMED.finditer(simplified):
        named = f"\n{match['kind']}题\n" if match["kind"] else "参考答案\n"
        if match["answers"]:
            line = line_from(simplified, match.end())
            for key in _IN_BRACKETS.finditer(simplified, match.end(), match.end() + len(line)):
                yield Edit(*key.span(), "", key["key"])
            named = "答案：" if match.end() <= last else named
        yield Edit(*match.span(), "", named)


_BEHIND = re.compile(
    r"(?<=\S)[ \t]+(?:[参參]考|[标標][准準]|正[确確])?答案 *"
    r"(?=(?:[A-K]{1,8}|[√×✓✗对對错錯]|正[确確]|[错錯][误誤])[。.]? *$)",
    re.M,
)


_LAST = re.compile(
    r"(?:(?<![ \t])[ \t]*(?P<square>【)|(?:(?<=\s)|^)[（(\[]) *(?P<key>[A-K]{1,8})"
    r" *(?(square)】|[)）\]])[。.]? *$",
    re.M,
)
_LETTER = re.compile(r"(?:^|(?<=\s))[（(]?[A-K](?:[.．、:：)）]|(?=[\u4e00-\u9fff\d“《]))")


def keys_behind(text: str) -> Iterator[Edit]:
    """A key in the line of its question with no more than its name before it, …D其他 答案D, and
    one in brackets behind the last option or below it: …D其他 【D】."""
    yield from (Edit(*match.span(), "", "\n答案：") for match in _BEHIND.finditer(text))
    for match in _LAST.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        if not text[line : match.start()].strip():
            line = text.rfind("\n", 0, max(0, line - 1)) + 1
        before = text[line : match.start()].strip()
        found = _LETTER.findall(before)
        if len(found) > 1 or (found and before[:2].strip("（(")[0] in "BCDEFGHIJK"):
            yield Edit(*match.span(), "", f"\n答案：{match['key']}")


_SPELT_KEY = rf"[（(] *{NUMERAL} *[)）] *(?:[A-K]{{1,8}}|[√×✓✗对错])(?=[\s，,；;、。]|\Z)"
_SPELT_KEYS = re.compile(rf"^\s*(?:{_SPELT_KEY}[ ，,；;、。]*){{2,}}$", re.M)
_SPELT = re.compile(rf"[（(] *(?P<n>{NUMERAL}) *[)）]")


def spelt_keys(text: str) -> Iterator[Edit]:
    """The numbers of keys in a line, （一）B （二）A, in figures."""
    for line in _SPELT_KEYS.finditer(text):
        for found in _SPELT.finditer(text, *line.span()):
            yield Edit(*found.span(), "", f"{numeral(found['n'])}.")
