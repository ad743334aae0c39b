"""Electronic books (.epub): their pages, in the order in which they are read."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote

from examprep.importing.document import Block, Document, Table
from examprep.importing.readers import html
from examprep.importing.readers.archive import Archive
from examprep.importing.readers.refusals import damaged, empty

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

CONTAINER = "META-INF/container.xml"
"""The member that names the book's own list of its files."""


def read(data: bytes, file: str) -> Document:
    """The pages of a book in one document; a block stands at its page and the line there,
    `c1.xhtml:15`. Raises `UnreadableFile`."""
    packed = Archive(data, file)
    names = [name for name in dict.fromkeys(_pages(packed, file)) if name in packed.members]
    if not names:
        raise empty(file)
    pages = [(posixpath.basename(name), html.read(packed.read(name), file)) for name in names]
    content = chain.from_iterable(_placed(page.content, name) for name, page in pages)
    left_out = chain.from_iterable(_blocks(page.left_out, name) for name, page in pages)
    return Document(file, tuple(content), tuple(left_out))


def _pages(packed: Archive, file: str) -> Iterator[str]:
    """The names of the pages in order, without the table of contents."""
    container = packed.xml(CONTAINER)
    root = _first(container, "rootfile")
    path = "" if root is None else root.get("full-path", "")
    package = packed.xml(path) if path in packed.members else None
    if package is None:
        raise damaged(file)
    listed = {item.get("id"): item for item in package.findall(".//{*}item")}
    for step in package.findall(".//{*}itemref"):
        item = listed.get(step.get("idref"))
        if item is not None and "nav" not in item.get("properties", "").split():
            href = unquote(item.get("href", ""))
            yield posixpath.normpath(posixpath.join(posixpath.dirname(path), href))


def _first(root: Element | None, name: str) -> Element | None:
    return None if root is None else root.find(f".//{{*}}{name}")


def _placed(content: tuple[Block | Table, ...], name: str) -> Iterator[Block | Table]:
    for part in content:
        if isinstance(part, Table):
            yield Table(tuple(tuple(_blocks(row, name)) for row in part.rows))
        else:
            yield from _blocks((part,), name)


def _blocks(blocks: tuple[Block, ...], name: str) -> Iterator[Block]:
    return (replace(block, at=f"{name}:{block.at}") for block in blocks)
