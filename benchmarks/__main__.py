"""Run every benchmark: `uv run python -m benchmarks [NAME ...]`."""

from __future__ import annotations

import sys
from compileall import compile_dir
from importlib import import_module
from pathlib import Path

import examprep

NAMES = (
    "startup",
    "queue",
    "importing",
    "samples",
    "scoring",
    "searching",
    "agreement",
    "responses",
    "paraphrases",
    "lots",
    "slips",
    "chance",
    "learning",
    "statistics",
    "simulate",
    "papers",
    "marking",
    "dependencies",
)


def main(names: list[str]) -> None:
    """Run the benchmarks named, or all of them."""
    # An installed program is compiled, as its floors are; a checkout need not be.
    compile_dir(Path(examprep.__file__).parent, quiet=1)
    for name in names or NAMES:
        print(f"{name}:")
        import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
