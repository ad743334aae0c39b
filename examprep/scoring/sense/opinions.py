"""Opinions judged: 第一种意见不成立 is turned by 第一种意见是正确的, 说法不对 by 说得对."""

from __future__ import annotations

import re
from dataclasses import dataclass

from examprep.scoring.words.finding import bigrams

_OPINION = "说法|观点|意见|看法|建议|想法|主张|结论|理由|判断|理解|推断"
_HOLDS = "完全|基本|都|均|很|是|也|确实|比较"
_RIGHT = "正确|成立|合理|有道理|可取|可行|妥当|准确|全面|站得住脚|对(?![应于照象比称立])"
_WRONG = (
    "不(?:是|太|够|很|完全)?(?:正确|成立|合理|可取|可行|妥当?|准确|全面|对(?![应于照象比称立]))"
    "|没有?道理|错误?|有误|欠妥|片面|站不住脚"
)
_JUDGED = re.compile(
    f"(?P<of>[^,。;!?:]{{0,12}}?)(?:(?:{_OPINION})(?:{_HOLDS})*|[说讲]得?(?:{_HOLDS})*)"
    f"(?:(?P<wrong>{_WRONG})|(?P<right>{_RIGHT}))[的了]?(?=$|[,。;!?:])"
)


@dataclass(frozen=True, slots=True)
class Opinion:
    """Whether an item says that an opinion is `right`, and whose or which it is, as pairs of
    characters; none where it is the only one."""

    right: bool
    of: frozenset[str]

    def is_turned(self, text: str) -> bool:
        """Whether a folded text judges it otherwise, and nowhere so."""
        judged = [
            found["right"] is not None
            for found in _JUDGED.finditer(text)
            if not self.of or self.of & bigrams(found["of"])
        ]
        return bool(judged) and self.right not in judged


def opinion(item: str) -> Opinion | None:
    """The opinion that a folded item judges, and does nothing else; None where it judges none."""
    found = _JUDGED.fullmatch(item)
    return Opinion(found["right"] is not None, bigrams(found["of"])) if found else None
