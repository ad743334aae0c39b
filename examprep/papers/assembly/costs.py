"""What a mark costs when papers are drafted."""

PARITY = 3.0
"""By which a version differs from the first."""
SHARE = 1.0
"""That a share is missed by."""
CROWDED = 0.2
"""Of one chapter in one section beyond its share there."""
RANK = 0.1
"""Of a rank less preferred."""
CHANCE = 0.01
"""How far the draw may move the cost of a mark, so that seeds differ where nothing else decides."""
