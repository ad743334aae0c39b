"""What stands above papers and their sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.papers.printing import wording
from examprep.papers.printing.blocks import Text, Tone
from examprep.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.paper import Paper, Section
    from examprep.papers.printing.blocks import Block


def heads(paper: Paper) -> tuple[str, ...]:
    """The title, and the version below it."""
    version = (f"（{paper.version}卷）",) if paper.version else ()
    return (paper.title, *version)


def header(paper: Paper) -> str:
    """The title with the version, as it stands on every page."""
    return "".join(heads(paper))


def notes(paper: Paper, section: Section) -> Iterator[Block]:
    """What a section tells of itself, and the rule for choices where it has any."""
    note = wording.PARTIAL[paper.partial] if Kind.MULTIPLE in section.kinds else ""
    if section.note or note:
        yield Text(section.note + note, tone=Tone.SMALL, keep=True)
