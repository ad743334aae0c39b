"""How far the score agrees with human markers, beside plainer ways to score: `examprep evaluate`.

On public answers with a marker's score, kept beside the checkout (docs/agreement.md), and on the
marked answers to questions of the shipped bank.
"""

from __future__ import annotations

from pathlib import Path

from examprep import shipped
from examprep.commands import run

SAMPLES = Path(__file__).resolve().parents[2] / "shared/samples/scored"
BANK = shipped.bank_folder() / "csm2"


def main() -> None:
    """Print a table and a calibration plot for each set."""
    for path in (SAMPLES / "le_dev.jsonl", SAMPLES / "ads_dev.jsonl", BANK / "responses"):
        if path.exists():
            run(["evaluate", str(path), "--bank", str(BANK)])
        else:
            print(f"   ({path.name} is not here)")


if __name__ == "__main__":
    main()
