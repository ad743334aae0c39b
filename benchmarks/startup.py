"""How long a command takes from a cold start, against importing what it cannot do without."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.pairs import line, process, timed

RUNS = 9
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
            (["--help"], "click"),
            (["--version"], "click"),
            (["due"], "sqlmodel"),
            (score, "sqlmodel"),
        ):
            pair = timed(
                process(["-m", "examprep", *command], environment),
                process(["-c", f"import {floor}"], environment),
                RUNS,
            )
            print(line(f"examprep {command[0]}", pair, f"import {floor}"))


if __name__ == "__main__":
    main()
