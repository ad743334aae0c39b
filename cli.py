"""Run examprep from a checkout: `python cli.py quiz` is `examprep quiz`."""

from examprep.commands import main

if __name__ == "__main__":
    main()
