"""`python -m examprep`."""

from examprep.commands import main

main()
