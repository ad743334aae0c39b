"""`examprep import --as notes`, `notes`, and what `search` and `show` make of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Any]

CHAPTERS = {
    "受理": "接到报修电话，先问清地址和故障，再约定上门的时间，然后复述一遍请客户确认。" * 3,
    "补救": "服务补救要快，一线人员在权限之内当场答复，不让客户再等；超出权限的立即上报。" * 3,
}
NOTES = "\n".join(f"# {title}\n{text}" for title, text in CHAPTERS.items())


@pytest.fixture
def notes_file(tmp_path: Path) -> str:
    path = tmp_path / "讲义.md"
    path.write_text(NOTES, "utf-8")
    return str(path)


def counts(ran: Any) -> list[int]:  # noqa: ANN401 - what `run` gives
    report = ran.json()
    assert report["read"] == sum(report[state] for state in STATES)
    return [report[state] for state in STATES]


STATES = ("new", "updated", "unchanged", "duplicate", "refused")


def test_notes_come_in_once_and_go_out_again(run: Run, notes_file: str) -> None:
    assert [2, 0, 0, 0, 0] == counts(run("import", "--as", "notes", notes_file, "--json"))
    assert [0, 0, 2, 0, 0] == counts(run("import", "--as", "notes", notes_file, "--json"))
    assert [{"file": "讲义.md", "subject": "", "passages": 2}] == run("notes", "--json").json()
    undone = run("import", "--undo")
    assert "Passages of notes removed: 2; given back: 0." in undone.out
    assert [] == run("notes", "--json").json()


def test_a_dry_run_and_a_strict_one_with_a_refused_file_write_nothing(
    run: Run, notes_file: str, tmp_path: Path
) -> None:
    assert "nothing was written" in run("import", "--as", "notes", notes_file, "--dry-run").err
    ran = run("import", "--as", "notes", "--strict", notes_file, str(tmp_path / "none.txt"))
    assert 4 == ran.status
    assert "none.txt" in ran.err
    assert [] == run("notes", "--json").json()


@pytest.mark.parametrize(
    ("status", "data", "said"),
    [
        (1, b"", "empty"),
        (1, b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (1, "目录\n01\n......".encode(), "no text was found"),
    ],
)
def test_what_holds_no_notes_is_refused(
    run: Run, tmp_path: Path, status: int, data: bytes, said: str
) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    ran = run("import", "--as", "notes", str(path))
    assert status == ran.status
    assert said in ran.err
    assert "bad.txt" in ran.err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_every_encoding_gives_the_same_passages(run: Run, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "讲义.md"
    path.write_bytes(NOTES.encode(encoding))
    run("import", "--as", "notes", str(path))
    found = run("search", "--notes", "--json", "补救").json()
    assert [["补救"]] == [hit["headings"] for hit in found]


def test_files_of_one_name_in_a_folder_or_a_zip_stay_apart(run: Run, tmp_path: Path) -> None:
    for chapter, text in CHAPTERS.items():
        (tmp_path / "course" / chapter).mkdir(parents=True)
        (tmp_path / "course" / chapter / "notes.txt").write_text(text, "utf-8")
    with ZipFile(tmp_path / "course.zip", "w") as packed:
        packed.writestr("notes.txt", NOTES)
    run("import", "--as", "notes", str(tmp_path / "course"), str(tmp_path / "course.zip"))
    assert ["course.zip/notes.txt", "course/受理/notes.txt", "course/补救/notes.txt"] == [
        file["file"] for file in run("notes", "--json").json()
    ]


def test_a_second_file_of_the_same_name_is_refused_and_replaces_nothing(
    run: Run, tmp_path: Path
) -> None:
    paths = []
    for chapter, text in CHAPTERS.items():
        (tmp_path / chapter).mkdir()
        paths.append(tmp_path / chapter / "notes.txt")
        paths[-1].write_text(text, "utf-8")
    ran = run("import", "--as", "notes", *map(str, paths))
    assert 1 == ran.status
    assert "another file of this name" in ran.err
    assert ["受理"] == [
        title for title, text in CHAPTERS.items() if run("search", "--notes", text[:8]).out
    ][:1]


def test_search_gives_questions_and_notes_the_closest_first(run: Run, notes_file: str) -> None:
    run("import", "--as", "notes", notes_file, "--subject", "客服")
    hits = run("search", "--json", "补救").json()
    assert [("passage", "讲义.md", "3:3", True)] == [
        (hit["type"], hit["file"], hit["place"], hit["all_words"]) for hit in hits
    ]
    start, end = hits[0]["highlights"][0]
    assert "补救" == hits[0]["snippet"][start:end]
    both = run("search", "--json", "客户").json()
    assert {"question", "passage"} == {hit["type"] for hit in both}
    nearness = [hit["nearness"] for hit in both]
    assert sorted(nearness, reverse=True) == nearness
    only = run("search", "--questions", "--json", "客户").json()
    assert [hit for hit in both if hit["type"] == "question"] == only


def test_where_no_text_has_all_the_words_the_closest_are_shown(run: Run, notes_file: str) -> None:
    run("import", "--as", "notes", notes_file)
    ran = run("search", "--notes", "火星上怎样补救")
    assert "讲义.md:3:3" in ran.out
    assert "No text has all the words" in ran.err
    assert "Nothing fits" in run("search", "--notes", "火星").err


def test_a_passage_is_shown_whole_with_the_way_to_its_neighbours(run: Run, notes_file: str) -> None:
    run("import", "--as", "notes", notes_file)
    first, second = (hit["id"] for hit in run("search", "--notes", "--json", "客户").json())
    name = min(first, second, key=lambda each: run("show", each, "--json").json()["place"])
    ran = run("show", name)
    assert ["讲义.md:1:3 › 受理", "", CHAPTERS["受理"]] == ran.out.splitlines()
    assert "Read on: examprep show n" in ran.err
    assert CHAPTERS["受理"] in run("show", name, "--json").json()["text"]
    assert 5 == run("show", "nowhere").status


def test_the_notes_of_a_file_are_taken_out_and_brought_back(run: Run, notes_file: str) -> None:
    run("import", "--as", "notes", notes_file)
    assert "2 passages removed.\n" == run("notes", "--remove", "讲义.md").out
    assert "" == run("search", "--notes", "补救").out
    assert 5 == run("notes", "--remove", "讲义.md").status
    run("import", "--undo")
    assert "讲义.md" in run("notes").out


def test_notes_leave_questions_and_their_scoring_alone(run: Run, notes_file: str) -> None:
    before = run("export").out
    run("import", "--as", "notes", notes_file)
    assert before == run("export").out


def test_a_missed_point_comes_with_the_passage_it_is_from(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "讲义.md"
    path.write_text(f"# 投诉处理\n诚恳致歉，安抚情绪。\n# 别的\n{CHAPTERS['补救']}", "utf-8")
    assert [] == run("score", "steps", "--json", stdin="按约定时间回访").json()["passages"]
    run("import", "--as", "notes", str(path))
    near = run("score", "steps", "--json", stdin="按约定时间回访").json()["passages"]
    assert [(1, "讲义.md", ["投诉处理"])] == [
        (each["point"], each["file"], each["headings"]) for each in near
    ]
    page = run("score", "steps", stdin="按约定时间回访").out
    assert "✗ 诚恳致歉，安抚情绪" in page
    assert "§ 讲义.md › 投诉处理: 诚恳致歉，安抚情绪" in page
    assert [] == run("score", "steps", "--json", stdin="诚恳致歉，安抚情绪").json()["passages"]
