"""Iruka himself: walking, turning, attending, tiring."""

from __future__ import annotations

from game.world import doors, skill, tuning, tuning_sense
from game.world.angles import turned
from game.world.command import STICK_FULL, Command, Gait
from game.world.events import Event, Refusal, Refused, Stepped
from game.world.lesson import open_goals
from game.world.movement import apart, distance, slide, stick
from game.world.senses import hearing
from game.world.state import World
from game.world.surfaces import DEFAULT_SURFACE, SURFACES
from game.world.things import Sounding
from game.world.tools import climbing
from game.world.ways.room import footing


def move(world: World, command: Command) -> list[Event]:
    """One tick of walking: walls and visible people stop him, corners let him round."""
    iruka = world.iruka
    iruka.gait = command.gait
    if command.heading is not None:
        iruka.heading = turned(iruka.heading, command.heading, tuning.TURN_PER_TICK)
    iruka.headings.append(iruka.heading)
    if len(iruka.headings) > tuning.JERK_WINDOW:
        iruka.headings.popleft()
    before = iruka.point
    climbing.arrive(world, iruka)
    east, south = stick(command.east, command.south, STICK_FULL)
    if east == 0 and south == 0:
        iruka.speed = 0.0
        return []
    stride = tuning.SPEED[command.gait] * tuning.TICK
    solid = footing(world.level, iruka.plane, doors.opened(world))
    wish = before[0] + east * stride, before[1] + south * stride
    crowd = [person.point for person in world.people if person.plane is iruka.plane]
    if world.ally is not None and world.ally.plane is iruka.plane:
        crowd.append(world.ally.point)
    wish = apart(wish, crowd, 2 * tuning.BODY_RADIUS)
    step = wish[0] - before[0], wish[1] - before[1]
    if distance(before, wish) > 2 * stride:  # squeezed between people: he gives up this step
        step = (0.0, 0.0)
    iruka.x, iruka.y = slide(solid, before, step, tuning.BODY_RADIUS)
    went = distance(before, iruka.point)
    iruka.speed = went * tuning.TICKS_PER_SECOND
    return _footfalls(world, went) + _gate(world, before)


def _footfalls(world: World, went: float) -> list[Event]:
    iruka = world.iruka
    iruka.stride += went
    if iruka.stride < tuning.STRIDE:
        return []
    iruka.stride -= tuning.STRIDE
    name = world.level.planes[iruka.plane].surface[int(iruka.y), int(iruka.x)] or DEFAULT_SURFACE
    loudness = SURFACES[name].loudness * tuning.STEP_LOUDNESS[iruka.gait]
    hearing.make(world, Sounding.STEP, iruka.point, iruka.plane, loudness)
    return [Stepped(iruka.point, name, loudness)]


def _gate(world: World, before: tuple[float, float]) -> list[Event]:
    """Say once, on the threshold, that the day is not over yet."""
    for way in world.level.exits:
        if way.holds(world.iruka.point) and not way.holds(before) and open_goals(world):
            return [Refused(Refusal.CLASS_NOT_OVER)]
    return []


def attend(world: World, command: Command) -> None:
    """The focus grows from near to far while it is held; work and walking keep it shallow."""
    iruka = world.iruka
    if command.focus:
        reach = _focus_reach(world)
        if iruka.focus < reach:
            grows = tuning.FOCUS_GROWS * skill.at(world.skill, tuning_sense.QUICKNESS)
            iruka.focus = min(iruka.focus + grows * tuning.TICK, reach)
        else:
            iruka.focus = max(iruka.focus - tuning.FOCUS_FADES * tuning.TICK, reach)
        tires = tuning.FATIGUE_GROWS * skill.at(world.skill, tuning_sense.TIRES)
        tired = iruka.fatigue + tires * iruka.focus * tuning.TICK
        iruka.fatigue = min(tired, 1.0)
    else:
        iruka.focus = max(iruka.focus - tuning.FOCUS_FADES * tuning.TICK, 0.0)
        iruka.fatigue = max(iruka.fatigue - tuning.FATIGUE_FADES * tuning.TICK, 0.0)


def _focus_reach(world: World) -> float:
    """How far the focus can grow just now, 0..1; practice helps where he is not standing still."""
    iruka, depth = world.iruka, skill.at(world.skill, tuning_sense.DEPTH_WALKING)
    if iruka.speed >= tuning.STANDING:
        reach = depth * (tuning.FOCUS_RUNNING if iruka.gait is Gait.RUN else tuning.FOCUS_WALKING)
    elif iruka.teaching is not None:
        reach = depth * tuning.FOCUS_TEACHING
    else:
        reach = tuning.FOCUS_STANDING
    steadiness = tuning.SHAKEN + (1.0 - tuning.SHAKEN) * iruka.composure
    return reach * steadiness * (1.0 - tuning.FATIGUE_COST * iruka.fatigue)


def recover(world: World) -> None:
    """Chakra comes back slowly; composure too, and faster in the routine of teaching."""
    iruka = world.iruka
    rate = tuning.COMPOSURE_RETURNS if iruka.teaching is None else tuning.COMPOSURE_TEACHING
    iruka.chakra = min(iruka.chakra + tuning.CHAKRA_RETURNS * tuning.TICK, 1.0)
    iruka.composure = min(iruka.composure + rate * tuning.TICK, 1.0)


