"""examprep: a question bank with spaced repetition for written exams."""

__version__ = "0.1.0"
