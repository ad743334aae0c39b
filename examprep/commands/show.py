"""`examprep show`: one question with its reference answer and its history."""

from __future__ import annotations

from dataclasses import dataclass
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.completing import question_ids
from examprep.errors import NoSuchPassage, NoSuchQuestion
from examprep.screen.dates import date_name, day_name, iso
from examprep.screen.page import columns, page_width
from examprep.screen.page import show as show_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.questions import Question
    from examprep.session import Session
    from examprep.store.reviews import Review


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a question: itself, its next study day, and its reviews, oldest first."""

    question: Question
    due: int | None
    reviews: tuple[Review, ...]

    def to_json(self) -> dict[str, Any]:
        """The question as JSONL files hold it, with the next date and the reviews beside it."""
        from examprep.question_json import to_json

        return {
            "question": to_json(self.question),
            "due": iso(self.due),
            "reviews": [
                {
                    "at": review.at.isoformat(),
                    "how": review.how,
                    "grade": review.grade,
                    "score": review.score,
                    "answer": review.answer,
                }
                for review in self.reviews
            ],
        }


@command("show")
@click.argument("question", metavar="ID", shell_complete=question_ids)
@click.option("--original", is_flag=True, help=_("Show the passage it was imported from."))
def show(app: App, question: str, original: bool) -> None:
    """Show one question."""
    with app.session() as session:
        try:
            known = get(session, question)
        except NoSuchQuestion as error:
            show_passage(app, session, question, error)
            return
        today = session.today
    if app.json:
        print_json(known.to_json())
    elif original:
        show_original(known.question)
    else:
        show_lines(page(known, today, page_width()))


def get(session: Session, ref: str) -> Known:
    """What is known of the question with an id, or the only one whose id starts so."""
    from examprep.store import cards, reviews

    question = session.question(ref)
    with session.store.reading() as tx:
        card = cards.get(tx, session.learner, question.id)
        log = reviews.history(tx, session.learner, question.id)
    return Known(question, card.due if card else None, tuple(log))


def show_passage(app: App, session: Session, ref: str, otherwise: NoSuchQuestion) -> None:
    """Show a passage of the notes; raises `otherwise` where `ref` names none."""
    from examprep.commands.search import passage_json
    from examprep.store import notes

    with session.store.reading() as tx:
        try:
            passage = notes.get(tx, ref)
        except NoSuchPassage:
            raise otherwise from None
        before, behind = notes.beside(tx, passage)
    if app.json:
        print_json(passage_json(passage))
        return
    from examprep.screen.found import passage_lines

    show_lines(passage_lines(passage, page_width()))
    if before:
        advise(_("Before it: examprep show {id}").format(id=before.id))
    if behind:
        advise(_("Read on: examprep show {id}").format(id=behind.id))


def show_original(question: Question) -> None:
    """The passage on stdout as it stood, where it is from on stderr."""
    source = question.source
    click.echo(f"{source.file}:{source.at}" if source else _("no source is known"), err=True)
    if source and source.text:
        click.echo(source.text)
    else:
        click.echo(_("It came from a structured file: there is no other text of it."), err=True)


def page(known: Known, today: int, width: int) -> Iterator[str]:
    """The lines of the page about a question."""
    from examprep.screen.question import asked, points, reference

    question = known.question
    yield from asked(question, width)
    yield ""
    yield from reference(question, width)
    if any(question.top_points()):
        yield click.style(_("Points"), bold=True)
        yield from points(question, width)
    yield ""
    if question.source:
        place = ":".join(item for item in (question.source.file, question.source.at) if item)
        yield _("Source: {place}").format(place=place)
    if question.tags:
        yield _("Tags: {tags}").format(tags=_(", ").join(question.tags))
    if question.difficulty:
        yield _("Difficulty: {level} of 5").format(level=question.difficulty)
    if known.due:
        yield _("Next: {when}.").format(when=day_name(known.due, today))
    else:
        yield _("Not asked yet.")
    yield from columns([_row(review, today) for review in known.reviews], width)


def _row(review: Review, today: int) -> list[str]:
    from examprep.screen.names import how_name

    return [
        date_name(review.study_day, today),
        _("grade {grade}").format(grade=review.grade),
        f"{review.score:.0%}",
        how_name(review.how),
    ]
