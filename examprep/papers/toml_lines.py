"""Where the values of a TOML file stand; the standard library's reader does not say."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([^\s=."'#]+))\s*[.=]""")

Path = tuple[str | int, ...]


class Lines:
    """The line of every table and key, from 1; names with dots in them are not looked into."""

    def __init__(self, text: str) -> None:
        self._found: dict[Path, int] = {}
        counts: dict[str, int] = {}
        table: Path = ()
        for number, line in enumerate(text.splitlines(), 1):
            if header := _HEADER.match(line):
                name = header[2].strip("\"'")
                table = (name,)
                if header[1] == "[[":
                    counts[name] = counts.get(name, -1) + 1
                    table = (name, counts[name])
                self._found.setdefault(table, number)
            elif key := _KEY.match(line):
                name = next(filter(None, key.groups()), "")
                self._found.setdefault((*table, name), number)

    def of(self, path: Path) -> int:
        """The line of a value; where it has none of its own, that of the table it belongs to."""
        while path and path not in self._found:
            path = path[:-1]
        return self._found.get(path, 1)
