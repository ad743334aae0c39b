"""What slips of the pen cost: good answers, as they are and with a wrong character in so many.

No table of characters is needed: GB 2312 sorts its common characters by sound and Unicode sorts
all by radical and strokes, so that a neighbour in the one sounds alike, and in the other looks
alike.
"""

from __future__ import annotations

import json
from random import Random
from statistics import fmean
from typing import TYPE_CHECKING

from benchmarks import paraphrases
from examprep import shipped
from examprep.scoring import fit, prepare, vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from examprep.scoring import Scheme

    Slip = Callable[[str, Random], str]

SEED = 1
EVERY = (20, 10)
NEAR = 3
"""How far off in its order a character may be to be taken for another."""


def common() -> list[str]:
    """The 3,755 common characters of GB 2312, in the order of their sounds."""
    rows = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return [character for row in rows if (character := row.decode("gb2312", "ignore"))]


SOUNDS = common()
SHAPES = sorted(SOUNDS)


def sounds_alike(pair: str, random: Random) -> str:
    """A wrong choice of the input method."""
    return _neighbour(SOUNDS, pair[0], random) + pair[1]


def looks_alike(pair: str, random: Random) -> str:
    """A wrong character of the same radical."""
    return _neighbour(SHAPES, pair[0], random) + pair[1]


def dropped(pair: str, _random: Random) -> str:
    """A character left out."""
    return pair[1]


def doubled(pair: str, _random: Random) -> str:
    """A character typed twice."""
    return pair[0] + pair


def swapped(pair: str, _random: Random) -> str:
    """Two characters in the wrong order."""
    return pair[::-1]


SLIPS = (sounds_alike, looks_alike, dropped, doubled, swapped)


def slipped(answer: str, slip: Slip, every: int, random: Random) -> str:
    """An answer with a slip in each stretch of so many characters, where two Chinese ones stand."""
    pieces = []
    for start in range(0, len(answer), every):
        piece = answer[start : start + every]
        places = [at for at in range(len(piece) - 1) if {piece[at], piece[at + 1]} <= KNOWN]
        if len(piece) == every and places:
            at = random.choice(places)
            piece = piece[:at] + slip(piece[at : at + 2], random) + piece[at + 2 :]
        pieces.append(piece)
    return "".join(pieces)


KNOWN = frozenset(SOUNDS)


def good_answers() -> Iterator[tuple[str, Scheme, str]]:
    """Answers of three kinds: the points of the shipped bank as a list, answers to it in one's own
    sentences, and everyday speech on other subjects."""
    bank = [each for each in shipped.questions(shipped.bank_folder()) if not each.kind.objective]
    lexicon = fit(bank, vocabulary_of(shipped.wordlists(shipped.bank_folder())))
    schemes = {question.id: prepare(question, lexicon) for question in bank}
    for question in bank:
        points = [text for _, point in question.top_points() for text in point.texts()]
        if points:
            yield "points", schemes[question.id], "\n".join(points)
    for path in sorted((shipped.bank_folder() / "csm2/responses").glob("*.jsonl")):
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            if row["response"] in {"full", "good"}:
                yield "own sentences", schemes[path.stem], row["answer"]
    asked = paraphrases.questions()
    other = fit(asked.values())
    for row in paraphrases.ANSWERS:
        yield "everyday speech", prepare(asked[row["on"]], other), row["plain"]


def loss(pile: Sequence[tuple[Scheme, str]], slip: Slip, every: int) -> float:
    """The mean score that slips of a kind cost."""
    random = Random(SEED)
    return fmean(
        scheme.score(answer).score - scheme.score(slipped(answer, slip, every, random)).score
        for scheme, answer in pile
    )


def main() -> None:
    """Print a table: kinds of answers and slips, the mean loss for either frequency."""
    piles: dict[str, list[tuple[Scheme, str]]] = {}
    for kind, scheme, answer in good_answers():
        piles.setdefault(kind, []).append((scheme, answer))
    for kind, pile in piles.items():
        earned = fmean(scheme.score(answer).score for scheme, answer in pile)
        print(f"   {kind}: {len(pile)} answers, mean score {earned:.3f}; mean loss:")
        for every in EVERY:
            losses = [loss(pile, slip, every) for slip in SLIPS]
            named = "   ".join(
                f"{slip.__name__} {lost:.3f}" for slip, lost in zip(SLIPS, losses, strict=True)
            )
            print(f"      one in {every}:   mean {fmean(losses):.3f}   {named}")


def _neighbour(order: Sequence[str], character: str, random: Random) -> str:
    at = order.index(character)
    near = [
        order[other]
        for other in range(at - NEAR, at + NEAR + 1)
        if 0 <= other < len(order) and other != at
    ]
    return random.choice(near)


if __name__ == "__main__":
    main()
