"""Questions that are there twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.fingerprint import fingerprint
from examprep.importing.similar import near_duplicates as similar
from examprep.linting.finding import Finding, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.questions import Question


def same_ids(questions: Sequence[Question]) -> Iterator[Finding]:
    """Questions whose id stands for another one already."""
    seen: dict[str, str] = {}
    for index, question in enumerate(questions):
        asked = fingerprint(question)
        if seen.setdefault(question.id, asked) != asked:
            yield Finding(index, Remark("same_id", question.stem, question.id))


def near_duplicates(questions: Sequence[Question]) -> Iterator[Finding]:
    """Questions that ask nearly the same as another."""
    numbered = [replace(question, id=str(index)) for index, question in enumerate(questions)]
    for later, earlier in similar(numbered, ()):
        other = questions[int(earlier)].id
        stem = questions[int(later)].stem
        yield Finding(int(later), Remark("near_duplicate", stem, other))
