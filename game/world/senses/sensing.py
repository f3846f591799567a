"""Sensing: some feel chakra. They have the field at their own place, as Iruka has it, and nothing more."""

from __future__ import annotations

from game.echo import brightness_near
from game.echo.tables import SPEED
from game.world import tuning
from game.world import tuning_minds as minds
from game.world.angles import DIRECTIONS
from game.world.beings import Being, Clue
from game.world.command import TURN
from game.world.evidence import Evidence, Kind, Sense, Who, weigh
from game.world.movement import distance
from game.world.state import World


def feel(world: World, being: Being, who: Who, senses: float) -> None:
    """One tick of feeling the field at his place. senses: 0..1.

    A front that stands out against what he is used to catches him; if Iruka let go chakra just before,
    he guesses from where, the worse the farther. What others let go he knows from others.
    """
    if senses <= 0.0:
        return
    echo = brightness_near(world.fields[being.plane].echo, being.point)
    usual = echo if being.usual < 0.0 else being.usual
    being.usual = usual + (echo - usual) / minds.SENSED_USUAL
    spill = world.iruka.spill
    rested = being.sensed_at < 0 or world.tick >= being.sensed_at + minds.SENSED_AGAIN
    if spill is None or not rested:
        return
    gap = distance(being.point, spill.point)
    since = world.tick - spill.tick
    arrives = gap / SPEED * tuning.TICKS_PER_SECOND
    if not arrives <= since <= arrives + minds.SENSED_WITHIN:
        return
    if echo < usual * (1.0 + minds.SENSED_RISE / (senses * world.dials.sensing)):
        return
    being.sensed_at = world.tick
    east, south = DIRECTIONS[(spill.tick * minds.SENSED_SCATTER + who.number) % TURN]
    blur = gap * minds.SENSED_BLUR / senses
    x = min(max(spill.point[0] + east * blur, 0.0), world.level.width - tuning.BODY_RADIUS)
    y = min(max(spill.point[1] + south * blur, 0.0), world.level.height - tuning.BODY_RADIUS)
    being.clue = Clue((x, y), spill.plane, world.tick)
    points = minds.SENSED_POINTS * senses
    weigh(being.mind, Evidence(Kind.SENSED, Sense.ECHO, (x, y), world.tick, points, spill.plane))
