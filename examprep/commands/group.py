"""The command `examprep` itself: its help, its options, and a module for every verb."""

from __future__ import annotations

from gettext import gettext as _
from importlib import import_module
from typing import TYPE_CHECKING

import click

from examprep import __version__
from examprep.commands.app import Command, Group, program_options
from examprep.commands.verbs import VERBS
from examprep.screen.help import CellContext

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Verbs(click.Group):
    """A group that loads a command's module when the command is used."""

    context_class = CellContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of `VERBS`."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> Command | Group | None:
        """The command of that name."""
        if cmd_name not in VERBS:
            return None
        name = VERBS[cmd_name].name
        found: Command | Group = getattr(import_module(f"examprep.commands.{name}"), name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Every command with its line, none of them loaded."""
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(verb.summary)) for name, verb in VERBS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands that begin so, none of them loaded, and the group's own options."""
        from click.shell_completion import CompletionItem

        commands = [
            CompletionItem(name, help=_(verb.summary))
            for name, verb in VERBS.items()
            if name.startswith(incomplete)
        ]
        return commands + click.Command.shell_complete(self, ctx, incomplete)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named first in `args`; a misspelt one is told its nearest neighbours."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            name = error.command_name
            raise click.NoSuchCommand(name, possibilities=VERBS, ctx=ctx) from None


@click.group(
    cls=Verbs,
    params=program_options(),
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=_("A question bank for written exams, with spaced repetition.")
    + "\n\n"
    + _(
        "Answer in your own words; every answer is compared with the reference points, "
        "and comes back when you are about to forget it. Start with: examprep demo"
    ),
    epilog=_(
        "Exit status: 0 done, 1 failed, 2 wrong usage, 3 nothing is due (due --quiet), "
        "4 done but something was refused, 5 no such question or several, 6 database busy or too "
        "new, 130 interrupted."
    ),
)
@click.version_option(__version__)
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Show today, if nothing else is asked for; the options were taken by their callbacks."""
    if ctx.invoked_subcommand is None:
        from examprep.commands.today import today

        today(ctx.obj)
