"""What the field should show of a still scene, by another method: rays followed exactly.

Written from the physics alone and without any of the field's code, random numbers, ticks or
packets: from each emitter rays leave at equal angles, and every one is followed from cell face to
cell face, with the exact length of its way through each cell. All rays march side by side, each
by one cell at a time.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.echo import Body, Emitter, Medium

C = 12.0  # m/s
REACH = 36.0  # m: 3 s of flight, after which chakra has expired
SILENT = 0.5  # m: the nearest half metre of a flight is not perceived
TALLIES = 60.0  # a second
GLOW, TO_GROUND = 2.0, 12.0  # tally of a bounce, in energies kept: at least, and in the ground's scatters
OPEN_SCATTER, OPEN_LOSS = 0.9, 0.3  # inside a person; the second in 1/m

Floats = NDArray[np.float64]


def steady(
    medium: Medium, emitters: Sequence[Emitter], bodies: Sequence[Body] = (), rays: int = 16_384
) -> Floats:
    """The steady mean of `EchoField.echo`, float64 (rows, cols), energy per second per cell.

    rays: of each emitter; cells that give off chakra by themselves have 1,024 each, from all over the
    cell. bodies: "open" with a strength of at most 1 and "absorb" with 1; no wavering rim, no lens.
    """
    assert all((body.kind == "open" and body.strength <= 1.0) or body == perfect(body) for body in bodies)
    scatter, loss = with_people(medium, [body for body in bodies if body.kind == "open"])
    cloaks = [body for body in bodies if body.kind == "absorb"]
    march = March(medium, scatter, loss, cloaks)
    for fan in fans(medium, emitters, rays):
        march.follow(*fan)
    return march.echo.reshape(medium.shape)


def perfect(body: Body) -> Body:
    """The absorbing cloak that lets nothing through and whose rim is round."""
    return Body(body.x, body.y, body.radius, "absorb")


def with_people(medium: Medium, people: Sequence[Body]) -> tuple[Floats, Floats]:
    """Scatter and loss (rows, cols), raised by open bodies as much as they cover of each cell."""
    scatter, loss = medium.scatter.copy(), medium.loss.copy()
    fine = 8 * medium.cells_per_metre
    rows, cols = np.indices((medium.shape[0] * 8, medium.shape[1] * 8))
    for body in people:
        inside = np.hypot((cols + 0.5) / fine - body.x, (rows + 0.5) / fine - body.y) < body.radius
        cover = inside.reshape(medium.shape[0], 8, medium.shape[1], 8).mean(axis=(1, 3)) * body.strength
        scatter = np.maximum(scatter, medium.scatter + cover * (OPEN_SCATTER - medium.scatter))
        loss = np.maximum(loss, medium.loss + cover * OPEN_LOSS)
    return scatter, loss


def fans(medium: Medium, emitters: Sequence[Emitter], rays: int) -> Iterator[tuple[Any, Any, Any, Any]]:
    """x, y (m), angle and power of the rays, each (n,): a fan for each emitter, then all giving cells."""
    for number, emitter in enumerate(emitters):
        angle = (np.arange(rays) + 0.618 * (number + 1) % 1.0) * (2.0 * math.pi / rays)
        one = np.ones(rays)
        yield emitter.x * one, emitter.y * one, angle, emitter.power / rays * one
    row, col = (np.repeat(axis, 1024) for axis in np.nonzero(medium.emission))
    which = np.arange(row.size)
    x = (col + (which % 32 + 0.5) / 32) / medium.cells_per_metre
    y = (row + (which // 32 % 32 + 0.5) / 32) / medium.cells_per_metre
    yield x, y, which * 0.6180339887 % 1.0 * (2.0 * math.pi), medium.emission[row, col] / 1024


class March:
    """Rays on their way through a scene, and what they have left in each cell: `echo`, flat."""

    def __init__(self, medium: Medium, scatter: Floats, loss: Floats, cloaks: Sequence[Body]) -> None:
        self.side = 1.0 / medium.cells_per_metre
        self.rows, self.cols = medium.shape
        self.solid, self.reflect = medium.solid.ravel(), medium.reflect.ravel()
        self.scatter, self.loss, self.cloaks = scatter.ravel(), loss.ravel(), cloaks
        self.ground = medium.scatter.ravel()
        self.echo = np.zeros(self.rows * self.cols)

    def follow(self, x: Floats, y: Floats, angle: Floats, energy: Floats) -> None:
        """March rays to their ends: 36 m, a cloak, the border of the map or nothing left. All (n,)."""
        way_x, way_y, flown = np.cos(angle), np.sin(angle), np.zeros(x.size)
        col, row = (x / self.side).astype(int), (y / self.side).astype(int)
        while x.size:
            cell = row * self.cols + col
            to_x = _to_face(x, way_x, col, self.side)
            to_y = _to_face(y, way_y, row, self.side)
            face = np.minimum(to_x, to_y)
            end = np.minimum(np.minimum(face, REACH - flown), self._to_cloak(x, y, way_x, way_y))
            self._tally(cell, energy, flown, end)
            energy = energy * np.exp(-self.loss[cell] * end)
            goes_on = end == face
            x, y, flown = x + way_x * face, y + way_y * face, flown + face

            by_x = to_x < to_y
            next_col = col + np.where(by_x, np.sign(way_x), 0).astype(int)
            next_row = row + np.where(by_x, 0, np.sign(way_y)).astype(int)
            goes_on &= (next_col >= 0) & (next_row >= 0) & (next_col < self.cols) & (next_row < self.rows)
            there = np.where(goes_on, next_row * self.cols + next_col, 0)
            wall = goes_on & self.solid[there]
            energy = np.where(wall, energy * self.reflect[there], energy)
            heard = wall & (flown >= SILENT)
            glow = np.maximum(TO_GROUND * self.ground[cell], GLOW) * energy
            np.add.at(self.echo, there[heard], glow[heard])
            way_x, way_y = np.where(wall & by_x, -way_x, way_x), np.where(wall & ~by_x, -way_y, way_y)
            col, row = np.where(wall, col, next_col), np.where(wall, row, next_row)

            goes_on &= energy > 0.0
            x, y, way_x, way_y, flown, energy, col, row = (
                state[goes_on] for state in (x, y, way_x, way_y, flown, energy, col, row)
            )

    def _tally(self, cell: NDArray[np.int_], energy: Floats, flown: Floats, length: Floats) -> None:
        """Leave in each cell what scatters back from `length` metres, without the silent half metre.

        A ray of power p has p / c of energy on every metre; each tally takes `scatter` of that. With
        loss k, and from a to b metres along the cell, p is (exp(-k a) - exp(-k b)) / k in place of b - a.
        """
        start = np.clip(SILENT - flown, 0.0, length)
        k = np.maximum(self.loss[cell], 1e-9)
        metres = (np.exp(-k * start) - np.exp(-k * length)) / k
        scattered = energy * metres * self.scatter[cell] * (TALLIES / C)
        self.echo += np.bincount(cell, scattered, self.echo.size)

    def _to_cloak(self, x: Floats, y: Floats, way_x: Floats, way_y: Floats) -> Floats:
        """Metres to the nearest disc ahead; 0 inside of one, infinite if there is none. (n,)"""
        nearest = np.full(x.size, np.inf)
        for cloak in self.cloaks:
            aside, below = cloak.x - x, cloak.y - y
            along = aside * way_x + below * way_y
            left = cloak.radius**2 - (aside * aside + below * below - along * along)
            half_chord = np.sqrt(np.maximum(left, 0.0))
            meets = (left > 0.0) & (along + half_chord > 0.0)
            nearest = np.where(meets, np.minimum(nearest, np.maximum(along - half_chord, 0.0)), nearest)
        return nearest


def _to_face(place: Floats, way: Floats, cell: NDArray[np.int_], side: float) -> Floats:
    """Metres along the ray to the next face of its cell across one axis. (n,)"""
    with np.errstate(divide="ignore", invalid="ignore"):
        metres = ((cell + (way > 0.0)) * side - place) / way
    return np.where(way == 0.0, np.inf, np.maximum(metres, 0.0))
