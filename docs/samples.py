"""The sample paper of the documentation: `uv run python docs/samples.py` sets it from the bank that
comes along and prints it again, with the pictures of the README."""

from __future__ import annotations

from pathlib import Path

from examprep import shipped
from examprep.papers import blueprint_file
from examprep.papers.assembly import Request, assemble
from examprep.papers.printing import layout, pdf
from examprep.papers.printing.blocks import Size

SEED = 7
PPI = 64


def make(folder: Path) -> list[Path]:
    """Write the sample paper, its scheme and a picture of each; gives the files."""
    bank = shipped.bank_folder()
    text = (bank / "csm2" / "blueprint.toml").read_text("utf-8")
    blueprint = blueprint_file.read(text, "blueprint.toml", "csm2")
    [paper] = assemble(blueprint, shipped.questions(bank), Request(SEED))
    documents = {
        "sample-paper": layout.question_paper(paper, Size.A4),
        "sample-scheme": layout.marking_scheme(paper, Size.A4),
    }
    made = {}
    for name, document in documents.items():
        made[folder / f"{name}.pdf"] = pdf.write(document)
        made[folder / f"{name}.png"] = pdf.pictures(document, PPI)[0]
    for path, content in made.items():
        path.write_bytes(content)
    return list(made)


if __name__ == "__main__":
    print(*make(Path(__file__).parent), sep="\n")
