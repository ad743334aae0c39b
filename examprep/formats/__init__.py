"""Question files people exchange: each format is a module with `read` and `write`."""
