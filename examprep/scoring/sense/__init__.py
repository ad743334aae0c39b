"""What an answer says against a point: denials, opposites, verdicts, other numbers."""
