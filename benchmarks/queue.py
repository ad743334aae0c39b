"""How long the queue of a day takes to work out, against only sorting as many cards twice over."""

from __future__ import annotations

from benchmarks.pairs import Pair, line, timed
from examprep.scheduling.queue import DueCard, Limits, NewCard, Traits, build

TODAY = 739_000
RUNS = 9
KINDS = ("short_answer", "essay", "case", "single")


def cards(count: int) -> list[DueCard]:
    """Cards late by anything up to two months, of forty chapters and a hundred cases."""
    return [
        DueCard(
            f"q{n}",
            TODAY - n * 7919 % 60,
            n,
            1 + n * 104_729 % 90,
            Traits(KINDS[n % 4], "s", f"c{n % 40}", f"p{n % 100}"),
        )
        for n in range(count)
    ]


def measure(count: int) -> Pair:
    """The queue of `count` due and as many new questions without any limit, and its floor."""
    due = cards(count)
    new = [NewCard(f"n{card.question}", card.traits) for card in due]

    def floor() -> None:
        for _ in range(2):
            sorted(due, key=lambda card: (card.due / card.interval, card.position))

    return timed(lambda: build(due, [], new, TODAY, Limits(count), {}), floor, RUNS)


def main() -> None:
    """Print the ratio for 10 000 questions and for twice as many: it should not grow."""
    for count in (5_000, 10_000):
        print(line(f"a queue of {2 * count}", measure(count), "sorting its cards twice"))


if __name__ == "__main__":
    main()
