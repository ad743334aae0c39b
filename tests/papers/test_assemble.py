"""Papers meet the rules of their blueprint exactly, and its shares as nearly as can be."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import product
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.errors import BankTooSmall
from examprep.likeness import ALIKE, likeness, shingles
from examprep.paper import Level, Paper, from_json, to_json
from examprep.papers.assembly import Request, assemble
from examprep.papers.assembly.lettering import shuffled
from examprep.papers.balance import balance
from examprep.papers.blueprint import Blueprint, Preference, Versions
from examprep.questions import Kind, Option, Question
from tests.papers.banks import (
    CHAPTERS,
    SYLLABLES,
    bank,
    blueprint,
    levels,
    plan,
    preferences,
    question,
)

SHORT, SINGLE = Kind.SHORT_ANSWER, Kind.SINGLE
TWO = blueprint(plan(SINGLE, 10, 1), plan(SHORT, 5, 6))
AB = ("A", "B")


def ids(paper: Paper) -> list[str]:
    return [item.question.id for item in paper.items()]


def one(blue: Blueprint, questions: list[Question], seed: int = 1, **known: object) -> Paper:
    [paper] = assemble(blue, questions, Request(seed, **known))  # type: ignore[arg-type]
    return paper


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 10**6),
    st.integers(1, 6),
    st.integers(1, 4),
    st.sampled_from([0.5, 1, 2.5, 6]),
    preferences,
    levels,
    st.sampled_from([("",), AB, ("A", "B", "C")]),
)
def test_totals_are_exact_whatever_else_is_asked(
    seed: int,
    singles: int,
    shorts: int,
    marks: float,
    prefer: tuple[Preference, ...],
    shares: dict[Level, float],
    versions: tuple[str, ...],
) -> None:
    blue = blueprint(
        plan(SINGLE, singles, marks), plan(SHORT, shorts, 6), prefer=prefer, levels=shares
    )
    papers = assemble(blue, bank(60), Request(seed, versions))
    for paper in papers:
        assert [singles, shorts] == [len(section.items) for section in paper.sections]
        assert paper.full == sum(item.marks for item in paper.items())
        assert list(range(1, singles + shorts + 1)) == [item.number for item in paper.items()]
        assert [SINGLE] * singles + [SHORT] * shorts == [i.question.kind for i in paper.items()]
        assert paper == from_json(to_json(paper))
    asked = [name for paper in papers for name in ids(paper)]
    assert len(asked) == len(set(asked))


def test_the_same_seed_and_bank_give_the_same_paper_in_any_order_of_the_bank() -> None:
    questions = bank(200)
    assert one(TWO, questions, 7) == one(TWO, questions[::-1], 7)
    assert ids(one(TWO, questions, 7)) != ids(one(TWO, questions, 8))
    assert one(TWO, questions, 7).id != one(TWO, questions, 8).id


def test_chapter_shares_that_can_be_met_are_met() -> None:
    shares = {"沟通": 0.5, "投诉": 0.3, "流程": 0.2}
    blue = blueprint(plan(SINGLE, 20, 1), plan(SHORT, 10, 2), chapters=shares)
    marks = balance(one(blue, bank(200))).chapters
    assert {"沟通": 20, "投诉": 12, "流程": 8} == marks


def test_difficulty_shares_that_can_be_met_are_met() -> None:
    shares = {Level.EASY: 0.3, Level.MEDIUM: 0.5, Level.HARD: 0.2}
    blue = blueprint(plan(SINGLE, 20, 1), plan(SHORT, 10, 2), levels=shares)
    assert {Level.EASY: 12, Level.MEDIUM: 20, Level.HARD: 8} == balance(one(blue, bank(300))).levels


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(CHAPTERS), min_size=5, max_size=8), st.integers(0, 99))
def test_shares_are_missed_by_no_more_than_the_best_of_all_choices(
    chapters: list[str], seed: int
) -> None:
    questions = [question(n, SINGLE, chapter) for n, chapter in enumerate(chapters)]
    shares = {"沟通": 0.5, "投诉": 0.25, "流程": 0.25}
    blue = blueprint(plan(SINGLE, 4, 1), chapters=shares)
    best = inf
    for chosen in product([0, 1], repeat=len(chapters)):
        if sum(chosen) == 4:
            held = Counter(c for c, taken in zip(chapters, chosen, strict=True) if taken)
            best = min(best, sum(abs(held[c] - 4 * shares.get(c, 0)) for c in CHAPTERS))
    marks = balance(one(blue, questions, seed)).chapters
    missed = sum(abs(marks.get(c, 0) - 4 * shares.get(c, 0)) for c in CHAPTERS)
    assert best == missed


def test_a_question_worth_next_to_nothing_is_taken_after_any_other() -> None:
    faint, other = (replace(question(n, SINGLE), marks=m) for n, m in ((1, 5e-324), (2, 1e300)))
    chosen = one(blueprint(plan(SINGLE, 1, 1)), [faint, other])
    assert [other.id] == ids(chosen)


def test_versions_have_other_questions_of_the_same_chapters_and_levels() -> None:
    first, second = assemble(TWO, bank(300), Request(3, AB))
    assert set(ids(first)).isdisjoint(ids(second))
    assert balance(first) == balance(second)
    assert (first.full, first.batch) == (second.full, second.batch)
    assert [f"{first.batch}-A", f"{first.batch}-B"] == [first.id, second.id]


def test_three_versions_are_as_like_each_other_as_two() -> None:
    papers = assemble(TWO, bank(300), Request(3, ("A", "B", "C")))
    asked = [name for paper in papers for name in ids(paper)]
    assert len(asked) == len(set(asked))
    assert [balance(papers[0])] * 3 == [balance(paper) for paper in papers]


def test_the_first_version_leaves_the_others_what_they_need() -> None:
    questions = [question(n, SINGLE, "沟通") for n in range(4)]
    questions += [question(n, SINGLE, "投诉") for n in range(10, 16)]
    blue = blueprint(plan(SINGLE, 4, 1), chapters={"沟通": 1})
    first, second = assemble(blue, questions, Request(1, AB))
    assert {"沟通": 2, "投诉": 2} == balance(first).chapters == balance(second).chapters


def test_twins_join_items_of_one_section_and_where_possible_of_one_chapter() -> None:
    first, second = assemble(TWO, bank(300), Request(3, AB))
    assert set(range(1, 16)) == set(second.twins) == set(second.twins.values())
    pairs = [(first.item(a), second.item(b)) for a, b in second.twins.items()]
    assert all(a and b and a.marks == b.marks for a, b in pairs)
    chapters = [(a.question.chapter, b.question.chapter) for a, b in pairs if a and b]
    assert sum(here == there for here, there in chapters) >= 13


def test_shuffled_versions_ask_the_same_in_another_order() -> None:
    blue = replace(TWO, versions=Versions.SHUFFLED)
    first, second = assemble(blue, bank(60), Request(3, AB))
    assert set(ids(first)) == set(ids(second))
    assert ids(first) != ids(second)
    assert all(ids(first)[a - 1] == ids(second)[b - 1] for a, b in second.twins.items())


def test_a_choice_whose_key_is_no_option_is_left_as_it_is() -> None:
    options = tuple(Option(label, label) for label in "ABCD")
    asked = Question("q", Kind.SINGLE, "？", options=options, key=("E",))
    assert asked == shuffled(asked, 1, "B")


def test_shuffled_versions_letter_options_anew_and_the_key_follows() -> None:
    blue = replace(blueprint(plan(SINGLE, 10, 1)), versions=Versions.SHUFFLED)
    texts = tuple(
        Option(c, t) for c, t in zip("ABCD", ("价格", "质量", "渠道", "流程"), strict=True)
    )
    questions = [replace(each, options=texts) for each in bank(40, (SINGLE,))]
    first, second = assemble(blue, questions, Request(3, AB))
    lettered = set()
    for a, b in second.twins.items():
        here, there = first.item(a), second.item(b)
        assert here is not None
        assert there is not None
        assert "ABCD" == "".join(option.label for option in there.question.options)
        assert right(here.question) == right(there.question)
        lettered.add((here.question.key, there.question.key))
    assert len(lettered) > 3


@pytest.mark.parametrize(
    "settled",
    [
        {"explanation": "A项说的是目的，不是方法。"},
        {"explanation": "选B、D的人没有分清两者。"},
        {"stem": "若A成立，则应当选哪一项？"},
        {"options": (Option("A", "价格"), Option("B", "质量"), Option("C", "以上都对"))},
    ],
)
def test_options_stay_where_a_text_needs_them_there(settled: dict[str, object]) -> None:
    asked = replace(question(1, SINGLE), **settled)  # type: ignore[arg-type]
    assert all(asked == shuffled(asked, seed, "B") for seed in range(50))


def test_abbreviations_and_options_without_letters_do_not_keep_options_in_place() -> None:
    asked = replace(question(1, SINGLE), explanation="CRM 与 PEST 分析都要用到 App。")
    asked = replace(asked, options=tuple(Option(c, c * 2) for c in "ABCD"))
    assert {"A", "B", "C", "D"} == {shuffled(asked, seed, "B").key[0] for seed in range(50)}


def right(asked: Question) -> set[str]:
    """What the options of the key say."""
    return {option.text for option in asked.options if option.label in asked.key}


def test_questions_of_recent_papers_are_not_asked_again() -> None:
    questions = bank(60)
    before = one(TWO, questions)
    after = one(TWO, questions, used=frozenset(ids(before)))
    assert set(ids(before)).isdisjoint(ids(after))


def test_no_two_questions_are_nearly_the_same_even_when_the_bank_is_full_of_variants() -> None:
    options = question(1, SINGLE).options
    variants = [
        replace(question(n, SINGLE, CHAPTERS[n % 4]), stem=f"{SYLLABLES}{n}", options=options)
        for n in range(50)
    ]
    others = [question(n, SINGLE, CHAPTERS[n % 4]) for n in range(100, 109)]
    blue = blueprint(plan(SINGLE, 10, 1))
    sets = [shingles(item.question) for item in one(blue, variants + others).items()]
    pairs = [(a, b) for at, a in enumerate(sets) for b in sets[:at]]
    assert all(likeness(a, b) < ALIKE for a, b in pairs)
    with pytest.raises(BankTooSmall, match="nearly the same as another: 49"):
        one(blueprint(plan(SINGLE, 11, 1)), variants + others)


@pytest.mark.parametrize("preferred", Preference)
def test_preferred_questions_come_first(preferred: Preference) -> None:
    questions = bank(200)
    liked = {q.id for q in questions[:100]}
    blue = replace(TWO, prefer=(preferred,))
    assert set(ids(one(blue, questions, known={preferred: liked}))) <= liked


def test_a_section_of_choice_counts_only_what_is_answered() -> None:
    paper = one(blueprint(plan(SHORT, 3, 10, answer=2)), bank(60))
    assert 20 == paper.full == paper.sections[0].full
    assert 3 == len(paper.sections[0].items)


def test_what_the_bank_lacks_is_said_section_by_section() -> None:
    questions = [
        *(question(n, SINGLE) for n in range(4)),
        replace(question(90, SINGLE), key=()),
        replace(question(91, SINGLE), warnings=("missing_figure",)),
        *(question(n) for n in range(10, 12)),
        *(question(n) for n in range(20, 23)),
    ]
    blue = blueprint(plan(SINGLE, 6, 1), plan(SHORT, 2, 6), plan(Kind.ESSAY, 1, 10))
    with pytest.raises(BankTooSmall) as raised:
        one(blue, questions, used=frozenset({"q20"}))
    assert [
        "there are not enough questions for 试卷; nothing was set.",
        "single: lacks 2 questions (single); it needs 6, the bank has 4. without an answer: 1. "
        "with a figure that is missing: 1.",
        "essay: lacks 1 question (essay); it needs 1, the bank has 0.",
    ] == str(raised.value).splitlines()


def test_a_bank_that_just_suffices_is_not_short_of_questions_worth_little() -> None:
    questions = [question(n, SINGLE, CHAPTERS[n % 4], n % 5 + 1) for n in range(10)]
    questions += [question(n, SHORT, CHAPTERS[n % 4]) for n in range(20, 30)]
    blue = blueprint(plan(SINGLE, 10, 0.5), plan(SHORT, 5, 40))
    assert {f"q{n}" for n in range(10)} == set(ids(one(blue, questions))[:10])


def test_versions_together_need_what_each_of_them_needs() -> None:
    with pytest.raises(
        BankTooSmall, match=r"lacks 2 questions \(single\); it needs 6, the bank has 4"
    ):
        assemble(blueprint(plan(SINGLE, 3, 1)), [question(n, SINGLE) for n in range(4)],
                 Request(1, AB))  # fmt: skip


def test_chapters_of_a_section_limit_it_and_are_named_when_they_run_short() -> None:
    blue = blueprint(plan(SINGLE, 3, 1, chapters=("投诉",)))
    assert {"投诉"} == {i.question.chapter for i in one(blue, bank(60)).items()}
    with pytest.raises(BankTooSmall, match=r"\(single, 投诉\)"):
        one(blue, bank(16))
