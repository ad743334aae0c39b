"""What Word has and python-docx does not: fields, borders, East Asian fonts, the seal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

EMU = 36_000
"""English metric units in a millimetre."""

SEAL = """
<w:r {ns}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1"
 locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>
<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="1" name="seal"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>
<wps:txbx><w:txbxContent/></wps:txbx>
<wps:bodyPr vert="vert270" lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>
"""

NAMESPACES = (
    nsdecls("w", "wp", "a")
    + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def element(name: str, **values: str) -> Any:  # noqa: ANN401 - lxml's elements have no types
    """An element of WordprocessingML with attributes."""
    made = OxmlElement(f"w:{name}")
    for key, value in values.items():
        made.set(qn(f"w:{key}"), value)
    return made


def field(paragraph: Paragraph, code: str, shown: str = "1") -> None:
    """Add a field that Word works out, such as PAGE; `shown` stands there until it does."""
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("t", shown), ("end", "")):
        run = paragraph.add_run(shown if kind == "t" else "")
        if kind in {"begin", "separate", "end"}:
            run._r.append(element("fldChar", fldCharType=kind))
        elif not kind:
            instruction = element("instrText")
            instruction.text = f" {text} "
            run._r.append(instruction)


def fonts(properties: Any, latin: str, chinese: str) -> None:  # noqa: ANN401
    """Have run properties use one font for Latin and one for Chinese text."""
    names = properties.get_or_add_rFonts()
    for key in ("ascii", "hAnsi", "cs"):
        names.set(qn(f"w:{key}"), latin)
    names.set(qn("w:eastAsia"), chinese)
    for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        names.attrib.pop(qn(f"w:{key}"), None)


def rule_below(paragraph: Paragraph) -> None:
    """A line below a paragraph, and between it and others like it."""
    borders = element("pBdr")
    for side in ("bottom", "between"):
        borders.append(element(side, val="single", sz="4", space="0", color="888888"))
    paragraph._p.get_or_add_pPr().insert_element_before(
        borders, *("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    )


def seal(run: Run, lines: Sequence[Paragraph], left: int, height: int) -> None:
    """Put lines on the left edge of the page, turned upwards, `left` and `height` in mm."""
    drawing = parse_xml(
        SEAL.format(ns=NAMESPACES, left=left * EMU, top=28 * EMU, width=17 * EMU,
                    height=height * EMU)
    )  # fmt: skip
    content = next(drawing.iter(qn("w:txbxContent")))
    for line in lines:
        content.append(line._p)
    run._r.addnext(drawing)
