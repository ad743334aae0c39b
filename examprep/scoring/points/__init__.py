"""Points of a reference answer: cut into what they ask for, and how far an answer covers each."""
