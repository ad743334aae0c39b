"""A blueprint and a bank become a `Paper`, and a `Paper` becomes a file to print."""
