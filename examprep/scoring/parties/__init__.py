"""Who does what to whom, and which of two things is said to be what."""
