"""What moves through the field: open people, absorbing cloaks and refracting ones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import BODY, Medium
from game.echo.packets import Packets, Slots, total
from game.echo.tables import LENS_PERIOD, LENS_SINE, QUARTER, SINES, STEP_METRES

OPEN_SCATTER = 0.9  # share tallied inside an open body, several times that of any ground
OPEN_LOSS = 0.3  # 1/m, what an open body takes of the energy that passes
LENS_DEPTH = 0.18  # S, the swing of the lens's index at strength 1
_STRONGEST = {"open": 1.0, "absorb": 1.0, "refract": 4.0}
_TURN = 4.0 * 3.14159265  # of the lens's gradient; a constant, so that no library rounds it
_REACH = 0.75  # cells: half a cell's diagonal and a little, beyond which a cell misses a disc


class Body(NamedTuple):
    """A disc in the field. x, y, radius: metres. kind: "open", "absorb" or "refract".

    strength, 0: nobody is there, to the last bit. open (0..1): how brightly it scatters and how
    much it takes. absorb (0..1): share of the energy it eats each tick; 1 is a perfect cloak.
    refract (0..4): depth of the lens, 1 = `LENS_DEPTH`. The radius may change every tick.
    """

    x: float
    y: float
    radius: float
    kind: str
    strength: float = 1.0


def read_bodies(bodies: Sequence[Body], medium: Medium) -> list[Body]:
    """The bodies that do anything, in padded cells.

    A body may stand in a wall or off the map. Raises ValueError that names the first offender.
    """
    scale = medium.cells_per_metre
    present = []
    for index, body in enumerate(bodies):
        try:
            kind = body.kind
            x, y, radius, strength = (float(value) for value in (body.x, body.y, body.radius, body.strength))
        except (AttributeError, TypeError, ValueError) as error:
            raise ValueError(f"bodies[{index}]: {error}") from error
        if kind not in _STRONGEST:
            raise ValueError(f"bodies[{index}].kind = {kind!r} is not one of {sorted(_STRONGEST)}")
        for name, value in (("x", x), ("y", y), ("radius", radius), ("strength", strength)):
            if not math.isfinite(value):
                raise ValueError(f"bodies[{index}].{name} = {value} is not finite")
        if radius < 0.0:
            raise ValueError(f"bodies[{index}].radius = {radius} is negative")
        if not 0.0 <= strength <= _STRONGEST[kind]:
            raise ValueError(f"bodies[{index}].strength = {strength} is not in 0..{_STRONGEST[kind]}")
        if strength > 0.0 and radius > 0.0:
            present.append(Body(x * scale + 1.0, y * scale + 1.0, radius * scale, kind, strength))
    return present


def paint(
    bodies: Sequence[Body], medium: Medium, watch: NDArray[np.uint8], scattering: NDArray[np.float64]
) -> None:
    """Fill this tick's tables (cells,): those of the medium, with the bodies (padded cells) in them.

    Open bodies raise the scatter by how much of a cell they cover, so that a silhouette glides.
    A cloak takes the tally of every cell whose middle it covers: what slips between its rim and
    the cell's would fill a third of so small a hole.
    """
    np.copyto(watch, medium.watch)
    np.copyto(scattering, medium.scattering)
    watch_map, scatter_map = watch.reshape(-1, medium.stride), scattering.reshape(-1, medium.stride)
    rows, cols = medium.shape
    for body in sorted(bodies, key=lambda one: one.kind, reverse=True):  # cloaks after people
        reach = body.radius + _REACH
        top, bottom = (min(max(int(body.y + side), 0), rows + 1) for side in (-reach, reach + 1.0))
        left, right = (min(max(int(body.x + side), 0), cols + 2) for side in (-reach, reach + 1.0))
        watch_map[top:bottom, left:right] |= BODY
        if body.kind == "refract":
            continue
        down = np.arange(top, bottom) + (0.5 - body.y)
        across = np.arange(left, right) + (0.5 - body.x)
        distance = np.sqrt((down * down)[:, None] + across * across)
        cells = scatter_map[top:bottom, left:right]
        if body.kind == "absorb":
            cells *= 1.0 - body.strength * (distance <= body.radius)
        else:
            cover = np.clip(body.radius + 0.5 - distance, 0.0, 1.0) * body.strength
            cells += cover * np.maximum(OPEN_SCATTER - cells, 0.0)


def meet(packets: Packets, bodies: Sequence[Body], slots: Slots, tick: int) -> float:
    """Let the packets of `slots` meet the bodies (padded cells), one body after the other.

    Returns the energy that they took.
    """
    taken = 0.0
    x, y = packets.position[:, slots]
    for body in bodies:
        aside, below = x - body.x, y - body.y
        square = aside * aside + below * below
        inside = np.flatnonzero(square < body.radius * body.radius)
        if inside.size == 0:
            continue
        met = slots[inside]
        if body.kind == "refract":
            _bend(packets, body, met, aside[inside], below[inside], tick)
            continue
        share = body.strength * (OPEN_LOSS * STEP_METRES if body.kind == "open" else 1.0)
        had = packets.energy[met]
        kept = had * (1.0 - share)
        taken += total(had) - total(kept)
        packets.energy[met] = kept
        if share == 1.0:
            packets.park(met)
    return taken


def _bend(
    packets: Packets,
    body: Body,
    slots: Slots,
    aside: NDArray[np.float32],
    below: NDArray[np.float32],
    tick: int,
) -> None:
    """Turn the flight by the gradient of the lens's index across it.

    n = 1 + S sin(2 pi (q - t / 90)) (1 - q)^2 with q = (r / R)^2, so that
    grad n = S / R^2 (1 - q) (4 pi cos(..) (1 - q) - 4 sin(..)) (aside, below).
    The turn 2h is by ((1 - h^2) / (1 + h^2), 2h / (1 + h^2)), which keeps the length exactly.
    """
    depth = LENS_DEPTH * body.strength
    flatness = 1.0 / (body.radius * body.radius)
    q = (aside * aside + below * below) * flatness
    rest = np.maximum(1.0 - q, 0.0)
    phase = np.minimum((q * SINES).astype(np.intp), SINES) + (-tick % LENS_PERIOD) * (SINES // LENS_PERIOD)
    sine, cosine = LENS_SINE[phase], LENS_SINE[phase + QUARTER]
    index = 1.0 + depth * sine * rest * rest
    slope = depth * flatness * rest * (_TURN * cosine * rest - 4.0 * sine)
    by_x, by_y = packets.velocity[:, slots]
    half = 0.5 * slope * (by_x * below - by_y * aside) / index
    square = half * half
    whole = 1.0 + square
    along, across = (1.0 - square) / whole, 2.0 * half / whole
    packets.velocity[0, slots] = along * by_x - across * by_y
    packets.velocity[1, slots] = across * by_x + along * by_y
