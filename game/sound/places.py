"""Where a sound comes to Iruka's ears from: the side, how loud, dulled or not, and the caption's arrow."""

from __future__ import annotations

from dataclasses import dataclass

from game.sound.speaker import Ears
from game.world import tuning_minds as minds
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.senses import hearing
from game.world.state import World

ASIDE = 9.0  # metres to the side, at which a sound is as far left or right as it gets
MOST_ASIDE = 0.85  # share of the other ear that is lost then
HALF = 6.0  # metres at which a sound has half its loudness
HERE = 1.2  # metres within which it comes from no side
AROUND = 14  # metres of ways that are looked at; what is farther is taken for open
WALL = 4.0  # metres by which the way round is longer, from which on it is dulled
ARROWS = "→↘↓↙←↖↑↗"
_STEEP = 0.4142  # tangent of an eighth of a turn, halved


@dataclass(frozen=True, slots=True)
class Placed:
    """ears: gains 0..1. muffled: as through a wall. arrow: "" where it is here."""

    ears: Ears = (1.0, 1.0)
    muffled: bool = False
    arrow: str = ""


CENTRE = Placed()


def placed(world: World, point: Point | None, plane: Plane | None = None) -> Placed:
    """How something at a point is heard by him; None is at his own ears. plane: None is the one he is on."""
    iruka = world.iruka
    if point is None:
        return CENTRE
    gap = distance(iruka.point, point)
    if gap < HERE:
        return CENTRE
    way = gap
    if plane is not None and plane is not iruka.plane:
        way = gap + minds.PLANE_MUFFLES
    elif gap < AROUND and _on_map(world, point):
        way = max(gap, hearing.way(world, iruka.point, point, iruka.plane, AROUND))
    loud = 1.0 / (1.0 + way / HALF)
    aside = min(max((point[0] - iruka.x) / ASIDE, -1.0), 1.0) * MOST_ASIDE
    ears = loud * min(1.0, 1.0 - aside), loud * min(1.0, 1.0 + aside)
    return Placed(ears, way - gap >= WALL, arrow(point[0] - iruka.x, point[1] - iruka.y))


def arrow(east: float, south: float) -> str:
    """The one of eight arrows that points that way."""
    if abs(south) < abs(east) * _STEEP:
        return "→" if east > 0 else "←"
    if abs(east) < abs(south) * _STEEP:
        return "↓" if south > 0 else "↑"
    return ("↘" if south > 0 else "↗") if east > 0 else ("↙" if south > 0 else "↖")


def _on_map(world: World, point: Point) -> bool:
    return 0 <= point[0] < world.level.width and 0 <= point[1] < world.level.height
