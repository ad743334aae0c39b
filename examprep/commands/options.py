"""Options that commands share, and names of files, which may be any text."""

from __future__ import annotations

from functools import reduce
from gettext import gettext as _
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

import click

from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from click.shell_completion import CompletionItem

Function = TypeVar("Function", bound="Callable[..., int | None]")


class Whole(click.IntRange):
    """A whole number within bounds, called so in the language of the person."""

    name = _("whole number")


class FileName(click.ParamType[str]):
    """The name of a file or what may stand for one, called `name` in a help text."""

    def __init__(self, name: str) -> None:
        self.name = name

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The files there are, which the shell knows best."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


def together(*options: Callable[[Function], Function]) -> Callable[[Function], Function]:
    """Several options as one, in this order."""

    def decorate(function: Function) -> Function:
        return reduce(lambda decorated, option: option(decorated), reversed(options), function)

    return decorate


def one_of(name: str, helps: Mapping[str, str]) -> Callable[[Function], Function]:
    """Options of which one may be given: what it is called, or None, is the argument `name`."""
    return together(
        *(
            click.option(f"--{option}", name, flag_value=option, multiple=True,
                         callback=_only_one, help=text)
            for option, text in helps.items()
        )
    )  # fmt: skip


def _only_one(_ctx: click.Context, _param: click.Parameter, given: tuple[str, ...]) -> str | None:
    if len(set(given)) > 1:
        options = _(", ").join(f"--{option}" for option in dict.fromkeys(given))
        raise click.UsageError(_("give only one of {options}").format(options=options))
    return given[0] if given else None


def format_of(given: str | None, output: str, suffixes: Mapping[str, str], otherwise: str) -> str:
    """The format that is `given`, or else the one that `suffixes` has for how the output is
    called, or `otherwise` where its name has no suffix.

    Raises WrongUsage for a suffix of no format.
    """
    suffix = PurePath(output).suffix.removeprefix(".").lower()
    if given or not suffix:
        return given or otherwise
    if suffix not in suffixes:
        reason = _("a file called {file} could be of any format; say which with --format")
        raise WrongUsage(reason=reason.format(file=output))
    return suffixes[suffix]


FILE = FileName("FILE")
FILE_OR_FOLDER = FileName("FILE|FOLDER")


force = click.option("--force", is_flag=True, help=_("Replace a file that is there already."))

output = together(
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        type=FILE,
        default="-",
        help=_("The file to write; stdout if there is none."),
    ),
    force,
)
