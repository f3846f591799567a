"""What the field is told each tick: who emits, who stands in the way.

Sources are float64 arrays (n, 3) of x, y in metres and power in energy units a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.echo import Body
from game.world import doors, trails, tuning, wards, zones
from game.world import tuning_foes as foes
from game.world import tuning_hands as hands
from game.world import tuning_tools as means
from game.world.angles import wave
from game.world.beings import Watcher
from game.world.evidence import Mood
from game.world.level import Level, Plane
from game.world.movement import blocked_each
from game.world.silhouettes import silhouette
from game.world.state import Burst, World

Sources = NDArray[np.float64]

RIM = {
    Mood.STEADY: tuning.RIM_STEADY,
    Mood.UNEASY: tuning.RIM_UNEASY,
    Mood.WAVERING: tuning.RIM_WAVERING,
    Mood.SURE: tuning.RIM_WAVERING,
}


@lru_cache(maxsize=8)
def _steady(level: Level, plane: Plane) -> Sources:
    """All that never changes: ambient, steady emitters, wards; nothing of it in a doorway."""
    placed = [
        (*spec.point, spec.power)
        for spec in level.emitters
        if spec.plane is plane and spec.breath == 0
    ]
    solid = doors.solids(level, (False,) * len(level.doors))[plane]
    for ward in level.wards:
        if ward.plane is plane:
            placed += wards.sources(ward, solid)
    found = _free(solid, np.concatenate((zones.ambient(level, plane, solid), _table(placed))))
    found.setflags(write=False)
    return found


def _table(rows: Sequence[tuple[float, float, float]]) -> Sources:
    return np.array(rows, np.float64).reshape(-1, 3)


def _swell(breath: float, tick: int) -> float:
    """What a breath of so many seconds multiplies a power by; 0 is steady."""
    return 1.0 + tuning.BREATH_DEPTH * wave(tick, max(tuning.ticks(breath), 1)) if breath > 0 else 1.0


def emitters(
    level: Level, plane: Plane, tick: int, bursts: Sequence[Burst], solid: NDArray[np.bool_]
) -> Sources:
    """The sources of one plane at this tick that stay where they are, (n, 3).

    Ambient, wards, placed and breathing emitters, and bursts under way. solid: bool (4*height, 4*width),
    as the doors stand.
    """
    changing = [
        (*spec.point, spec.power * _swell(spec.breath, tick))
        for spec in level.emitters
        if spec.plane is plane and spec.breath > 0
    ]
    for burst in bursts:
        if burst.plane is plane and burst.begins <= tick < burst.ends:
            seconds = (burst.ends - burst.begins) * tuning.TICK
            changing.append((*burst.point, burst.energy / seconds))
    return np.concatenate((_steady(level, plane), _free(solid, _table(changing))))


def moving(world: World, plane: Plane) -> Sources:
    """The sources of one plane that come and go: those who leak, his own wards, and what drifts along trails,
    (n, 3)."""
    leaks = [
        (person.x, person.y, spec.power * _swell(spec.breath, world.tick))
        for person, spec in zip(world.people, world.level.people, strict=True)
        if spec.power > 0 and person.plane is plane
    ]
    leaks += [(*ward.point, means.WARD_POWER) for ward in world.wards if ward.plane is plane]
    solid = world.solids[plane]
    here = [trail for trail in world.trails if trail.plane is plane]
    return _free(solid, np.concatenate((_table(leaks), trails.sources(here, world.tick, solid))))


def _free(solid: NDArray[np.bool_], sources: Sources) -> Sources:
    """Those that can shine: a route may lead somebody through a wall."""
    return sources[~blocked_each(solid, sources[:, :2])]


def cloak(watcher: Watcher, tick: int) -> Body:
    """What a watcher is to the field; it wavers with his mood, and shimmers when he is startled.

    The rim of an absorbing cloak swings in and out; a lens has no rim, and swings in strength.
    """
    mood = Mood.STEADY if watcher.spec.steady else Mood(min(watcher.mind.step, Mood.SURE))
    share, period = RIM[mood], tuning.RIM_PERIOD
    if tick < watcher.shimmers_until:
        share, period = tuning.RIM_SHIMMER, tuning.RIM_PERIOD // tuning.RIM_FASTER
    swing, quality = share * wave(tick, period), watcher.quality
    if watcher.spec.cloak == "refract":
        return Body(watcher.x, watcher.y, tuning.LENS_RADIUS, "refract", quality * (1.0 + swing))
    return Body(watcher.x, watcher.y, tuning.CLOAK_RADIUS, "absorb", quality, swing)


@lru_cache(maxsize=8)
def standing(level: Level, plane: Plane) -> tuple[Body, ...]:
    """The bodies that never move: the triggers of wards."""
    found = [wards.trigger_body(ward) for ward in level.wards if ward.plane is plane]
    return tuple(body for body in found if body is not None)


def bodies(world: World, plane: Plane) -> list[Body]:
    """Everybody who stands on the plane: open people, and cloaks."""
    found = list(standing(world.level, plane))
    for person, spec in zip(world.people, world.level.people, strict=True):
        if person.plane is plane:
            found.extend(silhouette(person.point, person.heading, spec.gear))
    iruka = world.iruka
    if iruka.plane is plane:
        found.extend(silhouette(iruka.point, iruka.heading, tuning.IRUKA_GEAR))
    if world.ally is not None and world.ally.plane is plane:
        lens = hands.ALLY_CLOAK
        found.append(Body(world.ally.x, world.ally.y, tuning.LENS_RADIUS, "refract", lens))
    found.extend(
        cloak(watcher, world.tick)
        for watcher in world.watchers
        if watcher.plane is plane and world.tick >= watcher.away_until
    )
    found.extend(
        Body(tendril.x, tendril.y, foes.TENDRIL_RADIUS, "absorb", tendril.strength)
        for watcher in world.watchers
        for tendril in watcher.tendrils
        if tendril.plane is plane
    )
    return found


def step_fields(world: World) -> None:
    """Let both planes' fields live through one tick."""
    bursts = (*world.bursts, *world.feelings)
    for plane in Plane:
        still = emitters(world.level, plane, world.tick, bursts, world.solids[plane])
        sources = np.concatenate((still, moving(world, plane)))
        world.fields[plane].step(sources, bodies(world, plane), world.iruka.point)
