"""The options that narrow which questions a command is about."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, TypeVar

import click

from examprep.commands.completing import chapters, subjects, tags
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

Function = TypeVar("Function", bound="Callable[..., None]")


def filters(function: Function) -> Function:
    """Add --kind, --subject, --chapter and --tag, whose values the store takes as `Wanted`."""
    kinds = click.Choice([kind.value for kind in Kind])
    options = (
        click.option("--kind", type=kinds, callback=_kind, help=_("Only this kind of question.")),
        click.option(
            "--subject", shell_complete=subjects, help=_("Only subjects with this in their name.")
        ),
        click.option(
            "--chapter", shell_complete=chapters, help=_("Only chapters with this in their name.")
        ),
        click.option("--tag", shell_complete=tags, help=_("Only questions with this tag.")),
    )
    for option in reversed(options):
        function = option(function)
    return function


def _kind(ctx: click.Context, param: click.Parameter, value: str | None) -> Kind | None:
    return Kind(value) if value else None
