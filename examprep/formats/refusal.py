"""Why one question of a file is left out."""

from __future__ import annotations


class Refused(Exception):
    """A question that cannot be read; `read` makes it a `Problem` with this code and detail."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def unsupported(kind: str) -> Refused:
    """A type of question that there is not here, by its name in the other program."""
    return Refused("unsupported", kind)


def malformed(reason: str) -> Refused:
    """A question in which something is wrong; `reason` is a message id."""
    return Refused("malformed", reason)
