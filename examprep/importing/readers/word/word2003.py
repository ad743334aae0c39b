"""Word 2003's XML, as exam platforms export it under the name .doc: the names of its elements
are brought up to date, and what there is then is read as a .docx is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.importing.readers import xml
from examprep.importing.readers.word import docx
from examprep.importing.readers.word.lists import coded
from examprep.importing.readers.word.names import NAMESPACE, W, number

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from examprep.importing.document import Document

OLD = "http://schemas.microsoft.com/office/word/2003/wordml"
PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage"
_ANNOTATION = "{http://schemas.microsoft.com/aml/2001/core}annotation"
_ELEMENTS = {
    "listPr": "numPr", "ilfo": "numId", "listDef": "abstractNum", "ilst": "abstractNumId",
    "list": "num", "nfc": "numFmt",
}  # fmt: skip
_ATTRIBUTES = {W + "listDefId": W + "abstractNumId", W + "ilfo": W + "numId"}


def read(text: str, file: str) -> Document:
    """The document in Word 2003 XML, or in a .docx saved as XML; places as in a .docx. Raises
    `UnreadableFile` where there is none to read."""
    root = xml.parse(text.replace(OLD, NAMESPACE), file)
    if root.tag.endswith("}package"):
        return docx.read_flat(root, file)
    for element in root.iter():
        _update(element)
    parts = {name: part for name, part in _parts(root).items() if part is not None}
    return docx.document(parts, file)


def _parts(root: Element) -> dict[str, Element | None]:
    parts = {
        "word/document.xml": root.find(W + "body"),
        "word/styles.xml": root.find(W + "styles"),
        "word/numbering.xml": root.find(W + "lists"),
    }
    for kind, name in (("header", "hdr"), ("footer", "ftr")):
        found = enumerate(root.iter(W + name))
        parts |= {f"word/{kind}{n}.xml": part for n, part in found}
    return parts


def _update(element: Element) -> None:
    """Give an element the name it has today; drop what it marks as deleted or as a remark."""
    if element.tag == _ANNOTATION and element.get(W + "type") in {"Word.Deletion", "Word.Comment"}:
        element.clear()
    name = element.tag.removeprefix(W)
    element.tag = W + _ELEMENTS[name] if name in _ELEMENTS else element.tag
    for old, new in _ATTRIBUTES.items():
        if old in element.attrib:
            element.set(new, element.attrib[old])
    if name == "nfc":
        element.set(W + "val", coded(number(element.get(W + "val"), 0)))
