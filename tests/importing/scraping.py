"""Make of clean questions the page that a download site would show of them.

The damage is what such sites do, written down independently of the parser: lines joined, full-width
punctuation lost, answer headings masked, page numbers and titles of other documents poured in,
markers torn from their text, the beginning repeated, notices around it all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.questions import Kind, Part, Point, Question

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

HEADINGS = {
    Kind.SHORT_ANSWER: ["简答", "简答题"],
    Kind.ESSAY: ["论述", "论述题"],
    Kind.CASE: ["案例分析"],
    Kind.PLAN: ["方案设计", "方案策划"],
}
LOST = str.maketrans({"，": ",", "？": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "~"})
OUTER = ["{}、", "{}(", "{}.", "{}. ", "{} 、"]
INNER = ["({})", "{})"]
TITLES = ["{0}模板下载", "年度{0}汇总.doc", "通用{0}范本免费下载", "{0}大全.pdf", "企业{0}样本下载"]
TOP = "首页 客服复习资料\n\n客服复习资料\n\n举报\n开通vip\n\n"
BOTTOM = "\n本文档为【客服复习资料】,请使用软件打开。\n[版权声明] 本站资料由用户分享。\n浏览量:15\n"


@dataclass
class Scraper:
    """A site's damage, drawn from `random`."""

    random: Random

    def page(self, questions: Sequence[Question]) -> str:
        """The page as it is copied from the site."""
        body = " ".join(map(self.question, questions))
        paged = self.pages("客服复习资料 " + body)
        teaser = f"客服复习资料{paged[:160]}..."
        return f"{TOP}{teaser}\n\n客服复习资料\n{self.adverts(paged)}{BOTTOM}"

    def question(self, question: Question) -> str:
        heading = self.random.choice(HEADINGS[question.kind])
        title = self.random.choice(["题目:", ""])
        asked = " ".join([flat(question.stem), *self.prompts(question.parts)])
        mark = self.random.choice(["****:", "****: ", "参考答案:"])
        return f"{heading} {title}{asked.translate(LOST)} {mark}{self.answer(question)}"

    def prompts(self, parts: Sequence[Part]) -> list[str]:
        style = self.random.choice(OUTER)
        return [style.format(n) + flat(part.prompt) for n, part in enumerate(parts, 1)]

    def answer(self, question: Question) -> str:
        outer = self.random.choice(OUTER)
        if question.parts:
            answers = [
                outer.format(n) + "要点有: " + self.items(part.points, self.random.choice(INNER))
                for n, part in enumerate(question.parts, 1)
            ]
            return " ".join(answers)
        return self.items(question.points, outer)

    def items(self, points: Sequence[Point], style: str) -> str:
        written = [self.item(n, point, style) for n, point in enumerate(points, 1)]
        return " ".join(written)

    def item(self, number: int, point: Point, style: str) -> str:
        words = flat(point.text).translate(LOST)
        if point.points:
            within = " ".join(
                "①②③④⑤⑥⑦⑧⑨⑩"[n] + flat(inner.text).translate(LOST)
                for n, inner in enumerate(point.points)
            )
            return f"{style.format(number)}{words} {within}"
        torn = number > 1 and words.endswith("。") and self.random.random() < 0.2
        return f"{words} {style.format(number).strip()}" if torn else style.format(number) + words

    def adverts(self, text: str) -> str:
        """Five words turned into links, with titles behind them."""
        words = list(re.finditer(r"(?<=[一-龥]{6})[一-龥]{2}(?=[一-龥]{6})", text))
        for word in sorted(self.random.sample(words, 5), key=lambda m: -m.start()):
            titles = "".join(t.format(word[0]) for t in self.random.sample(TITLES, 4))
            text = f"{text[: word.start()]} {word[0]} {titles}下载 {text[word.end() :]}"
        return text

    def pages(self, text: str) -> str:
        """A page number every 900 to 1,200 characters, in mid-sentence."""
        done, pages = 0, []
        while len(text) - done > 1300:
            near = done + self.random.randint(900, 1200)
            cut = re.compile(r"(?<=[一-龥]{4})(?=[一-龥]{4})").search(text, near)
            if cut is None:
                break
            pages.append(text[done : cut.start()])
            done = cut.start()
        pages.append(text[done:])
        return "".join(f"{page} {number} " for number, page in enumerate(pages, 1)).rstrip()


def flat(text: str) -> str:
    """One line: what a viewer makes of paragraphs."""
    return re.sub(r"\s*\n\s*", " ", text.strip())
