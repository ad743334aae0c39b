"""Sections as one web page that needs nothing else: no script, no other file, no network."""

from examprep.screen.html.page import page

__all__ = ["page"]
