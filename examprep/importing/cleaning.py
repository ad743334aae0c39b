"""Take out of a scraped page what never was part of the document, and say what was taken.

The model is of how such pages are made, not of any one of them: a viewer joins the lines of a
paginated document, leaving the page numbers 1, 2, 3 … in the text; it turns words into links and
pours titles of other documents, which all contain the linked word, in behind them; it shows the
beginning twice, once cut short; and it wraps the whole in the site's own notices.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from examprep.importing.document import Document, Edit, Traced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Pass = Callable[[str], Iterator[Edit]]

SENTENCE_END = "。！？；!?;：:…”’)）】》"


class Noise(StrEnum):
    """What was left out of a file because it is no part of its text."""

    ADVERT = "advert"
    FRONT_MATTER = "front_matter"
    FURNITURE = "furniture"
    NOTICE = "notice"
    OTHER = "other_text"
    PAGE_NUMBER = "page_number"
    READING = "reading"
    TEASER = "teaser"


@dataclass(frozen=True, slots=True)
class Removal:
    """Text that was left out: what kind of noise, the place it stood, and the text itself."""

    kind: Noise
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Clean:
    """A document's own text, traced to its places, and everything that was taken out of it."""

    traced: Traced
    removals: tuple[Removal, ...]


def clean(document: Document, passes: Sequence[Pass] | None = None) -> Clean:
    """The document without invisible characters, adverts, notices, teasers and page numbers, or
    without what other `passes` find.

    Cost is linear in the text. Nothing is taken out that `removals` does not name, save
    invisible characters and blanks.
    """
    traced = Traced.of(document.text)
    removals: list[Removal] = []
    for find in PASSES if passes is None else passes:
        edits = list(find(traced.text))
        for edit in edits:
            taken = traced.text[edit.start : edit.end].strip()
            if edit.kind and taken:
                at = document.place(traced.origin[edit.start])
                removals.append(Removal(Noise(edit.kind), at, taken))
        traced = traced.edited(edits)
    return Clean(traced, tuple(removals))


_BLANK = re.compile(r"[\u00a0\u2000-\u200a\u3000\t]")
_ZERO_WIDTH = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


def invisible(text: str) -> Iterator[Edit]:
    """Zero-width characters, and the many kinds of blank as one."""
    yield from (Edit(*match.span(), "", " ") for match in _BLANK.finditer(text))
    yield from (Edit(*match.span(), "") for match in _ZERO_WIDTH.finditer(text))


_RADICAL = re.compile(r"[\u2e80-\u2fdf]")
_SUPPLEMENT = dict(
    zip(
        "⺁⺌⺍⺝⺟⺠⺩⺮⺶⺷⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻢⻣⻤⻥⻦⻨⻩⻪⻫⻬⻭⻮⻯⻰⻳",
        "厂小小月母民王竹羊羊虎西见角贝足车長长门雨青韦页风飞食食饣饣马骨鬼鱼鸟麦黄黾齊齐齒齿竜龙龟",
        strict=True,
    )
)
"""The look-alikes that Unicode's compatibility forms leave as they are."""


def radicals(text: str) -> Iterator[Edit]:
    """Radicals that stand for the characters they look like, as in text taken from some PDFs."""
    for match in _RADICAL.finditer(text):
        character = _SUPPLEMENT.get(match[0]) or unicodedata.normalize("NFKC", match[0])
        yield Edit(*match.span(), "", character)


def ellipses(text: str) -> Iterator[Edit]:
    """„„ is what a lost encoding makes of the Chinese ellipsis; it means nothing else."""
    yield from (Edit(*match.span(), "", "……") for match in re.finditer("„„", text))


_SPREAD = re.compile(r"(?<!\S)\S(?: \S){3,}(?!\S)")


def spread(text: str) -> Iterator[Edit]:
    """Blanks between all characters of a line, as recognised and justified text has them."""
    for match in _SPREAD.finditer(text):
        if 2 * sum("\u3400" <= char <= "\u9fff" for char in match[0]) >= len(match[0]) / 2:
            for at in range(match.start() + 1, match.end(), 2):
                yield Edit(at, at + 1, "")


_RULER = re.compile(r"^ *(?:[=~—－─━＝*#-] ?){5,} *$", re.M)


def rulers(text: str) -> Iterator[Edit]:
    """Lines drawn between questions."""
    yield from (Edit(*match.span(), "") for match in _RULER.finditer(text))


_MARKUP = re.compile(
    r"^#{1,6} +|^ *(?:-{3,}|\*{3,}|_{3,}) *$|(?<![*\w])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?!\*)"
    r"|~~|</?(?:mark|b|strong|u|br)\s*/?>",
    re.M | re.I,
)


def markup(text: str) -> Iterator[Edit]:
    """Markdown's signs for headings and bold type, in a text that has headings in Markdown."""
    if re.search(r"^#{1,6} ", text, re.M):
        yield from (Edit(*match.span(), "") for match in _MARKUP.finditer(text))


_READING = re.compile(r"(?<=[\u4e00-\u9fff])[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*[)）]")
_READINGS = 10
"""A text about how a few words are read keeps its readings; a site adds them all over."""


def readings(text: str) -> Iterator[Edit]:
    """How a character is read, which a site puts behind every one that it made traditional."""
    found = list(_READING.finditer(text))
    if len(found) >= _READINGS:
        yield from (Edit(*match.span(), Noise.READING) for match in found)


# --- adverts ---------------------------------------------------------------------------------

_LINKED = re.compile(r"(?<=\s)([\u4e00-\u9fff]{2,8}) +(?=\S)")
_TITLES = re.compile(r"[^。，,；;：:？！?!\n“”]{1,240}")
"""A run of advertised titles: no sentence in it, half a dozen titles of up to 40 characters."""
_TITLE = 40
_TITLE_END = re.compile(r"(?:下载|免费|\.?(?:docx?|pptx?|xlsx?|pdf|txt))(?= |$)", re.I | re.M)


def adverts(text: str) -> Iterator[Edit]:
    """Runs of other documents' titles behind a linked word: they hold the word again and again,
    no sentence ends in them, and they close with 下载 or a file's extension."""
    done = 0
    for link in _LINKED.finditer(text):
        end = _titles_end(text, link) if link.start() >= done else None
        if end is None:
            continue
        done = end + len(text[end : end + 9]) - len(text[end : end + 9].lstrip(" "))
        if text[link.start() - 2 : link.start() - 1] not in SENTENCE_END:
            yield Edit(link.start() - 1, link.start(), "")
        yield Edit(link.end(1), done, Noise.ADVERT)


def _titles_end(text: str, link: re.Match[str]) -> int | None:
    """Where the run of titles behind `link` ends, or None where none stands there."""
    run = _TITLES.match(text, link.end())
    if run is None or run[0].count(link[1]) < 2:
        return None
    reach = _repeated_to(text, link, run.end())
    ends = [title.end() for title in _TITLE_END.finditer(text, run.start(), run.end() + 1)]
    end = max((end for end in ends if end <= reach), default=None)
    return end if end and text.count(link[1], run.start(), end) >= 2 else None


def _repeated_to(text: str, link: re.Match[str], end: int) -> int:
    """How far the linked word keeps coming again within a title's length."""
    reach = link.end()
    while (found := text.find(link[1], reach, min(end, reach + _TITLE))) >= 0:
        reach = found + len(link[1])
    return min(end, reach + _TITLE)


# --- the site's own words --------------------------------------------------------------------

_NOTICE = re.compile(
    r"^\W*(?:本文档为|该文档来自|本站|本作品|网站提供|版权声明|免责声明|声明[:：]|下载需要|下载文档|最新资料|"
    r"资料动态|专题动态|相关文档|相关资料|推荐文档|猜你喜欢|热门(?:文档|推荐)|上传时间|浏览量|举报|侵权|"
    r"文档(?:格式|大小|页数|分类)|(?:格式|大小|软件|页数|分类)[:：]|暂无简介|登录|注册|首页|开通\s*vip)",
    re.I,
)
_STRUCTURE = re.compile(r"答案\s*[:：]|[*＊#]{2,}\s*[:：]|题目\s*[:：]")


def notices(text: str) -> Iterator[Edit]:
    """The site's notices behind the document: from the first line that is one to the end, where
    no question follows any more."""
    first = None
    for match in re.finditer(r"[^\n]+", text):
        if _STRUCTURE.search(match[0]):
            first = None
        elif first is None and _NOTICE.match(match[0]):
            first = match.start()
    if first is not None:
        yield Edit(first, len(text), Noise.NOTICE)


_CUT_SHORT = 40
"""Characters of the shortest beginning that is shown twice."""


def teasers(text: str) -> Iterator[Edit]:
    """A line that is cut short with an ellipsis and whose words all come again further on."""
    lines = list(re.finditer(r"[^\n]+", text))
    bare = [_without_blanks(line[0]) for line in lines]
    whole = "".join(bare)
    reach = 0
    for line, shown in zip(lines[:-1], bare, strict=False):
        reach += len(shown)
        words = _without_blanks(re.sub(r"(?:\.{3,}|…+)\s*$", "", line[0]))
        cut_short = len(shown) > len(words) >= _CUT_SHORT
        if cut_short and whole.find(words[len(words) // 2 :], reach) >= 0:
            yield Edit(*line.span(), Noise.TEASER)


def _without_blanks(text: str) -> str:
    return "".join(text.split())


# --- page numbers ----------------------------------------------------------------------------

_PAGE_LINE = re.compile(
    r"^[ ]*(?:[-—·] *\d+ *[-—·]|第 *\d+ *页(?:[ ,，/]*共? *\d+ *页)?|Page \d+(?: of \d+)?)[ ]*$",
    re.M | re.I,
)


def page_lines(text: str) -> Iterator[Edit]:
    """Lines that say nothing but the number of a page."""
    yield from (Edit(*match.span(), Noise.PAGE_NUMBER) for match in _PAGE_LINE.finditer(text))


_LONE_NUMBER = re.compile(r"(?<!\S)\d{1,4}(?!\S)(?!\s*[、.．,，])")
_PAGE_AT_LEAST = 150
"""Characters between two page numbers: the emptiest page of prose still holds five lines."""
_SWEEPS = 10


def page_numbers(text: str) -> Iterator[Edit]:
    """Numbers that stand alone and count 1, 2, 3 … through the text, evenly, a page apart. A
    number that belongs to a list does not fit the count, or stands too near its neighbours."""
    places: dict[int, list[tuple[int, int]]] = {}
    for match in _LONE_NUMBER.finditer(text):
        places.setdefault(int(match[0]), []).append(match.span())
    count = _even(_earliest_count(places), places, len(text))
    if len(count) >= 3:
        # The last page may be short: its number stands at the very end.
        closing = [span for span in places.get(len(count) + 1, []) if not text[span[1] :].strip()]
        yield from (Edit(start, end, Noise.PAGE_NUMBER) for start, end in [*count, *closing])


def _earliest_count(places: dict[int, list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """The longest run 1, 2, 3 …, a page between each: taking the earliest is never shorter."""
    count: list[tuple[int, int]] = []
    reached = 0
    while later := [span for span in places.get(len(count) + 1, []) if span[0] >= reached]:
        count.append(later[0])
        reached = later[0][1] + _PAGE_AT_LEAST
    return count


def _even(
    count: list[tuple[int, int]], places: dict[int, list[tuple[int, int]]], length: int
) -> list[tuple[int, int]]:
    """The same run with each number moved to where it best halves the way between its neighbours,
    for pages are about equally long."""
    for _ in range(_SWEEPS):
        before = list(count)
        for index in range(len(count)):
            low = count[index - 1][1] + _PAGE_AT_LEAST if index else 0
            high = count[index + 1][0] - _PAGE_AT_LEAST if index + 1 < len(count) else length
            middle = (low + high) // 2
            fitting = [span for span in places[index + 1] if low <= span[0] <= high]
            count[index] = min(fitting, key=lambda span: abs(span[0] - middle))
        if count == before:
            break
    return count


PASSES: tuple[Pass, ...] = (
    invisible,
    radicals,
    ellipses,
    readings,
    spread,
    rulers,
    markup,
    adverts,
    notices,
    teasers,
    page_lines,
    page_numbers,
)
