"""How long a command takes from a cold start, against importing what it cannot do without."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.pairs import line, process, timed

RUNS = 9
FIRST_CUT = "import sqlmodel, rjieba; rjieba.cut('先道歉')"
"""What no score can do without: the database, and the first cut of the segmenter."""
FLOORS = {FIRST_CUT: "import sqlmodel, rjieba cuts"}

ANSWER = "先道歉并安抚情绪，认真倾听客户的诉求，查明原因后提出解决方案，约定时间回访。"


def main() -> None:
    """Print the ratios of start-up."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "EXAMPREP_DB": str(Path(folder, "bank.db")),
            "EXAMPREP_NOW": "2026-11-21T09:00:00+08:00",
        }
        answer = Path(folder, "answer.txt")
        answer.write_text(ANSWER, "utf-8")
        score = ["score", "csm2-0001", "--answer", str(answer)]
        for command in (["due"], score):  # makes the database and fits the lexicon
            run = [sys.executable, "-m", "examprep", *command]
            subprocess.run(run, env=environment, capture_output=True, check=True)
        for command, floor in (
            (["--help"], "import click"),
            (["--version"], "import click"),
            (["due"], "import sqlmodel"),
            (score, FIRST_CUT),
        ):
            pair = timed(
                process(["-m", "examprep", *command], environment),
                process(["-c", floor], environment),
                RUNS,
            )
            print(line(f"examprep {command[0]}", pair, FLOORS.get(floor, floor)))


if __name__ == "__main__":
    main()
