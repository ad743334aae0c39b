"""The tables, a module a subject. To describe one takes 3 ms, and no command needs them all.

What belongs to a person has `learner`, so that a school can share a database.
"""

from importlib import import_module
from pkgutil import iter_modules


def load() -> None:
    """Have all tables described, as making them takes."""
    for module in iter_modules(__path__, f"{__name__}."):
        import_module(module.name)
