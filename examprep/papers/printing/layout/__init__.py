"""Papers, marking schemes, answer sheets and booklets as documents."""

from examprep.papers.printing.layout.paper import question_paper
from examprep.papers.printing.layout.scheme import marking_scheme
from examprep.papers.printing.layout.sheet import answer_sheet
from examprep.papers.printing.layout.study import booklet, study_paper

__all__ = ["answer_sheet", "booklet", "marking_scheme", "question_paper", "study_paper"]
