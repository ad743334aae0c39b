"""The options and the writing that printed things share."""

from __future__ import annotations

import os
from gettext import gettext as _
from typing import TYPE_CHECKING, TypedDict

import click

from examprep.commands.app import print_json
from examprep.commands.files import deliver, may_write
from examprep.commands.options import FILE, force, format_of, together

if TYPE_CHECKING:
    from examprep.commands.app import App
    from examprep.papers.printing.blocks import Document


class Printed(TypedDict):
    """What a person chooses about a printed file."""

    format_: str | None
    font: str | None
    output: str
    force: bool


printed = together(
    click.option(
        "--format",
        "format_",
        type=click.Choice(["pdf", "docx", "html", "markdown"]),
        show_default=_("as FILE is called, else pdf"),
        help=_("PDF to print, Word to edit, HTML for a browser, Markdown for the rest."),
    ),
    click.option(
        "--paper",
        "size",
        type=click.Choice(["a4", "a3"]),
        default="a4",
        show_default=True,
        help=_("The sheet; a3 holds two pages side by side."),
    ),
    click.option(
        "--font", metavar="FONT", help=_("For PDF: a font file, or a family that is installed.")
    ),
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        type=FILE,
        default="",
        help=_("The file to write; - is stdout."),
    ),
    force,
)
"""The sheet, and then what `Printed` holds."""


def write(app: App, document: Document, name: str, chosen: Printed) -> None:
    """Write the document, to `name` and the format's suffix where no file is chosen."""
    from examprep.papers import printing

    suffixes = {suffix: format_ for format_, suffix in printing.FORMATS.items()}
    format_ = format_of(chosen["format_"], chosen["output"], suffixes, "pdf")
    output = chosen["output"] or f"{name}.{printing.FORMATS[format_]}"
    if not chosen["force"]:
        may_write(output)
    deliver(output, [printing.write(document, format_, chosen["font"])])
    if output == "-":
        return
    if app.json:
        print_json({"file": output, "bytes": os.path.getsize(output)})
    else:
        click.echo(_("Written to {file}.").format(file=output), err=True)
