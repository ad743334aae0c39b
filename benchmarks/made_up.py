"""A database with the shipped bank and two months of a made-up learner, to look at.

uv run python -m benchmarks.made_up FILE
EXAMPREP_DB=FILE EXAMPREP_NOW=2026-12-01T20:00:00+08:00 examprep stats
"""

from __future__ import annotations

import sys

from benchmarks.learner import START, Learner, study
from examprep import shipped
from examprep.store import open_store

EVENINGS = 61


def main(path: str) -> None:
    """Make the database at `path`."""
    bank = shipped.questions(shipped.bank_folder())
    with open_store(path, START) as store:
        print(f"{study(store, Learner(bank), EVENINGS)} answers")


if __name__ == "__main__":
    main(sys.argv[1])
