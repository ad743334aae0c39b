"""Word documents from scratch: as little XML as Word would accept."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OPEN = (
    f'xmlns:w="{W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
)
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.numbering+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.styles+xml"/></Types>'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'


def p(*runs: str, style: str = "", number: int | None = None, depth: int = 0) -> str:
    """A paragraph of runs; plain text is a run without a format."""
    listed = (
        ""
        if number is None
        else f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    )
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{styled}{listed}</w:pPr>{inside}</w:p>"


def r(text: str, **properties: str) -> str:
    """A run whose format has these elements: `b="1"`, `color="FF0000"`."""
    inside = "".join(f'<w:{name} w:val="{value}"/>' for name, value in properties.items())
    return f'<w:r><w:rPr>{inside}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """A table of rows of cells; plain text is a cell of one paragraph."""
    cells = [[cell if cell.startswith("<") else p(cell) for cell in row] for row in rows]
    made = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in cells)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in made) + "</w:tbl>"


def level(depth: int, form: str, text: str, start: int = 1, extra: str = "") -> str:
    """How one depth of a list is numbered."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'{extra}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def listing(id: int, *levels: str) -> str:
    """A list with its levels, and a use of it with the same id."""
    return f'<w:abstractNum w:abstractNumId="{id}">{"".join(levels)}</w:abstractNum>'


def use(id: int, of: int, overrides: str = "") -> str:
    """A use of a list."""
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def docx(body: str, numbering: str = "", styles: str = "", **parts: str) -> bytes:
    """A .docx with this body; `header1="…"` and the like are further parts."""
    return packed(roots(body, numbering, styles, **parts))


def roots(body: str, numbering: str = "", styles: str = "", **parts: str) -> dict[str, str]:
    """The XML of the parts of a .docx by their names."""
    named = {"document": f"<w:body>{body}</w:body>", "numbering": numbering, "styles": styles}
    made = {name: f"<w:{name} {_OPEN}>{xml}</w:{name}>" for name, xml in named.items() if xml}
    return made | {name: f"<w:part {_OPEN}>{xml}</w:part>" for name, xml in parts.items()}


def packed(roots: dict[str, str]) -> bytes:
    """A .docx of these parts."""
    related = "".join(
        f'<Relationship Id="r{name}" Type="{_RELATIONS}/{name}" Target="{name}.xml"/>'
        for name in roots
        if name != "document"
    )
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _TYPES)
        file.writestr(
            "_rels/.rels",
            f'{_RELS}<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        file.writestr("word/_rels/document.xml.rels", f"{_RELS}{related}</Relationships>")
        for name, root in roots.items():
            file.writestr(f"word/{name}.xml", f'<?xml version="1.0" encoding="UTF-8"?>{root}')
    return made.getvalue()
