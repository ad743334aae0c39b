"""A document of course notes → its passages."""

from examprep.importing.notes.reading import LEAST, MOST, Notes, read

__all__ = ["LEAST", "MOST", "Notes", "read"]
