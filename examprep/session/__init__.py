"""A learner's day: the one place where store, scoring and scheduling meet."""

from examprep.session.agenda import Overview
from examprep.session.library import Among, Found, Hit, Library
from examprep.session.scorer import Scorer
from examprep.session.session import Reviewed, Session, Undone

__all__ = [
    "Among",
    "Found",
    "Hit",
    "Library",
    "Overview",
    "Reviewed",
    "Scorer",
    "Session",
    "Undone",
]
