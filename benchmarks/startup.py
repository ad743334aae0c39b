"""How long a command takes from a cold start, against importing what it cannot do without."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.pairs import line, process, timed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

RUNS = 9
FIRST_CUT = "import sqlmodel, rjieba; rjieba.cut('先道歉')"
"""What no score can do without: the database, and the first cut of the segmenter."""
FLOORS = {FIRST_CUT: "import sqlmodel, rjieba cuts"}

ANSWER = "先道歉并安抚情绪，认真倾听客户的诉求，查明原因后提出解决方案，约定时间回访。"


def first_question(environment: Mapping[str, str]) -> Callable[[], object]:
    """A run of `quiz` on a terminal, until it has put its first question."""
    command = [sys.executable, "-m", "examprep", "quiz"]
    environ = {**os.environ, **environment, "EXAMPREP_LANG": "en", "TERM": "xterm"}

    def run() -> None:
        ours, its = pty.openpty()
        program = subprocess.Popen(command, env=environ, stdin=its, stdout=its, stderr=its)
        os.close(its)
        seen = b""
        while b"Type your answer" not in seen:
            seen += os.read(ours, 4096)
        program.kill()
        program.wait()
        os.close(ours)

    return run


def main() -> None:
    """Print the ratios of start-up."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "EXAMPREP_CONFIG": os.devnull,
            "EXAMPREP_DB": str(Path(folder, "bank.db")),
            "EXAMPREP_NOW": "2026-11-21T09:00:00+08:00",
        }
        answer = Path(folder, "answer.txt")
        answer.write_text(ANSWER, "utf-8")
        score = ["score", "csm2-0001", "--answer", str(answer)]
        for command in (["due"], score):  # makes the database and fits the lexicon
            run = [sys.executable, "-m", "examprep", *command]
            subprocess.run(run, env=environment, capture_output=True, check=True)
        tab = {"_EXAMPREP_COMPLETE": "bash_complete", "COMP_WORDS": "examprep show c"}
        for name, measured, floor in (
            ("--help", program(["--help"], environment), "import click"),
            ("--version", program(["--version"], environment), "import click"),
            ("show TAB", program([], {**environment, **tab, "COMP_CWORD": "2"}), "import click"),
            ("due", program(["due"], environment), "import sqlmodel"),
            ("quiz, first question", first_question(environment), "import sqlmodel"),
            ("score", program(score, environment), FIRST_CUT),
        ):
            pair = timed(measured, process(["-c", floor], environment), RUNS)
            print(line(f"examprep {name}", pair, FLOORS.get(floor, floor)))


def program(arguments: Sequence[str], environment: Mapping[str, str]) -> Callable[[], object]:
    """A run of the program, as far as its end."""
    return process(["-m", "examprep", *arguments], environment)


if __name__ == "__main__":
    main()
