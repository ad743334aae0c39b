"""The options that narrow which questions a command is about."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.completing import chapters, offered, subjects, tags
from examprep.commands.options import together
from examprep.questions import Kind
from examprep.screen.names import kind_name

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class KindName(click.Choice[Kind]):
    """A kind by its name for programs, by what it is called on the screen, or in question files."""

    def normalize_choice(self, choice: object, ctx: click.Context | None) -> str:
        """The name for programs."""
        called = {kind_name(kind): kind.value for kind in Kind}
        name = called.get(str(choice), str(choice))
        return name if name in set(Kind) else _in_files(name)

    def get_invalid_choice_message(self, value: object, ctx: click.Context | None) -> str:
        """What the kinds are called on the screen."""
        names = _(", ").join(f"{kind_name(kind)} ({kind.value})" for kind in Kind)
        told = _("{value} is no kind of question; there are: {names}.")
        return told.format(value=value, names=names)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The kinds of which one name or the other begins so, by that name."""
        found = []
        for names in ((kind.value, kind_name(kind)) for kind in Kind):
            begun = [name for name in names if name.startswith(incomplete)]
            found += [(name, names[1]) for name in begun[:1]]
        return offered(found)


filters = together(
    click.option(
        "--kind",
        type=KindName(Kind),
        help=_("Only this kind of question, by this name or the one on the screen."),
    ),
    click.option(
        "--subject", shell_complete=subjects, help=_("Only subjects with this in their name.")
    ),
    click.option(
        "--chapter", shell_complete=chapters, help=_("Only chapters with this in their name.")
    ),
    click.option("--tag", shell_complete=tags, help=_("Only questions with this tag.")),
)
"""Their values are what the store takes as `Wanted`."""


def _in_files(name: str) -> str:
    """The name for programs of a kind by its Chinese one, whatever the screen speaks."""
    from examprep.formats.markdown.names import KINDS

    return KINDS[name].value if name in KINDS else name
