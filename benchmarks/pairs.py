"""Timing one thing against its floor, in turns, so that a machine that slows down slows both."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Pair:
    """Seconds of the thing measured and of its floor, run for run."""

    measured: tuple[float, ...]
    floor: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median over the runs of measured / floor."""
        return median(a / b for a, b in zip(self.measured, self.floor, strict=True))


def timed(measured: Callable[[], object], floor: Callable[[], object], runs: int) -> Pair:
    """Both in turns, `runs` times each, after one run of each that does not count."""
    measured()
    floor()
    pairs = [(seconds(measured), seconds(floor)) for _ in range(runs)]
    return Pair(tuple(a for a, _ in pairs), tuple(b for _, b in pairs))


def process(code: Sequence[str], environment: Mapping[str, str]) -> Callable[[], object]:
    """A run of this Python with the arguments `code`, its output thrown away."""
    command = [sys.executable, *code]
    return lambda: subprocess.run(
        command,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )


def line(what: str, pair: Pair, floor: str) -> str:
    """A row of the report: the ratio first, then the medians it comes from in milliseconds."""
    measured, base = (1000 * median(seconds) for seconds in (pair.measured, pair.floor))
    return f"{pair.ratio:8.2f} × {floor:32} {what:40} {measured:9.1f} ms / {base:.1f} ms"


def seconds(run: Callable[[], object]) -> float:
    """How long a run takes."""
    start = perf_counter()
    run()
    return perf_counter() - start
