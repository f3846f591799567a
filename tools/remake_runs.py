"""Record the runs in tests/runs anew, after a change of rules or of a map.

Each is named `MAP-WHO-SEED.run`. WHO is a bot, or `play` for the orders that lie beside a map as `MAP.play`.
A run that does not end as it should is refused: it would prove nothing.

    python tools/remake_runs.py [NAME ...]     only those whose names hold one of the words
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "runs"
BOTS = (
    ("academy_yard", "careful", 1, "answer"),
    ("starter", "careful", 1, "answer"), ("starter", "careful", 2, "answer"),
    ("walk_home", "careful", 1, "answer"), ("trap_days", "careful", 1, "answer"),
    ("tower", "careful", 1, "answer"), ("third_shadow", "careful", 1, "doubt"),
    ("the_desk", "careful", 1, "answer"),
)  # fmt: skip
TICKS = 20_000
_ENDS = "# ends: "  # the first line of a .play file says how it ends


def wanted() -> list[tuple[Path, list[str], str]]:
    """Every run: its file, the arguments that make it, and the outcome that it must have."""
    runs = []
    for name, bot, seed, outcome in BOTS:
        arguments = [name, "--bot", bot, "--seed", str(seed)]
        runs.append((FOLDER / f"{name}-{bot}-{seed}.run", arguments, outcome))
    for orders in sorted((ROOT / "maps").glob("**/*.play")):
        first = orders.read_text(encoding="utf-8").splitlines()[0]
        if not first.startswith(_ENDS):
            raise SystemExit(f"{orders}: the first line must say how it ends: {_ENDS}OUTCOME")
        name, *how = orders.stem.split(".")  # NAME.play, and where a map has more than one, NAME.HOW.play
        target = FOLDER / ("-".join((name, *how)) + "-play-1.run")
        arguments = [str(orders.with_name(f"{name}.tmx")), "--play", str(orders), "--seed", "1"]
        runs.append((target, arguments, first.removeprefix(_ENDS).strip()))
    return runs


def main() -> int:
    """Remake all; 0 where all ended as they should."""
    worst = 0
    for target, arguments, outcome in wanted():
        if sys.argv[1:] and not any(word in target.name for word in sys.argv[1:]):
            continue
        done = subprocess.run(
            [sys.executable, "-m", "game", "run", *arguments, "--ticks", str(TICKS), "--record", str(target)],
            capture_output=True, text=True, cwd=ROOT,
        )  # fmt: skip
        last = (done.stdout.strip().splitlines() or [done.stderr.strip()])[-1]
        good = done.returncode == 0 and json.loads(last)["outcome"] == outcome
        print(target.name, last, "" if good else f"NOT {outcome.upper()}")
        worst = worst if good else 1
    return worst


if __name__ == "__main__":
    sys.exit(main())
