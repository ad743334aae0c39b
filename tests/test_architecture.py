"""The map of the house holds: who imports whom, what the pure rooms do without, what loads when."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import examprep

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(examprep.__file__).parent

NOUNS = {"errors", "questions", "question_json", "paper", "notes", "problems"}
NOUNS |= {"text", "fingerprint", "likeness"}
PURE = {
    "importing",
    "formats",
    "linting",
    "marking",
    "scoring",
    "evaluation",
    "learning",
    "scheduling",
    "papers",
    "searching",
    "sittings",
    "stats",
}
ROOMS = PURE | {"store", "screen", "session", "settings", "shipped"}

MAY_IMPORT = {
    "__init__": set(),
    "__main__": {"commands"},
    "commands": ROOMS | NOUNS,
    "session": {"store", "scoring", "marking", "sittings", "learning", "scheduling", "searching"}
    | {"settings"}
    | NOUNS,
    "settings": {"errors"},
    "shipped": {"formats"} | NOUNS,
    "store": NOUNS,
    "screen": NOUNS,
    **dict.fromkeys(PURE, NOUNS),
    # A spreadsheet is written here and read as any table of a document is.
    "formats": NOUNS | {"importing"},
    "evaluation": NOUNS | {"scoring"},
    # Which grades pass, and which answers move a schedule, is for scheduling to say.
    "learning": NOUNS | {"scoring", "scheduling"},
    "stats": NOUNS | {"scheduling"},
    # A near-duplicate is found by the import's own measure, a term by the words of the scorer.
    "linting": NOUNS | {"importing", "scoring"},
    # Texts are found by the words that answers are scored by.
    "searching": NOUNS | {"scoring"},
    # What scoring makes of a class goes out as a workbook, and comes back as a document.
    "marking": NOUNS | {"scoring", "formats", "importing"},
    # What a sitting came to is what marking made of it, printed as papers are.
    "sittings": NOUNS | {"marking", "scoring", "papers"},
    "fingerprint": {"questions", "text"},
    "notes": {"text"},
    "likeness": {"questions", "text"},
    "paper": {"questions", "question_json"},
    "problems": {"errors"},
    "questions": set(),
    "question_json": {"questions", "errors"},
    "errors": set(),
    "text": set(),
}
"""Every part of the package, and the parts it may import besides itself and the package's root."""

SCORING_STANDS_ON = {
    "values": {"values"},
    "words": {"words", "values"},
    "sense": {"sense", "words", "values", "result"},
    "points": {"points", "sense", "words", "result"},
    "parties": {"parties", "sense", "words", "values", "result"},
    "whole": {"whole", "sense", "words", "values", "result"},
    "objective": {"objective", "points", "whole", "values", "grades", "result"},
}
"""The floors of scoring, each with those below it; what puts them together stands above all."""

DRAWS = {"screen": ROOMS}
"""The screen draws what rooms hand out, so it may name their types; it never runs their code."""

NOT_PURE = {"sqlmodel", "sqlalchemy", "sqlite3", "click", "rich", "random", "secrets", "time"}
CLOCKS = {"now", "utcnow", "today"}
LIGHT = NOUNS - {"text", "fingerprint", "likeness"} | {"commands", "screen", "settings", ""}
NAMES_ONLY = {"examprep.formats", "examprep.formats.NAMES"}
HEAVY = {"jieba", "rjieba", "opencc", "sklearn", "numpy", "scipy", "rich", "sqlmodel", "sqlalchemy"}
HEAVY |= {"pydantic", "platformdirs", "babel", "sqlite3", "prompt_toolkit", "wcwidth"}


def room_of(path: Path) -> str:
    """The part of the package that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(node: ast.AST) -> Iterator[str]:
    """Every module that `node` imports by its full name, with the names taken from our package."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Import):
            yield from (alias.name for alias in inner.names)
        elif isinstance(inner, ast.ImportFrom):
            assert inner.level == 0, "imports are absolute"
            module = inner.module or ""
            if module == "examprep":
                yield from (f"examprep.{alias.name}" for alias in inner.names)
            else:
                yield module


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def without_types(tree: ast.Module) -> ast.Module:
    """What runs of a module: all but the imports that only a type checker sees."""
    return ast.Module([node for node in tree.body if not is_for_types(node)], [])


def rooms_imported(node: ast.AST) -> set[str]:
    found = {name.split(".")[1] for name in imports(node) if name.startswith("examprep.")}
    return found & (ROOMS | NOUNS | {"commands"})


def trespasses(source: str, room: str) -> set[str]:
    """The parts of the package that `source`, a file of `room`, imports and may not."""
    tree = ast.parse(source)
    run = rooms_imported(without_types(tree)) - MAY_IMPORT[room]
    named = rooms_imported(tree) - MAY_IMPORT[room] - DRAWS.get(room, set())
    return (run | named) - {room}


def impurities(source: str) -> set[str]:
    """What a file of a pure room uses and may not: databases, terminals, clocks, dice."""
    tree = without_types(ast.parse(source))
    modules = {name.split(".")[0] for name in imports(tree)} & NOT_PURE
    attributes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return modules | {
        ast.unparse(node)
        for node in attributes
        if node.attr in CLOCKS and ast.unparse(node.value).split(".")[-1] in {"datetime", "date"}
    }


def loaded_at_once(source: str) -> set[str]:
    """What a file of the command line imports as it loads, and may only import when it runs."""
    tree = ast.parse(source)
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    top = [node for node in without_types(tree).body if not isinstance(node, functions)]
    names = set(imports(ast.Module(top, [])))
    ours = {name for name in names if name.split(".")[0] == "examprep"}
    allowed = {name for name in ours if [*name.split("."), ""][1] in {*LIGHT, "__version__"}}
    allowed |= NAMES_ONLY
    others = {name for name in names - ours if name.split(".")[0] not in sys.stdlib_module_names}
    return (ours - allowed) | (others - {"click"})


FILES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(path.relative_to(PACKAGE)) for path in FILES]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_every_file_stands_in_a_room_and_imports_only_what_its_room_may(path: Path) -> None:
    assert room_of(path) in MAY_IMPORT
    assert set() == trespasses(path.read_text("utf-8"), room_of(path))


@pytest.mark.parametrize("path", [path for path in FILES if room_of(path) in PURE | NOUNS], ids=str)
def test_pure_rooms_know_no_database_terminal_clock_or_dice(path: Path) -> None:
    assert set() == impurities(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "path", [p for p in FILES if room_of(p) in {"commands", "screen"}], ids=str
)
def test_the_command_line_loads_only_click_and_light_modules(path: Path) -> None:
    assert set() == loaded_at_once(path.read_text("utf-8"))


@pytest.mark.parametrize("floor", SCORING_STANDS_ON)
def test_a_floor_of_scoring_stands_on_those_below_it(floor: str) -> None:
    found = set()
    for path in (PACKAGE / "scoring" / floor).glob("*.py"):
        for name in imports(without_types(ast.parse(path.read_text("utf-8")))):
            if name.startswith("examprep.scoring"):
                found.add(name.split(".")[2])
    assert set() < found | {floor} <= SCORING_STANDS_ON[floor]


def test_a_trespass_is_found_wherever_it_hides() -> None:
    assert {"scoring"} == trespasses("from examprep.scoring import score", "store")
    assert {"store"} == trespasses("def f():\n    import examprep.store.engine", "scoring")
    assert {"store"} == trespasses("from examprep import store, errors", "importing")
    assert {"scoring"} == trespasses(
        "if TYPE_CHECKING:\n    from examprep.scoring import Score", "store"
    )
    assert {"commands"} == trespasses("from examprep.commands.app import App", "session")


def test_the_screen_may_name_types_of_rooms_and_not_run_them() -> None:
    for_types = "if TYPE_CHECKING:\n    from examprep.scoring import Score"
    assert set() == trespasses(for_types, "screen")
    assert {"scoring"} == trespasses("from examprep.scoring import Score", "screen")


def test_an_impurity_is_found() -> None:
    assert {"random"} == impurities("def f():\n    import random")
    assert {"datetime.now"} == impurities("x = datetime.now(UTC)")
    assert {"datetime.date.today"} == impurities("x = datetime.date.today()")
    assert {"sqlalchemy"} == impurities("from sqlalchemy.orm import Session")


def test_a_heavy_import_at_the_top_is_found_and_one_in_a_function_is_not() -> None:
    assert {"rich.table"} == loaded_at_once("from rich.table import Table")
    assert {"examprep.store"} == loaded_at_once("from examprep.store import open_store")
    assert {"jieba"} == loaded_at_once("try:\n    import jieba\nexcept ImportError:\n    pass")
    assert set() == loaded_at_once("def f():\n    import sklearn")


def loaded_by(code: str, **environ: str) -> set[str]:
    """The modules that a fresh interpreter has loaded when `code` ends."""
    report = (
        "import atexit, json, sys\n"
        "report = lambda: print('\\n' + json.dumps(sorted(sys.modules)), file=sys.stderr)\n"
        "atexit.register(report)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", report + code],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return set(json.loads(done.stderr.splitlines()[-1]))


def modules_loaded_by(*args: str, **environ: str) -> set[str]:
    """The top-level modules that a run of the program loads."""
    code = (
        f"sys.argv = ['examprep', *{args!r}]\n"
        "from examprep.commands import main\n"
        "main()\n"
    )  # fmt: skip
    return {name.split(".")[0] for name in loaded_by(code, **environ)}


@pytest.mark.parametrize("args", [("--help",), ("--version",), ("quiz", "--help")], ids=" ".join)
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_help_and_version_load_nothing_heavier_than_click(
    args: tuple[str, ...], language: str
) -> None:
    assert set() == modules_loaded_by(*args, EXAMPREP_LANG=language) & HEAVY


@pytest.mark.parametrize("words", ["examprep ", "examprep quiz --kind ", "examprep show --"])
def test_completion_loads_nothing_heavier_than_click(words: str) -> None:
    loaded = modules_loaded_by(
        _EXAMPREP_COMPLETE="bash_complete",
        COMP_WORDS=words,
        COMP_CWORD=str(len(words.split(" ")) - 1),
    )
    assert set() == loaded & HEAVY


@pytest.mark.parametrize("args", [("due",), ("stats",), ("stats", "--html", "-")], ids=" ".join)
def test_due_and_stats_load_the_database_and_no_language_tools(
    args: tuple[str, ...], tmp_path: Path
) -> None:
    database = str(tmp_path / "bank.db")
    needed = {"sqlmodel", "sqlalchemy", "pydantic", "sqlite3"}
    # Taking in the shipped bank needs one of them: what is searched for is kept simplified.
    assert set() == modules_loaded_by(*args, EXAMPREP_DB=database) & (HEAVY - needed - {"opencc"})
    assert set() == modules_loaded_by(*args, EXAMPREP_DB=database) & (HEAVY - needed)


def loaded_in_a_session(what: str, folder: Path) -> set[str]:
    """The modules that a session has loaded over a database that holds the shipped bank."""
    code = (
        "from examprep.commands.app import from_environment\n"
        "from examprep.commands.choice import Choice, asking\n"
        "with from_environment().session() as session:\n"
        f"    {what}\n"
    )
    database = str(folder / "bank.db")
    loaded_by(code, EXAMPREP_DB=database)  # takes in the shipped bank
    return loaded_by(code, EXAMPREP_DB=database)


def test_the_first_question_waits_for_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    loaded = loaded_in_a_session(
        "session.question(asking(session, Choice((), False, False, {}))().items[0].question)",
        tmp_path,
    )
    assert {"examprep.session", "examprep.store.tables.answers"} <= loaded
    assert set() == {name for name in loaded if name.startswith("examprep.scoring")}
    others = {f"examprep.store.tables.{name}" for name in ("marks", "papers", "notes", "words")}
    assert set() == loaded & others


def test_a_score_waits_for_no_schedule(tmp_path: Path) -> None:
    loaded = loaded_in_a_session("session.score(session.question('csm2-0001'), '先道歉')", tmp_path)
    assert "examprep.session.scorer" in loaded
    assert not any("scheduling.queue" in name or "tables.cards" in name for name in loaded)
