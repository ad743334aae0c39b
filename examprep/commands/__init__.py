"""The command line: one file a command, each parses, calls a room, and shows what came back."""

from __future__ import annotations

import gc
import os
import sys
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.language import choose
from examprep.errors import ExamprepError

if TYPE_CHECKING:
    from collections.abc import Sequence

ASKED = "_EXAMPREP_COMPLETE"
"""What a shell sets when it asks what to offer; click looks for it."""

INTERRUPTED = 130
"""The exit status after Ctrl-C, as shells give it: 128 and the number of the signal."""


def main() -> None:
    """Run the program and exit with its status; nothing else exits."""
    # Start-up makes 120,000 objects and no garbage to speak of: not looking for it saves a tenth.
    gc.set_threshold(200_000)
    choose(os.environ)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        _prepare(name, mode)
    try:
        sys.exit(run(sys.argv[1:]))
    finally:
        # Neither does Python look through what is left, on its way out: that saves another.
        gc.freeze()


def run(args: Sequence[str]) -> int:
    """Run the program with `args`; whatever goes wrong is a line on stderr and an exit status."""
    try:
        return _call(args)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except ExamprepError as error:
        return _report(str(error), error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return _report(_("interrupted"), INTERRUPTED)
    except BrokenPipeError:
        # What is still in the buffer has no reader either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except UnicodeEncodeError:
        return _report(_("what was given is not text in the encoding of this terminal"), 1)
    except OSError as error:
        reason = _(error.strerror) if error.strerror else str(error)
        return _report(f"{error.filename}: {reason}" if error.filename else reason, 1)


def _prepare(name: str, mode: str) -> None:
    """Have a standard stream that was closed lead nowhere, and no character fail on one."""
    if getattr(sys, name) is None:
        nowhere = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115 - open to the very end
        setattr(sys, name, nowhere)
    getattr(sys, name).reconfigure(errors="replace")


def _call(args: Sequence[str]) -> int:
    # Only now: the texts of the commands are looked up as their modules load.
    from examprep.commands.group import cli

    if ASKED in os.environ:
        from examprep.commands.shells import register

        register()
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    colour = False if plain else None
    status = cli.main(args, prog_name="examprep", standalone_mode=False, color=colour)
    sys.stdout.flush()
    return status or 0


def _report(message: str, status: int) -> int:
    click.echo(_("Error: {message}").format(message=message), err=True)
    return status
