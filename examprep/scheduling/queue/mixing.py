"""The order of a day: new among due, kinds and chapters in turn, siblings apart."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING

from examprep.questions import Traits
from examprep.scheduling.how import How
from examprep.scheduling.queue.cards import Item

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.scheduling.queue.cards import Answered, DueCard, NewCard

APART = 5
"""How many other questions stand between two of one case, where there are as many."""

WINDOW = 12
"""How far a question may be brought forward for the sake of variety."""

Planned = tuple[Item, Traits]


def mixed(
    due: Sequence[DueCard], new: Sequence[NewCard], answered: Sequence[Answered]
) -> list[Item]:
    """Both in an order that goes on where `answered`, the reviews of today, left off."""
    first = [review for review in answered if review.how.moves]
    known = sum(review.how is How.DUE for review in first)
    planned = _interleaved(due, new, known, len(first) - known)
    return varied(list(planned), [review.traits for review in first])


def _interleaved(
    due: Sequence[DueCard], new: Sequence[NewCard], known: int, introduced: int
) -> Iterator[Planned]:
    """New questions spread evenly between those due, of which `known` and `introduced` are done."""
    all_due, all_new = known + len(due), introduced + len(new)
    at = of_new = 0
    while at < len(due) or of_new < len(new):
        # The i-th of D due stands at i / D of the day, the j-th of N new ones at (j + 1) / (N + 1).
        place_due = (known + at) * (all_new + 1)
        place_new = (introduced + of_new + 1) * all_due
        if of_new == len(new) or (at < len(due) and place_due <= place_new):
            yield Item(due[at].question, How.DUE), due[at].traits
            at += 1
        else:
            yield Item(new[of_new].question, How.NEW), new[of_new].traits
            of_new += 1


def varied(planned: Sequence[Planned], before: Sequence[Traits] = ()) -> list[Item]:
    """Each time the one of the next few that is most unlike what came just before.

    A case that only just fits, its questions `APART`, goes first; where cases do not fit, the one
    asked longest ago is next, and one that is half of all that is left goes every other time.
    """
    recent = deque(before[-APART:], maxlen=APART)
    siblings = Counter(traits.case for _item, traits in planned if traits.case)
    waiting = deque(planned)
    window: list[Planned] = []
    order: list[Item] = []
    while waiting or window:
        while waiting and len(window) < WINDOW:
            window.append(waiting.popleft())
        left = len(waiting) + len(window)
        item, traits = window.pop(_most_unlike(window, recent, siblings, left))
        siblings[traits.case] -= 1
        order.append(item)
        recent.append(traits)
    return order


def _most_unlike(
    window: Sequence[Planned], recent: Sequence[Traits], siblings: Mapping[str, int], left: int
) -> int:
    """The place of the question least like the recent ones, the first of several; `siblings` has
    how many of the `left` questions each case holds."""
    last = recent[-1] if recent else Traits()
    closeness = {traits.case: at for at, traits in enumerate(recent, 1) if traits.case}

    def likeness(at: int) -> tuple[bool, bool, int, bool, int]:
        traits = window[at][1]
        of_case = siblings[traits.case]
        chapter = traits.chapter == last.chapter and traits.subject == last.subject
        close = closeness.get(traits.case, 0)
        neighbour = close == len(recent) > 0
        fits = (of_case - 1) * (APART + 1) + 1 < left
        variety = 2 * chapter + (traits.kind == last.kind)
        return neighbour, 2 * of_case <= left, close, fits, variety

    return min(range(len(window)), key=likeness)
