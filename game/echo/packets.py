"""The packets of energy in flight: structure of arrays, a ring of birth rows, flight and bounce."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import SOLID, Medium
from game.echo.sources import Births, parts
from game.echo.tables import LIFE_TICKS, STEP_METRES

_CLEARANCE = 2.0**-12  # cells kept from a face that a packet would end on exactly
_NEAR_METRES = 0.5  # a source is no bright dot: the first half metre of a flight is not tallied
_NEAR_TICKS = 3  # ticks after which that is over for certain
_NEAR_PART = _NEAR_METRES / STEP_METRES - (_NEAR_TICKS - 1)  # part of a step, in the last of them

_LANE = 256  # energies added side by side

Slots = NDArray[np.intp]


class Packets:
    """All packets, `births` new ones a tick, each living for LIFE_TICKS.

    Slot = birth row * births + number in the row, and the row is the tick of birth modulo
    LIFE_TICKS: a packet's age is its place. A spent packet has energy 0 and rests, without moving,
    in the parking row below the map. Every packet is always in a cell that is not solid.

    position, velocity: float32 (2, slots), x then y, padded cells and padded cells per tick.
    energy: float64 (slots,), since `bincount` sums doubles and would convert anything else.
    cell: intp (slots,), flat padded index of the cell that each is in; `before`, a tick ago.
    """

    def __init__(self, medium: Medium, births: int) -> None:
        slots = births * LIFE_TICKS
        self.medium = medium
        self.births = births
        self.position = np.zeros((2, slots), np.float32)
        self.velocity = np.zeros((2, slots), np.float32)
        self.energy = np.zeros(slots)
        self.near = np.ones(slots, np.bool_)
        self.cell = np.zeros(slots, np.intp)
        self._make_scratch()
        self.park(np.arange(slots))

    def _make_scratch(self) -> None:
        slots = self.energy.size
        self.before = np.empty(slots, np.intp)
        self._whole = np.empty((2, slots), np.int32)
        self._bits = np.empty(slots, np.uint8)
        self._flag = np.empty(slots, np.bool_)
        self._kept = np.empty(slots)

    def copy(self) -> Packets:
        """An independent copy; the medium, which never changes, is shared."""
        twin = object.__new__(Packets)
        twin.medium, twin.births = self.medium, self.births
        for name in ("position", "velocity", "energy", "near", "cell"):
            setattr(twin, name, getattr(self, name).copy())
        twin._make_scratch()
        return twin

    def row(self, tick: int) -> slice:
        """The slots of the packets born in `tick`."""
        first = tick % LIFE_TICKS * self.births
        return slice(first, first + self.births)

    def park(self, slots: Slots) -> None:
        """Retire packets. Spread along the parking row, or the tally would queue at one cell."""
        self.energy[slots] = 0.0
        self.velocity[:, slots] = 0.0
        self.position[0, slots] = slots % self.medium.stride + 0.5
        self.position[1, slots] = self.medium.parking_row + 0.5
        self.cell[slots] = self.medium.parking_row * self.medium.stride + slots % self.medium.stride

    def bear(self, tick: int, births: Births) -> None:
        """Put newborn packets into the row of `tick`, where the oldest ones were.

        They start behind their emitter by the part of a step that they do not fly in this tick,
        so that the flight common to all brings them where they belong.
        """
        row, step = self.row(tick), self.medium.step_cells
        behind = (births.part - 1.0) * step
        self.velocity[0, row] = births.along_x * np.float32(step)
        self.velocity[1, row] = births.along_y * np.float32(step)
        self.position[0, row] = births.x + births.along_x * behind
        self.position[1, row] = births.y + births.along_y * behind
        self.energy[row] = births.energy
        self.cell[row] = births.y.astype(np.intp) * self.medium.stride + births.x.astype(np.intp)

    def grow_up(self, tick: int) -> None:
        """Keep `near` true, in `tick`, for packets that have flown less than the first half metre."""
        self.near[self.row(tick)] = True
        last = tick - _NEAR_TICKS + 1
        self.near[self.row(last)] = parts(last, self.births) < _NEAR_PART
        self.near[self.row(last - 1)] = False

    def find_cells(self) -> None:
        """Set `cell` of all packets from their positions, moving the old cells to `before`."""
        whole = self._whole
        np.copyto(whole, self.position, casting="unsafe")
        whole[1] *= self.medium.stride
        self.cell, self.before = self.before, self.cell
        np.add(whole[0], whole[1], out=self.cell)

    def fly(self) -> None:
        """Move every packet by its velocity, through whatever is there, and find its cell."""
        self.position += self.velocity
        self.find_cells()

    def flagged(self, watch: NDArray[np.uint8]) -> Slots:
        """The slots whose cell has any bit in the padded table `watch` (cells,)."""
        np.take(watch, self.cell, out=self._bits, mode="clip")
        np.not_equal(self._bits, 0, out=self._flag)
        return np.flatnonzero(self._flag)

    def bounce(self, slots: Slots) -> tuple[Slots, Slots]:
        """Mirror those of the packets that crossed a solid face in this tick.

        Returns (the slots that bounced, the padded cells whose faces they met). Energies are
        left alone. A step is shorter than a cell, so it crosses at most one face each way; the one
        crossed first is the one from which the packet is further by now, in units of time. With P
        the cell it came from, A the one beside P in x, B the one beside P in y and D the diagonal
        one, it has seen A then D, or B then D. Mirrored by A it goes on to B, and by B to A.
        """
        medium = self.medium
        x, y = self.position[:, slots]
        by_x, by_y = self.velocity[:, slots]
        cell, before = self.cell[slots], self.before[slots]
        row, col = np.divmod(cell, medium.stride)
        old_row, old_col = np.divmod(before, medium.stride)
        face_x, face_y = np.maximum(col, old_col), np.maximum(row, old_row)
        crossed_x, crossed_y = col != old_col, row != old_row
        over_x = np.abs((x - face_x) * by_y)
        over_y = np.abs((y - face_y) * by_x)
        x_first = crossed_x & (~crossed_y | (over_x > over_y))

        beside_x, beside_y = before + (col - old_col), before + (row - old_row) * medium.stride
        a = (medium.watch[beside_x] & SOLID) != 0
        b = (medium.watch[beside_y] & SOLID) != 0
        d = (medium.watch[cell] & SOLID) != 0
        mirror_x = np.where(x_first, a, (a & b) | (d & ~b)) & crossed_x
        mirror_y = np.where(x_first, (a & b) | (d & ~a), b) & crossed_y
        met = np.where(x_first & a, beside_x, np.where(~x_first & b, beside_y, cell))

        self._mirror(0, slots[mirror_x], face_x[mirror_x])
        self._mirror(1, slots[mirror_y], face_y[mirror_y])
        bounced = mirror_x | mirror_y
        hit = slots[bounced]
        ended = self.position[:, hit].astype(np.intp)
        self.cell[hit] = ended[1] * medium.stride + ended[0]
        return hit, met[bounced]

    def _mirror(self, axis: int, slots: Slots, face: Slots) -> None:
        """Mirror one coordinate on faces; never end on a face that is reached from below."""
        speed = -self.velocity[axis, slots]
        place = 2 * face - self.position[axis, slots]
        below = np.minimum(place, face - _CLEARANCE)
        self.position[axis, slots] = np.where(speed < 0.0, below, place)
        self.velocity[axis, slots] = speed

    def tally(self) -> NDArray[np.float64]:
        """The energy that is in each padded cell, (cells,), but for packets still near their source."""
        near = np.flatnonzero(self.near)
        kept = self.energy[near]
        self.energy[near] = 0.0
        flux = np.bincount(self.cell, self.energy, self.medium.cells)
        self.energy[near] = kept
        return np.asarray(flux, np.float64)

    def lose(self) -> float:
        """Let the flight of a tick take its loss; returns the energy taken."""
        np.take(self.medium.keeping, self.cell, out=self._kept, mode="clip")
        np.multiply(self._kept, self.energy, out=self._kept)
        self.energy, self._kept = self._kept, self.energy
        return total(self._kept) - total(self.energy)


def total(energies: NDArray[np.float64]) -> float:
    """Sum of energies (n,), in the same order on every machine.

    Whole rows of `_LANE` are added to each other, element by element; what is left, one by one.
    NumPy's own sum of a line splits it as suits the processor.
    """
    lanes = energies.size // _LANE
    rest = energies[lanes * _LANE :]
    if lanes:
        rows = energies[: lanes * _LANE].reshape(lanes, _LANE)
        rest = np.concatenate((np.add.reduce(rows, axis=0), rest))
    return float(np.cumsum(rest)[-1]) if rest.size else 0.0
