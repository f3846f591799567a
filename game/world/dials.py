"""How hard the day is: three presets, and each dial on its own."""

from __future__ import annotations

from dataclasses import dataclass, fields

FACTORS = (0.25, 4.0)  # a dial's least and most, but for `warning` and `pace`


@dataclass(frozen=True, slots=True)
class Dials:
    """What a player may turn. Those that the rules read are kept in every recorded run.

    sight, hearing, sensing: what the watchers' senses are multiplied by. patience: what the time is
    multiplied by that they search. warning: metres within which hair rises on his neck. clarity: what
    the field's grain is divided by, on the screen alone. pace: how fast the whole world runs, by the
    clock alone. locks: whether a lock is a game of feel; without, it takes its time and opens.
    Raises ValueError where a dial is out of its range.
    """

    sight: float = 1.0
    hearing: float = 1.0
    sensing: float = 1.0
    patience: float = 1.0
    warning: float = 6.0
    clarity: float = 1.0
    pace: float = 1.0
    locks: bool = True

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "locks":
                continue
            least, most = {"warning": (0.0, 16.0), "pace": (0.25, 1.0)}.get(field.name, FACTORS)
            if not least <= value <= most:
                raise ValueError(f"{field.name} must be {least:g} to {most:g}, got {value:g}")


GENTLE = Dials(sight=0.65, hearing=0.65, sensing=0.6, patience=0.6, warning=9.0, clarity=1.5)
FAIR = Dials()
KEEN = Dials(sight=1.3, hearing=1.3, sensing=1.3, patience=1.4, warning=4.0)
PRESETS: dict[str, Dials] = {"gentle": GENTLE, "fair": FAIR, "keen": KEEN}
