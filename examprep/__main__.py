"""`python -m examprep`."""

from examprep.commands import main

if __name__ == "__main__":
    main()
