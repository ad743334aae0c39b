"""The review log as figures: plain values in, plain values out; docs/stats.md defines each one."""

from examprep.stats.answers import Answer
from examprep.stats.report import Report, report

__all__ = ["Answer", "Report", "report"]
