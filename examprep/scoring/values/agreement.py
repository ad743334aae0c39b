"""Whether two quantities say the same, whatever their units: 24小时 is 一天, 15天 is 半个月."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.scoring.values.units import (
    CLOCK,
    DATE,
    MINUTES,
    MONTHS,
    NUMBER_ALONE,
    PERCENT,
    PERIOD,
    WORKDAYS,
    WORTHS,
)

if TYPE_CHECKING:
    from examprep.scoring.values.quantities import Quantity

_ROUNDED, _EXACT = 0.5, 1e-6
"""How far a share in whole percent is from the one it rounds at most, and what is no difference."""
_COUNTED_IN_OTHERS = frozenset({PERIOD, MINUTES, MONTHS, DATE, CLOCK})
_TIMES = frozenset({PERIOD, MINUTES, MONTHS})


def dimension(quantity: Quantity) -> str:
    """What a quantity is one of: those of one dimension are comparable. All of time are."""
    return MINUTES if quantity.unit in {MONTHS, WORKDAYS} else quantity.unit


def agree(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of one dimension say the same, or one is within the other: 7分 in
    7至8分. A month has about 30 days; of ranges only those of dates are within others. So many
    workdays may be as many days, or those of the weeks that they take."""
    if one.unit == other.unit == PERCENT and (_repeats(one) or _repeats(other)):
        return abs(one.low - other.low) <= _ROUNDED
    if one.unit == other.unit:
        single = one.low == one.high or other.low == other.high or one.unit == DATE
        return one == other or (single and (_within(one, other) or _within(other, one)))
    return dimension(one) == dimension(other) and (
        _about(_minutes(one), _minutes(other)) or _takes(one, other) or _takes(other, one)
    )


def _repeats(share: Quantity) -> bool:
    """Whether a share has more decimals than anyone writes: 三分之二, said as 66.7% or 67%."""
    return share.low == share.high and abs(100 * share.low - round(100 * share.low)) > _EXACT


def same(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are one value, as far as their units tell: 15天 is 半个月, and 一周 is
    每周, as which it is read before 一次."""
    units = {one.unit, other.unit}
    if len(units) == 1:
        return one == other
    # A number alone is that of any unit but those that are counted in others.
    if NUMBER_ALONE in units:
        return one[:2] == other[:2] and units.isdisjoint(_COUNTED_IN_OTHERS)
    if PERIOD in units and units <= _TIMES:
        return _about(_minutes(one), _minutes(other))
    return units == {MINUTES, MONTHS} and agree(one, other)


def _within(one: Quantity, other: Quantity) -> bool:
    return other.low <= one.low and one.high <= other.high


def _minutes(of: Quantity) -> float:
    return of.low * WORTHS.get(of.unit, 1)


def _takes(workdays: Quantity, time: Quantity) -> bool:
    """Whether so many workdays take a time: five of them a week, others also a weekend more."""
    days = _minutes(time) / WORTHS[WORKDAYS]
    return workdays.unit == WORKDAYS and workdays.low <= days <= workdays.low * 7 / 5 + 2


def _about(one: float, other: float) -> bool:
    """Whether two times are as long to a tenth: a month is about 30 days."""
    return abs(one - other) <= 0.1 * max(one, other)
