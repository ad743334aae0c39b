"""Words of service management and of description that say the opposite of each other: ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_ANTONYMS = """
    提高 提升 增加 增强 加强 增长 上升 扩大 改善 促进 | 降低 减少 减弱 削弱 下降 缩小 缩短 恶化 阻碍
    允许 准许 同意 接受 | 禁止 不准 拒绝
    内部 | 外部
    主动 积极 | 被动 消极
    公开 | 隐瞒 保密
    统一 整合 集中 | 分散 割裂
    直接 | 间接
    长期 | 短期
    动态 | 静态
    大型 大量 | 小型 少量
    有形 | 无形
    正式 | 非正式
    事前 事先 | 事后
    连续 | 离散 间断
    简单 简化 | 复杂 复杂化
    快速 迅速 立即 及时 | 缓慢 拖延
    较多 | 较少
"""


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in _ANTONYMS.strip().splitlines():
        one, other = (tuple(side.split()) for side in line.split("|"))
        table |= dict.fromkeys(one, other) | dict.fromkeys(other, one)
    return table


ANTONYMS: Mapping[str, tuple[str, ...]] = _table()
"""For each word those that say the opposite."""
