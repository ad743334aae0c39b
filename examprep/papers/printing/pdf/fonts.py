"""The font that a paper is set in: one that has every character, or none."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from examprep.errors import N_, MissingExtra, MissingGlyphs, UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FAMILIES = (
    *("SimSun", "NSimSun", "Songti SC", "STSong", "Source Han Serif SC", "Noto Serif CJK SC"),
    *("Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"),
    *("WenQuanYi Zen Hei", "WenQuanYi Micro Hei"),
)
"""Fonts for simplified Chinese that systems come with, in the order of preference."""

NO_FONT = N_("there is no font file and no font of that name")
BUNDLED = "Noto Sans CJK SC"
SCRIPTS = {
    sign: (place, drawn)
    for place, signs, all_drawn in (
        ("super", "⁰⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0456789+-n"),
        ("sub", "₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+-"),
    )
    for sign, drawn in zip(signs, all_drawn, strict=True)
}
"""Signs of formulas (CO₂, 10⁻⁶) that Chinese fonts lack, and what is drawn small for each."""

SHOWN = 20
"""As many missing characters are named."""


@dataclass(frozen=True, slots=True)
class Font:
    """A family, the file it is in with its place there, and all fonts that were searched."""

    family: str
    path: str
    index: int
    searched: Any


def font(named: str | None, texts: Iterable[str]) -> Font:
    """The font of a file or family that is named; else the first of the system's, and last that of
    the extra, that has every character of the texts.

    Raises `UnreadableFile` where nothing of that name is found, `MissingExtra` where there is no
    Chinese font at all, and `MissingGlyphs`, naming what the first of them lacks, where none has
    all.
    """
    from examprep.papers.printing.pdf.coverage import lacking

    needed = {_drawn(sign) for text in texts for sign in text if not _is_blank(sign)}
    first: MissingGlyphs | None = None
    for found in _candidates(named):
        missing = lacking(found.path, found.index, needed)
        if not missing:
            return found
        first = first or _missing(found, missing)
    if named and first is None:
        raise UnreadableFile(file=named, reason=NO_FONT)
    raise first or MissingExtra(extra="pdf")


def _missing(font: Font, signs: list[str]) -> MissingGlyphs:
    more = "…" if len(signs) > SHOWN else ""
    return MissingGlyphs(font=font.family, characters=" ".join(signs[:SHOWN]) + more)


def _candidates(named: str | None) -> Iterator[Font]:
    if named and Path(named).is_file():
        yield next(_of_file(named))
        return
    from typst import Fonts

    system = Fonts(include_embedded_fonts=False)
    yield from _of_families(system, [named] if named else FAMILIES)
    if not named:
        yield from _bundled()


def _of_file(path: str) -> Iterator[Font]:
    searched = _in_folder(Path(path).parent)
    for info in searched.fonts():
        if info.path and Path(info.path).samefile(path):
            yield Font(info.family, info.path, info.index, searched)
    raise UnreadableFile(file=path, reason=NO_FONT)


def _of_families(searched: Any, families: Iterable[str]) -> Iterator[Font]:  # noqa: ANN401
    infos = {info.family.lower(): info for info in reversed(searched.fonts()) if info.path}
    for family in families:
        if info := infos.get(family.lower()):
            yield Font(info.family, info.path, info.index, searched)


def _bundled() -> Iterator[Font]:
    with suppress(ImportError):
        import manimgx_fonts_cjk

        yield from _of_families(_in_folder(Path(manimgx_fonts_cjk.__file__).parent), [BUNDLED])


def _in_folder(folder: Path) -> Any:  # noqa: ANN401
    from typst import Fonts

    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


def _is_blank(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf"}


def _drawn(sign: str) -> str:
    return SCRIPTS[sign][1] if sign in SCRIPTS else sign
