"""numbering.xml → the numberings of a Word document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.importing.readers.word.lists import Level, Numbering
from examprep.importing.readers.word.names import W, number, on, value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element


def numberings(root: Element | None, linked: Mapping[str, str]) -> dict[str, Numbering]:
    """Every numbering by its id. `linked` gives the numbering of a list style, by its style."""
    if root is None:
        return {}
    lists = {item.get(W + "abstractNumId", ""): item for item in root.iter(W + "abstractNum")}
    uses = {item.get(W + "numId", ""): item for item in root.iter(W + "num")}
    return {id: _numbering(use, uses, lists, linked) for id, use in uses.items()}


def styled_depths(root: Element | None) -> dict[str, int]:
    """The depth of the paragraphs of a style whose list names that style in one of its levels."""
    levels = () if root is None else root.iter(W + "lvl")
    named = ((value(level, "pStyle"), number(level.get(W + "ilvl"), 0)) for level in levels)
    return {style: depth for style, depth in named if style}


def _numbering(
    use: Element, uses: dict[str, Element], lists: dict[str, Element], linked: Mapping[str, str]
) -> Numbering:
    id = value(use, "abstractNumId")
    item = lists.get(id)
    style = value(item, "numStyleLink") if item is not None else ""
    if style:  # a list that only points to the style which holds its levels
        id = value(uses.get(linked.get(style, "")), "abstractNumId")
        item = lists.get(id)
    levels = _levels(item)
    restarted = set()
    for override in use.iter(W + "lvlOverride"):
        depth = number(override.get(W + "ilvl"), 0)
        levels |= _levels(override)
        start = value(override, "startOverride")
        if start:
            levels[depth] = replace(levels.get(depth, Level()), start=number(start, 1))
            restarted.add(depth)
    return Numbering(id, levels, frozenset(restarted))


def _levels(item: Element | None) -> dict[int, Level]:
    levels = () if item is None else item.findall(W + "lvl")
    return {number(level.get(W + "ilvl"), 0): _level(level) for level in levels}


def _level(level: Element) -> Level:
    # A format that Word 2010 added stands in an alternative, with an older one for older programs.
    form = next((item.get(W + "val", "") for item in level.iter(W + "numFmt")), "decimal")
    return Level(
        form=form,
        text=value(level, "lvlText"),
        start=number(value(level, "start"), 1),
        spaced=value(level, "suff") != "nothing",
        restarts=value(level, "lvlRestart") != "0",
        legal=on(level, "isLgl"),
    )
