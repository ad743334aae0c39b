"""How long the queue of a day takes to work out: twice the cards shall take twice the time.

Each queue is timed against sorting its cards twice, and against a queue of half as many. Where all
cards are of one chapter and kind, no question differs from the one before and the search for one
that does goes as far as it may: nothing takes longer.
"""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING

from benchmarks.pairs import line, timed
from examprep.questions import Traits
from examprep.scheduling.queue import DueCard, Limits, NewCard, build

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = 739_000
RUNS = 9
COUNTS = (5_000, 10_000, 20_000, 40_000)
KINDS = ("short_answer", "essay", "case", "single")

Drawn = tuple[list[DueCard], list[NewCard]]


def main() -> None:
    """Print how the time grows for a bank of many chapters, and for one of a single chapter."""
    for bank, traits in (("many chapters", drawn), ("one chapter", alike)):
        for count in COUNTS:
            what = f"a queue of {count}, {bank}"
            cards = draw(count, traits)
            print(line(what, timed(work(cards), sorting(cards), RUNS), "sorting its cards twice"))
            half = work(draw(count // 2, traits))
            print(line(what, timed(work(cards), half, RUNS), "a queue of half as many"))


def draw(count: int, traits: Callable[[Random], Traits]) -> Drawn:
    """Half of `count` due, late by anything up to two months, and half never asked."""
    random = Random(count)
    due = [
        DueCard(f"d{n}", TODAY - random.randrange(60), n, random.randint(1, 90), traits(random))
        for n in range(count // 2)
    ]
    return due, [NewCard(f"n{n}", traits(random)) for n in range(count - len(due))]


def drawn(random: Random) -> Traits:
    """Any of four kinds, forty chapters and a hundred cases."""
    chapter, case = random.randrange(40), random.randrange(100)
    return Traits(random.choice(KINDS), "s", f"c{chapter}", f"p{case}")


def alike(_random: Random) -> Traits:
    """Always the same."""
    return Traits("essay", "s", "c")


def work(cards: Drawn) -> Callable[[], object]:
    """Building the queue of all `cards`, without any limit."""
    due, new = cards
    return partial(build, due, [], new, TODAY, Limits(len(new)), {})


def sorting(cards: Drawn) -> Callable[[], object]:
    """The floor: only sorting as many, twice over."""
    due, _new = cards

    def twice() -> None:
        for _ in range(2):
            sorted(due, key=lambda card: (card.due / card.interval, card.position))

    return twice


if __name__ == "__main__":
    main()
