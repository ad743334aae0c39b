"""Numbers, ordinals, units and quantities, as they stand in a text and by their values."""
