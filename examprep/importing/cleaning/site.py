"""What a site says around a document: its notices, and the beginning shown twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.chapters import NUMERAL
from examprep.importing.cleaning.noise import Noise
from examprep.importing.document import Edit
from examprep.importing.labels import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTICE = re.compile(
    r"[^\n]*(?:Copyright|©)\W*(?:[Cc]\W+)?\d{4}|[^\n]*ICP备 *\d"
    r"|\W*(?:本文档为|该文档来自|本站|本作品|网站提供|版权声明|免责声明|声明[:：]|下载需要|下载文档|最新资料|"
    r"本文(?:网址|链接|地址)|[上下]一篇|公众号[:：]|商务合作[:：]|阅读 *[\d.]+ *万?\b|转载请|"
    r"[好以]?[啦上了]?[,，]?(?:今天|本期)的?(?:题目?|内容)[^\n]{0,4}就?到[此这]|"
    r"资料动态|专题动态|相关文档|相关资料|推荐文档|猜你喜欢|热门(?:文档|推荐)|上传时间|浏览量|举报|侵权|"
    r"相关(?:推荐|阅读|文章|链接|新闻)(?:[:：]|\W*$)|往期\W?(?:回顾|推荐|精彩|文章)|(?:喜欢|有用)就\W?点|"
    r"文档(?:格式|大小|页数|分类)|(?:格式|大小|软件|页数|分类)[:：]|长按|扫[码描]|关注(?:我们|公众号)|点击(?:上方|下方|阅读原文)|暂无简介|登录|注册|首页|开通\s*vip)",
    re.I,
)
_STRUCTURE = re.compile(
    r"答案[是为]?[】\]]?\s*[:：]|答案[】\]]|(?:^|[\s.．、)）])答\s*[:：]|[*＊#]{2,}\s*[:：]|题目\s*[:：]"
    r"|^\s*[（(]?[A-D][.．、)）]|[（(]\s*[A-D√×]*\s*[)）]\s*[。.]?\s*$"
    rf"|^\W*(?:第?{NUMERAL}\W*)?(?:{NAMES})题\s*(?:[(（][^()（）]*[)）])?\s*$"
)
"""Lines of questions: an answer, an option, a bracket for the key, the name of a section."""


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


_ENDING = re.compile(
    r"^\W*(?:网友|考友|用户|全部|热门|最新|精彩)?(?:评论|讨论|留言) *[(（] *\d+ *条?[)）]\W*$"
    r"|^\W*(?:全文|正文)完(?:\W[^\n]*)?$",
    re.M,
)


def endings(text: str) -> Iterator[Edit]:
    """What stands behind a document to the end: 网友评论（3）, —— 全文完 ——."""
    if found := _ENDING.search(text):
        yield Edit(found.start(), len(text), Noise.NOTICE)


_CONTROLS = re.compile(
    r"^[ \t]*(?:(?:收藏|纠错|(?:做|记)?笔记|分享|举报|反馈|评论|点赞|标记|[上下]一题|答题卡"
    r"|查看(?:答案|解析)|交卷)"
    r"(?:[(（]?\d+[)）]?)?(?:[ \t|｜·]+|$)){2,}$"
    r"|^[ \t]*(?=[^\n]*[上下]一[页篇])"
    r"(?:(?:[上下]一[页篇]|首页|[尾末]页|返回(?:目录|列表|顶部)?|\d{1,3}|\.{3}|…+)"
    r"(?:[ \t|｜·]+|$)){2,}$"
    r"|^[^\w\n]*(?:点击)?(?:查看|显示|展开)(?:参考)?(?:答案|解析|答案解析)[^\w\n]*$"
    r"|^[^\w\n]*AI *(?:讲解|解析|答疑)[^\w\n]*$"
    r"|^[^\w\n]*更多[“\"][^\n]*[”\"]相关的?[问试考]题\W*$"
    r"|^[^\w\n]*点击(?:此处|这里)?(?:查看|阅读|进入|获取)?(?:更多|全文)[^\n，,。；;]{0,12}$"
    r"|^[^\w\n]*(?:(?:参考)?答案请?(?:[往向]下|在下[面方])[^\n。]{0,4}|[往向请]下[^\n。]{0,3}答案)\W*$",
    re.M,
)


def controls(text: str) -> Iterator[Edit]:
    """Lines of nothing but buttons, of a quiz (收藏 纠错 笔记) or of pages (上一页 1 2 下一页), or
    the way on: 点击查看更多, 答案往下滑."""
    for match in _CONTROLS.finditer(text):
        announced = "答案" in match[0] and _LISTED.match(text, match.end())
        yield Edit(*match.span(), Noise.FURNITURE, "参考答案" if announced else "")


_LISTED = re.compile(r"\s*1 *[.．、)）]")
"""A list from 1, before which 答案在下面 is as good as 参考答案."""
_NUMBERED = r"[ \t]*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-K])[)）.．、:：]|[①-⑳])"
_OFFER = (
    r"(?:更多|全套|完整|最新|免费|获取|领取|下载|购买|历年|押题)[^\n。]{0,12}"
    r"(?:资料|试题|真题|题库|答案|课件|视频|讲义)"
)
_CONTACT = (
    r"(?:(?:微信|[Vv]信|QQ|公众号|[Q加]群)(?:号|群|公众号)?\s*(?:[:：“\"「『【《]|[(（]?[A-Za-z\d][\w-]{4,})"
    r"|www\.|https?:)"
)
_INVITATION = re.compile(
    rf"^(?!{_NUMBERED})(?=[^\n。]{{,80}}$)"
    rf"(?:(?=[^\n]*{_OFFER})(?=[^\n]*{_CONTACT})[^\n]+"
    r"|\W*(?:扫码|长按|加群|进群)[^\n]*(?:领取?|获取|下载)[^\n]*(?:题|资料|电子版|课件)[^\n]*"
    rf"|\W*(?:微信|QQ)[号群]?[:：] *[A-Za-z\d][\w-]{{4,}}[^\n]{{0,20}}"
    r"|\W*(?:限时(?=优惠|特惠|免费|】)|开通 *(?:VIP|会员))[^\n]*"
    r"|\W*(?:(?:推荐|延伸|相关|拓展)阅读|猜你喜欢|相关(?:推荐|文章|链接))[:：][^\n]+"
    r"(?:\n *[·•][^\n]+)*)$",
    re.M,
)


def invitations(text: str) -> Iterator[Edit]:
    """Lines between the questions that offer more of them, and name the account or the site to
    turn to (更多资料请加微信：…), one of the two by itself, what to pay for, or what else to
    read."""
    yield from (Edit(*match.span(), Noise.ADVERT) for match in _INVITATION.finditer(text))


_OF_EXAMS = r"(?=[^\n]*(?:(?<![问话主专课标])题|答案|解析|试卷|考点))"
_ASSISTANT = re.compile(
    rf"^[^\w\n]*(?:(?:好的|当然)[，,。！!]{_OF_EXAMS}[^\n]*(?:以下|下面|如下|为[您你])[^\n]*"
    rf"|(?:如果|如需|若|需要|要不要|是否需要|[您你]可以){_OF_EXAMS}[^\n]*"
    r"(?:告诉我|跟我说|随时(?:告诉|问|说|提)|我(?:可以|来|再|会|帮)|帮[您你])[^\n]{0,20}"
    r"|祝[您你大家各位考生同学]{1,4}(?:考试|备考|学习|复习|顺利)[^\n]{0,16})$",
    re.M,
)


def assistants(text: str) -> Iterator[Edit]:
    """Lines in which a program that was asked for questions speaks for itself: 好的，以下是…试题,
    如果您需要更多题目，请告诉我."""
    yield from (Edit(*match.span(), Noise.FURNITURE) for match in _ASSISTANT.finditer(text))


_NONE_GIVEN = re.compile(
    r"^ *[（(][^()（）\n]{0,12}(?:[没未无缺]|不全)[^()（）\n]{0,8}答案[^()（）\n]{0,12}[)）] *$"
    r"|[（(](?:[本该]题)?答案?[参详]?见(?:教材|课本|书)[^()（）\n]{0,16}[)）]"
    r"|^ *[该本]?题?答案[^\n:：]{0,8}(?:VIP|会员)[^\n]{0,12}$"
    r"|^ *[【\[]?(?:答案|试题)?解析[】\]]? *[:：]? *(?:暂?无解析|暂无|[无略])[。.]? *$",
    re.M,
)


def none_given(text: str) -> Iterator[Edit]:
    """Lines that say there is no answer or no explanation: （老师没给答案）, 解析：暂无解析."""
    yield from (Edit(*match.span(), Noise.OTHER) for match in _NONE_GIVEN.finditer(text))


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
