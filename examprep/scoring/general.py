"""Words of any subject that say the opposite of each other: ours, and the base of every lexicon."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from examprep.scoring.vocabulary import Vocabulary, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

_ANTONYMS = """
    反义：提高 提升 增加 增强 加强 增长 上升 | 降低 减少 减弱 削弱 下降 缩小 缩短
    反义：扩大 改善 促进 提高 增加 | 缩小 恶化 阻碍 降低 减少
    反义：允许 准许 批准 同意 接受 | 禁止 不准 拒绝 驳回
    反义：缩短 | 延长 拉长
    反义：重视 关注 | 忽视 轻视 漠视
    反义：限制 | 放开 放任
    反义：内部 | 外部
    反义：主动 积极 | 被动 消极
    反义：公开 | 隐瞒 保密
    反义：统一 整合 集中 | 分散 割裂
    反义：直接 | 间接
    反义：长期 | 短期
    反义：动态 | 静态
    反义：大型 大量 | 小型 少量
    反义：有形 | 无形
    反义：正式 | 非正式
    反义：事前 事先 | 事后
    反义：连续 | 离散 间断
    反义：简单 简化 | 复杂 复杂化
    反义：快速 迅速 立即 及时 | 缓慢 拖延
    反义：较多 | 较少
"""


@cache
def general() -> Vocabulary:
    """What every vocabulary has; parsed when it is first asked for, which loads OpenCC."""
    return parse(_ANTONYMS, __file__)[0]


def vocabulary_of(texts: Iterable[tuple[str, str]]) -> Vocabulary:
    """The general words and those of lexicons, each a name and its text; lines that cannot be read
    were reported when the lexicon was imported, and are passed over."""
    return sum((parse(text, name)[0] for name, text in texts), general())
