"""`examprep completion`: the script that makes a shell complete what is typed."""

from __future__ import annotations

from gettext import gettext as _

import click

from examprep.commands import ASKED
from examprep.commands.app import App, command, print_json

SHELLS = ("bash", "zsh", "fish")


@command(
    "completion",
    _('Load it where your shell starts. bash: eval "$(examprep completion bash)"'),
)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(app: App, shell: str) -> None:
    """Print the script for a shell."""
    if app.json:
        print_json({"shell": shell, "script": script(shell)})
    else:
        click.echo(script(shell))


def script(shell: str) -> str:
    """What a shell is to read."""
    from examprep.commands.group import cli
    from examprep.commands.shells import KINDS

    return KINDS[shell](cli, {}, "examprep", ASKED).source()
