"""An order that looks random and is the same for the same seed on every machine."""

from __future__ import annotations

from hashlib import sha256


def drawn(seed: int, *what: object) -> float:
    """A number from 0 to 1 that only the seed and `what` decide, spread evenly."""
    text = "\x1f".join(map(str, (seed, *what)))
    return int.from_bytes(sha256(text.encode("utf-8", "replace")).digest()[:6], "big") / 2**48
