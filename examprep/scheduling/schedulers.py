"""The schedulers there are, each behind the same few names."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from examprep.scheduling import fsrs, sm2

    Memory = sm2.Memory | fsrs.Memory
    """What a scheduler knows of one item. `due` is None for an item never reviewed; `interval` is
    in study days and as the scheduler computed it, wherever the review itself was put."""

NAMES = ("sm2", "fsrs")


@dataclass(frozen=True, slots=True)
class Scheduler:
    """A way to turn grades into dates; `version` changes whenever its dates would.

    `review` gives the memory after a grade 0-5 on a study day. A memory goes to the store as its
    `due` and the JSON object of its other fields.
    """

    name: str
    version: str
    fresh: Memory
    review: Callable[[Any, int, int], Memory]
    remember: Callable[..., Memory]

    def to_state(self, memory: Memory) -> dict[str, Any]:
        """The fields of `memory` besides `due`, for JSON."""
        return {name: value for name, value in asdict(memory).items() if name != "due"}

    def from_state(self, due: int | None, state: Mapping[str, Any]) -> Memory:
        """The memory that `to_state` was given."""
        return self.remember(due=due, **state)


def scheduler(name: str) -> Scheduler:
    """The scheduler called `name`, one of `NAMES`; raises ValueError for any other."""
    if name not in NAMES:
        raise ValueError(f"a scheduler is one of {', '.join(NAMES)}, not {name!r}")
    module = import_module(f"examprep.scheduling.{name}")
    return Scheduler(module.NAME, module.VERSION, module.Memory(), module.review, module.Memory)
