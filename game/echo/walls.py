"""What walls do to packets: which face was crossed, and the mirror."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import SOLID
from game.echo.packets import Packets, Slots

_CLEARANCE = 2.0**-12  # cells kept from a face that a packet would end on exactly

Flags = NDArray[np.bool_]


def bounce(packets: Packets, slots: Slots, solid: Flags) -> tuple[tuple[Slots, Slots, Slots], ...]:
    """Mirror those of the packets in `slots` that crossed a solid face in this tick.

    solid: of each, whether its cell is (if not, it may have cut a corner). Returns twice (slots that
    bounced, the padded cells whose faces they met, the free cells before those faces): first all,
    then those that met both walls of a corner, with the second one. Energies are left alone. A step
    is shorter than a cell, so it crosses at most one face each way.
    """
    met, before = packets.cell[slots], packets.cell_before[slots]
    moved = np.abs(met - before)
    by_x = (moved == 1) & solid
    by_y = (moved == packets.medium.stride) & solid
    both = np.flatnonzero((moved > 1) & (moved != packets.medium.stride))
    then = met[both]
    if both.size:
        met[both], before[both], then, by_x[both], by_y[both] = _diagonal(packets, slots[both])
    _mirror(packets, slots[by_x], slots[by_y])
    bounced = np.flatnonzero(by_x | by_y)
    hit = slots[bounced]
    packets.find_cells(hit)
    twice = np.flatnonzero(by_x[both] & by_y[both])
    corner = both[twice]
    return (hit, met[bounced], before[bounced]), (slots[corner], then[twice], before[corner])


def _diagonal(packets: Packets, slots: Slots) -> tuple[Slots, Slots, Slots, Flags, Flags]:
    """For packets that crossed a face each way: the cell met, the free one before it, the one met
    then, if any is, and whether to mirror x and y.

    The face crossed first is the one from which the packet is further by now, in units of time.
    With P the cell it came from, A the one beside P in x, B the one beside P in y and D the
    diagonal one, it has seen A then D, or B then D. Mirrored by A it goes on to B, and by B to A.
    """
    cell, before = packets.cell[slots], packets.cell_before[slots]
    along_x, along_y = packets.along[0][slots], packets.along[1][slots]
    past_x = packets.place[0][slots] - _faces(packets.grid[0][slots], along_x)
    past_y = packets.place[1][slots] - _faces(packets.grid[1][slots], along_y)
    x_first = np.abs(past_x * along_y) > np.abs(past_y * along_x)
    aside = np.sign(along_x).astype(np.intp)
    beside_x, beside_y = before + aside, cell - aside
    a, b, d = ((packets.medium.watch[there] & SOLID) != 0 for there in (beside_x, beside_y, cell))
    first, then = np.where(x_first, beside_x, beside_y), np.where(x_first, beside_y, beside_x)
    at_once = np.where(x_first, a, b)
    met, before = np.where(at_once, first, cell), np.where(at_once, before, first)
    y_first = ~x_first
    by_x, by_y = x_first & a | y_first & (a & b | d & ~b), y_first & b | x_first & (a & b | d & ~a)
    return met, before, then, by_x, by_y


def _faces(grid: NDArray[np.int32], along: NDArray[np.float32]) -> NDArray[np.int32]:
    """Where the faces are that packets have just crossed: padded cells from the border."""
    return grid + (along < 0.0)


def _mirror(packets: Packets, slots_x: Slots, slots_y: Slots) -> None:
    """Mirror x and y on the faces just crossed; never end on a face that is reached from below.

    Both at once: in memory all y follow all x.
    """
    place, along, grid = packets.place.reshape(-1), packets.along.reshape(-1), packets.grid.reshape(-1)
    both = np.concatenate((slots_x, slots_y + packets.energy.size))
    face = _faces(grid[both], along[both])
    back = -along[both]
    mirrored = 2.0 * face - place[both]
    place[both] = np.where(back < 0.0, np.minimum(mirrored, face - _CLEARANCE), mirrored)
    along[both] = back
