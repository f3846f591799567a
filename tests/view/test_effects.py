"""What flies up: it follows from what is seen anyway, is soft, and is forgotten after a step back in time."""

from pathlib import Path

import pygame
import pytest

from game.view.effects import Effects, Kind
from game.view.tokens import NAMES, Tokens
from game.world.command import IDLE, Command, Gait
from game.world.items import Item
from game.world.level import Plane
from game.world.step import begin, step
from game.world.things import Throw, Trap
from tests.view.drawn import art_tool
from tests.world.pictures import level

THINGS = Path(__file__).resolve().parents[2] / "assets" / "things"
ROOM = (
    "#.................E#",
    "#..................#",
    "#.I................#",
    "#..................#",
    "#.............A....#",
    "#..................#",
    "####################",
)


@pytest.fixture
def scene():
    pygame.display.init()
    plan = level(*ROOM)
    return begin(plan), Effects(plan, Tokens(THINGS))


def kinds(effects):
    return [trace.kind for trace in effects.traces]


def throw(world, item):
    x, y = world.iruka.point
    end = x + 3, y
    world.throws.append(Throw(item, (x, y), end, Plane.GROUND, Plane.GROUND, world.tick, world.tick + 10))


def film(world, effects, ticks, command=IDLE):
    seen = []
    for _ in range(ticks):
        step(world, command)
        effects.notice(world)
        seen += [trace for trace in effects.traces if trace not in seen]
    return [trace.kind for trace in seen]


@pytest.mark.parametrize(
    "item, kind", [(Item.TAG, Kind.BLAST), (Item.PAINT, Kind.SPLASH), (Item.PEBBLE, Kind.CHIPS)]
)
def test_what_lands_leaves_its_mark_where_it_lands(scene, item, kind):
    world, effects = scene
    throw(world, item)
    end = world.throws[0].end
    effects.notice(world)
    assert kinds(effects) == []
    assert film(world, effects, 12) == [kind]
    assert [trace.point for trace in effects.traces] == [end]


def test_a_trap_goes_off_once(scene):
    world, effects = scene
    world.traps.append(Trap(Item.LEAVES, (9.0, 3.0), Plane.GROUND, armed=True))
    assert film(world, effects, 3) == []
    world.traps[0].sprung_at = world.tick
    assert film(world, effects, 30) == [Kind.LEAVES]
    assert kinds(effects) == [Kind.LEAVES]


def test_dust_is_raised_by_running_alone(scene):
    world, effects = scene
    assert Kind.DUST not in film(world, effects, 90, Command(east=127, gait=Gait.WALK))
    assert film(world, effects, 90, Command(east=127, gait=Gait.RUN)).count(Kind.DUST) >= 2


def test_of_the_cloaked_there_is_no_leaf(scene):
    """He flickers away: leaves where he was bare, nothing where he was not."""
    world, effects = scene
    watcher = world.watchers[0]
    film(world, effects, 5)
    watcher.away_until = world.tick + 600
    assert film(world, effects, 5) == []
    watcher.away_until, watcher.unmasked, watcher.painted_until = 0, True, world.tick + 600
    assert film(world, effects, 5) == []
    watcher.away_until = world.tick + 600
    assert film(world, effects, 5) == [Kind.FLICKER]


def test_a_step_back_forgets(scene):
    world, effects = scene
    throw(world, Item.PAINT)
    assert film(world, effects, 12) == [Kind.SPLASH]
    world.tick = 0
    effects.notice(world)
    assert kinds(effects) == []


def test_a_blast_is_no_flash(scene):
    """Four metres round it never brighten by more than a fiftieth of white from one frame to the next."""
    world, effects = scene
    throw(world, Item.TAG)
    before = None
    for _ in range(120):
        step(world, IDLE)
        effects.notice(world)
        canvas = pygame.Surface((128, 128))
        origin = 5 * 32 + 16 - 64, 2 * 32 + 16 - 64
        effects.draw_ground(canvas, origin, Plane.GROUND)
        effects.draw_air(canvas, origin)
        mean = sum(pygame.transform.average_color(canvas)[:3]) / 3
        assert before is None or abs(mean - before) < 255 / 50, world.tick
        before = mean


def test_everything_is_drawn_and_by_the_tool():
    tool = art_tool("draw_things")
    assert set(tool.THINGS) == {path.stem for path in THINGS.glob("*.png")}
    assert set(NAMES.values()) <= set(tool.THINGS)
    for name in tool.THINGS:
        shipped = pygame.image.load(str(THINGS / f"{name}.png"))
        assert tool.thing(name).tobytes() == pygame.image.tobytes(shipped, "RGBA"), name
