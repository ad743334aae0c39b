"""The report of a sitting as a document to print, in the words of the paper."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.answering import key
from examprep.papers.printing.blocks import Document, Heading, Size, Table, Text, Tone
from examprep.papers.printing.layout.heads import header
from examprep.papers.printing.passages import passages
from examprep.questions import Kind
from examprep.sittings.report import Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.paper import Item, Paper
    from examprep.papers.printing.blocks import Block
    from examprep.scoring import PointScore, Score
    from examprep.sittings.report import Report

TITLE = "成绩报告"
VERDICTS = {"covered": "√", "partial": "半", "missed": "×"}


def printed_report(
    paper: Paper, sitting: int, report: Report, earlier: Mapping[int, float], size: Size
) -> Document:
    """Marks by section, chapter and kind, the totals of `earlier` sittings, what to learn, and
    every answer point by point."""
    name, head = header(paper), f"{TITLE}（第{sitting}次）"
    blocks = (
        *_totals(paper, report),
        *_earlier(earlier),
        *_groups("各章得分", report.chapters),
        *_groups("各题型得分", _named(report.kinds)),
        *_to_learn(paper, report),
        *_answers(paper, report),
    )
    return Document((name, head), f"{name} {head}", blocks, size=size)


def _totals(paper: Paper, report: Report) -> Iterator[Block]:
    passed = "及格" if report.total >= paper.passing else "不及格"
    total, passing = wording.number(report.total), wording.number(paper.passing)
    yield Text(f"总分{total}分，{passed}（{passing}分及格）。", tone=Tone.STRONG, keep=True)
    rows = [_row(each) for each in report.sections]
    everything = _row(Group("总分", report.total, paper.full))
    yield Table((("大题", "得分", "满分", "得分率"), *rows, everything))


def _earlier(earlier: Mapping[int, float]) -> Iterator[Block]:
    if earlier:
        yield Heading("以往成绩", 2)
        yield Table((
            ("次数", *(f"第{number}次" for number in earlier)),
            ("得分", *map(wording.number, earlier.values())),
        ))  # fmt: skip


def _groups(title: str, groups: Sequence[Group]) -> Iterator[Block]:
    yield Heading(title, 2)
    yield Table((("名称", "得分", "满分", "得分率"), *map(_row, groups)))


def _named(kinds: Sequence[Group]) -> list[Group]:
    return [replace(each, name=wording.KINDS[Kind(each.name)]) for each in kinds]


def _row(group: Group) -> tuple[str, ...]:
    share = f"{group.earned / group.full:.0%}" if group.full else ""
    return (group.name, wording.number(group.earned), wording.number(group.full), share)


def _to_learn(paper: Paper, report: Report) -> Iterator[Block]:
    if report.to_learn:
        yield Heading("要学的要点")
    for each in report.to_learn:
        item = paper.item(each.number)
        if item:
            told = each.point or f"{item.question.stem}答案：{key(item.question)}"
            lost = wording.number(round(each.lost, 1))
            yield Text(f"{told}（失{lost}分）", f"{each.number}.", whole=True)


def _answers(paper: Paper, report: Report) -> Iterator[Block]:
    for index, section in enumerate(paper.sections, 1):
        yield Heading(wording.section(index, section))
        for item in section.items:
            score = report.scores.get(item.number)
            if score:
                yield from _answer(item, report.answers.get(item.number, ""), score)


def _answer(item: Item, answer: str, score: Score) -> Iterator[Block]:
    got = f"（得{wording.number(score.marks or 0.0)}分，满分{wording.number(item.marks)}分）"
    yield Text(item.question.stem + got, f"{item.number}.", keep=True)
    yield Text("答：" if answer else "未作答。", indent=1, tone=Tone.STRONG, keep=bool(answer))
    if answer:
        yield from passages(answer, 1, Tone.SMALL)
    if item.question.kind.objective:
        yield Text(key(item.question), "答案：", 1)
    for part, points in groupby(score.points, key=lambda point: point.part):
        if part is not None:
            yield Text(item.question.parts[part].prompt, wording.part(part + 1), 1, keep=True)
        yield from map(_point, points)


def _point(point: PointScore) -> Text:
    marks = wording.worth(point.marks or None)
    indent = 1 + point.depth + (point.part is not None)
    return Text(point.text + marks, VERDICTS[point.verdict], indent, whole=True)
