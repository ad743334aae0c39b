"""Documents as one HTML file that a browser shows and prints."""

from __future__ import annotations

from html import escape
from importlib import resources
from typing import TYPE_CHECKING

from examprep.papers.printing import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STYLE = "paper.css"


def write(document: blocks.Document) -> str:
    """The document with its style sheet, which has rules for the screen and for paper."""
    style = resources.files(__package__).joinpath(STYLE).read_text("utf-8")
    body = "\n".join([*_front(document), *_body(document.blocks)])
    header = escape(document.header)
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{header}</title>\n<style>\n{style}</style>\n</head>\n"
        f'<body class="{document.size.value}{" sealed" if document.seal else ""}">\n'
        f"<header>{header}</header>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _front(document: blocks.Document) -> Iterator[str]:
    if document.seal:
        yield f'<aside class="seal"><p>{_fields(document.seal)}</p><p>密　封　线</p></aside>'
    head, *rest = document.heads
    yield f"<h1>{escape(head)}</h1>"
    yield from (f'<p class="head">{escape(each)}</p>' for each in rest)
    if document.fields:
        yield f'<p class="head fields">{_fields(document.fields)}</p>'


def _fields(names: Sequence[str]) -> str:
    return "".join(f'<span>{escape(name)}<i class="fill"></i></span>' for name in names)


def _body(given: Sequence[blocks.Block]) -> Iterator[str]:
    headings = [block.text for block in given if isinstance(block, blocks.Heading)]
    number = 0
    for block in given:
        match block:
            case blocks.Heading():
                number += 1
                yield _heading(block, number)
            case blocks.Contents():
                yield _contents(block, headings)
            case blocks.Text():
                yield _text(block)
            case blocks.Table():
                yield _table(block)
            case blocks.Options():
                texts = "".join(f"<li>{escape(text)}</li>" for text in block.texts)
                yield f'<ul class="options in{block.columns}">{texts}</ul>'
            case blocks.Space():
                lines = "<i></i>" * block.lines
                yield f'<div class="space{" framed" if block.framed else ""}">{lines}</div>'
            case blocks.Bubbles():
                yield f'<ul class="bubbles">{"".join(map(_bubble, block.items))}</ul>'
            case blocks.Break():
                yield '<div class="break"></div>'


def _heading(block: blocks.Heading, number: int) -> str:
    box = ""
    if block.box:
        box = "<table><tr><td>得分</td><td>评卷人</td></tr><tr><td></td><td></td></tr></table>"
    return f'<div class="section">{box}<h2 id="s{number}">{escape(block.text)}</h2></div>'


def _contents(block: blocks.Contents, headings: Sequence[str]) -> str:
    lines = (
        f'<li><a href="#s{number}">{escape(text)}</a></li>'
        for number, text in enumerate(headings, 1)
    )
    return f"<nav><h2>{escape(block.title)}</h2><ol>{''.join(lines)}</ol></nav>"


def _text(block: blocks.Text) -> str:
    kinds = [block.tone.value, f"in{block.indent}"]
    kinds += [name for name, on in (("whole", block.whole), ("keep", block.keep)) if on]
    label = f"<b>{escape(block.label)}</b>" if block.label else ""
    return f'<p class="{" ".join(kinds)}">{label}<span>{escape(block.text)}</span></p>'


def _table(block: blocks.Table) -> str:
    head, *rows = (
        "".join(f"<{cell}>{escape(text)}</{cell}>" for text in row)
        for cell, row in zip(["th", *["td"] * len(block.rows)], block.rows, strict=False)
    )
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    kinds = f"in{block.indent}{' keep' if block.keep else ''}"
    return (
        f'<table class="data {kinds}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    )


def _bubble(item: tuple[str, tuple[str, ...]]) -> str:
    label, letters = item
    fields = "".join(f"<i>{escape(letter)}</i>" for letter in letters) or '<i class="fill"></i>'
    return f"<li><b>{escape(label)}</b>{fields}</li>"
