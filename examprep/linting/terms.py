"""Terms that the scorer does not know as one word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.linting.finding import Remark
from examprep.questions import Kind
from examprep.scoring.words.reading import read
from examprep.scoring.words.tokens import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from examprep.questions import Question
    from examprep.scoring.words.vocabulary import Vocabulary


def missing_from(vocabulary: Vocabulary) -> Callable[[Question], Iterator[Remark]]:
    """The check for terms to be explained that the dictionary cuts apart and that stand nowhere in
    the lexicon."""
    opposites = (word for sides in vocabulary.antonyms for side in sides for word in side)
    synonyms = (word for group in vocabulary.synonyms for word in group)
    known = {*opposites, *synonyms, *vocabulary.terms}

    def missing(question: Question) -> Iterator[Remark]:
        term = read(question.stem).text.strip()
        if question.kind is Kind.TERM and term not in known and len(words(term)) > 1:
            yield Remark("unknown_term", question.stem, question.stem.strip())

    return missing
