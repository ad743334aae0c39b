"""Scoring: an answer × the reference points of its question → a score with its evidence.

lexicon = fit(questions)                    once, when the bank changes
score(question, answer, lexicon)            one answer
scheme = prepare(question, lexicon)         many answers to one question:
scheme.score(answer)                        the same numbers, the question prepared once
"""

from examprep.scoring.grades import THRESHOLDS, Thresholds
from examprep.scoring.points.marks import Line, lines
from examprep.scoring.result import Cap, PointScore, Score, Verdict
from examprep.scoring.scheme import Scheme, answers_of, prepare, score
from examprep.scoring.words.general import vocabulary_of
from examprep.scoring.words.lexicon import Lexicon, fit
from examprep.scoring.words.splitting import points_of
from examprep.scoring.words.tokens import warm

__all__ = [
    "THRESHOLDS",
    "Cap",
    "Lexicon",
    "Line",
    "PointScore",
    "Scheme",
    "Score",
    "Thresholds",
    "Verdict",
    "answers_of",
    "fit",
    "lines",
    "points_of",
    "prepare",
    "score",
    "vocabulary_of",
    "warm",
]
