"""What question banks say of a question besides its answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.importing import levels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Question

_GRADING = re.compile(r"评分|说明")
_TOPIC = re.compile(r"知识点|考点")
_ORIGIN = re.compile(r"来源|出处")


_STARS = re.compile(r"(?<!\S)[★☆▲△※]{1,5} *(?=\S)|(?<=\S) *(?P<behind>[★☆]{1,5}) *$", re.M)


def starred(text: str) -> tuple[str, tuple[str, ...]]:
    """A question's text with blanks for the stars that say how important it is, and the stars."""
    tags = tuple(dict.fromkeys(stars[0].strip() for stars in _STARS.finditer(text)))
    return _STARS.sub(lambda stars: " " * len(stars[0]), text), tags


def remarked(found: Question, remarks: Sequence[tuple[str, str]]) -> Question:
    """A question with what is said of it: how hard it is, what it is about, where it is from; how
    marks are given is explained."""
    tags: list[str] = []
    difficulty = None
    explained = [found.explanation]
    for label, said in remarks:
        line = said.split("\n", 1)[0]
        if _TOPIC.match(label):
            tags += re.split(r"[、，,;；\s]+", line)
        elif _ORIGIN.match(label):
            tags.append(f"{label}：{line}")
        elif _GRADING.match(label):
            explained.append(f"{label}：{said}")
        elif label.startswith("难"):
            difficulty = levels.level(line)
    named = tuple(tag for tag in tags if tag)
    return replace(
        found,
        tags=(*found.tags, *named),
        difficulty=difficulty or found.difficulty,
        explanation="\n".join(filter(None, explained)),
    )
