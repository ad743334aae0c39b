"""How long parsing the real review document takes, against reading its bytes and characters, and
how the time grows with marks that stand in a text thousands of times.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from benchmarks.pairs import line, timed
from examprep.importing.exam_text import parse
from examprep.importing.readers import text

RUNS = 9
REPEATED = (
    "句。问：甲",
    "句。A：甲",
    "答案：A我的答案：B",
    "答案：A\n我的答案：B\n",
    "（答案：B）",
    "答案：1.A 2.B\n",
    "单选\n1.甲\n",
    "○ 甲\n● 乙\n",
    "1-1 甲乙\n1-2 丙\n",
    "### 1. 甲\n答案：乙\n1. 丙\n",
    "四、案例分析题\n材料甲乙丙丁戊己庚辛。\n1. 甲\nA. 乙 B. 丙\n",
    "1、甲？\n乙\n",
)
"""What a text may be full of, each of which is looked for in all of it."""
TIMES = 2000


def main() -> None:
    """Print the ratios; the document lies beside the checkout, and without it there are fewer."""
    for repeated in REPEATED:
        few, many = (text.document(repeated * times, "a") for times in (TIMES, 2 * TIMES))
        pair = timed(partial(parse, many), partial(parse, few), 3)
        print(line(f"twice as many {repeated!r}", pair, "half as many"))
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
