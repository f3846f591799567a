"""Record the runs in tests/runs anew, after a change of rules or of a map.

Each is named `MAP-BOT-SEED.run`. A run that does not end with an answer is refused: it would prove nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "runs"
RUNS = (("academy_yard", "careful", 1), ("academy_yard", "careful", 2))
TICKS = 20_000


def main() -> int:
    """Remake all; 0 where all ended with an answer."""
    worst = 0
    for name, bot, seed in RUNS:
        target = FOLDER / f"{name}-{bot}-{seed}.run"
        command = [sys.executable, "-m", "game", "run", name, "--bot", bot, "--seed", str(seed)]
        done = subprocess.run(
            [*command, "--ticks", str(TICKS), "--record", str(target)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        answered = '"outcome": "answer"' in done.stdout
        print(target.name, done.stdout.strip().splitlines()[-1], "" if answered else "NOT AN ANSWER")
        worst = worst if answered else 1
    return worst


if __name__ == "__main__":
    sys.exit(main())
