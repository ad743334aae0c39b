"""The names of WordprocessingML and the usual ways to ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"


def value(parent: Element | None, name: str) -> str:
    """The `w:val` of a child, or nothing."""
    child = None if parent is None else parent.find(W + name)
    return "" if child is None else child.get(W + "val", "")


def on(parent: Element | None, name: str) -> bool:
    """Whether a child says that something is so: it is there, and its value does not deny it."""
    child = None if parent is None else parent.find(W + name)
    return child is not None and child.get(W + "val", "true") not in {"0", "false", "off", "none"}


def number(text: str | None, otherwise: int) -> int:
    """A small whole number written in an attribute; `otherwise` where it is none."""
    text = text or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else otherwise
