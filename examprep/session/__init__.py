"""A learner's day: the one place where store, scoring and scheduling meet."""

from examprep.session.agenda import Overview
from examprep.session.reviewing import Reviewed, Undone
from examprep.session.session import Session

__all__ = ["Overview", "Reviewed", "Session", "Undone"]
