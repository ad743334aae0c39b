"""LibreOffice, where it is installed, turns what this program cannot read into what it can."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

_SECONDS = 120


def to_docx(data: bytes) -> bytes | None:
    """A .doc as a .docx; none without LibreOffice, or where it cannot read the file either."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.doc").write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        convert = ["--headless", "--convert-to", "docx", "--outdir", name, str(folder / "a.doc")]
        try:
            subprocess.run(
                [program, profile, *convert], check=True, capture_output=True, timeout=_SECONDS
            )
            return (folder / "a.docx").read_bytes()
        except (subprocess.SubprocessError, OSError):
            return None
