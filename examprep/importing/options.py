"""The options of an objective item, and the key that stands in its stem."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from examprep.questions import Option

_OPTION = re.compile(
    r"(?:^(?P<mark>[*✅√✓] *)?|(?<=[\s;；。，,、)）?？]))[（(]?(?P<letter>[A-Ka-kＡ-Ｋ])"
    r"(?:[.．、:：)）]|(?<![a-k]) (?=\S)(?![类级](?![比似别型])))\s*",
    re.M,
)
"""Letters before options; in A 类客户 one names a class, and `a call` is English."""
_GLUED = re.compile(
    r"(?P<mark>)(?P<bracket>[（(])?(?<![A-Za-z])(?P<letter>[B-KＢ-Ｋ])"
    r"(?(bracket)[)）]|[.．])\s*(?=[^\s、，。；)）])"
)
"""A letter right behind the option before it: A.倾听B.解释."""
_RUNNING = re.compile(
    r"(?P<mark>)[（(]?(?<![A-Za-z])(?P<letter>[A-KＡ-Ｋ])[)）、](?=[\u4e00-\u9fff\d“])(?![和与及或等类])"
)
"""A letter anywhere in running text, which names something as often as it begins an option."""
_UNSET = re.compile(
    r"(?P<mark>)(?<!\S)(?P<letter>[A-KＡ-Ｋ])(?=[\u4e00-\u9fff\d“《])(?![类级](?![比似别型]))"
)
"""A letter with nothing between it and its option, which tells only behind the bracket for it."""
_MISREAD = re.compile(r"(?P<mark>)(?<=\s)(?P<letter>[B-K])[，,] *(?=\S)")
"""A letter with a comma for the full stop, as recognised text has it."""
_MARKED = re.compile(r"\s*(?:✅|✔|√|[（(]\s*√\s*[)）]|[（(]?正确答案[)）]?)\s*$")
_BEHIND = re.compile(rf"{_MARKED.pattern}|\s+[【\[（(]\s*[】\])）]\s*$")
"""That sign, or the empty brackets for the key below the last option."""
_KEY = r"[A-Ka-kＡ-Ｋ√×✓✗✔✘ΧX○OTF对错是否正误确、,，\s]"
_IN_BRACKETS = re.compile(rf"[（(【\[〔]\s*(?P<key>{_KEY}*?)\s*[)）】\]〕]")

_SIGNED = re.compile(
    r"(?<=[\s。.！!])(?P<key>[√×✓✗✔✘])\s*$|[。.！!]\s*(?P<verdict>正确|错误|[对错])\s*$"
    r"|[（(]\s*[)）](?:[^()（）\n]*[。.？?])?\s+(?P<letters>[A-K]{1,6})\s*$"
    r"|[:：] *(?P<named>[A-K]{1,6})\s*$"
)
"""The sign or word behind a statement that says whether it is right, and letters behind a whole
stem with an empty bracket or a colon."""

_REASONED = re.compile(
    r"[（(]\s*(?P<key>(?:[√×✓✗✔✘对错]|正确|错误)\s*[，,；;：:。][^()（）\n]*)[)）]\s*[。.]?\s*$"
    r"|(?<=[。！!])\s*[（(]\s*(?P<sign>[√×✓✗✔✘])\s*[)）](?P<reason>[^()（）\n]{2,30})$"
    r"|(?<=[\u4e00-\u9fff。])[（(]\s*(?P<letter>[YN])\s*[)）]\s*[。.]?\s*$"
)
"""A judgement with its reason behind a statement, in its brackets or behind them,
（错，应当先道歉）, （×）是直接接地, or by a letter that elsewhere is a unit: （N）."""


@dataclass(frozen=True, slots=True)
class Choices:
    """A stem, the options behind it, where each stands in the text, and those that a sign (✅, √,
    *) marks as right."""

    stem: str
    options: tuple[Option, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    marked: tuple[str, ...] = ()


def choices(text: str, *, expected: bool = False) -> Choices:
    """The options of a text: letters that count A, B, C …, at the start of a line, behind a blank
    or right behind the option before. A text with fewer than two has none. Where they are
    `expected`, nothing need stand behind the letters."""
    found = _marks(text, expected)
    if not found:
        return Choices(text)
    ends = [mark.start() for mark in found[1:]] + [len(text)]
    spans = tuple((mark.start("letter"), end) for mark, end in zip(found, ends, strict=True))
    texts = [text[mark.end() : end] for mark, end in zip(found, ends, strict=True)]
    if all(each.rstrip().endswith(("；", ";")) for each in texts[:-1]):
        texts = [each.rstrip(" \n；;。") for each in texts]  # a list in a sentence
    signed = [bool(m["mark"] or _MARKED.search(t)) for m, t in zip(found, texts, strict=True)]
    given = tuple(
        Option(_letter(mark), " ".join(_BEHIND.sub("", option).split()))
        for mark, option in zip(found, texts, strict=True)
    )
    marked = tuple(o.label for o, sign in zip(given, signed, strict=True) if sign)
    return Choices(text[: found[0].start()].rstrip(), given, spans, marked)


def _marks(text: str, expected: bool) -> list[re.Match[str]]:
    """The letters before the options. Those behind a blank count, and others where they go on
    from these; without any, three and more anywhere in the text."""
    placed = list(_OPTION.finditer(text))
    others = (*_GLUED.finditer(text), *_MISREAD.finditer(text))
    joined = {mark.start("letter"): mark for mark in (*others, *placed)}
    found = max(_counting(placed), _counting([joined[at] for at in sorted(joined)]), key=len)
    running = _counting(list(_RUNNING.finditer(text)))
    return found or (running if len(running) > 2 else _unset(text, expected))


def _unset(text: str, expected: bool) -> list[re.Match[str]]:
    """Three letters and more with nothing behind them, where they are expected or a bracket for the
    key comes before."""
    found = _counting(list(_UNSET.finditer(text)))
    placed = len(found) > 2 and (expected or _IN_BRACKETS.search(text, 0, found[0].start()))
    return found if placed else []


def _counting(marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """The last run of two and more that starts at A and leaves no letter out."""
    last: list[re.Match[str]] = []
    run: list[re.Match[str]] = []
    for mark in marks:
        number = ord(_letter(mark)) - ord("A")
        if number == len(run):
            run.append(mark)
        elif number == 0:
            run = [mark]
        if len(run) > 1:
            last = run
    return last


def _letter(mark: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", mark["letter"]).upper()


def key_in_stem(stem: str) -> tuple[str, str]:
    """A stem with its key's brackets emptied, or without the sign behind it, and the key; "" where
    there is none."""
    filled = [match for match in _IN_BRACKETS.finditer(stem) if match["key"].strip()]
    if reasoned := _REASONED.search(stem):
        plain = reasoned["key"] or reasoned["letter"]
        told = plain or f"{reasoned['sign']}，{reasoned['reason']}"
        return stem[: reasoned.start()] + "（　）", told
    if not filled:
        sign = _SIGNED.search(stem)
        name = sign.lastgroup or "" if sign else ""
        return (stem[: sign.start(name)].rstrip(), sign[name]) if sign else (stem, "")
    last = filled[-1]
    blank = (
        ""
        if _IN_BRACKETS.search(stem[: last.start()]) and not stem[last.end() :].strip(" 。.")
        else "（　）"
    )
    before, behind = stem[: last.start()].lstrip(), stem[last.end() :]
    return (before + blank + (behind if before else behind.lstrip())).strip(), last["key"].strip()


def keyed(text: str) -> bool:
    """Whether a text ends in a key, in brackets or as a word: 微笑只用于面谈。（×）, …。 错误"""
    filled = [match for match in _IN_BRACKETS.finditer(text) if match["key"].strip()]
    closing = bool(filled) and not text[filled[-1].end() :].strip("。. \n")
    sign = _SIGNED.search(text)
    return closing or bool(_REASONED.search(text) or (sign and sign["verdict"]))
