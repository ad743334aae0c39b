"""The options of a choice in another order for each version, its key and its letters with them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.papers.order import drawn
from examprep.questions import Option

if TYPE_CHECKING:
    from examprep.questions import Question

_LETTER = re.compile(r"(?<![A-Za-z])[A-HＡ-Ｈ](?![A-Za-z])")
_OTHERS = re.compile(
    r"以上|上述|前面|前[一二两三四]项|其他(?:选项|各项|几项)|[都均]是$|[都均]不[是对]"
)
"""An option that speaks of others (以上都对), which stands last for that reason."""


def shuffled(question: Question, seed: int, version: str) -> Question:
    """The question with its options in an order that the seed and the version draw.

    The letters run on from the first as before and the key says the same; where a text names an
    option by its letter or an option speaks of others, the order stays.
    """
    labels = [option.label for option in question.options]
    if len(labels) < 2 or not set(question.key) <= set(labels) or names_letters(question):
        return question
    drawn_order = sorted(
        question.options,
        key=lambda option: drawn(seed, "option", version, question.id, option.label),
    )
    new = {option.label: label for label, option in zip(labels, drawn_order, strict=True)}
    return replace(
        question,
        options=tuple(
            Option(label, old.text) for label, old in zip(labels, drawn_order, strict=True)
        ),
        key=tuple(sorted((new[label] for label in question.key), key=labels.index)),
    )


def names_letters(question: Question) -> bool:
    """Whether its texts hold together only with the options where they are."""
    texts = (question.stem, question.answer, *question.alternatives, question.explanation)
    options = [option.text for option in question.options]
    return any(map(_LETTER.search, [*texts, *options])) or any(map(_OTHERS.search, options))
