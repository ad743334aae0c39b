"""Telling a person at a terminal, once, that the program came with a newer bank."""

from __future__ import annotations

import sys
from contextlib import suppress
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import typable
from examprep.errors import ExamprepError

if TYPE_CHECKING:
    from examprep.commands.app import App
    from examprep.store import Store


def tell(app: App, store: Store) -> None:
    """Say, when the command has ended, how much is new and which command takes it in.

    Whether there is anything new is told by two numbers, and only then the bank is read.
    """
    context = click.get_current_context(silent=True)
    if context is None or app.json or not sys.stderr.isatty():
        return
    # Another process may be writing, or the database cannot be written: the next command tells.
    with suppress(ExamprepError):
        line = _line(app, store)
        if line:
            context.find_root().call_on_close(lambda: click.echo(line, err=True))


def _line(app: App, store: Store) -> str:
    from examprep import shipped as program
    from examprep.store import shipped

    now = program.fingerprint(program.bank_folder())
    with store.reading() as tx:
        if now in {shipped.given(tx), shipped.told(tx)}:
            return ""
    from examprep.commands.bank.bringing import get

    found = get(store, app.now(), dry_run=True)
    with store.transaction() as tx:
        shipped.tell(tx, now)
    # A database that has none of the questions was never given the bank.
    if found.empty or len(found.new) == found.questions:
        return ""
    told = _(
        "A newer bank came with examprep (questions: {new} new, {corrected} corrected). "
        "Take it in with: examprep bank update"
    )
    return typable(told.format(new=len(found.new), corrected=len(found.corrected)))
