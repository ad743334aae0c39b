"""`examprep man`: the manual page, made from the commands themselves."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep import __version__
from examprep.commands.app import App, command, print_json

if TYPE_CHECKING:
    from collections.abc import Iterator


@command("man", _("Read it with: examprep man | man -l -"))
def man(app: App) -> None:
    """Print the page."""
    page = "\n".join(lines())
    if app.json:
        print_json({"page": page})
    else:
        click.echo(page)


def lines() -> Iterator[str]:
    """The page as roff with the man macros (man-pages(7))."""
    from examprep.commands.group import cli

    yield f'.TH EXAMPREP 1 "" "examprep {__version__}"'
    yield from section(_("NAME"), "examprep \\- " + roff(_first(cli)))
    yield from section(_("SYNOPSIS"), ".B examprep\n[OPTIONS] COMMAND [ARGS]...")
    yield from section(_("DESCRIPTION"), *map(roff, _paragraphs(cli)[1:]))
    program = click.Context(cli, info_name="examprep", **cli.context_settings)
    yield from section(_("OPTIONS"), *options(program))
    yield from section(_("COMMANDS"))
    yield from commands(cli, program)
    yield from section(_("EXIT STATUS"), roff(cli.epilog or ""))


def commands(group: click.Group, context: click.Context) -> Iterator[str]:
    """The sections of the commands of a group, and of those within them."""
    for name in group.list_commands(context):
        inner = group.get_command(context, name)
        if inner is None:
            continue
        # Below the group's own: click keeps the names of --help that it was first asked for.
        here = click.Context(inner, info_name=name, parent=context)
        yield f'.SS "{here.command_path}"'
        pieces = (roff(piece) for piece in inner.collect_usage_pieces(here))
        yield f".B {here.command_path}\n{' '.join(pieces)}"
        for paragraph in _paragraphs(inner):
            yield ".PP\n" + roff(paragraph)
        yield from options(here)
        if isinstance(inner, click.Group):
            yield from commands(inner, here)


def options(context: click.Context) -> Iterator[str]:
    """The options of a command, each with its help."""
    for parameter in context.command.get_params(context):
        record = parameter.get_help_record(context)
        if record:
            yield f".TP\n.B {roff(record[0])}\n{roff(record[1])}"


def section(title: str, *paragraphs: str) -> Iterator[str]:
    """A section of paragraphs."""
    yield f'.SH "{title}"'
    for number, paragraph in enumerate(paragraphs):
        yield paragraph if not number or paragraph.startswith(".TP") else ".PP\n" + paragraph


def roff(text: str) -> str:
    """`text` with what means something to roff made plain."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in {".", "'"} else line for line in plain.split("\n"))


def _paragraphs(of: click.Command) -> list[str]:
    return [text for text in (of.help or "").split("\n\n") if text.strip()]


def _first(of: click.Command) -> str:
    return _paragraphs(of)[0].rstrip(".。")
