"""`examprep stats`."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from examprep.commands.stats.reading import Forgotten
from examprep.commands.stats.sections import leeches
from examprep.formats import jsonl
from examprep.questions import Kind, Point, Question
from examprep.screen.width import cells
from examprep.stats.leeches import Leech
from tests.commands.conftest import STEPS

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

HALF = "；".join(STEPS[:2])


@pytest.fixture
def three_days(
    run: Run, answers: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Any]:
    """A right choice and half of the steps on the 21st, the rest when they are due; now it is the
    22nd, and the 20th has passed without an answer."""
    run("quiz", "--answers", answers(("survey", "A"), ("steps", HALF)))
    monkeypatch.setenv("EXAMPREP_NOW", "2026-11-22T09:00:00+08:00")
    run("quiz", "--answers", answers(("survey", "B"), ("steps", "；".join(STEPS))))
    return run


def test_the_figures_of_two_evenings_counted_by_hand(three_days: Run) -> None:
    found = three_days("stats", "--json").json()

    assert "2026-11-22" == found["today"]
    assert None is found["since"]
    assert 2 == found["questions"]
    assert {"passed": 1, "total": 2, "share": 0.5} == found["retention"]["all"]
    assert {"passed": 0, "total": 0, "share": None} == found["retention"]["mature"]
    assert {"current": 2, "longest": 2, "days": 2} == found["streak"]
    assert ["2026-11-21", "2026-11-22"] == [day["date"] for day in found["days"]]
    assert ["single", "short_answer"] == [group["kind"] for group in found["kinds"]]
    assert found["answers"] == sum(found["asked"].values())
    assert 2 == found["asked"]["new"] == found["asked"]["due"]
    assert 0 == found["grades"]["changed"]["total"] == sum(map(sum, found["grades"]["table"]))


def test_weak_points_are_those_that_were_left_out(three_days: Run) -> None:
    assert [] == [
        point["text"]
        for point in three_days("stats", "--json").json()["weak_points"]
        if point["text"] in STEPS[:2]
    ]
    yesterday = three_days("stats", "--json").json()["weak_points"]
    assert {("steps", step) for step in STEPS[2:]} == {
        (point["question"], point["text"]) for point in yesterday
    }


def test_a_weak_point_says_how_many_answers_were_looked_at(
    run: Run, answers: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("quiz", "--answers", answers(("steps", HALF)))
    assert "steps, last 1 answer\n" in run("stats").out
    monkeypatch.setenv("EXAMPREP_NOW", "2026-11-22T09:00:00+08:00")
    run("quiz", "--answers", answers(("steps", HALF)))
    assert "steps, last 2 answers\n" in run("stats").out


def test_a_heading_is_left_to_the_points_under_it(
    run: Run, answers: Callable[..., str], tmp_path: Path
) -> None:
    within = (Point("政治法律", 2), Point("技术进步", 2))
    heading = Point("宏观环境", 4, within)
    file = tmp_path / "nested.jsonl"
    question = Question("env", Kind.SHORT_ANSWER, "简述宏观环境。", marks=4, points=(heading,))
    file.write_text(jsonl.write([question]), "utf-8")
    run("import", str(file))
    run("quiz", "env", "--answers", answers(("env", "不知道")))
    weak = run("stats", "--json").json()["weak_points"]
    assert ["政治法律", "技术进步"] == [point["text"] for point in weak]


def test_a_leech_is_named_with_its_lapses_and_its_stem(
    three_days: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The survey was answered right on the first day, and wrong when it was due."""
    assert "Leeches" not in three_days("stats").out
    monkeypatch.setenv("EXAMPREP_LEECH", "1")

    out = three_days("stats").out
    stem = three_days("show", "survey", "--json").json()["question"]["stem"]
    assert f"\n1 ×  {stem}" in out.split("\nLeeches\n-------\n")[1]
    page = three_days("stats", "--html", "-")
    assert "1 ×" in page.out
    assert page.out == three_days("stats", "--html", "-", "--json").out


def test_a_leech_with_a_long_stem_is_named_by_the_beginning_of_it() -> None:
    long = Forgotten(Leech("repair", 3), "某客服中心\n" + "接到投诉" * 30)
    (entry,) = leeches([long]).entries
    assert ("3 ×", "repair") == (entry.figure, entry.note)
    assert entry.text.startswith("某客服中心 接到投诉")
    assert entry.text.endswith("…")
    assert 80 >= cells(entry.text)


def test_days_and_filters_narrow_the_figures_and_not_the_streak(three_days: Run) -> None:
    today = three_days("stats", "--json", "--days", "1").json()
    assert "2026-11-22" == today["since"]
    assert ["2026-11-22"] == [day["date"] for day in today["days"]]
    assert 2 == today["streak"]["current"]

    survey = three_days("stats", "--json", "--subject", "市场").json()
    assert ["市场调查"] == [group["subject"] for group in survey["chapters"]]
    assert 1 == survey["questions"]


def test_a_new_learner_is_told_how_to_begin(run: Run) -> None:
    ran = run("stats")
    assert 0 == ran.status
    assert "Begin with: examprep quiz" in ran.out
    assert 0 == run("stats", "--json").json()["answers"]


def test_a_filter_that_fits_nothing_says_so(three_days: Run) -> None:
    assert "No answer fits" in three_days("stats", "--subject", "没有这一科").out


@pytest.mark.parametrize("days", ["0", "-1", "x"])
def test_days_are_one_or_more(run: Run, days: str) -> None:
    assert 2 == run("stats", "--days", days).status


def test_a_pipe_is_drawn_in_plain_characters_within_eighty_cells(three_days: Run) -> None:
    from examprep.screen.width import cells

    out = three_days("stats").out
    assert "█" not in out
    assert "#" in out
    assert max(map(cells, out.splitlines())) <= 80


class Page(HTMLParser):
    """The tags of a page that are open, all there ever were, and where it leads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.leads: list[str | None] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.leads += [value for name, value in attrs if name in {"src", "href"}]
        if tag not in {"meta"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()


def test_the_page_is_well_formed_and_needs_nothing_else(three_days: Run, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    ran = three_days("stats", "--html", str(file))

    text = file.read_text("utf-8")
    page = Page(text)
    assert "" == ran.out
    assert [] == page.open
    assert {"svg", "table", "section"} <= page.tags
    assert not {"script", "link", "img", "iframe"} & page.tags
    assert [] == page.leads
    assert not re.search(r"url\(|@import|https?:", text)


def test_a_file_that_is_there_is_replaced_only_by_force(three_days: Run, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text("mine", "utf-8")

    ran = three_days("stats", "--html", str(file))
    assert (2, "mine") == (ran.status, file.read_text("utf-8"))
    assert "--force" in ran.err
    assert 0 == three_days("stats", "--html", str(file), "--force").status
    assert file.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_folder_that_is_not_there_leaves_nothing_behind(three_days: Run, tmp_path: Path) -> None:
    ran = three_days("stats", "--html", str(tmp_path / "none" / "report.html"))
    assert 1 == ran.status
    assert 1 == len(ran.err.splitlines())


def test_what_people_wrote_is_text_on_the_page(
    run: Run, tmp_path: Path, answers: Callable[..., str]
) -> None:
    evil = "<script>alert(1)</script>&\"'"
    bank = tmp_path / "evil.jsonl"
    question = Question(
        "evil", Kind.TERM, f"{evil}？", subject=evil, chapter=evil, points=(Point(evil),)
    )
    bank.write_text(jsonl.write([question]), "utf-8")
    run("import", str(bank))
    run("quiz", "--new", "9", "--answers", answers(("evil", "不知道的事情")))

    page = run("stats", "--html", "-").out
    assert "script" not in Page(page).tags
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;" in page
