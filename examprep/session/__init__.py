"""A learner's day: the one place where store, scoring and scheduling meet."""

from examprep.session.agenda import Overview
from examprep.session.session import Reviewed, Session, Undone

__all__ = ["Overview", "Reviewed", "Session", "Undone"]
