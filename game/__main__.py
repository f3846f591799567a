"""`python -m game`."""

from __future__ import annotations

import sys

from game.cli import main as run


def main() -> None:
    """Entry point of the installed command."""
    sys.exit(run())


if __name__ == "__main__":
    main()
