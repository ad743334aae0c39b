"""Exercises within course notes: what stands behind 思考：, 讨论：, 作业： or 技能训练 1-2："""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = re.compile(
    r"(?:^|(?<=[\s,，。;；]))(?:课[前后堂中])?"
    r"(?P<label>思考题?|讨论题?|想一想|议一议|练一练|作业|技能训练[,，\s]*\d+(?:-\d+)?[,，\s]*)[:：][,，\s]*",
    re.M,
)
_STOP = re.compile(
    r"\n\s*\n|\n\s*\d+\s*[.、．]|\n(?![^\n]*[？?。])|[,，][一二三四五六七八九十]、|[,，](?:任务|项目|模块)[一二三四五]"
)
_LONGEST = 400
"""Characters of an exercise; what goes on longer is the notes again."""


def exercises(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The exercises between two places of a text in simplified characters: label, start and end
    of what each asks."""
    labels = list(_LABEL.finditer(text, start, end))
    for index, label in enumerate(labels):
        following = labels[index + 1].start() if index + 1 < len(labels) else end
        reach = min(following, label.end() + _LONGEST)
        stop = _STOP.search(text, label.end(), reach)
        last = stop.start() if stop else reach
        if not stop and last < following:
            last = max(text.rfind(sign, label.end(), last) for sign in "。？?") + 1
        if text[label.end() : last].strip(" ,，。\n"):
            yield re.sub(r"题$|[\d\W]+$", "", label["label"]), label.end(), last
