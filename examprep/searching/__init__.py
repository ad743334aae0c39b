"""Texts found by their words: questions and passages of course notes in one index."""

from examprep.searching.explaining import explaining, spoken
from examprep.searching.index import Index, build
from examprep.searching.snippet import Snippet, snippet

__all__ = ["Index", "Snippet", "build", "explaining", "snippet", "spoken"]
