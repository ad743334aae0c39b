"""What a plan for an exam is worth: the tables of docs/scheduling.md."""

from __future__ import annotations

from random import Random

from examprep.commands.simulate import show_results
from examprep.scheduling.comparison import Trial, compare

TRIALS = (
    Trial("fsrs"),
    Trial("sm2"),
    Trial("fsrs", days=30),
)


def main() -> None:
    """Print every table."""
    for trial in TRIALS:
        print(
            f"{trial.scheduler}, {trial.questions} questions, {trial.new_per_day} new a day, "
            f"exam on day {trial.days}, {trial.seeds} seeds"
        )
        show_results(compare(trial, Random))


if __name__ == "__main__":
    main()
