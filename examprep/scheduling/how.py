"""Why a question was asked, which decides whether the answer moves its schedule."""

from __future__ import annotations

from enum import StrEnum


class How(StrEnum):
    """How a review came about; the values stand in the review log."""

    DUE = "due"
    NEW = "new"
    AGAIN = "again"
    CRAM = "cram"
    MOCK = "mock"

    @property
    def moves(self) -> bool:
        """Whether the answer moves the memory state; the others are logged and leave it alone."""
        return self in {How.DUE, How.NEW}

    @property
    def daily(self) -> bool:
        """Whether the review belongs to the daily queue, which asks again what went badly."""
        return self in {How.DUE, How.NEW, How.AGAIN}
