"""A stage for minds: worlds from pictures, guards in them, and what everybody does from tick to tick.

The fields stand still here (see `quiet`): a mind that senses chakra has tests of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from game.world import step as stepping
from game.world import tuning
from game.world.angles import heading_of
from game.world.begin import _alight
from game.world.beings import Being, Poise
from game.world.command import IDLE, Command, Gait
from game.world.doors import opened
from game.world.events import Event
from game.world.events_minds import PoiseChanged
from game.world.level import Patrol, PersonSpec, Plane, Waypoint
from game.world.movement import distance, slide
from game.world.state import World
from game.world.ways.room import footing
from tests.world.pictures import draw

EAST, SOUTH, WEST, NORTH = 0, 256, 512, 768


@pytest.fixture(autouse=True)
def quiet(monkeypatch):
    """No echo at all: what they see by is the level's daylight."""
    _alight.cache_clear()
    monkeypatch.setattr(tuning, "WARM_UP", 0)
    monkeypatch.setattr(stepping, "step_fields", lambda world: None)
    yield
    _alight.cache_clear()


def guard(point: tuple[float, float], heading: int = EAST, mind: str = "patrol", **more) -> PersonSpec:
    """Somebody with a mind, who stands there."""
    return PersonSpec(more.pop("name", mind), "civilian", point, heading=heading, mind=mind, **more)


def round_of(
    name: str, *points: tuple[float, float], wait: float = 1.0, speed: float = 1.3
) -> dict[str, Patrol]:
    """A round from point to point."""
    return {name: Patrol(name, Plane.GROUND, tuple(Waypoint(point, wait) for point in points), speed)}


def stage(*rows: str, guards: Iterable[PersonSpec], **changes) -> World:
    """A picture with guards. `surface` is what all the ground is of."""
    surface = changes.pop("surface", None)
    if "rounds" in changes:
        changes["patrols"] = changes.pop("rounds")
    world = draw(*rows, people=tuple(guards), **{"watched": False, **changes})
    if surface:
        ground = world.level.planes[Plane.GROUND].surface
        ground[ground != ""] = surface
    return world


def play(
    world: World, seconds: float, command: Command | Callable[[World], Command] = IDLE,
    until: Callable[[World], bool] | None = None,
) -> list[Event]:
    """What happens in so much time, or until something is so."""
    happened: list[Event] = []
    for _ in range(tuning.ticks(seconds)):
        if until is not None and until(world):
            break
        happened += stepping.step(world, command if isinstance(command, Command) else command(world))
    return happened


def walk(dx: float, dy: float, gait: Gait = Gait.WALK) -> Command:
    """Walking that way."""
    length = (dx * dx + dy * dy) ** 0.5
    return Command(
        east=round(127 * dx / length), south=round(127 * dy / length), gait=gait, heading=heading_of(dx, dy)
    )


def toward(x: float, y: float, gait: Gait = Gait.WALK) -> Callable[[World], Command]:
    """Walking to a place and standing there."""
    def command(world: World) -> Command:
        dx, dy = x - world.iruka.x, y - world.iruka.y
        return IDLE if distance((x, y), world.iruka.point) < 0.1 else walk(dx, dy, gait)

    return command


def poises(happened: Iterable[Event], number: int = 0) -> list[Poise]:
    """What one of them was about, one after the other."""
    return [e.poise for e in happened if isinstance(e, PoiseChanged) and e.who.number == number]


def changes(happened: Iterable[Event]) -> list[PoiseChanged]:
    return [event for event in happened if isinstance(event, PoiseChanged)]


def in_nothing(world: World) -> None:
    """Nobody visible is in a wall or in anybody else."""
    bodies: list[Being] = list(world.people)
    for number, body in enumerate(bodies):
        solid = footing(world.level, body.plane, opened(world))
        assert slide(solid, body.point, (0.0, 0.0), tuning.BODY_RADIUS * 0.98) == body.point, body.point
        for other in bodies[:number]:
            if other.plane is body.plane:
                assert distance(body.point, other.point) >= 2 * tuning.BODY_RADIUS - 0.011


def only(transitions, happened: Iterable[Event], numbers: Iterable[int] = (0,)) -> None:
    """Only what the machine's table lists has occurred."""
    for event in changes(happened):
        if event.who.number in numbers:
            assert event.poise in transitions[event.before], (event.before, event.poise)
