"""A candidate at a terminal, sitting a paper."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from examprep.commands.answering import CHOICES, answer_at_terminal, not_stored
from examprep.errors import DatabaseBusy, DatabaseUnavailable, OpenedElsewhere, TimeIsUp
from examprep.paper import Clock
from examprep.screen.alarm import Rung, alarm, ring
from examprep.screen.mock import item_lines, list_lines, status_line, time_line
from examprep.screen.page import page_width, say, show
from examprep.screen.prompt import Around, Leave, Skip, Wish, ask
from examprep.screen.stopwatch import Stopwatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.paper import Item
    from examprep.session.mock import Mock
    from examprep.sittings.desk import Desk

WORDS = r":(n|p|l|f|t|\d{1,3})"
"""What can be typed besides what any answer takes; `help_text` lists it."""


class Submit(Exception):
    """The candidate hands the paper in."""


@dataclass(slots=True)
class Candidate:
    """Shows the paper item by item and lets the candidate write, and go wherever they like.

    `read` reads a line behind a prompt, None where answers are written on a terminal; `width`
    tells the cells of a line, which change with the window.
    """

    mock: Mock
    desk: Desk
    read: Callable[[str], str] | None = None
    width: Callable[[], int] = page_width

    def sit(self) -> None:
        """Answer until the paper is handed in or the time is over, which both just return.

        Raises what stops it before: `Leave`, `OpenedElsewhere`, KeyboardInterrupt.
        """
        try:
            with suppress(Submit, TimeIsUp), alarm(self.mock.left):
                if self.mock.resumed and self.mock.left:
                    self._look_over()
                while True:
                    self._move(self._step())
        except Rung:
            click.echo()  # what was waited for stands in a line that is not ended

    def _step(self) -> str:
        """Let the item be answered; the word that says where to next."""
        try:
            self._answer()
        except Wish as wish:
            return wish.word
        except Skip:
            return ":n"
        return ":l" if self.desk.last else ":n"

    def _move(self, word: str) -> None:
        match word.removeprefix(":"):
            case "n":
                self.desk = self.desk.next()
            case "p":
                self.desk = self.desk.previous()
            case "l":
                self._look_over()
            case "f":
                self.mock.flag(self.desk.at)
            case "t":
                self._hand_in()
            case number:
                self._go_to(int(number))
        self.mock.place = self.desk.at

    def _answer(self) -> None:
        item = self.mock.paper.item(self.desk.at)
        if item is None or not self.mock.left:
            raise TimeIsUp
        self._put(item)
        watch = Stopwatch(self.mock.session.settings.idle)
        try:
            self._keep(item, self._written(item, watch))
        finally:
            watch.touch()
            with suppress(TimeIsUp):
                self._store(item, watch.seconds)

    def _store(self, item: Item, seconds: float) -> None:
        """Store what stands there, as soon as no other program is writing."""
        while True:
            try:
                return self.mock.write(item.number, self._stands(item), seconds)
            except DatabaseBusy as error:
                not_stored(error, self.read or input)

    def _put(self, item: Item) -> None:
        click.echo()
        say(self._status())
        show(item_lines(self.mock.paper, item, self.width()))
        click.echo()

    def _written(self, item: Item, watch: Stopwatch) -> str:
        stands = self._stands(item)
        if stands and item.question.kind in CHOICES:
            click.echo(
                _("Your answer: {answer}. Type another, or . to go on.").format(answer=stands)
            )
        return answer_at_terminal(
            item.question,
            draft=stands,
            save=lambda text: self._draft(item, text),
            editor=self.mock.session.settings.editor,
            read=self.read,
            touch=watch.touch,
            around=self._around(item),
        )

    def _around(self, item: Item) -> Around:
        clock = self.mock.paper.clock
        return Around(WORDS, lambda: help_text(clock), self._time, lambda: self._put(item))

    def _stands(self, item: Item) -> str:
        return self.mock.answer(item.number).text

    def _keep(self, item: Item, text: str) -> None:
        # A choice is begun anew each time: leaving it empty leaves what stands there.
        if text != self._stands(item) and (text or item.question.kind not in CHOICES):
            with suppress(DatabaseBusy):
                self.mock.jot(item.number, text)

    def _draft(self, item: Item, text: str) -> None:
        # Another window that is writing must not end the answer, one that took over must, and so
        # must what keeps every answer from being stored.
        try:
            with suppress(TimeIsUp):
                self._keep(item, text.strip())
        except (OpenedElsewhere, DatabaseUnavailable):
            ring()

    def _look_over(self) -> None:
        """Show the list and let the candidate choose where to go."""
        click.echo()
        show(list_lines(self.mock.paper, self.desk.at, self.mock.answered(), self._flagged(),
                        self.width()))  # fmt: skip
        click.echo(time_line(self.mock.left))
        while not self._gone():
            pass

    def _gone(self) -> bool:
        """Ask where to next; whether that is somewhere."""
        prompt = _("A number, Enter for the next open question, t to hand in, q to leave: ")
        match ask(prompt, self.read or input).removeprefix(":"):
            case "q":
                raise Leave
            case "t":
                self._hand_in()
            case "":
                self.desk = self.desk.to_open(self.mock.answered())
            case word if word.isdecimal():
                return self._go_to(int(word))
            case _:
                return False
        return True

    def _go_to(self, number: int) -> bool:
        """Go to an item by its number; where the paper has none, say so and stay."""
        if there := number in self.desk.numbers:
            self.desk = self.desk.to(number)
        else:
            click.echo(_("There is no question {number}.").format(number=number))
        return there

    def _hand_in(self) -> None:
        open_ = len(self.desk.numbers) - len(self.mock.answered())
        if open_:
            told = ngettext("{count} question is not answered.",
                            "{count} questions are not answered.", open_)  # fmt: skip
            click.echo(told.format(count=open_))
        if ask(_("Hand in the paper? y, or Enter to go on: "), self.read or input) in {"y", "是"}:
            raise Submit

    def _flagged(self) -> set[int]:
        return {number for number, answer in self.mock.answers.items() if answer.flagged}

    def _time(self) -> str:
        return time_line(self.mock.left)

    def _status(self) -> str:
        done, flagged = len(self.mock.answered()), len(self._flagged())
        return status_line(self.mock.paper, self.desk.at, self.mock.left, done, flagged)


def help_text(clock: Clock) -> str:
    """What can be typed instead of a line of an answer."""
    words = _(
        "  .    the answer is complete (also Ctrl-D, Alt-Enter)\n"
        "  :n   next question      :p   the one before\n"
        "  :12  question 12        :l   list of questions\n"
        "  :f   flag for later     :t   hand in the paper\n"
        "  :e   go on in your editor (VISUAL or EDITOR)\n"
        "  :d   discard what is typed and start afresh"
    )
    leaving = (
        _("  :q   leave (so does Ctrl-C); all is kept, the clock goes on")
        if clock is Clock.GOES_ON
        else _("  :q   leave (so does Ctrl-C); all is kept, the clock pauses")
    )
    return f"{words}\n{leaving}"
