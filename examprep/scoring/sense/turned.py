"""A character turned into its opposite: 越多越好 for 越少越好, 馆外 for 馆内, 低于 for 高于."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring.sense.supposed import supposed
from examprep.scoring.values.quantities import quantities

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIRS = """
    高低 多少 大小 早晚 内外 前后 浓淡 快慢 长短 强弱 轻重 难易 优劣 升降 增减 松紧 厚薄
    冷热 上下 真假 宽窄 深浅 远近 新旧 同异 粗细 软硬 干湿 内后 一多
""".split()  # noqa: SIM905 - a list of words reads best as words
OTHERS = {
    character: "".join(pair.replace(character, "") for pair in _PAIRS if character in pair)
    for character in "".join(_PAIRS)
}
_CHINESE = re.compile("[\u4e00-\u9fff]")
_BETWEEN = ("", "以", "之")
"""What may stand before 内 and 后: 三天以内."""

_OWN_WORD = re.compile(
    "内[容涵心科向存]|后[果台悔勤备续者]|前[台提景者途]|[上下][级报岗班门网传司市属达载单]|重[要新复视点]"
)
"""What of these begins a word is in no place: 投诉内容 is not 投诉内."""

_REACH = 4
"""A negation stands so many characters at most before what it denies."""
_NEGATED = re.compile(f"[不没未无勿莫别非][\u4e00-\u9fff]{{0,{_REACH}}}$")


@dataclass(frozen=True, slots=True)
class Turn:
    """A character of an item beside its neighbours, `right`, and its opposite beside one of them,
    `wrong`."""

    wrong: str
    right: tuple[str, ...]

    def places(self, text: str) -> Iterator[int]:
        """Where a folded text has it the wrong way, neither negated nor supposed, and nowhere the
        right one."""
        if self.wrong in text and not any(right in text for right in self.right):
            for found in re.finditer(re.escape(self.wrong), text):
                at = found.start()
                if at not in supposed(text) and not _is_negated(at, text):
                    yield at


def _is_negated(at: int, text: str) -> bool:
    return _NEGATED.search(text, max(0, at - _REACH), at + 1) is not None


def turns(item: str, points: str, point: str = "") -> tuple[Turn, ...]:
    """All the turns of an item that no point has, nor its own point as a character elsewhere: that
    tells of two sides (一方要求高，另一方要求较低)."""
    rest = point.replace(item, "")
    return tuple(turn for turn in _turns(item, rest) if turn.wrong not in points)


def _turns(item: str, rest: str) -> Iterator[Turn]:
    limits = {end + len(between) for _, end, _ in quantities(item) for between in _BETWEEN}
    for at, character in enumerate(item):
        if character not in OTHERS:
            continue
        before, after = item[max(0, at - 1) : at], item[at + 1 : at + 2]
        others = [other for other in OTHERS[character] if other not in rest]
        # 多少 and 先后 are words of their own; what is denied has no opposite: 不夸大 is no 缩小.
        if {before, after} & {*OTHERS[character]} or _is_negated(at, item):
            continue
        behind = [before + between + character for between in _BETWEEN if before]
        right = (*behind, character + after) if after else tuple(behind)
        for other in others:
            if _CHINESE.match(before) and not _OWN_WORD.match(item, at):
                yield from (Turn(before + between + other, right) for between in _BETWEEN)
            # The 内 of 24小时内 limits the number, and is nothing to what follows.
            if _CHINESE.match(after) and not (character == "内" and at in limits):
                yield Turn(other + after, right)
