"""What setting a paper needs to know: its blueprint, and what was asked and answered before."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from examprep.papers.assembly import Request
    from examprep.papers.blueprint import Blueprint, Preference

FILE = "blueprint.toml"

RECENTLY = timedelta(days=30)


def blueprint(named: str) -> Blueprint:
    """The blueprint of a subject that comes along, or the one in a file.

    Raises `MalformedFile`, or `WrongUsage` where there is neither.
    """
    from examprep import shipped
    from examprep.papers import blueprint_file

    folder = shipped.bank_folder()
    shipped_file = folder / named / FILE
    path = shipped_file if shipped_file.is_file() else Path(named)
    if not path.is_file():
        names = _(", ").join(sorted(file.parent.name for file in folder.glob(f"*/{FILE}")))
        reason = _("there is no blueprint {name}: name a TOML file, or one of these: {names}")
        raise WrongUsage(reason=reason.format(name=named, names=names))
    name = path.parent.name if path.name == FILE else path.stem
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    return blueprint_file.read(text, str(path), name)


def request(
    tx: Session, plan: Blueprint, seed: int | None, versions: tuple[str, ...], learner: str,
    now: datetime,
) -> Request:  # fmt: skip
    """What is known as the paper is set; a seed that is not given is the next one."""
    from examprep.papers.assembly import Request
    from examprep.store import papers

    chosen = papers.next_seed(tx, plan.name) if seed is None else seed
    known, means = _history(tx, learner, plan.passing / plan.full, now)
    return Request(
        seed=chosen,
        versions=versions,
        used=papers.asked(tx, plan.name, plan.window, chosen),
        known=known,
        means=means,
    )


def _history(
    tx: Session, learner: str, passing: float, now: datetime
) -> tuple[dict[Preference, set[str]], dict[str, float]]:
    """The questions of each preference, and the mean score of each question answered."""
    from examprep.papers.blueprint import Preference
    from examprep.store import questions, reviews

    scores: defaultdict[str, list[float]] = defaultdict(list)
    recent = set()
    for review in reviews.scored(tx, learner):
        scores[review.question].append(review.score)
        if now - review.at <= RECENTLY:
            recent.add(review.question)
    known = {
        Preference.RECENT: recent,
        Preference.UNSEEN: set(questions.ids(tx)) - set(scores),
        Preference.WEAK: {name for name, got in scores.items() if got[-1] < passing},
    }
    return known, {name: sum(got) / len(got) for name, got in scores.items()}
