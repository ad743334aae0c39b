"""A grade becomes the next review: pure functions of a memory, a grade and a study day."""
