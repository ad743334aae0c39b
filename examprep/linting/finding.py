"""What a check found: a code, the text it is about, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from gettext import gettext
from typing import NamedTuple

from examprep.errors import N_

ADVICE = {
    "no_marks": N_("the question has no marks; write them behind its kind, as in 简答（6分）"),
    "marks_missing": N_("marks are missing: {detail}; give marks to all of a group or to none"),
    "marks_sum": N_("the marks do not add up: {detail}"),
    "marks_stated": N_("the text says {detail}; let the two agree"),
    "restates_stem": N_("the point repeats what was asked, so that copying the question earns it; "
                        "say what the answer adds"),
    "repeats_point": N_("the point says the same as another: {detail}; join them or tell them "
                        "apart"),
    "long_point": N_("the point has {detail} characters, too many for one idea; shorten it or "
                     "give it points of its own"),
    "several_ideas": N_("the point is more than one sentence; give each idea its own point"),
    "no_chapter": N_("the question belongs to no chapter; write # 章节 above it"),
    "no_difficulty": N_("the question has no difficulty; write 难度：1 (easy) to 5 under its "
                        "heading"),
    "no_answer": N_("there is nothing to compare an answer with; write 得分点, 参考答案 or "
                    "正确答案"),
    "key_unknown": N_("the key {detail} is none of the options"),
    "keys_several": N_("a question with one right answer has several keys: {detail}"),
    "keys_not_blanks": N_("there are not as many keys as blanks: {detail}"),
    "options_alike": N_("two options say the same: {detail}"),
    "all_or_one": N_("{detail} of the options are right; a multiple choice has at least two right "
                     "ones and one wrong"),
    "blanket_option": N_("an option that stands for all or none of the others can be judged from "
                         "two of them; replace it"),
    "told_by_length": N_("the key is told by its length; make the options about equally long"),
    "unknown_term": N_("the lexicon does not have this term; add to lexicon.txt 术语：{detail}"),
    "same_id": N_("the id {detail} was used further up; give one of them another"),
    "near_duplicate": N_("nearly the same as {detail}; keep one of them or let them ask for "
                         "different things"),
    "keys_uneven": N_("the keys are uneven: {detail}; move some"),
    "truths_uneven": N_("right and wrong statements are {detail}; turn some around"),
    "keys_longest": N_("the key is the longest option in {detail}; even out the options"),
    "keys_shortest": N_("the key is the shortest option in {detail}; even out the options"),
}  # fmt: skip
"""Every code with what it means and what to do; codes are stable, `--json` gives them."""


class Remark(NamedTuple):
    """What a check has to say of a question; `quote` is the text it is about, a point or a stem,
    and `detail` fills the advice of its code."""

    code: str
    quote: str = ""
    detail: str = ""

    def advice(self) -> str:
        """What is wrong and what to do, in the reader's language."""
        return gettext(ADVICE[self.code]).format(detail=self.detail)


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark and the question it is about, by its index; None: the bank as a whole."""

    question: int | None
    remark: Remark
