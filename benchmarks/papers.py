"""Setting papers from 10,000 questions, how near they come to the best, and printing them."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from importlib import resources
from typing import TYPE_CHECKING

from benchmarks.pairs import line, timed
from examprep import shipped
from examprep.formats import jsonl
from examprep.papers import blueprint_file
from examprep.papers.assembly import Request, assemble, programme
from examprep.papers.assembly.draft import draft
from examprep.papers.assembly.pools import Pool, pools
from examprep.papers.assembly.targets import targets
from examprep.papers.assembly.task import Task
from examprep.papers.blueprint import Blueprint, Plan
from examprep.papers.difficulty import level
from examprep.papers.order import drawn
from examprep.papers.printing import layout, pdf
from examprep.papers.printing.blocks import Size, to_json
from examprep.papers.usable import supply
from examprep.questions import Kind, Option, Point, Question

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SIZE = 10_000
SCARCE = 120
"""A bank so small that sections compete for its chapters: here greedy choice falls behind."""
CHAPTERS = 13
SIGNS = "客户服务质量投诉处理流程团队沟通标准信息成本满意环境规划授权培训回访记录渠道补救关系"
SEEDS = range(1, 6)

BLUEPRINT = Blueprint(
    name="benchmark",
    title="试卷",
    subject="",
    minutes=120,
    passing=60,
    sections=(
        Plan("单选", (Kind.SINGLE,), 20, 1, 20),
        Plan("多选", (Kind.MULTIPLE,), 5, 2, 5),
        Plan("判断", (Kind.TRUE_FALSE,), 10, 1, 10),
        Plan("简答", (Kind.SHORT_ANSWER,), 4, 5, 4),
        Plan("案例", (Kind.CASE, Kind.PLAN), 2, 20, 2),
    ),
)


@dataclass(frozen=True, slots=True)
class Aims:
    """The share of the marks that each chapter and each level should have."""

    chapters: Mapping[str, float]
    levels: Mapping[str, float]

    def missed(self, chosen: Sequence[tuple[Plan, Question]]) -> float:
        """The marks by which chapters and levels miss their shares, all of them together."""
        chapters: defaultdict[str, float] = defaultdict(float)
        levels: defaultdict[str, float] = defaultdict(float)
        for plan, question in chosen:
            chapters[question.chapter] += plan.weight
            levels[level(question)] += plan.weight
        full = BLUEPRINT.full
        pairs = [(chapters[name], share) for name, share in self.chapters.items()]
        pairs += [(levels[name], share) for name, share in self.levels.items()]
        return sum(abs(marks - share * full) for marks, share in pairs)


def main() -> None:
    """Print every figure."""
    questions = bank()
    _speed(questions)
    for size in (SCARCE, SIZE):
        _quality(questions[:size])
    _printing()


def bank() -> list[Question]:
    """Questions of five kinds in uneven chapters and levels, one in fifty a variant of another."""
    kinds = (Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.SHORT_ANSWER, Kind.CASE)
    return [_question(number, kinds[int(5 * drawn(1, "kind", number))]) for number in range(SIZE)]


def _question(number: int, kind: Kind) -> Question:
    like = number - 1 if number % 50 == 49 else number
    stem = "".join(SIGNS[int(len(SIGNS) * drawn(2, like, at))] for at in range(60))
    choice = kind in {Kind.SINGLE, Kind.MULTIPLE}
    return Question(
        id=f"q{number}",
        kind=kind,
        stem=f"{stem}{number}",
        chapter=f"第{int(CHAPTERS * drawn(3, number) ** 2)}章",
        marks=float(1 + int(20 * drawn(4, number))),
        points=() if kind.objective else (Point("要点", 1),),
        options=tuple(Option(c, f"{c}{like}") for c in "ABCD") if choice else (),
        key=("A",) if kind.objective else (),
        difficulty=1 + int(5 * drawn(5, number) ** 1.5),
    )


def _speed(questions: Sequence[Question]) -> None:
    text = jsonl.write(questions)
    for request in (Request(7), Request(7, ("A", "B"))):
        setting = partial(assemble, BLUEPRINT, questions, request)
        pair = timed(setting, lambda: jsonl.read(text, "bank"), 3)
        what = f"{len(request.versions)} version(s) from {SIZE} questions"
        print(line(what, pair, "reading the bank as JSON"))


def _quality(questions: Sequence[Question]) -> None:
    """Marks that miss their share: as set, by greedy choice with repair, and at the very best."""
    supplies = [supply(BLUEPRINT, plan, questions, ()) for plan in BLUEPRINT.sections]
    found = pools(BLUEPRINT, supplies, Request(1), {})
    aims = targets(BLUEPRINT, found)
    shares = Aims(aims.chapters, {name.value: share for name, share in aims.levels.items()})
    kept = programme.GAP, programme.EFFORTS
    programme.GAP, programme.EFFORTS = 0.0, ({},)
    single = [Pool(pool.traits, (each,)) for pool in found for each in pool.questions[:20]]
    best = shares.missed(
        [(BLUEPRINT.sections[take.section], single[take.pool].questions[0])
         for take in draft(Task(BLUEPRINT, single, aims), 1, 1)]
    )  # fmt: skip
    programme.GAP, programme.EFFORTS = kept
    for seed in SEEDS:
        [paper] = assemble(BLUEPRINT, questions, Request(seed))
        chosen = [
            (plan, item.question)
            for plan, section in zip(BLUEPRINT.sections, paper.sections, strict=True)
            for item in section.items
        ]
        set_, greedy = shares.missed(chosen), shares.missed(_greedy(shares, questions, seed))
        print(
            f"{len(questions)} questions, seed {seed}: marks off their shares: {set_:.1f} as set, "
            f"{best:.1f} at best, {greedy:.1f} by greedy choice with repair"
        )


def _greedy(aims: Aims, questions: Sequence[Question], seed: int) -> list[tuple[Plan, Question]]:
    """The nearest question each time, then every exchange of one question that improves."""
    order = sorted(questions, key=lambda each: drawn(seed, each.id))
    kinds = {plan: _first_of_each(order, plan) for plan in BLUEPRINT.sections}
    chosen: list[tuple[Plan, Question]] = []
    for plan in sorted(BLUEPRINT.sections, key=lambda each: -each.weight):
        for _ in range(plan.number):
            chosen.append(_nearest(aims, chosen, plan, kinds[plan]))
    while True:
        before = aims.missed(chosen)
        for at, (plan, _question) in enumerate(chosen):
            rest = chosen[:at] + chosen[at + 1 :]
            chosen[at] = min(chosen[at], _nearest(aims, rest, plan, kinds[plan]),
                             key=lambda each: aims.missed([*rest, each]))  # fmt: skip
        if aims.missed(chosen) >= before - 1e-9:
            return chosen


def _first_of_each(order: Sequence[Question], plan: Plan) -> list[Question]:
    """Some questions of each chapter and level: more of them differ in nothing that counts."""
    seen: Counter[tuple[str, str]] = Counter()
    few = []
    for question in order:
        name = (question.chapter, level(question))
        if question.kind in plan.kinds and seen[name] < plan.number:
            seen[name] += 1
            few.append(question)
    return few


def _nearest(
    aims: Aims, chosen: Sequence[tuple[Plan, Question]], plan: Plan, candidates: Sequence[Question]
) -> tuple[Plan, Question]:
    taken = {question.id for _, question in chosen}
    free = [(plan, each) for each in candidates if each.id not in taken]
    return min(free, key=lambda each: aims.missed([*chosen, each]))


def _printing() -> None:
    from typst import Compiler

    from examprep.papers.printing.pdf import fonts

    folder = shipped.bank_folder()
    text = (folder / "csm2" / "blueprint.toml").read_text("utf-8")
    plan = blueprint_file.read(text, "blueprint.toml", "csm2")
    [paper] = assemble(plan, shipped.questions(folder), Request(7))
    document = layout.question_paper(paper, Size.A4)
    template = resources.files(pdf).joinpath("paper.typ").read_bytes()
    data = json.dumps(to_json(document), ensure_ascii=False)

    def bare() -> None:
        used = fonts.font(None, [data])
        inputs = {"document": data, "family": used.family}
        compiler = Compiler(font_paths=used.searched, ignore_system_fonts=True)
        compiler.compile(template, format="pdf", sys_inputs=inputs)

    pair = timed(lambda: pdf.write(document), bare, 9)
    print(line("a paper as PDF", pair, "bare Typst, same source"))
