"""What breaks in on Iruka's sense: people he runs into, bursts that startle him, light that dazzles.

What he makes of the echo then is `game.echo.attention`, and only his eye reads it: no rule asks how
jostled or dazzled he is.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.echo import brightness_near, dazzle
from game.world import skill, tuning, tuning_sense
from game.world.command import STICK_FULL, Command
from game.world.events import Event, Practised, Pulsed
from game.world.movement import distance, stick
from game.world.state import World


def disturb(world: World, command: Command, happened: Sequence[Event]) -> None:
    """One tick of being jostled and dazzled, after the fields have lived through it."""
    iruka = world.iruka
    falls = tuning.JOSTLE_FALLS * skill.at(world.skill, tuning_sense.JOSTLE_PASSES)
    calmer = iruka.jostle - falls * tuning.TICK
    iruka.jostle = max(calmer, _bump(world, command), _startle(world, happened), 0.0)
    if any(isinstance(event, Pulsed) for event in happened):
        iruka.braced_until = world.tick + tuning.BRACED
    # both planes as one: a leap to a roof is no flash
    brightness = sum((brightness_near(field.echo, iruka.point) for field in world.fields), 0.0)
    iruka.glare = dazzle(iruka.glare, brightness, braced=world.tick < iruka.braced_until)


def _bump(world: World, command: Command) -> float:
    """How hard he presses against somebody, 0..1: by his gait, and less where he only brushes past."""
    iruka = world.iruka
    east, south = stick(command.east, command.south, STICK_FULL)
    stride = tuning.SPEED[command.gait] * tuning.TICK
    hardest = 0.0
    for person in world.people:
        gap = distance(iruka.point, person.point)
        if person.plane is not iruka.plane or gap == 0.0:
            continue
        squarely = (east * (person.x - iruka.x) + south * (person.y - iruka.y)) / gap
        if squarely > 0.0 and gap - squarely * stride < 2 * tuning.BODY_RADIUS:
            hardest = max(hardest, squarely)
    return hardest * tuning.JOSTLE_BUMP[command.gait]


def _startle(world: World, happened: Sequence[Event]) -> float:
    """How much the bursts that began in this tick startle him, 0..1; on the other plane no less.

    Not his own pulse; and while he teaches, not what his pupils try: he has asked them to.
    """
    iruka = world.iruka
    known = [event.point for event in happened if isinstance(event, Pulsed)]
    if iruka.teaching is not None:
        known += [event.point for event in happened if isinstance(event, Practised)]
    most = 0.0
    for burst in world.bursts:
        if burst.begins == world.tick and burst.point not in known:
            near = 1.0 - distance(iruka.point, burst.point) / tuning.STARTLES_WITHIN
            most = max(most, near * burst.energy / tuning.STARTLES_WHOLLY)
    return min(most, 1.0)
