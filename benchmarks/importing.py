"""How long parsing the real review document takes, against reading its bytes and characters."""

from __future__ import annotations

from pathlib import Path

from benchmarks.pairs import line, timed
from examprep.importing.exam_text import parse
from examprep.importing.readers import text

RUNS = 9


def main() -> None:
    """Print the ratio; the document lies beside the checkout, and without it there is none."""
    document = Path(__file__).resolve().parents[2] / "shared/seeds/004_a44120adeb07695a.txt"
    if not document.exists():
        print("   (import: ../shared/seeds is not here)")
        return
    pair = timed(
        lambda: parse(text.read(document.read_bytes(), document.name)),
        lambda: document.read_text("utf-8"),
        RUNS,
    )
    print(line("import of the review document", pair, "reading its text"))
    for copies in (1, 4, 16):
        _print_growth(document, copies)


def _print_growth(document: Path, copies: int) -> None:
    """The same document several times over: cost must grow no faster than the text."""
    many = (document.read_text("utf-8") * copies).encode()
    once = document.read_bytes()
    pair = timed(
        lambda: parse(text.read(many, document.name)),
        lambda: parse(text.read(once, document.name)),
        3,
    )
    print(line(f"import of {copies} copies of it", pair, "import of one"))


if __name__ == "__main__":
    main()
