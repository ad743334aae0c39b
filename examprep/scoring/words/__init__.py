"""Words of a text: folded, cut, synonyms made one, slips of the pen heard, where each stands."""
