"""The only room that knows SQL: what is kept, and how it is found again.

A `Store` gives transactions; the other modules, one a subject, read and write within them and
hand out plain values, never a row that is tied to a transaction.
"""

from examprep.store.engine import Store, open_store

__all__ = ["Store", "open_store"]
