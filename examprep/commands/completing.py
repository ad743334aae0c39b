"""What TAB offers: ids, subjects, chapters, tags and settings, found without loading the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examprep.commands.app import App, database, from_environment
from examprep.screen.page import beginning

if TYPE_CHECKING:
    from collections.abc import Iterable

    import click
    from click.shell_completion import CompletionItem

MOST = 200
"""How many are offered: nobody reads more."""

ROOM = 40
"""Cells of a question that are shown beside its id."""

IDS = (
    f"SELECT id, substr(json_extract(body, '$.stem'), 1, {ROOM + 1}) FROM question "
    "WHERE substr(id, 1, length(:begun)) = :begun ORDER BY position LIMIT :most"
)
PAPERS = (
    "SELECT id, title FROM paper "
    "WHERE substr(id, 1, length(:begun)) = :begun ORDER BY number DESC LIMIT :most"
)
NAMES = (
    "SELECT DISTINCT {column} FROM question "
    "WHERE {column} != '' AND instr({column}, :begun) > 0 ORDER BY {column} LIMIT :most"
)


def question_ids(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """The ids of the bank that begin so, with how their questions begin."""
    rows = _rows(ctx, IDS, incomplete)
    return offered((name, beginning(stem, ROOM)) for name, stem in rows)


def paper_ids(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The ids of the papers that begin so, with their titles, the latest first."""
    return offered(_rows(ctx, PAPERS, incomplete))


def subjects(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The subjects of the bank with this in their name."""
    return _names(ctx, "subject", incomplete)


def chapters(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The chapters of the bank with this in their name."""
    return _names(ctx, "chapter", incomplete)


def tags(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The tags of the bank that begin so."""
    rows = _rows(ctx, NAMES.format(column="tags"), "")
    found = sorted({tag for row in rows for tag in row[0].split("\n") if tag})
    return offered((tag, None) for tag in found if tag.startswith(incomplete))


def setting(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The names of settings that begin so."""
    from gettext import gettext

    from examprep.settings.table import TABLE

    found = [name for name in TABLE if name.startswith(incomplete)]
    return offered((name, gettext(TABLE[name].help)) for name in found)


def value(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The values of the setting named before, where they can be listed."""
    from examprep.settings.table import TABLE

    named = TABLE.get(ctx.params.get("name") or "")
    values = named.allowed.choices() if named else ()
    return offered((name, None) for name in values if name.startswith(incomplete))


def _names(ctx: click.Context, column: str, begun: str) -> list[CompletionItem]:
    return offered((name, None) for (name,) in _rows(ctx, NAMES.format(column=column), begun))


def offered(values: Iterable[tuple[str, str | None]]) -> list[CompletionItem]:
    """Values as a shell is told them, each with what is shown beside it."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(value, help=told) for value, told in values]


def _rows(ctx: click.Context, query: str, begun: str) -> list[tuple[Any, ...]]:
    """What the bank answers; nothing where it is no SQLite file, or not one of ours.

    The store would take ten times as long to load as TAB may take.
    """
    import sqlite3
    from contextlib import closing

    path = database(ctx.find_object(App) or from_environment()).removeprefix("sqlite:///")
    try:
        with closing(sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True)) as bank:
            return bank.execute(query, {"begun": begun, "most": MOST}).fetchall()
    except sqlite3.Error:
        return []


def _quoted(path: str) -> str:
    """A path as SQLite takes it in a URI (sqlite.org/uri.html), where only three signs matter."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
