"""Word's .docx: its paragraphs, tables and text boxes, with the numbers Word gives its lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Document
from examprep.importing.readers import xml
from examprep.importing.readers.archive import Archive
from examprep.importing.readers.refusals import damaged
from examprep.importing.readers.word.body import Body
from examprep.importing.readers.word.formats import Formats
from examprep.importing.readers.word.lists import Lists
from examprep.importing.readers.word.names import NAMESPACE, W, number, value
from examprep.importing.readers.word.numbering import numberings, styled_depths
from examprep.importing.readers.word.paragraphs import Paragraphs
from examprep.importing.readers.word.styles import styles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from xml.etree.ElementTree import Element

    from examprep.importing.document import Table
    from examprep.importing.readers.word.styles import Styles

MAIN = re.compile(r"word/document\d*\.xml")
_WANTED = re.compile(
    r"word/(?:document\d*|styles|numbering|footnotes|endnotes|(?:header|footer)\d*|comments)\.xml"
)
_NOTES = {"footnote", "endnote"}
_BESIDE = {"header", "footer", "comment"}
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_FLAT = "{http://schemas.microsoft.com/office/2006/xmlPackage}"


def read(data: bytes, file: str) -> Document:
    """The document in a .docx. Places are `p12`, the twelfth paragraph of the body, and
    `t2 r3 c1`, a cell. Raises `UnreadableFile` where there is none to read."""
    packed = Archive(data, file)
    wanted = filter(_WANTED.fullmatch, packed.members)
    return document({name: _part(packed, name) for name in wanted}, file)


def read_flat(root: Element, file: str) -> Document:
    """The document in a .docx that was saved as a single XML file."""
    parts = {
        part.get(_FLAT + "name", "").lstrip("/"): part.find(_FLAT + "xmlData") for part in root
    }
    roots = {name: data[0] for name, data in parts.items() if data is not None and len(data)}
    return document(roots, file)


def _part(packed: Archive, name: str) -> Element:
    return xml.parse(packed.read(name).replace(_STRICT, NAMESPACE.encode()), packed.file)


def document(parts: Mapping[str, Element], file: str) -> Document:
    """The document whose parts have these names in a .docx."""
    main = next((root for name, root in parts.items() if MAIN.fullmatch(name)), None)
    if main is None:
        raise damaged(file)
    named = styles(parts.get("word/styles.xml"))
    numbering = parts.get("word/numbering.xml")
    lists = Lists(numberings(numbering, named.linked()))
    body = Body(
        Paragraphs(Formats.of(main, named)), _labels(named, lists, styled_depths(numbering))
    )
    content = list(body.content(main))
    for name, root in parts.items():
        kind = re.sub(r"word/|s?\d*\.xml", "", name)
        if kind in _NOTES:
            content += _written(body.content(root, kind))
        elif kind in _BESIDE:
            body.left_out += _written(body.content(root, kind))
    return Document(file, tuple(content), tuple(body.left_out))


def _labels(
    named: Styles, lists: Lists, depths: Mapping[str, int]
) -> Callable[[Element | None], str]:
    """What gives each paragraph its list label from its properties; `depths` are those of styles
    which their lists name."""

    def label(properties: Element | None) -> str:
        own = None if properties is None else properties.find(W + "numPr")
        id, depth = value(own, "numId"), value(own, "ilvl")
        if not id:
            style = value(properties, "pStyle")
            id, inherited = named.numbering(style)
            otherwise = depths.get(style, 0) if inherited is None else inherited
            return lists.label(id, number(depth, otherwise)) if id else ""
        return lists.label(id, number(depth, 0))

    return label


def _written(content: Iterator[Block | Table]) -> Iterator[Block]:
    """The paragraphs among some content that are not empty."""
    return (part for part in content if isinstance(part, Block) and part.text.strip())
