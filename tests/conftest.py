"""What several rooms' tests need."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")  # a busy machine fails no test


@pytest.fixture(scope="session", autouse=True)
def no_settings() -> Iterator[None]:
    """Nobody's own settings: an empty file of them, here and in programs that are started."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("EXAMPREP_CONFIG", os.devnull)
        yield


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents and samples beside the checkout; tests without it skip."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the folder of real documents (../shared) is not here")
    return folder
