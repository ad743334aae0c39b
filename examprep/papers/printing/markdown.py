"""Documents as Markdown, to read anywhere and to paste into anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.papers.printing import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~$&!]")
_START = re.compile(r"(\s*\d+)([.)])|(\s*)([-+=])")
STEP = "\N{IDEOGRAPHIC SPACE}" * 2
"""Indents a paragraph without making code of it."""


def write(document: blocks.Document) -> str:
    """The document with every text standing for itself."""
    head, *rest = document.heads
    written = [f"# {_safe(head)}", *(f"**{_safe(each)}**" for each in rest)]
    if fields := (document.fields or document.seal):
        written.append("　".join(f"{_safe(name)}：\\_\\_\\_\\_\\_\\_\\_\\_" for name in fields))
    for block in document.blocks:
        written += _block(block)
    return "\n\n".join(written) + "\n"


def _block(block: blocks.Block) -> Iterator[str]:
    match block:
        case blocks.Heading():
            yield f"## {_safe(block.text)}"
        case blocks.Text():
            yield _text(block)
        case blocks.Table():
            yield _table(block)
        case blocks.Options():
            yield "  \n".join(_lines(_safe(text), STEP) for text in block.texts)
        case blocks.Bubbles():
            yield "  \n".join(
                f"{_safe(label)}　{' '.join(f'（{letter}）' for letter in letters)}".rstrip()
                for label, letters in block.items
            )
        case blocks.Space():
            yield "&nbsp;"
        case blocks.Contents() | blocks.Break():
            return


def _text(block: blocks.Text) -> str:
    text = _safe(f"{block.label}{' ' if block.label and block.text else ''}{block.text}")
    if block.tone is blocks.Tone.STRONG and text:
        text = f"**{text}**"
    return _lines(text, STEP * block.indent)


def _lines(text: str, indent: str) -> str:
    """The lines of a text, none of which begins a list or a block of code."""
    lines = [line.strip() for line in text.splitlines()]
    return "  \n".join(indent + _unstarted(line) for line in lines if line)


def _unstarted(line: str) -> str:
    start = _START.match(line)
    return _literal(start) + line[start.end() :] if start else line


def _literal(found: re.Match[str]) -> str:
    number, sign, blanks, bullet = found.groups()
    return f"{number}\\{sign}" if number is not None else f"{blanks}\\{bullet}"


def _table(block: blocks.Table) -> str:
    head, *rows = ([_safe(cell) for cell in row] for row in block.rows)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _safe(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)
