"""`examprep doctor`: whether everything is as it must be, and what to do where it is not."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep import __version__
from examprep.commands.advice import typable
from examprep.commands.app import App, command, database, print_json
from examprep.errors import without_password
from examprep.screen.measure import drawn
from examprep.screen.page import page_width, show
from examprep.screen.width import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from examprep.session import Session
    from examprep.store import Store

SAMPLE = "汉字，“①”"
"""Wide, full-width and ambiguous characters."""

NAMED = 5
"""How many questions are named."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, what was found, and what to do, which is empty where all is well."""

    name: str
    found: str
    advice: str = ""


@command(
    "doctor",
    _(
        "Compares every learner's dates with what replaying the review log gives, has the "
        "database check itself, and measures how the terminal draws Chinese. Exit status 1 if "
        "anything is not as it must be."
    ),
)
@click.option("--repair", is_flag=True, help=_("Work out all dates anew from the review log."))
def doctor(app: App, repair: bool) -> int:
    """Check the database and the surroundings."""
    from examprep.session import checking

    with app.session() as session:
        if repair:
            checking.repair(session)
        checks = list(examine(app, session))
    tell(app, checks)
    return int(any(check.advice for check in checks))


def examine(app: App, session: Session) -> Iterator[Check]:
    """Everything there is to check."""
    yield versions()
    yield Check(_("database"), without_password(database(app)))
    yield schema(session.store)
    yield integrity(session.store)
    yield from schedule(session)
    yield terminal()


def versions() -> Check:
    """What runs here."""
    from importlib.metadata import version
    from sqlite3 import sqlite_version

    python = ".".join(map(str, sys.version_info[:3]))
    own = (f"examprep {__version__}", f"Python {python}", f"SQLite {sqlite_version}")
    packages = (f"{name} {version(name)}" for name in ("sqlmodel", "fsrs", "jieba"))
    return Check(_("versions"), _(", ").join([*own, *packages]))


def schema(store: Store) -> Check:
    """How far the tables are."""
    from examprep.store import health

    with store.reading() as tx:
        return Check(_("schema"), health.schema(tx))


def integrity(store: Store) -> Check:
    """What the database says of itself."""
    from examprep.store import health

    found = health.complaints(store)
    if not found:
        return Check(_("integrity"), _("whole"))
    return Check(
        _("integrity"),
        "; ".join(found),
        _("The file is damaged: go back to a backup, or rescue it with: sqlite3 FILE .recover"),
    )


def schedule(session: Session) -> Iterator[Check]:
    """Whether the dates kept are what the log gives, and whose are not."""
    from examprep.session import checking

    found = checking.astray(session)
    if not any(found.values()):
        well = ngettext(
            "every date is what replaying the log gives",
            "every date of {count} learners is what replaying the log gives",
            len(found),
        )
        yield Check(_("schedule"), well.format(count=len(found)))
    for learner, astray in found.items():
        if astray:
            yield Check(
                _("schedule"),
                _astray(learner, astray),
                typable(_("Put them right with: examprep doctor --repair")),
            )


def _astray(learner: str, questions: Sequence[str]) -> str:
    named = _(", ").join(questions[:NAMED]) + (" …" if len(questions) > NAMED else "")
    found = _("dates of {learner} that are not what replaying the log gives: {count} ({questions})")
    return found.format(count=len(questions), learner=learner, questions=named)


def terminal() -> Check:
    """Whether Chinese is drawn as wide as we count it."""
    name = _("terminal")
    encoding = sys.stdout.encoding
    if encoding.lower().replace("-", "") != "utf8":
        advice = _("Chinese may not be shown; set a UTF-8 locale, for example: export LANG=C.UTF-8")
        return Check(name, encoding, advice)
    width = drawn(SAMPLE)
    if width is None:
        return Check(name, _("{encoding}, width of Chinese not measured").format(encoding=encoding))
    found = _("{encoding}, {sample} takes {width} cells").format(
        encoding=encoding, sample=SAMPLE, width=width
    )
    if width == cells(SAMPLE):
        return Check(name, found)
    advice = _("We count {width}: have the terminal draw ambiguous characters narrow.")
    return Check(name, found, advice.format(width=cells(SAMPLE)))


def tell(app: App, checks: Iterable[Check]) -> None:
    """Every check with what was found, and what to do on stderr."""
    if app.json:
        print_json([{**asdict(check), "ok": not check.advice} for check in checks])
        return
    for check in checks:
        mark = "✗" if check.advice else "✓"
        line = _("{mark} {name}: {found}").format(mark=mark, name=check.name, found=check.found)
        show(wrap(line, page_width()))
    for advice in dict.fromkeys(check.advice for check in checks if check.advice):
        click.echo(advice, err=True)
