"""All that a player can ask of one tick.

Keyboard, pad, recorded run and bot make the same `Command`; the world reads nothing else. Integers
only, so that a file gives back exactly what it was given.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

from game.world.items import Item

STICK_FULL = 127
TURN = 1024  # heading units in a full turn
AIM_PER_METRE = 32


class Gait(IntEnum):
    """How he goes when the stick is pushed."""

    SNEAK = 0
    WALK = 1
    RUN = 2


class Verb(Enum):
    """What he does once; at most one a tick."""

    USE = "use"  # work, doors, locks, letters, ways up, what lies there: whatever is at hand
    PULSE = "pulse"
    STONE = "stone"  # lay a go stone at the aim, or take up the one that lies there
    LOOK = "look"
    HAIL = "hail"  # set the pupils on the stone nearest to the aim
    THROW = "throw"  # the item, at the aim
    SET = "set"  # the item, at his feet
    PLAN = "plan"  # let a pupil set the item at the aim
    FIRE = "fire"  # a breath of fire toward the aim
    SWAP = "swap"  # lead the other body


@dataclass(frozen=True, slots=True)
class Command:
    """One tick's wish.

    east, south: stick, -127..127. heading: where he wants to face, 0..1023, in 1/1024 turn clockwise
    from east; None keeps the way he faces. aim_x, aim_y: the spot under the mouse or the right
    stick, in 1/32 m from the map's upper left corner. item: what is in hand, for the verbs that need it.
    Raises ValueError where a number is out of range.
    """

    east: int = 0
    south: int = 0
    gait: Gait = Gait.WALK
    focus: bool = False
    heading: int | None = None
    aim_x: int = 0
    aim_y: int = 0
    verb: Verb | None = None
    item: Item | None = None

    def __post_init__(self) -> None:
        for name in ("east", "south"):
            if not -STICK_FULL <= getattr(self, name) <= STICK_FULL:
                raise ValueError(f"command: {name} must be -127..127, got {getattr(self, name)}")
        if self.heading is not None and not 0 <= self.heading < TURN:
            raise ValueError(f"command: heading must be 0..1023, got {self.heading}")

    @property
    def aim(self) -> tuple[float, float]:
        """The aimed spot as a point in metres."""
        return self.aim_x / AIM_PER_METRE, self.aim_y / AIM_PER_METRE


IDLE = Command()
