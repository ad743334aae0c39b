"""One candidate's answers to a paper, from any of the files that `paper mark` reads."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.commands.paper.class_answers import document, in_table
from examprep.commands.responses import report
from examprep.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from examprep.paper import Paper


OWN = "own"
"""Whose answers are in a table that names no candidate."""


def own_answers(path: str, paper: Paper) -> tuple[Mapping[int, str], int]:
    """The answers by number, and how many rows were refused, which are reported.

    The file is a table with one candidate, or a document with the answers under their numbers.
    Raises `WrongUsage` where there are none or several candidates', and what reading raises.
    """
    from examprep.marking.numbered import numbered

    read = document(path)
    roll = in_table(read, paper, OWN)
    if roll:
        for problem in roll.problems:
            report(problem)
        given = list(roll.answers.values())
        refused = sum(problem.refused for problem in roll.problems)
    else:
        numbers = [item.number for item in paper.items()]
        given = [numbered(read.text.splitlines(), numbers).answers]
        refused = 0
    if len(given) != 1 or not given[0]:
        reason = _("{file} must hold the answers of one candidate, each with its number")
        raise WrongUsage(reason=reason.format(file=path))
    return given[0], refused
