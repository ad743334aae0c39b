"""Excel 97's .xls. The library for the newer formats reserves as much memory as an .xls asks for
and ends the program where that is too much; this reader keeps the cells that are there."""

from __future__ import annotations

import struct
from collections import defaultdict
from dataclasses import dataclass, field
from struct import unpack_from
from typing import TYPE_CHECKING

from examprep.importing.document import Document
from examprep.importing.readers import limits, ole
from examprep.importing.readers.refusals import damaged, empty, locked
from examprep.importing.readers.sheet.biff import Record, packed_number, records, string, strings
from examprep.importing.readers.sheet.cells import table
from examprep.importing.readers.sheet.days import day, tells_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BEGIN, _END = 0x0809, 0x000A
_LOCKED, _STRINGS, _SHEET, _FORMAT, _CELL_FORMAT = 0x002F, 0x00FC, 0x0085, 0x041E, 0x00E0
_EPOCH, _CODE_PAGE = 0x0022, 0x0042
_NUMBER, _PACKED, _PACKED_ROW, _SHARED, _LABEL, _RICH = (
    0x0203,
    0x027E,
    0x00BD,
    0x00FD,
    0x0204,
    0x00D6,
)
_TRUTH, _FORMULA, _RESULT = 0x0205, 0x0006, 0x0207
_EXCEL_97 = 0x0600
_CODE_PAGES = {936: "gb18030", 950: "big5hkscs", 65001: "utf-8"}
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A",
}  # fmt: skip
_DAMAGED = (struct.error, IndexError, ValueError, OverflowError)

Row = dict[int, object]


def read(data: bytes, file: str) -> Document:
    """The sheets of an .xls, a table each. Raises `UnreadableFile`."""
    found = ole.streams(data, file, ("Workbook", "Book"))
    try:
        sheets = list(_Book(next(iter(found.values())), file).sheets())
    except _DAMAGED as error:
        raise damaged(file) from error
    tables = (table(_dense(rows), f"{name}!", file) for name, rows in sheets)
    content = tuple(filter(None, tables))
    if not content:
        raise empty(file)
    return Document(file, content)


def _dense(rows: Mapping[int, Row]) -> Iterator[tuple[int, list[object]]]:
    for number in sorted(rows):
        row = rows[number]
        yield number + 1, [row.get(column) for column in range(max(row) + 1)]


@dataclass(slots=True)
class _Book:
    stream: bytes
    file: str
    strings: list[str] = field(default_factory=list)
    sheet_starts: list[tuple[str, int]] = field(default_factory=list)
    formats: dict[int, str] = field(default_factory=dict)
    cell_formats: list[int] = field(default_factory=list)
    from_1904: bool = False
    wide: bool = True
    code_page: str = "gb18030"
    _passed: int = 0

    def sheets(self) -> Iterator[tuple[str, Mapping[int, Row]]]:
        """The name of every sheet and its cells by row and column, counted from 0."""
        for record in records(self.stream):
            if record.kind == _END:
                break
            self._set_up(record)
        for name, start in self.sheet_starts:
            yield name, self._rows(start)

    def _set_up(self, record: Record) -> None:
        """Take in a record about the whole book."""
        kind, data = record.kind, record.data
        if kind == _BEGIN:
            self.wide = unpack_from("<H", data)[0] == _EXCEL_97
        elif kind == _LOCKED:
            raise locked(self.file)
        elif kind == _STRINGS:
            self.strings = strings(record)
        elif kind == _SHEET:
            self.sheet_starts.append((self._text(data, 6, 1), unpack_from("<I", data)[0]))
        elif kind == _FORMAT:
            self.formats[unpack_from("<H", data)[0]] = self._text(data, 2, 2 if self.wide else 1)
        elif kind == _CELL_FORMAT:
            self.cell_formats.append(unpack_from("<H", data, 2)[0])
        elif kind == _EPOCH:
            self.from_1904 = any(data)
        elif kind == _CODE_PAGE:
            self.code_page = _CODE_PAGES.get(unpack_from("<H", data)[0], "gb18030")

    def _text(self, data: bytes, at: int, size: int) -> str:
        """The string at a byte, behind a length of one or two bytes."""
        length = int.from_bytes(data[at : at + size], "little")
        if self.wide:
            return string(data[at + size :], length)
        return data[at + size : at + size + length].decode(self.code_page, "replace")

    def _rows(self, start: int) -> Mapping[int, Row]:
        rows: dict[int, Row] = defaultdict(dict)
        depth, result = 0, (0, 0)
        for record in records(self.stream, start):
            self._passed += 1
            limits.check(self._passed, limits.CELLS, self.file)
            depth += (record.kind == _BEGIN) - (record.kind == _END)
            if depth < 1:
                break
            if depth > 1 or record.kind == _BEGIN:  # a chart has records of its own
                continue
            if record.kind == _RESULT:
                rows[result[0]][result[1]] = self._text(record.data, 0, 2)
            for row, column, value in self._values(record):
                rows[row][column] = value
                result = row, column
        return rows

    def _values(self, record: Record) -> Iterator[tuple[int, int, object]]:
        """The cells a record holds: row, column, value."""
        kind, data = record.kind, record.data
        if kind == _PACKED_ROW:
            row, first = unpack_from("<HH", data)
            for step in range((len(data) - 6) // 6):
                yield row, first + step, self._shown(data, 4 + 6 * step, kind)
        elif kind in {_NUMBER, _PACKED, _SHARED, _LABEL, _RICH, _TRUTH, _FORMULA}:
            row, column = unpack_from("<HH", data)
            yield row, column, self._shown(data, 4, kind)

    def _shown(self, data: bytes, at: int, kind: int) -> object:
        """The value behind the format of a cell that stands at a byte."""
        format, at = unpack_from("<H", data, at)[0], at + 2
        if kind == _SHARED:
            return self.strings[unpack_from("<I", data, at)[0]]
        if kind in {_LABEL, _RICH}:
            return self._text(data, at, 2)
        if kind == _TRUTH or (kind == _FORMULA and data[at + 6 : at + 8] == b"\xff\xff"):
            return _special(data[at:], kind)
        if kind in {_PACKED, _PACKED_ROW}:
            return self._number(packed_number(unpack_from("<I", data, at)[0]), format)
        return self._number(unpack_from("<d", data, at)[0], format)

    def _number(self, value: float, format: int) -> object:
        number = self.cell_formats[format] if format < len(self.cell_formats) else 0
        if tells_day(number, self.formats.get(number, "")):
            return day(value, from_1904=self.from_1904)
        return value


def _special(data: bytes, kind: int) -> object:
    """A truth value or an error, of a cell or as the result of a formula."""
    if kind == _TRUTH:
        return _ERRORS.get(data[0], "#N/A") if data[1] else bool(data[0])
    if data[0] == 1:
        return bool(data[2])
    return _ERRORS.get(data[2], "#N/A") if data[0] == 2 else ""
