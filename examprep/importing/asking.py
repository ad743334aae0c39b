"""What a question asks: the stem, its sub-questions, its marks, the repairs that are certain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.importing.outline import Item, outline
from examprep.importing.prose import paragraphs
from examprep.questions import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

_INTERROGATIVE = "什么|哪|如何|怎样|怎么|为何|是否|多少|几种|几个|吗|呢"
_IMPERATIVE = (
    "请|试(?![题卷验点])|简述|论述|简要|列举|列出|说明|分析|谈谈|谈一谈|指出|提出|阐述|评价|评述|结合|根据|设计|制定|"
    "计算|比较|写出|判断|概括|归纳|拟定|求(?![助职学知])"
)
PROMPT = re.compile(
    rf"(?:{_INTERROGATIVE})|(?:^|[,，。；;])\W*(?:分别|各)?(?:{_IMPERATIVE})|[？?]\s*(?:[(（][^()（）]*[)）])?\s*$"
)
_WORTH_OF = (
    r"[(（\[【]\s*(?:(?:本[小大]?题|满分|共|计|[得给]|(?P<named>分值)\s*[:：]?)\s*)*"
    r"(?:[\d.]+[分点]? *[×xX*] *[\d.]+[分点]? *[=＝] *)?(?P<marks>\d+(?:\.\d+)?)"
    r"\s*(?(named)分?|[分'′’])\s*[)）\]】]\s*"
)
_MARKS = re.compile(rf"\s*{_WORTH_OF}(?=[。？?，,;；]?\s*$)")
_MARKS_FIRST = re.compile(rf"\s*{_WORTH_OF}(?=\S)")
_MARKS_BESIDE = re.compile(
    r"[(（][^()（）\n每]{1,30}?"
    r"(?P<cut>[，,；;] *(?:本题|满分|共|计)? *(?P<marks>\d+(?:\.\d+)?) *分)(?=[)）][。？?]?\s*$)"
)
"""Behind another remark in brackets: （不少于300字，15分）."""
_MARKS_LABEL = re.compile(rf"[^\n:：()（）]{{1,20}}(?P<cut>{_WORTH_OF})(?=[:：]\s*\S)")
"""Behind the label of what is worth them: 道歉（1分）：真诚致歉."""
_WORTH = re.compile(r"^ *(?:本题)?分值 *[:：] *(?P<marks>\d+(?:\.\d+)?) *分? *\n", re.M)
"""A line of its own that says what a question is worth, as in tests of skills."""
_NAME_LAST = re.compile(r"\n问[:：]\s*$")
"""What only leads up to the sub-questions."""
_ANSWER_SPACE = re.compile(
    r"(?<=\s)(?P<label>[^\s:：]{1,8}[:：])?\s*[_＿﹍]{6,}(?:\s+[_＿﹍]{6,})*\s*$"
)
"""Ruled lines to write on at the end of a question, with the few words that stand before them."""
_ANNOUNCES = re.compile(r"^ *(?:[【\[]问题[】\]] *[:：]?|问题 *[:：])\s*(?=[（(]?[1一①])", re.M)
_MISSING_FIGURE = re.compile(
    r"(?:(?:结果|数据|情况|资料|图|表)\s*如下|如(?:下|上)?[图表](?:所示)?|[下上附][图表](?:所示)?)\s*[:：]?\s*"
    r"(?=$|[。，,]|请|问|根据|试|回答|\d|[(（])"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The asking half of a question; `parts` hold no points yet."""

    stem: str
    parts: tuple[Part, ...]
    marks: float | None
    missing_figure: bool


def asked(text: str) -> Asked:
    """Read everything between a question's heading and its answer.

    A numbered list is the sub-questions where it stands behind 问题： or where it closes the text
    and most of its items ask something; any other list belongs to the stem. Ruled lines to write on
    are left out.
    """
    worth = _WORTH.search(text)
    text = _WORTH.sub("", text, count=1)
    space = _ANSWER_SPACE.search(text)
    story, announced = _announced(text[: space.start()] if space else text)
    found = outline(story)
    prompts = announced or _taken_prompts(found.runs, found.lead)
    stem, marks = _stem([*paragraphs(found.lead), *lines(found.runs)])
    stem = repaired(_NAME_LAST.sub("", stem) if prompts else stem, closes=not prompts)
    prompted = [marks_taken("\n".join(_unlabelled(item))) for item in prompts]
    return Asked(
        stem=f"{stem}\n{space['label']}" if space and space["label"] else stem,
        parts=tuple(Part(repaired(prompt, closes=True), marks) for prompt, marks in prompted),
        marks=float(worth["marks"]) if worth else marks,
        missing_figure=bool(_MISSING_FIGURE.search(text)),
    )


def _announced(text: str) -> tuple[str, list[Item]]:
    """A text without the line 问题： before a list, and the list where it is all that follows."""
    label = _ANNOUNCES.search(text)
    if label is None:
        return text, []
    before, behind = text[: label.start()], text[label.end() :]
    found = outline(behind)
    if found.lead or len(found.runs) != 1 or len(found.runs[0]) < 2:
        return before + behind, []
    return before, found.runs[0]


def _stem(paragraphs: list[str]) -> tuple[str, float | None]:
    """The stem of its paragraphs without its marks, which stand at its end or behind its title."""
    stem, marks = marks_taken("\n".join(paragraphs))
    if marks is None and len(paragraphs) > 1:
        title, marks = marks_taken(paragraphs[0])
        stem = "\n".join(filter(None, [title, *paragraphs[1:]]))
    return stem, marks


def _taken_prompts(runs: list[list[Item]], lead: str) -> list[Item]:
    """The list of sub-questions, taken out of `runs`: the outermost of those that close the text
    which asks. A list of statements may stand before it, and it then hangs on their last item.
    One item that asks is enough where each has its marks and no question stands right before them,
    in `lead`, to which they would be points."""
    if not runs:
        return []
    if takes(runs[-1]) or (not _asks(lead) and _marked(runs[-1])):
        return runs.pop()
    last = runs[-1][-1]
    inner = [last.items] if last.items else []
    prompts = _taken_prompts(inner, last.text)
    last.items = [item for run in inner for item in run]
    return prompts


def lines(runs: Iterable[Iterable[Item]]) -> list[str]:
    """Numbered lists as lines of text, each item behind its marker."""
    return [line for run in runs for item in run for line in _labelled(item)]


def _labelled(item: Item) -> list[str]:
    first, *rest = [*paragraphs(item.text), *lines([item.items])] or [""]
    return [item.marker.label + first, *rest]


def _unlabelled(item: Item) -> list[str]:
    return [*paragraphs(item.text), *lines([item.items])]


def takes(run: list[Item]) -> bool:
    """Whether a list is one of sub-questions: most of its items ask something."""
    asking = sum(bool(PROMPT.search(item.text)) for item in run)
    last = paragraphs(run[-1].text)
    return len(run) >= 2 and 2 * asking > len(run) and not any(map(_introduces_prompt, last[1:]))


def _asks(lead: str) -> bool:
    """Whether a text has marks of its own, or its last sentence asks something itself and not what
    stands below it."""
    told, marks = marks_taken(lead.strip())
    said = re.split(r"(?<=[。！？!?])(?=.)", (paragraphs(told) or [""])[-1])[-1]
    pointing = re.search("下列|以下|如下|回答", said)
    return marks is not None or bool(PROMPT.search(said) and not pointing)


def _marked(run: list[Item]) -> bool:
    """Whether every item of a list has its marks, and one asks something."""
    marked = all(_MARKS.search(item.text) for item in run)
    return marked and any(PROMPT.search(item.text) for item in run)


def _introduces_prompt(paragraph: str) -> bool:
    return re.match(r"(?:请?问|问题)\s*[:：]", paragraph) is not None


def marks_taken(text: str) -> tuple[str, float | None]:
    """A text without the marks that close or open it, and the marks."""
    found = _MARKS.search(text) or _MARKS_FIRST.match(text)
    start, end = found.span() if found else (0, 0)
    if found is None and (found := _MARKS_BESIDE.search(text) or _label_worth(text)):
        start, end = found.span("cut")
    return text[:start] + text[end:], float(found["marks"]) if found else None


def _label_worth(text: str) -> re.Match[str] | None:
    """The marks behind the label of a text, where they are all it has."""
    found = _MARKS_LABEL.match(text)
    return found if found and len(re.findall(_WORTH_OF, text)) == 1 else None


def repaired(text: str, *, closes: bool) -> str:
    """The punctuation of a damaged source put right where no other reading is possible.

    No sentence ends in a comma: at the end of what is asked, and in quoted words that ask, it
    stood for a question mark. A speaker's name that became `?,` is unknown.
    """
    text = re.sub(r"(^|\n)\?,:", r"\1？：", text)
    text = re.sub(rf"((?:{_INTERROGATIVE})[^，,。！？!?”]*)[,，](?=”)", r"\1？", text)
    return re.sub(r"[,，]$", "？", text) if closes else text
