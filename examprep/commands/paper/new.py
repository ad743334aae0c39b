"""`examprep paper new`: a paper set from a blueprint and kept."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from examprep.commands.advice import advise
from examprep.commands.app import App, command, print_json
from examprep.commands.options import FILE, Whole
from examprep.commands.paper.made_of import chapter_lines, section_lines
from examprep.paper import SEEDS
from examprep.screen.page import page_width
from examprep.screen.page import show as show_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.paper import Paper


@command(
    "paper new",
    _(
        "The same seed, blueprint and bank give the same paper. Without a seed the next one is "
        "taken, so that every paper is another one."
    ),
)
@click.option(
    "--blueprint",
    "named",
    required=True,
    metavar="SUBJECT|FILE",
    type=FILE,
    help=_("A subject that comes along (csm2), or a TOML file; docs/papers.md says what is in it."),
)
@click.option(
    "--seed",
    metavar="N",
    type=Whole(SEEDS.start, SEEDS[-1]),
    help=_("Which of the possible papers to set."),
)
@click.option(
    "--versions",
    default="",
    metavar="A,B",
    callback=lambda ctx, param, value: letters(value),
    help=_("Letters of versions that are equal in marks, chapters and difficulty."),
)
def new(app: App, named: str, seed: int | None, versions: tuple[str, ...]) -> None:
    """Set one."""
    papers = get(app, named, seed, versions)
    if app.json:
        print_json({"papers": [brief(paper) for paper in papers]})
    else:
        show_papers(papers)


def letters(value: str) -> tuple[str, ...]:
    """The names of the versions; one empty name where there are none to tell apart."""
    names = tuple(name.strip() for name in value.split(",")) if value else ("",)
    if len(set(names)) < len(names) or (value and not all(map(str.isalnum, names))):
        raise click.BadParameter(_("letters with commas between them, such as A,B"))
    return names


def get(app: App, named: str, seed: int | None, versions: tuple[str, ...]) -> list[Paper]:
    """The papers, one a version, as they were set and kept."""
    from examprep.commands.paper import setting
    from examprep.papers.assembly import assemble
    from examprep.store import papers, questions

    plan = setting.blueprint(named)
    with app.open() as store:
        with store.reading() as tx:
            bank = questions.listing(tx)
            request = setting.request(tx, plan, seed, versions, app.settings().learner, app.now())
        made = assemble(plan, bank, request)
        with store.transaction() as tx:
            papers.add(tx, made, app.now())
    return made


def brief(paper: Paper) -> dict[str, Any]:
    """What there is to know of a new paper, as JSON."""
    from examprep.papers.balance import balance

    marks = balance(paper)
    return {
        "id": paper.id,
        "batch": paper.batch,
        "version": paper.version,
        "blueprint": paper.blueprint,
        "seed": paper.seed,
        "title": paper.title,
        "full": paper.full,
        "questions": [
            {"number": item.number, "id": item.question.id, "marks": item.marks}
            for item in paper.items()
        ],
        "chapters": marks.chapters,
        "levels": marks.levels,
        "twins": {str(first): here for first, here in paper.twins.items()},
    }


def show_papers(papers: Sequence[Paper]) -> None:
    """The ids on stdout; what they are made of, and what to do next, on stderr."""
    show_lines(paper.id for paper in papers)
    for line in [*section_lines(papers[0], page_width()), *chapter_lines(papers, page_width())]:
        click.echo(line, err=True)
    advise(_("Print it with: examprep paper print {id}").format(id=papers[0].id))
