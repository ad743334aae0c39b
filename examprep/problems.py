"""What an import found wrong: where, what, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from gettext import gettext
from typing import Any

from examprep.errors import N_

QUOTED = 20
"""A problem quotes this many characters of its passage: enough to find it by."""

SAME_ID = N_("the id was used further up in this file")

ADVICE = {
    "missing_figure": N_("the question refers to a figure or table that the file does not hold; "
                         "add its data to the stem"),
    "no_answer": N_("no reference answer was found; add one after 参考答案："),
    "count_mismatch": N_("the heading promises another number of questions than were found: "
                         "{detail}; look for one that was missed or split"),
    "number_gap": N_("the numbers leave out {detail}; look for those questions in the file"),
    "keys_short": N_("the answers apart leave out {detail}; look for those keys in the file"),
    "keys_long": N_("there are answers for {detail}, but no such questions"),
    "malformed": N_("cannot be read: {detail}"),
    "unsupported": N_("there are no questions of the type {detail} here; it was left out"),
    "unclear_numbers": N_("it is not clear which line is the heading of {detail}; look whose "
                          "answer is whose"),
    "key_unknown": N_("the key {detail} is none of the options; write the one that was meant"),
    "duplicate": N_("the same question is in the bank as {detail}; it was not added again"),
    "near_duplicate": N_("nearly the same as another question: {detail}; both were kept, compare "
                         "them with: examprep show"),
}  # fmt: skip
"""Every code with what it means and what to do; codes are stable, `import --json` gives them."""


def quoted(text: str) -> str:
    """The beginning of a passage on one line, as it is quoted."""
    return " ".join(text.split())[:QUOTED]


def in_marks(text: str) -> str:
    """The same in quotation marks; nothing for a passage without any."""
    return f"“{quoted(text)}”" if text.strip() else ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at: `at` is the place in `file` (`line:column`), `refused` whether the
    question was left out because of it. `code` is a key of `ADVICE`, whose text `detail` fills;
    with the code `malformed` it is a message id."""

    code: str
    file: str
    at: str
    quote: str = ""
    detail: str = ""
    refused: bool = False

    def advice(self) -> str:
        """What is wrong and what to do, in the reader's language."""
        is_id = self.detail and self.code == "malformed"
        detail = gettext(self.detail) if is_id else self.detail
        return gettext(ADVICE[self.code]).format(detail=detail)

    def to_json(self) -> dict[str, Any]:
        """The problem as `import --json` gives it."""
        return {
            "code": self.code,
            "file": self.file,
            "place": self.at,
            "quote": self.quote[:QUOTED],
            "advice": self.advice(),
            "refused": self.refused,
        }
