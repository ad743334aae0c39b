"""What readers say of files they cannot read, where several say the same."""

from __future__ import annotations

from examprep.errors import N_, UnreadableFile


def damaged(file: str) -> UnreadableFile:
    """The refusal of a file that is cut short or otherwise not what it claims to be."""
    return UnreadableFile(
        file=file, reason=N_("the file is damaged; open it in its own program and save it again")
    )


def locked(file: str) -> UnreadableFile:
    """The refusal of a file that needs a password."""
    return UnreadableFile(file=file, reason=N_("it is locked with a password; save it without one"))


def empty(file: str) -> UnreadableFile:
    """The refusal of a file with nothing in it."""
    return UnreadableFile(file=file, reason=N_("the file is empty"))
