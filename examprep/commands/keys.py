"""What can be typed once an answer is scored: a grade, or a key that does something else first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import advise, typable
from examprep.commands.editing import edit_question, put
from examprep.commands.undo import taken_back
from examprep.errors import N_, ExamprepError
from examprep.screen.found import passage_lines
from examprep.screen.page import columns, say, show
from examprep.screen.prompt import Leave, ask
from examprep.screen.question import reference
from examprep.screen.score import scored

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from examprep.notes import Passage
    from examprep.questions import Question
    from examprep.scoring import Score
    from examprep.session import Session
    from examprep.session.library import Hit
    from examprep.session.reviewing import Undone


GRADES = ("0", "1", "2", "3", "4", "5")


class GoBack(Exception):
    """The person wants to change the answer before it is graded."""


class Edited(Exception):
    """The question is not what it was: the answer is to be scored again."""


class TakeBack(Exception):
    """The answer before was `undone`, and its question is to be answered again."""

    def __init__(self, undone: Undone) -> None:
        super().__init__(undone)
        self.undone = undone


@dataclass(frozen=True, slots=True)
class Turn:
    """An answer that is scored and waits for its grade, before a person with `width` cells."""

    session: Session
    question: Question
    answer: str
    score: Score
    width: int

    def show(self) -> None:
        """Write what the answer earned, and where in the notes to read what it missed."""
        click.echo()
        show(scored(self.score, self.answer, self.width, self.passages()))

    def passages(self) -> Mapping[int, Sequence[Hit[Passage]]]:
        """The passages of the notes near each missed point."""
        return self.session.passages(self.question, self.score)


@dataclass(frozen=True, slots=True)
class Key:
    """What a key does, and the message id of its help."""

    help: str
    act: Callable[[Turn], None]


def show_reference(turn: Turn) -> None:
    """Write the reference answer."""
    lines = list(reference(turn.question, turn.width))
    show(lines or [_("The question has no reference answer; the key e lets you add one.")])


def show_notes(turn: Turn) -> None:
    """Write the passages near the missed points in full, each once."""
    if not turn.session.library.has_notes():
        advise(_("No notes yet. Take some in with: examprep import --as notes FILE"))
        return
    near = {hit.found.id: hit.found for hits in turn.passages().values() for hit in hits}
    for passage in near.values():
        show(passage_lines(passage, turn.width))
        click.echo()
    if not near:
        say(_("Your notes hold nothing near a point that was missed."))


def edit(turn: Turn) -> None:
    """Let the question be edited."""
    session = turn.session
    editor = session.settings.editor
    _change(lambda: edit_question(session.store, turn.question, session.now, editor))


def keep(turn: Turn) -> None:
    """Take the answer as another reference answer: who says it so again has said it."""
    question, session = turn.question, turn.session
    known = (question.answer, *question.alternatives)
    if question.kind.objective or "blank" in turn.score.flags or turn.answer in known:
        say(_("Only an answer in words can be kept as a reference, and only once."))
        return
    more = replace(question, alternatives=(*question.alternatives, turn.answer))

    def kept() -> bool:
        changed = put(session.store, question, more, session.now())
        told = _("Kept as another reference answer; take it out again with: {command}")
        say(told.format(command=f"examprep edit {question.id}"))
        return changed

    _change(kept)


def _change(change: Callable[[], bool]) -> None:
    """Change the question; what is wrong with the change is said and nothing changed."""
    try:
        changed = change()
    except ExamprepError as error:
        click.echo(_("Error: {message}").format(message=error), err=True)
    else:
        if changed:
            raise Edited
        say(_("Nothing was changed."))


def suspend(turn: Turn) -> None:
    """Leave the question out from now on; this answer is still graded."""
    turn.session.suspend(turn.question.id)
    left_out = _("{id} is left out from now on; back with: examprep unsuspend {id}")
    say(typable(left_out.format(id=turn.question.id)))


def go_back(turn: Turn) -> None:
    """Return to the answer."""
    raise GoBack


def take_back(turn: Turn) -> None:
    """Take back the answer before, if there is one, and return to its question."""
    from examprep.session import reviewing

    undone = reviewing.undo(turn.session)
    say(taken_back(undone, turn.session.today))
    if undone:
        raise TakeBack(undone)


def leave(turn: Turn) -> None:
    """Stop here; the answer stays as a draft."""
    raise Leave


def show_help(turn: Turn) -> None:
    """Write what the grades mean and what every key does."""
    say(_("Grades: 0 nothing, 3 with difficulty, 4 after hesitation, 5 at once; below 4 it comes "
          "back today."))  # fmt: skip
    show(columns([(letter, _(key.help)) for letter, key in KEYS.items()], turn.width))


KEYS = {
    "r": Key(N_("show the reference answer"), show_reference),
    "n": Key(N_("read in your notes what was missed"), show_notes),
    "a": Key(N_("go back to the answer and change it"), go_back),
    "e": Key(N_("edit the question"), edit),
    "k": Key(N_("this answer is right: keep it as another reference answer"), keep),
    "s": Key(N_("leave the question out from now on"), suspend),
    "u": Key(N_("take back the answer before this one"), take_back),
    "q": Key(N_("leave; this answer is kept, ungraded"), leave),
    "?": Key(N_("show this list"), show_help),
}
"""In the order of the help; a further key is a further row."""


def graded(turn: Turn, read: Callable[[str], str]) -> int:
    """The grade that the person gives at last, 0-5; none is proposed where nothing was compared.
    Raises what the keys raise."""
    compared = "no_reference" not in turn.score.flags
    prompt = (
        _("Grade 0 (nothing) to 5 (at once), Enter for {proposed}, ? for keys: ")
        if compared
        else _("Grade it yourself, 0 (nothing) to 5 (at once), ? for keys: ")
    )
    while True:
        given = ask(prompt.format(proposed=turn.score.grade), read).removeprefix(":")
        if compared and not given:
            return turn.score.grade
        if given in GRADES:
            return int(given)
        KEYS.get(given, KEYS["?"]).act(turn)
