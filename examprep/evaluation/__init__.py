"""Evaluation: answers that people marked → how far scores agree with their marks.

read(lines, file)                   answers with marks, one a line
Judge(lexicon).judged(row, question)    the same with what our scorer says
evaluate(judged)                    how far that agrees, beside plainer ways to score
"""

from examprep.evaluation.agreement import Agreement, agreement
from examprep.evaluation.calibration import Bin
from examprep.evaluation.evaluation import Evaluation, Judge, Judged, evaluate
from examprep.evaluation.marked import Marked, read
from examprep.evaluation.verdicts import PointAgreement

__all__ = [
    "Agreement",
    "Bin",
    "Evaluation",
    "Judge",
    "Judged",
    "Marked",
    "PointAgreement",
    "agreement",
    "evaluate",
    "read",
]
