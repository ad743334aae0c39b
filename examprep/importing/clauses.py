"""The clauses of a reference answer that are points of their own, and what each is worth."""

from __future__ import annotations

import re

from examprep.importing.asking import marks_taken

_SHORT = 16
"""Characters of the longest clause, without what it says in brackets, that is an item of a list,
not a part of an argument."""
_BRACKETS = re.compile("[(（][^()（）]*[)）]")
_MARKED_END = re.compile(
    r"(?<=分[)）])[ ]*[，,、][ ]*|(?<=分[)）][；;。])[ ]*(?=.)"
    r"|(?:(?<=[。；;，,][(（]\d分[)）])|(?<=[。；;，,][(（]\d 分[)）]))[ ]*(?=[^。；;，,、])"
)
_MARKS = re.compile(r"\d[ ]*分[ ]*[)）]")
_LEAD = re.compile("[^，,。；;：:]{2,24}[：:]")
"""What leads up to a list: 主要有以下几个方面：."""
_NEXT = "其次|再次|再者|然后|接着|随后|同时|此外|另外|最后|第[二三四五六七八九]"
_EACH = re.compile(
    r"\s*[(（]\s*每(?:一?个)?[小要]?\s*[点条项个][得给]?\s*(\d+(?:\.\d+)?)\s*分"
    r"[^()（）\n]{0,20}[)）][。.]?\s*$"
)


def clauses(prose: list[str]) -> list[str]:
    """The points in paragraphs of prose: clauses that say each what it is worth; in a single
    paragraph three and more short ones with semicolons between them; elsewhere the paragraphs."""
    told = [clause for paragraph in prose for clause in marked(paragraph)]
    return told if len(prose) != 1 or len(told) > 1 else _short(prose[0])


def marked(paragraph: str) -> list[str]:
    """A paragraph cut behind the marks of its clauses, where every clause has its own."""
    cut = [clause for clause in _MARKED_END.split(paragraph) if clause]
    own = all(marks_taken(c)[1] is not None and len(_MARKS.findall(c)) == 1 for c in cut)
    return cut if own else [paragraph]


def worth_in(lead: str) -> list[str]:
    """What of a lead-in to a list says what it is worth itself: 目标…（2分）；措施：."""
    return [clause for clause in _MARKED_END.split(lead) if _MARKS.search(clause)]


def _short(paragraph: str) -> list[str]:
    lead = _LEAD.match(paragraph)
    cut = re.split(r"(?<=[；;])(?![^()（）]*[)）])(?=.)", paragraph[lead.end() if lead else 0 :])
    bare = [_BRACKETS.sub("", clause) for clause in cut]
    short = all(len(c) <= _SHORT and not re.search("[。：:.](?!$)", c) for c in bare)
    return cut if len(cut) > 2 and short else _steps(paragraph)


def _steps(paragraph: str) -> list[str]:
    """A paragraph cut where its clauses count themselves: 首先…；其次…；最后…."""
    cut = re.split(rf"(?<=[；;。])(?={_NEXT})", paragraph)
    return cut if len(cut) > 2 and re.match("首先|第一", paragraph) else [paragraph]


def each_worth(text: str) -> tuple[str, float | None]:
    """An answer without the remark at its end that says what each point is worth, and the marks."""
    found = _EACH.search(text)
    return (text[: found.start()], float(found[1])) if found else (text, None)
