"""What the program makes of each kind of answer in the open set, beside its readers
(docs/responses.md)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from statistics import fmean

from examprep import shipped
from examprep.commands.banks import from_files

BANK = shipped.bank_folder() / "csm2"


def main() -> None:
    """Print the mean marks, 0 to 1, and the flags of every kind."""
    bank = from_files(str(BANK))
    scores: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    flags: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted((BANK / "responses").glob("*.jsonl")):
        scheme = bank.scheme(bank.question(path.stem))
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            scored = scheme.score(row["answer"])
            worth = [point.marks or 0.0 for point in scored.points]
            given = sum(m * w for m, w in zip(row["points"], worth, strict=True)) / sum(worth)
            scores[row["response"]].append((given, scored.score))
            flags[row["response"]].update(scored.flags)
    for kind, pairs in scores.items():
        readers, ours = (fmean(values) for values in zip(*pairs, strict=True))
        named = ", ".join(f"{flag} {count}" for flag, count in flags[kind].most_common())
        print(f"   {kind:14} readers {readers:.2f}   this program {ours:.2f}   {named}".rstrip())


if __name__ == "__main__":
    main()
