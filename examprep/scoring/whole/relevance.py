"""Answers that are about something else, or about nothing: told apart where little is covered."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.scoring.whole import nonsense
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from examprep.scoring.words.reader import Reader

OFF_TOPIC = "off_topic"
GIBBERISH = "gibberish"
FILLER = "filler"
REPEATS_QUESTION = "repeats_question"
REPEATS_ITSELF = "repeats_itself"

RUN = 6
"""So many characters in a row that stand in the question are copied from it."""

LONG = 12
"""So many characters at least has an answer that is about something."""

WORDS = 4
"""So many different words at least tell that an answer is one to another question."""

TALK = 8
"""So many different words at least has talk that no question is about."""

_FILLER = re.compile(
    "在当今|当今社会|随着[^，,。]{0,12}发展|众所周知|总而言之|总的来说|综上所述|毋庸置疑|不言而喻|俗话说"
    "|具有(?:十分|非常)?重要的?(?:意义|作用|地位)|至关重要|非常重要|十分重要|不可或缺|与时俱进|高度重视"
    "|全面(?:推进|提升|加强|发展)|扎实推进|迈上新台阶|再创辉煌|美好(?:明天|未来)|我认为这|我觉得这|仁者见仁"
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_SENTENCE = re.compile(r"[。；;！!？?\n]+")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a question is about: what is `asked`, and all that is `said` by it and its reference
    answers, with the characters of that and the `pairs` of them, and the words that are `known` of
    the whole bank. An answer is given as it was read by `reader`."""

    asked: str
    said: str
    pairs: Collection[str]
    known: Collection[str]
    reader: Reader

    def has(self, answer: str) -> bool:
        """Whether at least half of the words that an answer does not have from the question are
        words of a reference answer."""
        words = {word for word in self._words(answer) if word not in self.asked}
        return 2 * sum(word in self.said for word in words) >= len(words) > 0

    def lacks(self, answer: str) -> bool:
        """Whether an answer is about something else: it is one to another question, or talk that
        has no word of the question, and hardly a third of its words from the bank. Who says what is
        asked for in words of everyday life is not off topic."""
        words = self._words(answer)
        if self._has(words):
            return self._are_of_another(words)
        talk = [word for word in words if not word.isascii()]
        known = sum(word in self.known for word in talk)
        return (len(talk) >= TALK and 3 * known <= len(talk)) or self._are_of_another(words)

    def is_of_another(self, answer: str) -> bool:
        """Whether an answer is one to another question: five in six of its words are words of
        the bank, and hardly one in five of those is of this question. An answer in quite other
        words, those of everyday life, is no such answer."""
        return self._are_of_another(self._words(answer))

    def knows(self, word: str) -> bool:
        """Whether a word stands in the question, a reference answer, or anywhere in the bank."""
        return word in self.said or word in self.known

    def _has(self, texts: Iterable[str]) -> int:
        """How many of some texts stand in the question or a reference answer."""
        return sum(map(self.said.__contains__, texts))

    def _are_of_another(self, words: Collection[str]) -> bool:
        shared = self._has(words)
        known = sum(word in self.known for word in words)
        return len(words) >= WORDS and 6 * known >= 5 * len(words) and 5 * shared <= known

    def _words(self, answer: str) -> set[str]:
        return {word for word in self.reader.content(answer) if len(word) > 1}


def what_is_wrong(answer: str, read: str, asked: str, subject: Subject) -> str | None:
    """What kind of answer, as given and as it was read, it is that covers next to nothing of a
    question; None for a short one, and for one that may be about it."""
    said = squash(answer)
    if nonsense.is_gibberish(answer, subject.knows):
        return GIBBERISH
    if len(said) < LONG:
        return None
    if _copied(said, squash(asked)) * 4 >= len(said) * 3:
        return REPEATS_QUESTION
    if len(_FILLER.findall(answer)) >= 2:
        return FILLER
    return OFF_TOPIC if subject.lacks(read) else None


def answers_nothing(read: str, wrong: str | None, subject: Subject) -> bool:
    """Whether what an answer, as it was read, with such a flag seems to say of a point, it says by
    chance. One that has no word of the question may still say all of it in everyday words."""
    return wrong in {GIBBERISH, FILLER} or (wrong == OFF_TOPIC and subject.is_of_another(read))


def repeats_itself(answer: str) -> bool:
    """Whether a sentence, or half of a text of several, is there again and again."""
    if len(answer) < 2 * RUN:
        return False
    sentences = [each.strip() for each in _SENTENCE.split(answer)]
    if len(set(sentences)) == len(sentences):
        return False
    times = Counter(filter(None, map(squash, sentences)))
    long = {sentence: n for sentence, n in times.items() if len(_CHINESE.findall(sentence)) >= 4}
    again = sum(long.values()) - len(long)
    return any(count > 2 for count in long.values()) or again * 2 > sum(long.values())


def _copied(said: str, asked: str) -> int:
    """How many characters of a text stand in runs that the question has as well."""
    copied = [False] * len(said)
    for at in range(len(said) - RUN + 1):
        if said[at : at + RUN] in asked:
            copied[at : at + RUN] = [True] * RUN
    return sum(copied)
