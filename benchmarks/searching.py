"""How long a search over the bank and course notes takes, and making the index it needs."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.pairs import line, process, timed
from examprep import shipped
from examprep.importing import notes
from examprep.importing.readers import documents
from examprep.searching import build

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNS = 9
QUERY = "怎样安抚投诉的客户"
SEEDS = Path(__file__).resolve().parents[2] / "shared/seeds"


def course_notes() -> list[Path]:
    """The course notes beside the checkout; none where they are not there."""
    return sorted(SEEDS.glob("00[0-3]*"))


def texts() -> Iterator[tuple[str, str]]:
    """Every question of the shipped bank and every passage of the notes, with a name each."""
    for question in shipped.questions(shipped.bank_folder()):
        yield f"question {question.id}", "\n".join(question.texts())
    for path in course_notes():
        for document in documents(path.read_bytes(), path.name):
            for passage in notes.read(document).passages:
                yield f"passage {passage.id}", passage.whole()


def main() -> None:
    """Print the ratios; without the course notes, of the bank alone."""
    everything = list(texts())
    index = build(everything)
    text = json.dumps(index.to_json())
    words = dict.fromkeys(index.reader().tokens(QUERY), 1.0)
    rank = timed(lambda: index.rank(words), lambda: json.loads(text), RUNS)
    print(line(f"ranking {len(everything)} texts", rank, "reading the index as JSON"))
    for copies in (1, 4, 16):
        many = [(f"{copy} {name}", text) for copy in range(copies) for name, text in everything]
        grown = timed(partial(build, many), partial(build, everything), 3)
        print(line(f"an index of {len(many)} texts", grown, f"one of {len(everything)}"))
    _print_commands()


def _print_commands() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = {"EXAMPREP_DB": str(Path(folder, "bank.db"))}
        taken = ["import", "--as", "notes", *map(str, course_notes())]
        for command in ([taken] if course_notes() else []) + [["search", QUERY]]:
            run = [sys.executable, "-m", "examprep", *command]
            subprocess.run(run, env=environment, capture_output=True, check=True)
        pair = timed(
            process(["-m", "examprep", "search", QUERY], environment),
            process(["-c", "import sqlmodel, opencc, rjieba; rjieba.cut('')"], environment),
            RUNS,
        )
        print(line("examprep search", pair, "import sqlmodel, opencc and rjieba"))


if __name__ == "__main__":
    main()
