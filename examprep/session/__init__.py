"""A learner's day: the one place where store, scoring and scheduling meet."""

from examprep.session.session import Session

__all__ = ["Session"]
