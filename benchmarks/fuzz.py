"""Throw damaged files at the readers and the grammar: `uv run python -m benchmarks.fuzz [SECONDS]`.

Only `UnreadableFile` may come back. What breaks anything else is written to `fuzz-found/` with the
seed that made it, to be kept as a test. Where atheris is installed, `--atheris` lets it steer by
coverage; its own options follow.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from random import Random
from time import monotonic

from examprep.errors import UnreadableFile
from examprep.importing import reading
from examprep.importing.readers import documents

PIECES = [
    "一、单选题（每题2分）", "二、判断题", "参考答案", "1-10 ABCD", "1．", "2、",
    "（1）", "①", "A．", "B．", "答案：", "答：",
    "解析：", "第一章 环境", "\n", " ", "。", "？",
    "（ ）", "（√）", "****:", "简答 题目:", "思考：", "3",
    "正文", "____", "（5分）", "其一，", "1(", "(2",
    "...", "| 题干 | 答案 |\n|---|---|\n", "（一）", "1-1 ",
    "Q1 ", "A: ", "T/F", "错误。",
    "题号 1 2\n答案 A B\n", "网友评论（3）\n", "【简答】部分 每题5分\n",
]  # fmt: skip


def one_input(data: bytes) -> None:
    """Read some bytes as a file of questions, all the way."""
    try:
        for document in documents(data, "fuzz"):
            reading.read(document)
    except UnreadableFile:
        pass


def damaged(random: Random, seeds: list[bytes]) -> bytes:
    """A seed cut short, with bytes changed or two seeds joined; or pieces of exams in any order."""
    if random.random() < 0.4 or not seeds:
        return "".join(random.choices(PIECES, k=random.randint(1, 80))).encode()
    data = bytearray(random.choice(seeds))
    for _ in range(random.randint(0, 20)):
        data[random.randrange(len(data))] = random.randrange(256)
    if random.random() < 0.3:
        data = data[: random.randrange(len(data)) + 1]
    if random.random() < 0.1:
        data += random.choice(seeds)
    return bytes(data)


def main(seconds: float = 60) -> int:
    """Try for some seconds; how many inputs broke something."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "samples" / "import"
    seeds = [path.read_bytes() for path in sorted(folder.glob("*/*")) if path.suffix != ".gift"]
    until, tried, broken = monotonic() + seconds, 0, 0
    while monotonic() < until:
        data = damaged(Random(tried), seeds)
        try:
            one_input(data)
        except Exception:  # anything else is what we are looking for
            broken += 1
            found = Path("fuzz-found")
            found.mkdir(exist_ok=True)
            (found / f"{tried}.bin").write_bytes(data)
            traceback.print_exc(limit=-3)
        tried += 1
    print(f"{tried} inputs, {broken} broke something")
    return broken


def steered(arguments: list[str]) -> None:
    """Let atheris choose the inputs, from the samples on."""
    import atheris

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *arguments], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--atheris"]:
        steered(sys.argv[2:])
    else:
        sys.exit(1 if main(*map(float, sys.argv[1:2])) else 0)
