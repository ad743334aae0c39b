"""`examprep config`: what is set, where, and setting it."""

from __future__ import annotations

import os
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.completing import setting
from examprep.commands.completing import value as value_of_setting
from examprep.commands.files import write_whole
from examprep.errors import WrongUsage
from examprep.screen.page import columns, page_width, show
from examprep.settings import file
from examprep.settings.chosen import Origin, every, known, one, value_of
from examprep.settings.table import DEFAULTS, TABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from examprep.settings.allowed import Value
    from examprep.settings.chosen import Chosen


@command(
    "config",
    _(
        "Without a NAME every setting is listed with where its value comes from. With a VALUE it "
        "is written to the file of settings, whose other lines stay as they are."
    ),
)
@click.argument("name", required=False, shell_complete=setting)
@click.argument("value", required=False, shell_complete=value_of_setting)
@click.option("--unset", is_flag=True, help=_("Go back to the default."))
def config(app: App, name: str | None, value: str | None, unset: bool) -> None:
    """List, show or change settings."""
    if unset and (name is None or value is not None):
        raise WrongUsage(reason=_("name the setting: examprep config --unset NAME"))
    if name is not None and (unset or value is not None):
        change(name, None if value is None else value_of(known(name), value))
    if name is None:
        tell_all(app, every(os.environ).values())
    elif not unset or name in TABLE:
        tell(app, one(known(name), os.environ))


def change(name: str, value: Value | None) -> None:
    """Write a setting to the file, or take it out of there where the value is None."""
    path = file.path(os.environ)
    text = file.text_of(path)
    after = file.changed(text, name, value, path)
    if after != text:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        write_whole(path, [after])


def tell_all(app: App, settings: Iterable[Chosen]) -> None:
    """Every setting, its value and where that is from; the file on stderr."""
    if app.json:
        print_json([to_json(chosen) for chosen in settings])
        return
    rows = [
        (chosen.name, shown(chosen.value), origin(chosen), _(TABLE[chosen.name].help))
        for chosen in settings
    ]
    show(columns(rows, page_width()))
    click.echo(_("The file of settings: {path}").format(path=file.path(os.environ)), err=True)
    advise(_("What one may be: examprep config NAME"))


def tell(app: App, chosen: Chosen) -> None:
    """The value of one setting on stdout; what it means, may be and is from on stderr."""
    if app.json:
        print_json(to_json(chosen))
        return
    click.echo(shown(chosen.value))
    named = TABLE[chosen.name]
    click.echo(_(named.help), err=True)
    values = _("Can be {values}; default {default}; now from: {origin}")
    click.echo(
        values.format(
            values=named.allowed.described(),
            default=shown(DEFAULTS[chosen.name]) or '""',
            origin=origin(chosen),
        ),
        err=True,
    )


def to_json(chosen: Chosen) -> dict[str, Any]:
    """A setting as JSON."""
    return {
        "name": chosen.name,
        "value": chosen.value,
        "default": DEFAULTS[chosen.name],
        "origin": chosen.origin.value,
        "place": chosen.place,
        "help": _(TABLE[chosen.name].help),
        "values": TABLE[chosen.name].allowed.described(),
    }


def shown(value: Value) -> str:
    """A value as it is typed."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def origin(chosen: Chosen) -> str:
    """Where a value is from."""
    return _("default") if chosen.origin is Origin.DEFAULT else chosen.place
