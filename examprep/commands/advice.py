"""What to type next, in commands that can be typed as they stand."""

from __future__ import annotations

import re
import shlex

import click

from examprep.errors import without_password


def advise(text: str) -> None:
    """Write what to do next on stderr."""
    click.echo(typable(text), err=True)


def typable(text: str) -> str:
    """`text`, its commands (`examprep quiz`) with the database that this one was told to use. Its
    password is for whoever types it to fill in."""
    ctx = click.get_current_context()
    typed = was_typed(ctx, "db") or was_typed(ctx.find_root(), "db")
    if not (typed and ctx.obj.db):  # an empty one is as good as none
        return text
    database = shlex.quote(without_password(ctx.obj.db))
    return re.sub(r"(?a)\bexamprep (?=[a-z])", lambda _found: f"examprep --db {database} ", text)


def was_typed(ctx: click.Context, name: str) -> bool:
    """Whether a parameter stands on the command line."""
    return ctx.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE
