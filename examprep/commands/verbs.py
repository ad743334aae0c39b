"""Every command in the order of the help: where its code is, and what it does in a line.

The lines stand here and not with the commands so that the help and TAB load none of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.errors import N_

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Verb:
    """A command: `name` is that of its module and of the function in it; `inner` are the commands
    under it, where it is a group, with their lines."""

    name: str
    summary: str
    inner: Mapping[str, str] = field(default_factory=dict)


VERBS = {
    "quiz": Verb("quiz", N_("Answer what is due today, then new questions.")),
    "due": Verb("due", N_("Show what is due today and in the coming week.")),
    "plan": Verb("plan", N_("See what an exam takes until its day, and schedule towards it.")),
    "simulate": Verb("simulate", N_("Compare ways to schedule towards an exam, by simulation.")),
    "demo": Verb("demo", N_("Try it out: three questions in a database that is thrown away.")),
    "import": Verb("import_", N_("Import questions from files.")),
    "notes": Verb("notes", N_("List the files of course notes, or take one out.")),
    "export": Verb("export", N_("Write questions to a file.")),
    "list": Verb("list_", N_("List the questions of the bank.")),
    "show": Verb(
        "show", N_("Show a question with its answer, points and history, or a passage of notes.")
    ),
    "search": Verb("search", N_("Find questions and course notes by words in them.")),
    "edit": Verb("edit", N_("Edit a question in your editor; its reviews stay with it.")),
    "bank": Verb(
        "bank",
        N_("Look after a bank as a whole: check it, bring it up to date."),
        {
            "check": N_("Find questions whose marks, points or keys do not hold."),
            "update": N_("Take in what is new in the bank that comes with examprep."),
        },
    ),
    "score": Verb("score", N_("Score one answer to a question; nothing is logged.")),
    "mark": Verb("mark", N_("Score a pile of answers; nothing is logged.")),
    "evaluate": Verb("evaluate", N_("Show how far scores agree with people's marks.")),
    "stats": Verb("stats", N_("Show how it is going: retention, time, weak points, forecast.")),
    "undo": Verb("undo", N_("Take back the last answer.")),
    "paper": Verb(
        "paper",
        N_("Set, keep and print mock papers."),
        {
            "new": N_("Set a paper from a blueprint, or several versions of it."),
            "list": N_("List the papers that were set."),
            "show": N_("Show a paper, with what it is made of."),
            "sit": N_("Sit a paper against the clock, marked at once."),
            "report": N_("Show what a sitting came to, and what to learn."),
            "mark": N_("Mark a class's answers to a paper."),
            "print": N_("Print a paper, its marking scheme, answer sheet or study version."),
            "booklet": N_("Print questions with their answers as a booklet."),
            "delete": N_("Forget a paper."),
        },
    ),
    "suspend": Verb("suspend", N_("Leave questions out, or list those left out.")),
    "unsuspend": Verb("unsuspend", N_("Ask questions again that were left out.")),
    "completion": Verb("completion", N_("Print the script that completes commands in a shell.")),
    "man": Verb("man", N_("Print the manual page.")),
    "config": Verb("config", N_("Show and change settings.")),
    "doctor": Verb("doctor", N_("Check that everything is as it must be, and repair dates.")),
    "backup": Verb("backup", N_("Copy the database to a file.")),
}
