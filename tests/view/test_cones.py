"""Cones of guards: as far as the senses themselves reach, and a look of its own for each state of mind."""

from __future__ import annotations

import pygame
import pytest

from game.view.cones import COLOURS, OPACITIES, OPACITY, Cones, outline
from game.world import tuning_foes as foes
from game.world.beings import Poise
from game.world.movement import distance
from game.world.senses import seeing
from tests.world.minds.stage import guard, stage

YARD = ("#" * 60, *("#" + "." * 58 + "#",) * 7, "#I" + "." * 57 + "#", *("#" + "." * 58 + "#",) * 7, "#" * 60)


def drawn(lit=1.0, **changes):
    """The wash of a frame in which one guard looks east at (4.5, 8.5), and the world."""
    world = stage(*YARD, guards=[guard((4.5, 8.5))])
    world.iruka.lit = lit
    for name, value in changes.items():
        setattr(world.people[0], name, value)
    target = pygame.Surface((1280, 720))
    Cones().draw(target, world, (0, 0))
    return target, world


def end(target):
    """How far east of the guard something is drawn on the line of his eyes, in metres."""
    row = int(8.5 * 32)
    lit = [col for col in range(4 * 32 + 20, 1280) if target.get_at((col, row))[:3] != (0, 0, 0)]
    return (max(lit) + 1) / 32 - 4.5


@pytest.mark.parametrize("lit", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("eyes", [1.0, 0.6, foes.LEAKER_EYES])
def test_a_cone_ends_where_the_senses_do(lit, eyes):
    target, world = drawn(lit, eyes=eyes)
    assert end(target) == pytest.approx(seeing.reach(world.people[0], lit), abs=0.3)


def test_an_outline_is_as_long_as_he_sees_on_open_ground():
    _, world = drawn()
    far = seeing.reach(world.people[0], 0.5)
    corners = outline(world.solids[0], world.people[0], far)
    gaps = [distance((4.5, 8.5), tuple(corner)) for corner in corners[1:]]
    assert max(gaps) == pytest.approx(far, abs=1e-4)


def test_who_is_tired_or_talks_looks_otherwise():
    tints = {
        poise: drawn(poise=poise)[0].get_at((8 * 32, int(8.5 * 32)))[:3]
        for poise in (Poise.AT_EASE, Poise.TIRED, Poise.TALKING, Poise.HUNTING, Poise.SEARCHING)
    }
    assert len(set(tints.values())) == len(tints)
    for poise in (Poise.TIRED, Poise.TALKING):
        assert sum(tints[poise]) < sum(tints[Poise.AT_EASE])
        assert OPACITIES[poise] < OPACITY
        assert COLOURS[poise] not in [colour for other, colour in COLOURS.items() if other is not poise]
