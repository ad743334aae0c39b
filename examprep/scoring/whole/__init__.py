"""An answer as a whole: none at all, bare words, of something else, too long, out of order."""
