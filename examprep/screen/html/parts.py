"""Shapes as HTML; those with marks of any form are drawn in `svg`."""

from __future__ import annotations

from html import escape

from examprep.screen.charts import shapes
from examprep.screen.html import svg


def part(shape: shapes.Part) -> str:
    """The markup of one part of a section."""
    match shape:
        case shapes.Words():
            return f"<p>{escape(shape.text)}</p>"
        case shapes.Figures():
            return _figures(shape)
        case shapes.Table():
            return _table(shape)
        case shapes.Columns():
            return svg.columns(shape)
        case shapes.Calendar():
            return svg.calendar(shape)
        case shapes.Matrix():
            return _matrix(shape)
        case shapes.Scatter():
            return svg.scatter(shape)
        case shapes.Entries():
            return _entries(shape)


def _figures(shape: shapes.Figures) -> str:
    tiles = "".join(
        f"<div><dt>{escape(each.label)}</dt><dd>{escape(each.value)}"
        f"<small>{escape(each.note)}</small></dd></div>"
        for each in shape.figures
    )
    return f'<dl class="figures">{tiles}</dl>'


def _table(shape: shapes.Table) -> str:
    barred = any(row.bar is not None for row in shape.rows)
    headings = "".join(f'<th scope="col">{escape(text)}</th>' for text in shape.headings)
    rows = "".join(
        f'<tr><th scope="row">{escape(row.cells[0])}</th>'
        + "".join(f"<td>{escape(text)}</td>" for text in row.cells[1:])
        + (f'<td class="bar">{svg.bar(row.bar or 0)}</td>' if barred else "")
        + "</tr>\n"
        for row in shape.rows
    )
    last = '<td class="bar"></td>' if barred else ""
    return f"<table>\n<thead><tr>{headings}{last}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>"


def _matrix(shape: shapes.Matrix) -> str:
    most = max((max(row) for row in shape.counts), default=0) or 1
    headings = "".join(f'<th scope="col">{escape(label)}</th>' for label in shape.labels)
    rows = "".join(
        f'<tr><th scope="row">{escape(label)}</th>'
        + "".join(_count(count, count / most) for count in row)
        + "</tr>\n"
        for label, row in zip(shape.labels, shape.counts, strict=True)
    )
    return (
        f'<table class="matrix">\n<caption>{escape(shape.down)} ↓&#8195;{escape(shape.across)} →'
        f"</caption>\n<thead><tr><td></td>{headings}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>"
    )


def _count(count: int, share: float) -> str:
    if not count:
        return '<td class="none">·</td>'
    shade = svg.shade(share)
    return f'<td class="s{shade}">{count}</td>'


def _entries(shape: shapes.Entries) -> str:
    items = "".join(
        f"<li><b>{escape(each.figure)}</b><span>{escape(each.text)}"
        f"<small>{escape(each.note)}</small></span></li>\n"
        for each in shape.entries
    )
    return f'<ol class="entries">\n{items}</ol>'
