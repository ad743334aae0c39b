"""Every equation in the bank holds.

They are taken from the texts of the questions (`8×90×40%＝288元`, `95÷4415≈2.2%`), each side is
worked out with fractions, and both are compared to the last digit that is shown.
"""

from __future__ import annotations

import ast
import re
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from examprep import shipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.questions import Point, Question

BANK = {question.id: question for question in shipped.questions(shipped.bank_folder())}

UNITS = (
    "平方米|个百分点|人次|人天|小时|分钟|工时|千克|公里|万元|"
    "[元件单次人年月天分秒个户名份条台间张席题批点倍桌辆套]"
)
TERM = r"[－-]?\d+(?:\.\d+)?%?"
SIDE = rf"[（(]*{TERM}[）)]*(?:[＋－×÷+/*-][（(]*{TERM}[）)]*)*%?"
CHAIN = re.compile(rf"{SIDE}(?:(?:{UNITS})?[＝≈=]{SIDE})+")
SIGNS = str.maketrans("＋－×÷（）", "+-*/()")


def texts(question: Question) -> Iterator[str]:
    """Every text of a question that may hold an equation."""
    yield question.stem
    yield from (part.prompt for part in question.parts)
    yield from _points(point for _, point in question.top_points())
    yield from (question.answer, question.explanation, *question.alternatives)


def _points(points: Iterable[Point]) -> Iterator[str]:
    for point in points:
        yield point.text
        yield from _points(point.points)


def holds(chain: str) -> bool:
    """Whether all sides of a chain are equal, as far as they show it."""
    plain = re.sub(rf"(?<=[\d%）)])(?:{UNITS})", "", chain).translate(SIGNS)
    first, *others = map(bare, re.split(r"([＝≈=])", plain))
    pairs = zip(others[::2], others[1::2], strict=True)
    return all(agree(first, other, rounded=sign == "≈") for sign, other in pairs)


def bare(side: str) -> str:
    """A side without the bracket that stands around the whole chain."""
    extra = side.count("(") - side.count(")")
    return side[extra:] if extra > 0 else side[: len(side) + extra]


def value(side: str) -> Fraction:
    """What a side comes to."""
    plain = re.sub(r"(\d+(?:\.\d+)?)%", r"(\1/100)", side)
    return _worked_out(ast.parse(plain, mode="eval").body, plain)


def _worked_out(node: ast.expr, source: str) -> Fraction:
    match node:
        case ast.Constant():
            return Fraction(ast.get_source_segment(source, node) or "")
        case ast.UnaryOp(ast.USub(), inner):
            return -_worked_out(inner, source)
        case ast.UnaryOp(ast.UAdd(), inner):
            return _worked_out(inner, source)
        case ast.BinOp(left, operator, right):
            a, b = _worked_out(left, source), _worked_out(right, source)
            match operator:
                case ast.Add():
                    return a + b
                case ast.Sub():
                    return a - b
                case ast.Mult():
                    return a * b
                case ast.Div():
                    return a / b
    raise AssertionError(source)


def agree(some: str, other: str, *, rounded: bool) -> bool:
    """Whether two sides are equal, to half a unit of the last digit that the other one shows where
    it is a rounded number: one with a fraction or a percentage, any behind ≈."""
    number = re.fullmatch(r"[+-]?\d+(?:\.(\d+))?(%?)", other)
    apart = abs(value(some) - value(other))
    if not number or not (rounded or number[1] or number[2]):
        return apart == 0
    return apart <= Fraction(1, 10 ** (len(number[1] or "") + 2 * bool(number[2]))) / 2


EQUATIONS = sorted(
    {
        (question.id, found[0])
        for question in BANK.values()
        for text in texts(question)
        for found in CHAIN.finditer(text)
    }
)


@pytest.mark.parametrize(("identity", "chain"), EQUATIONS)
def test_an_equation_holds(identity: str, chain: str) -> None:
    assert holds(chain), identity


def test_so_many_equations_were_found_that_none_is_likely_missed() -> None:
    signs = sum(
        len(re.findall("[＝≈](?=[＋－]?[0-9])", text)) for q in BANK.values() for text in texts(q)
    )
    held = sum(
        len(re.findall("[＝≈]", found[0]))
        for question in BANK.values()
        for text in texts(question)
        for found in CHAIN.finditer(text)
    )
    assert held >= 0.9 * signs


@pytest.mark.parametrize(
    ("chain", "expected"),
    [
        ("8×90×40%＝288元", True),
        ("95÷4415≈2.2%", True),
        ("95÷4415≈2.3%", False),
        ("450÷600＝75%", True),
        ("（260－100）÷500＝32.0%", True),
        ("0.5－0.7×30%＝－0.21＋0.5＝0.29", True),
        ("16×3小时＝47小时", False),
        ("（54000＋6000）÷20＝3000单", True),
        ("（150÷180＝83.3%）", True),
        ("100÷3＝33", False),
        ("100÷3≈33", True),
        ("100÷3≈34", False),
    ],
)
def test_equations_are_read_as_they_are_written(chain: str, expected: bool) -> None:
    found = CHAIN.match(chain)
    assert found
    assert expected == holds(found[0])
