"""Arguments that name files: any text; TAB offers what the shell finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


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


FILE = FileName("FILE")
FILE_OR_FOLDER = FileName("FILE|FOLDER")
