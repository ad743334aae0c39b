"""Help pages whose columns stay straight in Chinese: click pads and wraps by len, we by cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from examprep.screen.width import cells, pad, terminal_columns, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable


class CellFormatter(click.HelpFormatter):
    """click's formatter, counting cells; a line break in a help text is a line break."""

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        """As click's, which asks `shutil` for the width."""
        width = width or max(min(terminal_columns(), max_width or 80) - 2, 50)
        super().__init__(indent_increment, width, max_width)

    def write_text(self, text: str) -> None:
        """Write `text` at the current indentation."""
        indent = " " * self.current_indent
        for line in wrap(text, self.width - self.current_indent):
            self.write(f"{indent}{line}".rstrip() + "\n")

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write terms and what they mean as two columns; a wide term has a line to itself."""
        rows = list(rows)
        column = min(max(cells(term) for term, _ in rows), col_max) + col_spacing
        indent = " " * self.current_indent
        for term, meaning in rows:
            lines = wrap(meaning, max(self.width - self.current_indent - column, 20))
            if cells(term) > column - col_spacing:
                self.write(f"{indent}{term}\n")
                term = ""
            self.write(f"{indent}{pad(term, column)}{lines[0]}".rstrip() + "\n")
            for line in lines[1:]:
                self.write(f"{indent}{' ' * column}{line}\n")


class CellContext(click.Context):
    """A context whose help is written by `CellFormatter`."""

    formatter_class = CellFormatter
