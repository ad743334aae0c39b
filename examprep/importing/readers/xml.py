"""XML from strangers: no entities, no document types, nothing fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.errors import N_, UnreadableFile
from examprep.importing.readers import limits
from examprep.importing.readers.refusals import damaged

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DEEPEST = 200


def parse(data: bytes | str, file: str) -> Element:
    """The root of an XML document. Raises `UnreadableFile`, naming `file`."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    limits.check(len(data), limits.TEXT, file)
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise UnreadableFile(
            file=file, reason=N_("its XML defines entities, which no document needs")
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise damaged(file) from error
    if _deep(root):
        raise damaged(file)
    return root


def _deep(root: Element) -> bool:
    """Whether elements are nested deeper than in any document."""
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
    return bool(level)
