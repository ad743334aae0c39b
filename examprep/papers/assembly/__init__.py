"""Choosing the questions of a paper: an integer programme over pools of interchangeable ones."""

from examprep.papers.assembly.assemble import Request, assemble

__all__ = ["Request", "assemble"]
