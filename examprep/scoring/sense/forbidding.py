"""Negations that forbid a misdeed, and so deny nothing of what that is about: 不得泄露客户隐私."""

from __future__ import annotations

import re

from examprep.scoring.sense.adverse import BARS, adverse
from examprep.scoring.words.stops import clause_at
from examprep.scoring.words.tokens import segmenter

_BARS = re.compile(f"不(?:能够|可以|应该|允许|[能得可要许准该应宜予容])|{BARS}|切莫")

_DEED = 8
"""So many characters after a negation show which deed it is of."""

_BEFORE = frozenset("去再又都也总老")
"""What may stand before a deed."""

_PLAIN = frozenset(
    """
    给 给予 给出 设 设定 设立 设置 听 听取 查 查看 核查 调查 组织 有 搞 做 开 开展 开设 召开
    定 制定 订 建 建立 办 办理 举办 管 管理 用 使用 采用 采取 运用 提 提供 提出 讲 讲解 说 谈
    问 询问 写 看 学 学习 报 报告 上报 教 改 安排 进行 实施 实行 告诉 告知 通知 记 记录 登记
    考虑 重视 关注 关心 在意 在乎 顾 顾及 照顾 理 理会 理睬 搭理 过问 信 相信 承认 接受 同意
    支持 鼓励 帮 帮助 回应 答复 回复 道歉 解释 说明 分析 总结 检查 培训 回访 跟进 联系 沟通
    准备 参加 参与 负责 承担 执行 遵守 坚持 保持 保证 保护 维护 表扬 奖励 求 需要 把 将 和 与 跟
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""What begins a deed that is not bad in itself: who forbids it denies what it is done to."""


def forbids(negation: str, end: int, text: str) -> bool:
    """Whether a negation that ends there in a folded text forbids a misdeed: anything but a plain
    deed, and that too where its clause goes on to say what is bad (不要用过期的信息)."""
    if not _BARS.fullmatch(negation):
        return False
    cut = segmenter()(text[end : end + _DEED])
    plain = next((word for word in cut if word not in _BEFORE), "") in _PLAIN
    return not plain or not adverse(text).isdisjoint(range(end, clause_at(end, text)[1]))
