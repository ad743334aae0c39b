"""One question's text → a Question of its kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from examprep.importing.answering import answered
from examprep.importing.asking import asked, marks_taken, repaired
from examprep.importing.blanks import filled, in_blanks, set_apart
from examprep.importing.interleaved import Turn, interleaved
from examprep.importing.keys import letters, truth
from examprep.importing.options import Choices, choices, key_in_stem, keyed
from examprep.importing.passages import Passages, passages
from examprep.importing.prose import paragraphs
from examprep.importing.remarks import remarked
from examprep.questions import CHOICE_BLANK, Kind, Option, Part, Question

_PLANS = re.compile(r"(?:设计|策划|制定|拟定|撰写)一[份个套][^\n，,。]{0,20}方案(?!的)")
_ENDS = " \n。.,，;；、"
Emphasised = Callable[[int, int], bool]


def never(_start: int, _end: int) -> bool:
    """The emphasis of plain text: none."""
    return False


def question(text: str, kind: Kind | None, emphasised: Emphasised = never) -> Question:
    """The question in a text; `kind` None: the one its options and key imply. It has no id yet.

    `emphasised(start, end)` says whether a stretch of the text is set apart by colour or bold
    type, as the right options of some files are.
    """
    if kind and not kind.objective:
        lead, turns = interleaved(text)
        if turns and lead.strip():
            return _in_turns(lead, turns, kind)
    found = passages(text)
    return remarked(_cut(found, kind, emphasised), found.remarks)


def _cut(found: Passages, kind: Kind | None, emphasised: Emphasised) -> Question:
    """The question in its passages."""
    listed = Choices(found.asked)
    if kind is None or kind.objective:
        expected = kind in {Kind.SINGLE, Kind.MULTIPLE} or bool(letters(found.answer or ""))
        found, listed = _listed(found, expected=expected)
    if not listed.options:
        kind = kind or _implied(found)
        if not kind.objective:
            return open_question(found, kind)
    if kind is Kind.BLANK:
        return _blanks(found, emphasised)
    shown = [
        o.label for o, span in zip(listed.options, listed.spans, strict=True) if emphasised(*span)
    ]
    marked = listed.marked or (tuple(shown) if len(shown) < len(listed.options) else ())
    return _objective(found, listed, marked, kind)


def _listed(found: Passages, *, expected: bool) -> tuple[Passages, Choices]:
    """A question's options, even behind its key, which then is all of the answer."""
    listed, behind = choices(found.asked, expected=expected), choices(found.answer or "")
    if listed.options or not letters(behind.stem):
        return found, listed
    nowhere = ((0, 0),) * len(behind.options)
    return replace(found, answer=behind.stem), replace(behind, stem=found.asked, spans=nowhere)


def open_question(found: Passages, kind: Kind) -> Question:
    """The question, answered in words, in its passages."""
    asking = asked(found.asked)
    answering = answered(found.answer or "", asking.parts)
    return Question(
        id="",
        kind=kind,
        stem=asking.stem,
        marks=asking.marks,
        points=answering.points,
        parts=answering.parts,
        answer=answering.answer,
        explanation="\n".join(paragraphs(found.explanation)),
        warnings=("missing_figure",) if asking.missing_figure else (),
    )


def _in_turns(lead: str, turns: tuple[Turn, ...], kind: Kind) -> Question:
    """A question whose sub-questions are answered one by one."""
    asking = asked(passages(lead).asked)
    answers = [answered(turn.answer, ()) for turn in turns]
    prompts = [marks_taken("\n".join(paragraphs(turn.prompt))) for turn in turns]
    return Question(
        id="",
        kind=kind,
        stem=asking.stem,
        marks=asking.marks,
        parts=tuple(
            Part(repaired(prompt, closes=True), marks, told.points)
            for (prompt, marks), told in zip(prompts, answers, strict=True)
        ),
        answer="\n".join(t.label + told.answer for t, told in zip(turns, answers, strict=True)),
        warnings=("missing_figure",) if asking.missing_figure else (),
    )


def _objective(
    found: Passages, listed: Choices, marked: tuple[str, ...], kind: Kind | None
) -> Question:
    stem, bracketed = key_in_stem(listed.stem)
    stem, marks = marks_taken("\n".join(paragraphs(stem)))
    stem = CHOICE_BLANK.sub("（　）", stem)
    said = [truth(option.text) for option in listed.options]
    if said and all(said):
        kind = Kind.TRUE_FALSE
    key, rest = read_key(found.answer or bracketed, listed.options, kind)
    key = key or marked or read_key(bracketed, listed.options, kind)[0]
    if kind is Kind.TRUE_FALSE and key and key[0] not in {"true", "false"}:
        key = tuple(filter(None, [_lettered(key[0], listed.options)]))
    return Question(
        id="",
        kind=kind or (Kind.MULTIPLE if len(key) > 1 else Kind.SINGLE),
        stem=repaired(stem, closes=False),
        marks=marks,
        options=() if said == ["true", "false"] else listed.options,
        key=key,
        explanation="\n".join(paragraphs("\n".join(filter(None, [rest, found.explanation])))),
    )


def _blanks(found: Passages, emphasised: Emphasised) -> Question:
    text = found.asked
    words: tuple[str, ...] = ()
    if found.answer is None:
        text, words = set_apart(text, emphasised)
    stem, marks = marks_taken(text.strip())
    if found.answer is None and not words:
        stem, words = filled(stem)
    stem = CHOICE_BLANK.sub("（　）", "\n".join(paragraphs(stem)))
    return Question(
        id="",
        kind=Kind.BLANK,
        stem=repaired(stem, closes=False),
        marks=marks,
        key=words or in_blanks(found.answer or "", stem),
        explanation="\n".join(paragraphs(found.explanation)),
    )


def read_key(
    given: str, options: tuple[Option, ...], kind: Kind | None
) -> tuple[tuple[str, ...], str]:
    """A key from what is given as the answer, and what else stands there."""
    first, rest = _first_word(given)
    if kind is Kind.TRUE_FALSE:
        said = truth(first) or _lettered(first, options)
        return ((said,), rest) if said else ((), given)
    if letters(first):
        return letters(first), "" if _named(rest, options) else rest
    named = _named(given, options)
    if kind is Kind.SINGLE and len(named) > 1:
        named = ()
    return named, "" if named else given


def _named(given: str, options: tuple[Option, ...]) -> tuple[str, ...]:
    """The letters of the options whose texts, and nothing else, are given; () where they are not
    all of it."""
    named = []
    for option in sorted(options, key=lambda option: len(option.text), reverse=True):
        text = option.text.strip(_ENDS)
        if text and text in given:
            given = given.replace(text, "\n", 1)
            named.append(option.label)
    return () if given.strip(_ENDS) else tuple(sorted(named))


def _lettered(word: str, options: tuple[Option, ...]) -> str:
    """What a letter says of a statement: as its options have it; A is right and B wrong where it
    has none, as answer sheets have them."""
    said = {option.label: truth(option.text) for option in options} or {"A": "true", "B": "false"}
    named = letters(word)
    return said.get(named[0], "") if len(named) == 1 else ""


def _first_word(given: str) -> tuple[str, str]:
    match = re.match(
        r"[^\w√×✓✗✔✘]*([√×✓✗✔✘]|[A-Ka-kＡ-Ｋ](?:[\s、,，;；|/]*[A-Ka-kＡ-Ｋ])*(?![A-Za-z])|[^\s。.，,；;：:（(]+)",
        given,
    )
    if match is None:
        return given, ""
    stops = " 。.，,；;：:\n*"
    return match[1], given[match.end() :].lstrip(f"{stops})）】]").rstrip(stops)


def _implied(found: Passages) -> Kind:
    """The kind of a question that nothing names and that has no options."""
    given = found.answer or ""
    placed = keyed(found.asked) or re.match(r"\s*[（(] *\S{1,2} *[)）]", found.asked)
    judged = placed and truth(_first_word(key_in_stem(found.asked)[1])[0])
    if judged or (truth(_first_word(given)[0]) and not re.match(r"\s*[A-Z][\u3400-\u9fff]", given)):
        return Kind.TRUE_FALSE
    kind = kind_of(found.asked)
    blank = kind is Kind.SHORT_ANSWER and re.search(r"_{2,}|＿{2,}", found.asked)
    return Kind.BLANK if blank else kind


def kind_of(asked: str) -> Kind:
    """The kind of a question answered in words, as its own words tell it."""
    if re.match(r"[\s*]*试?论述", asked):
        return Kind.ESSAY
    if re.match(r"[\s*]*案例\s*[:：]", asked):
        return Kind.CASE
    return Kind.PLAN if _PLANS.search(asked) else Kind.SHORT_ANSWER
