"""Every figure the documents quote: `uv run python -m benchmarks`.

A figure is a ratio to a named floor that is measured in the same run, so that it means the same on
any machine; no test depends on it.
"""
