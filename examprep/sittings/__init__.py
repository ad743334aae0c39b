"""A candidate sits a paper: how the time runs, where the candidate is, what it came to."""
