from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from examprep.errors import UnreadableFile
from examprep.importing.readers.sheet.ods import read

OPEN = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
)


def ods(rows: str) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        sheet = f'<table:table table:name="题库">{rows}</table:table>'
        file.writestr("content.xml", f"{OPEN}{sheet}</office:document-content>")
    return made.getvalue()


def cell(inside: str, more: str = "") -> str:
    return f"<table:table-cell {more}>{inside}</table:table-cell>"


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def placed(rows: str) -> list[tuple[str, str]]:
    return [(block.at, block.text) for block in read(ods(rows), "a.ods").blocks]


def test_cells_show_their_text_and_dates_are_iso() -> None:
    day = cell("<text:p>5月1日</text:p>", 'office:date-value="2024-05-01T00:00:00"')
    blanks = cell('<text:p>（<text:s text:c="3"/>）</text:p><text:p>乙<text:tab/>丙</text:p>')
    assert [("题库!A1", "2024-05-01"), ("题库!B1", "（   ）\n乙\t丙")] == placed(row(day, blanks))


def test_repeated_empty_cells_and_rows_only_count() -> None:
    gap = cell("", 'table:number-columns-repeated="3"')
    rows = (
        row(gap, cell("<text:p>题干</text:p>"))
        + row(cell(""), more='table:number-rows-repeated="9"')
        + row(gap, cell("<text:p>甲</text:p>"), cell("", 'table:number-columns-repeated="16380"'))
        + row(cell(""), more='table:number-rows-repeated="1048565"')
    )
    assert [("题库!D1", "题干"), ("题库!D11", "甲")] == placed(rows)


def test_repeated_values_are_repeated() -> None:
    twice = cell("<text:p>对</text:p>", 'table:number-columns-repeated="2"')
    assert [("题库!A1", "对"), ("题库!B1", "对"), ("题库!A2", "对"), ("题库!B2", "对")] == placed(
        row(twice, more='table:number-rows-repeated="2"')
    )


def test_values_repeated_without_end_do_not_fill_the_memory() -> None:
    many = cell("<text:p>对</text:p>", 'table:number-columns-repeated="9999999"')
    with pytest.raises(UnreadableFile, match="too large"):
        placed(row(*[many] * 15, more='table:number-rows-repeated="9999999"'))


def test_a_workbook_without_a_value_is_empty() -> None:
    with pytest.raises(UnreadableFile, match="empty"):
        placed(row(cell("")))
