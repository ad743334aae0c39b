"""`examprep man`: the page says of every command what the command says of itself."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from examprep.commands.verbs import VERBS

Run = Callable[..., Any]


def test_every_command_and_every_option_is_on_the_page(run: Run) -> None:
    page = run("man").out
    for verb in VERBS:
        assert f'.SS "examprep {verb}"' in page
        for option in re.findall(r"--[a-z-]+", run(verb, "--help").out):
            assert option.replace("-", "\\-") in page, (verb, option)
    assert page.strip() == run("man", "--json").json()["page"].strip()


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not here")
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_groff_has_nothing_to_complain_about(language: str) -> None:
    command = [sys.executable, "-m", "examprep", "man"]
    page = subprocess.run(
        command, env={**os.environ, "EXAMPREP_LANG": language}, capture_output=True, check=True
    )
    # That a long name cannot be broken at the margin is no mistake.
    groff = ["groff", "-k", "-man", "-ww", "-Wbreak", "-Tutf8"]
    drawn = subprocess.run(groff, input=page.stdout, capture_output=True, check=True)
    assert b"" == drawn.stderr
    assert b"EXAMPREP_DB" in drawn.stdout
