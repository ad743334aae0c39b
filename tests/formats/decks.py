"""Questions for Anki: one with a front of several lines, one with two plain sides."""

from __future__ import annotations

from examprep.questions import Kind, Option, Question

CHOICE = Question(
    id="csm-1",
    kind=Kind.SINGLE,
    stem="1 < 2，先做什么？",
    subject="客户服务",
    chapter="投诉",
    marks=2,
    options=tuple(map(Option, "AB", ("解释", "倾听"))),
    key=("B",),
    explanation="先听。",
    tags=("投诉 处理",),
)
TERM = Question("csm-2", Kind.TERM, "首问负责制", subject="客户服务", answer="负责到底")
