"""What every command is given, and the pattern every command follows.

    @command("show", _("What its help says below the line in `verbs.VERBS`."))
    @click.argument("question")
    def show(app: App, question: str) -> None: ...

A command made so takes `--db` and `--json` after its name too, and `-h`.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from examprep.commands import first_run, newer_bank
from examprep.commands.options import FILE
from examprep.commands.verbs import VERBS
from examprep.errors import WrongUsage
from examprep.screen.help import CellContext
from examprep.settings.folders import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from examprep.session import Session
    from examprep.settings.values import Settings
    from examprep.store import Store

YEARS = range(1970, 9000)
"""The years of a clock that is set: intervals of a century stay within the calendar."""


@dataclass(frozen=True, slots=True)
class App:
    """Where the bank is, what time it is, what was chosen, and whether output is for a machine.

    `db` is a path or a SQLAlchemy URL, None the platform's data directory; `now` gives an aware
    moment in the learner's own zone; `settings` raises what `settings.chosen.settings` raises.
    """

    db: str | None
    now: Callable[[], datetime]
    settings: Callable[[], Settings]
    json: bool = False

    @contextmanager
    def open(self) -> Iterator[Store]:
        """The store, holding the bank we ship if it never held anything; closed afterwards, when a
        newer bank is told of."""
        from examprep.store import open_store

        with open_store(database(self), self.now()) as store:
            first_run.announce(store, first_run.load_shipped_bank(store, self.now()))
            yield store
            newer_bank.tell(self, store)

    @contextmanager
    def session(self, new: int | None = None, **options: Any) -> Iterator[Session]:  # noqa: ANN401
        """The learner at work in the store of `open`, with `new` new questions a day whatever is
        set or planned; `options` override settings. None of either leaves it as it is."""
        given = {name: value for name, value in options.items() if value is not None}
        settings = replace(self.settings(), **given)
        from examprep.session import Session

        with self.open() as store:
            yield Session(store, self.now, settings, new)


def from_environment() -> App:
    """What the environment says: `EXAMPREP_DB`, `EXAMPREP_NOW` and the settings."""
    return App(
        db=os.environ.get("EXAMPREP_DB") or None,
        now=lambda: moment(os.environ.get("EXAMPREP_NOW", "")),
        settings=_settings,
    )


def _settings() -> Settings:
    from examprep.settings.chosen import settings

    return settings(os.environ)


def moment(given: str) -> datetime:
    """The moment in `YEARS` that `given` names in ISO 8601 with an offset, and the present if it is
    empty.

    Raises `WrongUsage` for anything else.
    """
    if not given:
        return datetime.now().astimezone()
    try:
        named = datetime.fromisoformat(given)
    except ValueError:
        named = datetime.min
    if named.tzinfo is None or named.year not in YEARS:
        reason = _(
            "EXAMPREP_NOW must be a time like 2026-11-21T09:00:00+08:00 in the years {first} to "
            "{last}, not {value!r}"
        )
        raise WrongUsage(reason=reason.format(first=YEARS[0], last=YEARS[-1], value=given))
    return named


def database(app: App) -> str:
    """The path or URL of the bank; the default is in the platform's data directory."""
    if app.db is not None:
        return app.db if "://" in app.db else os.path.expanduser(app.db)
    return os.path.join(data_folder(os.environ), "examprep.db")


def print_json(value: object) -> None:
    """Print a value as one line of JSON, Chinese text readable as it is."""
    import json

    click.echo(json.dumps(value, ensure_ascii=False))


class Command(click.Command):
    """A command whose help is written in columns of cells."""

    context_class = CellContext


class Group(click.Group):
    """Commands under one verb, whose help is written in columns of cells."""

    context_class = CellContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of `VERBS`."""
        return list(VERBS[self.name or ""].inner)


def group(verb: str) -> Group:
    """The verb `verb`, to which its commands are added; its help is its line in `VERBS`."""
    return Group(verb, help=_(VERBS[verb].summary), params=program_options())


def command(verb: str, more: str = "") -> Callable[[Callable[..., int | None]], Command]:
    """Make a function the command `verb`: its first argument is the `App`, the others its own.

    What it gives is the exit status, None as good as 0. Its help is its line in `VERBS` and then
    `more`. `bank check` is the command `check` of `bank`.
    """
    verb, _blank, inner = verb.partition(" ")
    summary = VERBS[verb].inner[inner] if inner else VERBS[verb].summary

    def decorate(function: Callable[..., int | None]) -> Command:
        text = "\n\n".join(filter(None, [_(summary), more]))
        made = click.command(cls=Command, help=text)(click.pass_obj(function))
        made.params += program_options()
        return made

    return decorate


def program_options() -> list[click.Parameter]:
    """`--db` and `--json`, which stand before or after the name of a command."""
    return [
        click.Option(
            ["--db"],
            metavar="PATH|URL",
            type=FILE,
            help=_("The database of questions and reviews (or set EXAMPREP_DB)."),
            expose_value=False,
            callback=_take,
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            help=_("Print JSON for programs."),
            expose_value=False,
            callback=_take,
        ),
    ]


def _take(ctx: click.Context, param: click.Parameter, value: Any) -> None:  # noqa: ANN401
    """Put what is given into the field of the option's name; what is not leaves it as it is."""
    app = ctx.find_object(App) or from_environment()
    ctx.obj = replace(app, **{str(param.name): value}) if value else app
