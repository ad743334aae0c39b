"""What a person sees: prompts, pages, tables, dates in words. Nothing heavier than click."""
