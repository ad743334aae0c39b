"""What the program makes of each kind of answer in the open, the unseen and the evening set, beside
their readers (docs/responses.md)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from examprep import shipped
from examprep.commands.banks import from_files

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent
BANK = shipped.bank_folder() / "csm2"
SETS = {
    "the open set": (BANK, sorted(BANK.glob("responses/*.jsonl"))),
    "the unseen set": (HERE / "unseen", [HERE / "unseen" / "responses.jsonl"]),
    "the evening set": (BANK, [HERE / "evening.jsonl"]),
}


def main() -> None:
    """Print the mean marks, 0 to 1, and the flags of every kind of answer in each set."""
    for name, (bank, files) in SETS.items():
        print(f"   {name}:")
        kinds(bank, files)


def kinds(bank: Path, files: Iterable[Path]) -> None:
    """Print those of one set of answers to the questions of a bank."""
    questions = from_files(str(bank))
    scores: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    flags: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in (
        json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()
    ):
        scored = questions.scheme(questions.question(row["question"])).score(row["answer"])
        worth = [point.marks or 0.0 for point in scored.points]
        given = sum(m * w for m, w in zip(row["points"], worth, strict=True)) / sum(worth)
        scores[row["response"]].append((given, scored.score))
        flags[row["response"]].update(scored.flags)
    for kind, pairs in scores.items():
        readers, ours = (fmean(values) for values in zip(*pairs, strict=True))
        named = ", ".join(f"{flag} {count}" for flag, count in flags[kind].most_common())
        print(f"      {kind:14} readers {readers:.2f}   this program {ours:.2f}   {named}".rstrip())


if __name__ == "__main__":
    main()
