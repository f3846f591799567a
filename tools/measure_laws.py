"""Measure how well the echo field keeps its laws, and print a table in Markdown.

    python tools/measure_laws.py [LAW ...]

The figures are those that `tests/echo/test_laws.py` asserts on, taken by the same functions
(`tests/echo/laws`). Law 13 is measured by other processes, as in `tests/echo/test_same_bytes.py`.
Needs what the tests need; writes nothing. Returns 1 if a law is broken.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.echo.digest import digest
from tests.echo.laws import MEASURES
from tests.echo.laws.measure import Measure, most
from tests.echo.test_same_bytes import elsewhere, features


@most(13, "processes with other bytes: three hash seeds, and each SIMD set switched off, then all", 0.0)
def other_bytes() -> float:
    """Each steps the same scene for 150 ticks; echo and ledger are compared by SHA-256."""
    here, sets = digest(), features()
    told = [elsewhere(PYTHONHASHSEED=seed) for seed in ("0", "1", "4242")]
    if sets:
        told += [elsewhere(NPY_DISABLE_CPU_FEATURES=off) for off in (*sets, " ".join(sets))]
    return float(sum(other != here for other in told))


def row(one: Measure, figure: float) -> str:
    """A line of the table."""
    law = str(one.law) if one.law else "3, 5, 7"
    verdict = "" if one.holds(figure) else " **broken**"
    what = one.what.replace("|", "\\|")
    return f"| {law} | {what} | {one.allowed()} | {one.shown(figure)}{verdict} |"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("laws", type=int, nargs="*", help="numbers of laws; 0: scenes against followed rays")
    asked = parser.parse_args().laws
    apart = [one for one in MEASURES if one.law == 0]
    broken = 0
    print("| law | what is measured | tolerance | measured |\n|---|---|---|---|")
    for one in [*(one for one in MEASURES if one.law), other_bytes, *apart]:
        if not asked or one.law in asked:
            figure = one.take()
            broken += not one.holds(figure)
            print(row(one, figure), flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
