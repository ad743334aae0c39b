"""A folded text cut into the words that carry its content.

jieba is the reference segmenter, without its guessing of unknown words (HMM): what it cuts then
depends on its dictionary alone. rjieba is the same in Rust and much faster, and stands in for it
where it is installed; a test holds the two together.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from logging import WARNING
from typing import TYPE_CHECKING

from examprep.scoring.values.quantities import quantities
from examprep.scoring.words.formulas import formulas

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

STOP_WORDS = frozenset(
    """
    的 地 得 了 着 过 之 和 与 及 或 而 并 且 也 又 还 都 就 才 则 其 以 于 在 从 到
    对 对于 关于 由 被 把 将 向 为 是 有 等 等等 以及 并且 而且 或者 因为 所以 因此 如果 但 但是
    这 那 该 此 这个 这些 那个 那些 一个 一种 一些 个 种 项 条 即 如 例如 比如 吗 呢 吧 啊
    首先 其次 再次 最后 然后 另外 此外 同时
    主要 包括 包含 分为 分成 分别 具有 一般 通常 进行 方面 以下 如下 the a an of and or to in is are
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Words of grammar, of counting, order and leading up to a list, that say nothing of a subject:
ours, kept short on purpose, for the weights of the lexicon already make common words count
little."""

LIGHT = frozenset(
    """
    可以 可能 能够 需要 必须 应当 应该 不能 不会 不是 不再 不必 没有 无法
    只能 得不到 是否 怎样 不同 不但 不仅 不管 反而 虽然
    及其 之前 之后 以前 以后 以内 之间 其中 其他 其它 同一
    同样 一样 一只 各种 各个 各类 某些 许多 十分 非常 更加 更是 比较
    相当 几乎 尤其 特别 根本 完全 属于 等于 有关 有所 使得 以便 从而 进而

    开展 实施 实行 采取 采用 提供 建立 建设 加强 做好 做到 给予 予以 作出 做出 组织 安排
    保持 确定 明确 设置 设立 具备 出现 发生 产生 造成 导致 引起 容易 通过 利用 运用 使用
    实现 达到 得到 获得 形成 促进 推动 提出 制定 落实 完成 注意 注重 重视 确保 保证 保障
    完善 健全 强化 开始 存在 成为 作为 根据 按照

    方式 方法 情况 行为 过程 内容 问题 目的 要求 工作 活动 措施

    相关 充分 适当 必要 一定 不断 有效 切实 全面 进一步 具体 实际 基本 重要 关键 多种 多样
    自身 本身 所有 全部 整个 部分 大量 较多 较大 较好 良好 合理 科学 正确 规范 系统 整体 综合
    深入 尽量 尽可能 逐步 逐渐
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Words of modality and order of speech, verbs that only carry a noun (开展培训), nouns that only
name its kind (培训工作) and words of degree: any sentence may have them whatever it is about. To
name them as missing would teach nothing."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word and the span [start, end) of the folded text it stands at."""

    text: str
    start: int
    end: int


def words(folded: str, terms: re.Pattern[str] | None = None) -> list[Token]:
    """All the words of a folded text in order, without punctuation; what `terms` finds is one."""
    return [token for token in placed(_pieces(folded, terms)) if _is_word(token.text)]


def cut(folded: str, terms: re.Pattern[str] | None = None) -> list[str]:
    """The same words without their places."""
    return [piece for piece in _pieces(folded, terms) if _is_word(piece)]


def _is_word(piece: str) -> bool:
    return piece.isalnum() or any(map(str.isalnum, piece))


def _pieces(folded: str, terms: re.Pattern[str] | None) -> Iterator[str]:
    cut, end = segmenter(), 0
    whole = [*formulas(folded), *(span[:2] for span in quantities(folded))]
    if terms is not None:
        whole += (found.span() for found in terms.finditer(folded))
    for start, after in sorted(whole):
        if start < end:
            continue
        yield from cut(folded[end:start])
        yield folded[start:after]
        end = after
    yield from cut(folded[end:])


def warm() -> None:
    """Load the dictionary now, for instance in a thread while a learner reads."""
    segmenter()("")


def placed(words: Iterable[str]) -> Iterator[Token]:
    """Words that follow each other without gaps, each with its span."""
    start = 0
    for word in words:
        yield Token(word, start, start := start + len(word))


@cache
def segmenter() -> Callable[[str], Iterable[str]]:
    """The fastest segmenter installed: a text → all its words, which joined are the text."""
    try:
        return rust_segmenter()
    except ImportError:
        return reference_segmenter()


def rust_segmenter() -> Callable[[str], Iterable[str]]:
    """rjieba's cuts. Raises ImportError where it is not installed."""
    import rjieba

    return lambda text: rjieba.cut(text, hmm=False)


def reference_segmenter() -> Callable[[str], Iterable[str]]:
    """jieba's cuts."""
    with _quiet():
        import jieba

        jieba.setLogLevel(WARNING)  # it tells stderr that it reads its dictionary
        jieba.initialize()
    return lambda text: jieba.cut(text, HMM=False)


@contextmanager
def _quiet() -> Iterator[None]:
    """jieba 0.42 has invalid escapes in its source and imports pkg_resources: not ours to mend."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
