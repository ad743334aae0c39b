"""Paragraphs of a text whose line ends are gone or stand in the wrong places."""

from __future__ import annotations

import re

_WRAPPED = 25
"""A line shorter than this is a heading; a longer one that ends in mid-sentence was wrapped. Lines
of Chinese documents hold 35 to 45 characters, headings seldom more than 20."""
_FRAGMENT = 10
"""A last sentence of fewer characters does not end a paragraph of several sentences: there a
character was lost behind a full stop, not a line end."""
_BULLET = re.compile(r"(?:[•●○◦■□▪◆◇▶➢➤·][ ]*|[-+*–][ ]+)(?=\S)")
BULLET = re.compile(rf"^[ ]*{_BULLET.pattern}", re.M)
_BLANKS = re.compile(r"\s+")
_ENDING = tuple("。！？；!?;：:…～~”’」』)）]")
_QUOTING = tuple("“‘「『")
_SPEAKER = re.compile(r"(?:[A-Z甲乙丙丁]|[?？][,，])[:：]")
_UNFINISHED = re.compile(r"[^。！？；：!?;:…”」』)）】》\s]\s*$|[(（]\s*[)）]\s*$")
_BEGINS = re.compile(
    r"\s*(?:[(（【\[]?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Ka-k])\s*[)）】\].．、:：]|第.{1,3}[章节题]"
    r"|[①-⑳⑴-⒇【•●○◆■□★☆·《]|(?:参考)?答案|答\s*[:：])"
)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text. A blank ends one behind a finished sentence, before a speaker's
    turn and, at a line end, behind a short line; elsewhere it was a wrapped line and is closed up
    between Chinese characters. A bullet begins one."""
    found: list[str] = []
    current = ""
    done = 0
    for blank in _BLANKS.finditer(text):
        current += text[done : blank.start()]
        done = blank.end()
        following = text[done : done + 1]
        bulleted = "\n" in blank[0] and _BULLET.match(text, done)
        if bulleted or _SPEAKER.match(text, done) or _ends(current, blank[0], following):
            found.append(current)
            current = ""
        elif not _wraps(current, following):
            current += " "
    found.append(current + text[done:])
    return [paragraph.strip() for paragraph in found if paragraph.strip()]


def _ends(line: str, blank: str, following: str) -> bool:
    if line[-1:] in ":：" and following in _QUOTING:
        return False
    if line.endswith("。") and "\n" not in blank:
        sentence = line.rstrip("。")
        start = max(sentence.rfind(end) for end in "。！？!?") + 1
        return start == 0 or len(sentence) - start >= _FRAGMENT
    if line[-1:] in _ENDING:
        return True
    return "\n" in blank and not _wraps(line, following)


def _wraps(line: str, following: str) -> bool:
    """Whether a blank behind `line` stands within a sentence and means nothing."""
    if line[-1:] in ":：" and following in _QUOTING:
        return True
    if line[-1:] in "、，," and _is_han(following):
        return True
    return len(line) >= _WRAPPED and _is_han(line[-1:]) and _is_han(following)


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def goes_on(text: str, following: str) -> bool:
    """Whether a line ends in mid-sentence, and the next one begins nothing new."""
    word = text[-1:].isascii() and following[:1].isascii() and following[:1].isalpha()
    return _UNFINISHED.search(text) is not None and not _BEGINS.match(following) and not word


def line_from(text: str, start: int) -> str:
    """What stands from a place on in its line."""
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]
