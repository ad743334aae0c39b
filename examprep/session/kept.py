"""What is made from a store once, and made again when what it was made of has changed."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from examprep import __version__
from examprep.errors import UNWRITABLE
from examprep.store import kept as kept_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlmodel import Session as Transaction

    from examprep.store import Store


class Storable(Protocol):
    """What can be written as JSON."""

    def to_json(self) -> dict[str, Any]:
        """All of it."""


Made = TypeVar("Made", bound=Storable)


def kept(
    store: Store,
    name: str,
    made_of: Callable[[Transaction], object],
    load: Callable[[Mapping[str, Any]], Made],
    make: Callable[[Transaction], Made],
) -> Made:
    """What a store keeps under `name`, by `load` if this version of the program made it of what
    `made_of` tells, else by `make`."""
    with store.reading() as tx:
        # Another version of the program may cut words differently.
        source = f"{__version__} {made_of(tx)}"
        body = kept_in.get(tx, name, source)
        if body is not None:
            return load(body)
        made = make(tx)
    # Where nothing can be written now it serves all the same; the next process keeps it.
    with suppress(*UNWRITABLE), store.attempt() as tx:
        kept_in.put(tx, name, source, made.to_json())
    return made
