"""What question banks say of a question besides its answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from examprep.importing import levels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Question

_GRADING = re.compile(r"评分|说明")
_TOPIC = re.compile(r"知识点|考点")
_ORIGIN = re.compile(r"来源|出处|频[次率]|重要")
_WORTH = re.compile(r"\d+(?:\.\d+)?")
_SAMPLE = re.compile(r"示[例范]|范文")


_WEIGHED = "(?:重点|必考|必背|常考|高频|易错|难点|热点)(?:题|考点)?"
_STARS = re.compile(
    rf"(?<=\S) *(?P<behind>[★☆]{{1,5}}(?: *{_WEIGHED})?) *$|(?<!\S)[★☆▲△※]{{1,5}} *(?=\S)", re.M
)
_BESIDE = re.compile(
    rf"[【\[（(] *(?P<note>{_WEIGHED}|[Pp]\.? ?\d{{1,4}}(?: ?[-—~～] ?\d{{1,4}})?"
    r"|[^()（）【】\[\]\n]{0,30}(?:真题|考过|考了))"
    r"(?:[，,、] *(?P<marks>\d+(?:\.\d+)? *分))? *[】\])）]"
    r"|(?<!\S)[【\[] *(?P<year>(?:19|20)\d\d(?:年|[.-]\d{1,2})?(?:\d{1,2}月)?) *[】\]]"
)


_LABELLED = re.compile(
    r"(?<=\S) *【(?P<label>难(?:易?程?)?度|知识点|考点|来源|出处|频[次率]|重要(?:性|程度))"
    r" *[:：] *(?P<said>[^【】\n]{1,20})】"
)
_FIRST_LINE = re.compile(r"\s*[^\n]*")


class Noted(NamedTuple):
    """A question's text with blanks for what is noted beside it, and that: as tags, and as remarks
    of which each has a label."""

    text: str
    tags: tuple[str, ...]
    remarks: tuple[tuple[str, str], ...]


def noted(text: str) -> Noted:
    """What is noted beside a question: stars that say how important it is and, in its first line,
    【必考】, when it was asked (2019年真题, 5分), and what has a label: 【难度：中】."""
    stars = [found[0].strip() for found in _STARS.finditer(text)]
    text = _STARS.sub(_blank, text)
    line = _FIRST_LINE.match(text)
    head = line[0] if line else ""
    notes = [(found["note"] or found["year"]).strip() for found in _BESIDE.finditer(head)]
    bare = _BESIDE.sub(_blank, head)
    labelled = tuple((found["label"], found["said"]) for found in _LABELLED.finditer(bare))
    rest = _LABELLED.sub(_blank, bare) + text[len(head) :]
    return Noted(rest, tuple(dict.fromkeys([*stars, *notes])), labelled)


def _blank(found: re.Match[str]) -> str:
    """Blanks, and the marks that were noted too."""
    marks = found.groupdict().get("marks")
    return (f"（{marks}）" if marks else "").rjust(len(found[0]))


def remarked(found: Question, remarks: Sequence[tuple[str, str]]) -> Question:
    """A question with what is said of it: how hard it is, what it is worth and about, where it is
    from; how marks are given is explained; a sample of an answer is another answer."""
    tags: list[str] = []
    difficulty = None
    marks = found.marks
    explained = [found.explanation]
    samples: list[str] = []
    for label, said in remarks:
        line = said.split("\n", 1)[0]
        if _TOPIC.match(label):
            tags += re.split(r"[、，,;；\s]+", line)
        elif _ORIGIN.match(label):
            tags.append(f"{label}：{line}")
        elif _GRADING.match(label):
            explained.append(f"{label}：{said}")
        elif _SAMPLE.match(label):
            samples.append(said)
        elif label == "分值" and (worth := _WORTH.match(line)):
            marks = float(worth[0])
        elif label.startswith("难"):
            difficulty = levels.level(line)
    named = tuple(tag for tag in tags if tag)
    return replace(
        found,
        tags=(*found.tags, *named),
        difficulty=difficulty or found.difficulty,
        marks=marks,
        alternatives=(*found.alternatives, *filter(None, samples)),
        explanation="\n".join(filter(None, explained)),
    )
