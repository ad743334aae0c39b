"""Answers to a paper → marks by its marking scheme, and what the marks of a class say of it."""
