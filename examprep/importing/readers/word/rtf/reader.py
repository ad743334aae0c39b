"""Rich text (.rtf), as WordPad and exam programs write it, often under the name .doc."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from examprep.importing.document import Block, Document
from examprep.importing.readers.refusals import empty
from examprep.importing.readers.word.rtf.characters import Characters
from examprep.importing.readers.word.rtf.colours import PRIMARIES, Colours
from examprep.importing.readers.word.rtf.flow import Flow, Format
from examprep.importing.readers.word.rtf.fonts import Fonts
from examprep.importing.readers.word.rtf.groups import Sight, State, Use
from examprep.importing.readers.word.rtf.layout import Layout
from examprep.importing.readers.word.rtf.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from examprep.importing.document import Table
    from examprep.importing.readers.word.rtf.tokens import Token

START = b"{\\rtf"

_CHARACTERS = {
    "\\": "\\", "{": "{", "}": "}", "~": " ", "_": "-", "tab": "\t", "line": "\n", "lbr": "\n",
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_ENDS = {"par", "sect", "nestcell", "\n", "\r"}
_BESIDE = {
    "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
}  # fmt: skip
_LOST = {
    "stylesheet", "info", "listtable", "listoverridetable", "nonshppict", "shprslt",
    "nonesttables", "fldinst", "objdata", "xe", "tc", "pn", "pntxta", "pntxtb", "filetbl",
}  # fmt: skip
_DRAWN = {"shpinst", "shpgrp", "do"}
"""What describes a drawing, of which the pictures and the text are shown."""
_SHOWN = {"shppict"}
_BOXES = {"shptxt", "dptxbxtext"}


_USES = {"listtext": Use.LABEL, "pntext": Use.LABEL, "fonttbl": Use.FONT, "colortbl": Use.COLOUR}


def read(data: bytes, file: str) -> Document:
    """The document in an RTF file, with places as in a .docx. Raises `UnreadableFile` where there
    is none to read."""
    reader = _Reader()
    for token in tokens(data):
        reader.take(token)
    document = reader.document(file)
    if not document.blocks:
        raise empty(file)
    return document


@dataclass(slots=True)
class _Reader:
    _fonts: Fonts = field(default_factory=Fonts)
    _colours: Colours = field(default_factory=Colours)
    _characters: Characters = field(default_factory=Characters)
    _body: Flow = field(default_factory=Flow)
    _notes: list[Flow] = field(default_factory=list)
    _beside: list[Flow] = field(default_factory=list)
    _pictures: int = 0
    _state: State = field(init=False)
    _outer: list[State] = field(default_factory=list)
    _starred: bool = False
    """Whether the next control word is one that readers which do not know it leave out."""

    def __post_init__(self) -> None:
        self._state = State(self._body)

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.text or token.word == "u":
            state = self._state
            self._characters.take(token, self._fonts, state.format.font, state.fallback)
        else:
            self._write()
            self._obey(token.word, token.number)

    def document(self, file: str) -> Document:
        """What there is when all is taken."""
        self._write()
        self._body.close()
        layout = Layout.of(self._body, self._colours)
        content = list(layout.content(self._body))
        notes = [part for flow in self._notes for part in layout.content(flow, "footnote")]
        beside = [part for flow in self._beside for part in layout.content(flow, "header")]
        return Document(file, (*content, *_written(notes)), tuple(_written(beside)))

    def _write(self) -> None:
        """Write what was taken, now that its end is known."""
        if text := self._characters.text(self._fonts, self._state.format.font):
            self._put(text)

    def _put(self, text: str) -> None:
        state = self._state
        if state.sight is not Sight.ALL:
            return
        if state.use is Use.TEXT:
            state.flow.write(text, state.format)
        elif state.use is Use.LABEL:
            state.flow.open.label += text
        elif state.use is Use.FONT:
            self._fonts.name(state.format.font, text)
        else:
            for _ in range(text.count(";")):
                self._colours.end()

    def _obey(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, word == "*"
        if word == "{":
            self._outer.append(self._state)
        elif word == "}":
            self._close()
        elif word in _LOST or (starred and word not in _DRAWN | _SHOWN):
            self._state = replace(self._state, sight=Sight.NOTHING)
        elif word in _CHARACTERS:
            self._put(_CHARACTERS[word])
        elif self._state.sight is not Sight.NOTHING and not self._enter(word):
            self._set(word, number)

    def _close(self) -> None:
        if self._outer:
            done, self._state = self._state.flow, self._outer.pop()
            self._characters.spare = 0
            if done is not self._state.flow:
                done.close()

    def _enter(self, word: str) -> bool:
        """Whether a control word says what its group is; what that is holds from now on."""
        state = self._state
        if word in _BESIDE:
            self._beside.append(self._begin())
        elif word == "footnote":
            self._notes.append(self._begin())
        elif word in _BOXES:
            state.flow.open.boxes.append(self._begin())
        elif word == "pict":
            self._pictures += 1
            state.flow.write(f"[图{self._pictures}]", state.format)
            self._state = replace(state, sight=Sight.NOTHING)
        elif word in _DRAWN:
            self._state = replace(state, sight=Sight.DRAWN)
        elif word in _USES:
            self._state = replace(state, use=_USES[word])
        else:
            return False
        return True

    def _begin(self) -> Flow:
        flow = Flow()
        self._state = replace(self._state, flow=flow, sight=Sight.ALL, in_table=False)
        return flow

    def _set(self, word: str, number: int | None) -> None:
        state, fonts = self._state, self._fonts
        if word in _ENDS | {"cell", "row"}:
            self._end(word)
        elif word in {"pard", "intbl"}:
            self._state = replace(state, in_table=word == "intbl")
        elif word == "plain":
            self._state = replace(state, format=Format(fonts.usual))
        elif word == "uc":
            self._state = replace(state, fallback=max(0, number or 0))
        elif word in PRIMARIES:
            self._colours.mix(word, number or 0)
        elif word == "ansicpg":
            fonts.use_page(number or 0)
        elif word == "fcharset":
            fonts.charset(state.format.font, number or 0)
        elif word == "deff":
            fonts.usual = number or 0
            self._state = replace(state, format=Format(fonts.usual))
        else:
            self._state = replace(state, format=state.format.changed(word, number))

    def _end(self, word: str) -> None:
        """End a paragraph, a cell or a row; not in a label, or in a drawing around its text."""
        state = self._state
        if state.use is not Use.TEXT or state.sight is not Sight.ALL:
            return
        if word == "cell":
            state.flow.end_cell()
        elif word == "row":
            state.flow.end_row()
        else:
            state.flow.end_paragraph(in_table=state.in_table)


def _written(parts: Iterable[Block | Table]) -> Iterator[Block]:
    return (part for part in parts if isinstance(part, Block) and part.text.strip())
