"""How well Iruka can be seen where he stands: one number, for the watchers and for the gauge."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.echo import brightness_near
from game.world import tuning, tuning_minds
from game.world import tuning_hands as hands
from game.world.beings import Poise
from game.world.command import Gait
from game.world.events import Event
from game.world.events_hands import Hiding, HidingChanged
from game.world.evidence import GUARDING
from game.world.level import Level, Plane, Point
from game.world.movement import distance
from game.world.sight import clear
from game.world.specs import LampSpec
from game.world.state import World


def shine(world: World) -> list[Event]:
    """Take the light and the cover at his place for this tick; told when he slips into cover or a crowd, or
    out of it, and has been there for a moment."""
    iruka = world.iruka
    iruka.lit = lit(world, iruka.point, iruka.plane)
    iruka.hidden, hiding = hidden(world)
    iruka.hiding_for = iruka.hiding_for + 1 if hiding is not iruka.hiding else 0
    if iruka.hiding_for < hands.HIDING_LASTS:
        return []
    iruka.hiding, iruka.hiding_for = hiding, 0
    return [HidingChanged(hiding)]


def lit(world: World, point: Point, plane: Plane) -> float:
    """0..1: daylight or the best lamp, and what the echo adds to that.

    Two lights leave dark only what both leave dark: 1 - (1 - a)(1 - b). The echo e counts as
    e / (e + LIT_HALF).
    """
    lamp = world.level.daylight
    col, row = int(point[0]), int(point[1])
    for spec, state in zip(world.level.lamps, world.lamps, strict=True):
        if state.lit and spec.plane is plane and distance(spec.point, point) < spec.reach:
            lamp = max(lamp, float(shone(world.level, spec)[row, col]))
    echo = brightness_near(world.fields[plane].echo, point)
    return 1.0 - (1.0 - lamp) * (1.0 - echo / (echo + tuning_minds.LIT_HALF))


@lru_cache(maxsize=512)
def shone(level: Level, lamp: LampSpec) -> NDArray[np.float64]:
    """What a lamp gives each tile, float64 (height, width), 0..1: doors let it through, walls do not."""
    given = np.zeros((level.height, level.width))
    solid = level.planes[lamp.plane].solid
    reach = int(lamp.reach) + 1
    x, y = lamp.point
    for row in range(max(int(y) - reach, 0), min(int(y) + reach + 1, level.height)):
        for col in range(max(int(x) - reach, 0), min(int(x) + reach + 1, level.width)):
            middle = (col + 0.5, row + 0.5)
            gap = distance(lamp.point, middle)
            if gap < lamp.reach and clear(solid, lamp.point, middle):
                fades = lamp.reach * (1.0 - tuning_minds.LAMP_REACH)
                given[row, col] = lamp.strength * min((lamp.reach - gap) / fades, 1.0)
    return given


def hidden(world: World) -> tuple[float, Hiding]:
    """How much of him is hidden, 0..1, and by what: cover by how he moves in it, or a crowd."""
    iruka = world.iruka
    cover = float(world.level.planes[iruka.plane].cover[int(iruka.y), int(iruka.x)])
    quiet = iruka.speed <= tuning.SPEED[0] + tuning.STANDING
    cover *= tuning_minds.COVER_SNEAKING if quiet else tuning_minds.COVER_WALKING
    if cover < tuning_minds.CROWD_COVER and in_crowd(world):
        return tuning_minds.CROWD_COVER, Hiding.CROWD
    return cover, Hiding.COVER if cover >= hands.HIDING_LEAST else Hiding.NOWHERE


def in_crowd(world: World) -> bool:
    """Whether he goes unnoticed among people: enough of them near, and he stands or walks as they do. Who
    sneaks or runs among them is looked at. Once among them, he loses them only a little farther off."""
    iruka = world.iruka
    if iruka.speed >= tuning.STANDING and iruka.gait is not Gait.WALK:
        return False
    keeps = hands.CROWD_KEEPS if iruka.hiding is Hiding.CROWD else 0.0
    reach = tuning_minds.CROWD_NEAR + keeps
    near = sum(
        person.plane is iruka.plane
        and person.mind.scale != GUARDING
        and person.poise is not Poise.OUT
        and distance(person.point, iruka.point) <= reach
        for person in world.people
    )
    return near >= tuning_minds.CROWD
