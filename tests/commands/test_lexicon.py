"""A lexicon.txt is imported into the database, and read where it lies beside a question file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.commands.conftest import Ran

ANSWER = "按照说好的钟点打电话过去"
WORDS = "# 我的词\n同义：回访 打电话过去\n同义：时间 钟点\n"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "lexicon.txt"
    path.write_text(WORDS, "utf-8")
    return path


def marks(ran: Ran) -> float:
    found = ran.json()["score"]
    assert isinstance(found, float)
    return found


def test_an_imported_lexicon_changes_scores_until_its_lines_are_gone(
    run: Callable[..., Ran], words: Path
) -> None:
    def score() -> float:
        return marks(run("score", "steps", "--json", stdin=ANSWER))

    before = score()
    imported = run("import", str(words))
    assert 0 == imported.status
    assert "2 lines" in imported.out
    assert before < score()
    words.write_text("术语：不相干", "utf-8")
    run("import", str(words))
    assert before == score()


def test_taking_a_lexicon_back_gives_back_the_words_of_before(
    run: Callable[..., Ran], words: Path
) -> None:
    def score() -> float:
        return marks(run("score", "steps", "--json", stdin=ANSWER))

    plain = score()
    run("import", str(words))
    taught = score()
    words.write_text("术语：不相干", "utf-8")
    run("import", str(words))
    undone = run("import", "--undo")
    assert (0, "") == (undone.status, undone.err)
    assert f"Taken back: {words.parent.name}/lexicon.txt" in undone.out
    assert taught == score()
    assert {"removed": 1, "restored": 0} == run("import", "--undo", "--json").json()["lexicons"]
    assert plain == score()


def test_a_lexicon_with_a_wrong_line_is_refused_as_a_whole(
    run: Callable[..., Ran], words: Path
) -> None:
    words.write_text(f"{WORDS}同义：客户\n", "utf-8")
    before = run("score", "steps", "--json", stdin=ANSWER).out
    ran = run("import", str(words))
    assert 4 == ran.status
    assert "lexicon.txt:4 malformed" in ran.out
    assert before == run("score", "steps", "--json", stdin=ANSWER).out


def test_a_dry_run_keeps_no_words(run: Callable[..., Ran], words: Path) -> None:
    before = run("score", "steps", "--json", stdin=ANSWER).out
    assert 0 == run("import", str(words), "--dry-run").status
    assert before == run("score", "steps", "--json", stdin=ANSWER).out


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "big5", "utf-16"])
def test_a_lexicon_beside_a_question_file_may_be_in_any_encoding(
    run: Callable[..., Ran], words: Path, question_file: str, encoding: str
) -> None:
    table = f"question,answer\nsteps,{ANSWER}\n"
    traditional = "synonyms：客戶 顧客 用戶\nterms：服務藍圖\n"
    words.write_text(traditional if encoding == "big5" else WORDS, encoding)
    ran = run("mark", "-", "--bank", question_file, stdin=table)
    assert (0, "") == (ran.status, ran.err)


def test_mark_reads_the_lexicon_beside_a_question_file(
    run: Callable[..., Ran], words: Path, question_file: str
) -> None:
    table = f"question,answer\nsteps,{ANSWER}\n"
    assert words.parent == Path(question_file).parent
    with_words = marks(run("mark", "-", "--bank", question_file, stdin=table))
    words.unlink()
    assert with_words > marks(run("mark", "-", "--bank", question_file, stdin=table))


def test_mark_takes_nothing_of_a_lexicon_with_a_wrong_line(
    run: Callable[..., Ran], words: Path, question_file: str
) -> None:
    table = f"question,answer\nsteps,{ANSWER}\n"
    words.write_text(f"{words.read_text('utf-8')}\n不是词条\n", "utf-8")
    ran = run("mark", "-", "--bank", question_file, stdin=table)
    assert "malformed" in ran.err or "不是词条" in ran.err
    words.unlink()
    assert marks(ran) == marks(run("mark", "-", "--bank", question_file, stdin=table))
