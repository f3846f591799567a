"""What a scene of the tour is, and what scenes are put together from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.echo.bodies import Body
from game.echo.field import EchoField
from game.echo.medium import Medium
from game.echo.paths import Point
from game.echo.sources import Emitter

CELLS = 4  # a metre
BORDER = 3  # cells of wall round a yard: its face, and a little of what is behind it
GROUND_SCATTER = 0.15
WALL_REFLECT = 0.8

Box = tuple[float, float, float, float]  # left, top, right, bottom in metres
Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]
Emitters = Sequence[Emitter] | Floats


@dataclass(frozen=True, slots=True)
class Scene:
    """A medium, and who emits and who stands there in each tick.

    lamps: the sources that a picture marks, in a tick; others are left to the field alone.
    packets, half_life, view: as for `EchoField`. listener: where he stands in a tick, with a view.
    """

    name: str
    about: str
    medium: Medium
    emitters: Callable[[int], Emitters]
    bodies: Callable[[int], Sequence[Body]]
    ticks: int = 240  # until it is worth a picture
    lamps: Callable[[int], Sequence[Point]] = lambda tick: ()
    packets: int = 92_160
    half_life: float = 0.17  # seconds
    view: Point | None = None
    listener: Callable[[int], Point | None] = lambda tick: None

    def field(self, packets: int | None = None) -> EchoField:
        """A new field of this scene. packets: another budget. Raises ValueError for a bad one."""
        budget = self.packets if packets is None else packets
        return EchoField(self.medium, budget, self.half_life, self.view)

    def step(self, field: EchoField) -> None:
        """One tick of the scene's field."""
        now = field.tick
        field.step(self.emitters(now), self.bodies(now), self.listener(now))


def yard(width: int, height: int, blocks: Sequence[Box] = ()) -> Flags:
    """What is solid in a walled yard of width x height metres with blocks in it, bool (rows, cols)."""
    solid = np.ones((height * CELLS, width * CELLS), bool)
    solid[BORDER:-BORDER, BORDER:-BORDER] = False
    for block in blocks:
        left, top, right, bottom = (round(side * CELLS) for side in block)
        solid[top:bottom, left:right] = True
    return solid


def plain(
    solid: Flags,
    scatter: float | Floats = GROUND_SCATTER,
    reflect: float = WALL_REFLECT,
    loss: float | Floats = 0.0,
    emission: Floats | None = None,
) -> Medium:
    """A medium of one kind of ground and one kind of wall, but for what is given as (rows, cols)."""
    whole = np.zeros(solid.shape)
    return Medium(solid, whole + scatter, whole + reflect, whole + loss, CELLS, emission)


def lit(points: Sequence[Point], power: float = 1.0) -> list[Emitter]:
    """A lamp of the same power at each point."""
    return [Emitter(x, y, power) for x, y in points]
