"""What importing each dependency costs, against importing click."""

from __future__ import annotations

from benchmarks.pairs import line, process, timed

RUNS = 7
IMPORTS = {
    "sqlmodel": "import sqlmodel",
    "platformdirs": "import platformdirs",
    "prompt_toolkit": "import prompt_toolkit",
    "rich": "import rich.console, rich.progress",
    "rjieba, first cut": "import rjieba; rjieba.cut('服务质量')",
    "msgspec": "import msgspec.json",
    "jieba, first cut": "import jieba; jieba.setLogLevel(60); jieba.lcut('服务质量')",
    "opencc, first conversion": "from opencc import OpenCC; OpenCC('t2s').convert('服務')",
    "pypdfium2": "import pypdfium2",
    "python-calamine": "import python_calamine",
    "openpyxl": "import openpyxl",
    "olefile": "import olefile",
    "defusedxml": "import defusedxml.ElementTree",
    "fsrs": "import fsrs",
    "genanki": "import genanki",
    "python-docx": "import docx",
    "typst": "import typst",
    "fonttools": "from fontTools.ttLib import TTFont",
    "numpy": "import numpy",
    "scipy": "from scipy.optimize import milp",
    "scikit-learn": "from sklearn.feature_extraction.text import TfidfVectorizer",
}


def main() -> None:
    """Print the ratios."""
    for name, code in IMPORTS.items():
        pair = timed(process(["-c", code], {}), process(["-c", "import click"], {}), RUNS)
        print(line(name, pair, "import click"))


if __name__ == "__main__":
    main()
