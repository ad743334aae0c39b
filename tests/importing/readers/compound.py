"""Microsoft's compound files from scratch, with one stream of no importance."""

from __future__ import annotations

from struct import pack

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512
_CUTOFF = 4096


def compound(stream: str) -> bytes:
    """A compound file with a stream of this name (MS-CFB, 2.2 to 2.6)."""
    used = _CUTOFF // _SECTOR
    chain = [*range(3, 2 + used), _END]
    fat = [_FAT, _END, *chain]
    fat += [_FREE] * (_SECTOR // 4 - len(fat))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += pack("<IIIIIIIIII", 0, 1, 1, 0, _CUTOFF, _END, 0, _END, 0, 0)
    head += pack("<I", _FREE) * 108
    entries = _entry("Root Entry", 5, 1, _END, 0) + _entry(stream, 2, _FREE, 2, _CUTOFF)
    entries += bytes(_SECTOR - len(entries))
    return head + pack(f"<{len(fat)}I", *fat) + entries + bytes(used * _SECTOR)


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    encoded = (name + "\0").encode("utf-16-le")
    return encoded.ljust(64, b"\0") + pack(
        "<HBBIII36xIQ", len(encoded), kind, 1, _FREE, _FREE, child, start, size
    )
