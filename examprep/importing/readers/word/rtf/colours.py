"""The colour table of an RTF file."""

from __future__ import annotations

from dataclasses import dataclass, field

from examprep.importing.readers.runs import coloured

PRIMARIES = ("red", "green", "blue")


@dataclass(slots=True)
class Colours:
    """Colours by their numbers, as they are read; the first most often names none."""

    _done: list[bool] = field(default_factory=list)
    _primaries: dict[str, int] = field(default_factory=dict)

    def mix(self, primary: str, strength: int) -> None:
        """Note how strong one of the `PRIMARIES` is in the next colour, 0 to 255."""
        self._primaries[primary] = strength & 0xFF

    def end(self) -> None:
        """End a colour."""
        primaries = bytes(self._primaries.get(name, 0) for name in PRIMARIES)
        self._done.append(coloured(primaries.hex()))
        self._primaries.clear()

    def sets_apart(self, number: int) -> bool:
        """Whether there is a colour of that number, and it is not black, white or a grey."""
        return 0 <= number < len(self._done) and self._done[number]
