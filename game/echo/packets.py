"""The packets of energy in flight: structure of arrays, birth, flight, death."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import Medium
from game.echo.sources import Births
from game.echo.tables import LIFE_TICKS, STEP_METRES

_NEAR_METRES = 0.5  # a source is no bright dot: the first half metre of a flight is not tallied
_NEAR_TICKS = 3  # ticks in which some are so near; in the last of them only those
_NEAR_PART = _NEAR_METRES / STEP_METRES - (_NEAR_TICKS - 1)  # which began with less than this part of a step
_ROOM = 2  # slots for each packet that can be alive
_DEAD_SHARE = 1 / 5  # of the slots between the oldest packet and the youngest, before they close ranks
_LOOKED_AT = 100  # ticks of age at which is looked whether a packet can still come into the window
_LANE = 256  # energies added side by side, where there are more than a few
_FEW = 4096

CATCH_UP = 1.5  # ways to go are counted longer by this, for a listener who runs towards a packet

_NO_PART = np.empty(0)
Slots = NDArray[np.intp]
Box = tuple[float, float, float, float]  # left, top, right, bottom in padded cells


class Packets:
    """All packets, at most `births` new ones a tick, each living for LIFE_TICKS at most.

    They stand in the order of their births, from slot `start` to slot `stop`: the newborn queue up
    behind, the oldest leave in front, so that nobody has to count his days, and neighbours in
    memory, which left the same source at the same time, are neighbours in the field. Whose energy
    was taken before stays as a dead slot, at rest in the parking row below the map, until the
    ranks are closed. Every living packet is always in a cell that is not solid.

    place, along: float32 (2, slots), x then y, padded cells and padded cells per tick. grid: int32
    (2, slots), the column and row that each is in. cell: the same as a flat padded index, intp
    (slots,); cell_before: a tick ago. energy: float64 (slots,), since `bincount` sums doubles and
    would convert anything else; 0 is dead. near: uint8 (slots,), for how many more ticks it is
    within the first half metre of its flight.
    """

    def __init__(self, medium: Medium, births: int) -> None:
        slots = births * LIFE_TICKS * _ROOM
        self.medium = medium
        self.births = births
        self.start = self.stop = 0
        self.place, self.along = np.zeros((2, slots), np.float32), np.zeros((2, slots), np.float32)
        self.energy = np.zeros(slots)
        self.grid = np.zeros((2, slots), np.int32)
        self.cell, self.cell_before = np.zeros(slots, np.intp), np.zeros(slots, np.intp)
        self.near = np.zeros(slots, np.uint8)
        self._first = np.zeros(LIFE_TICKS, np.intp)  # the first slot of those born in a tick, modulo
        self._newest = 0  # the tick of the last births
        self._part = _NO_PART  # the part of a step that each of them flies in it
        self._dead = 0
        self._whole = np.empty(slots, np.int32)

    def copy(self) -> Packets:
        """An independent copy; what never changes is shared."""
        twin = object.__new__(Packets)
        twin.__dict__.update(self.__dict__)
        for name, value in self.__dict__.items():
            if isinstance(value, np.ndarray):
                line = np.zeros_like(value)
                used = ... if name in ("_first", "_part") else (..., self.used)
                line[used] = value[used]
                setattr(twin, name, line)
        return twin

    @property
    def used(self) -> slice:
        """All slots from the oldest packet to the youngest."""
        return slice(self.start, self.stop)

    def _row(self, tick: int) -> slice:
        """The slots of those born in `tick`, which is not the present one."""
        return slice(int(self._first[tick % LIFE_TICKS]), int(self._first[(tick + 1) % LIFE_TICKS]))

    def expire(self, tick: int) -> float:
        """End the packets that were born LIFE_TICKS before `tick`; returns the energy they had."""
        row = self._row(tick)
        self.start = row.stop
        return total(self.energy[row])

    def bear(self, tick: int, births: Births | None) -> None:
        """Put newborn packets behind the others. Call it once a tick, also where none are born.

        They start behind their emitter by the part of a step that they do not fly in this tick,
        so that the flight common to all brings them where they belong.
        """
        if self.stop + self.births > self.energy.size or self._dead > _DEAD_SHARE * (self.stop - self.start):
            self._close_ranks()
        self._newest, self._part = tick, _NO_PART if births is None else births.part
        self._first[tick % LIFE_TICKS] = self.stop
        if births is None:
            return
        new, step = slice(self.stop, self.stop + len(births.energy)), self.medium.step_cells
        self.stop = new.stop
        behind = (births.part - 1.0) * step
        for axis, (start, way) in enumerate(((births.x, births.along_x), (births.y, births.along_y))):
            self.along[axis, new] = way * np.float32(step)
            self.place[axis, new] = start + way * behind
        self.energy[new] = births.energy
        self.cell[new] = births.y.astype(np.intp) * self.medium.stride + births.x.astype(np.intp)
        self.near[new] = _NEAR_TICKS + (births.part < _NEAR_PART)

    def _close_ranks(self) -> None:
        """Move the living to the front, in their order."""
        alive = self.start + np.flatnonzero(self.energy[self.used] > 0.0)
        count = alive.size
        for line in (*self.place, *self.along, self.energy):
            line[:count] = line[alive]
        young = int(np.searchsorted(alive, self._first[(self._newest - _NEAR_TICKS) % LIFE_TICKS]))
        self.near[young:count] = self.near[alive[young:]]
        self.near[:young] = 0
        self._first = np.searchsorted(alive, self._first)
        self.start, self.stop, self._dead = 0, count, 0
        self._index()

    def grow_up(self, tick: int) -> slice:
        """Count down `near` for this tick's flight; returns the slots of all that may be near."""
        young = slice(int(self._first[(tick - _NEAR_TICKS) % LIFE_TICKS]), self.stop)
        self.near[young] -= self.near[young] > 0
        return young

    def end(self, slots: Slots) -> float:
        """End the living packets in these slots, each named once; returns the energy they had.

        Spread along the parking row, or the tally would queue at one cell.
        """
        if slots.size == 0:
            return 0.0
        had = total(self.energy[slots])
        self.energy[slots] = 0.0
        self.along[0][slots] = 0.0
        self.along[1][slots] = 0.0
        self.place[0][slots] = slots % self.medium.stride + 0.5
        self.place[1][slots] = self.medium.parking_row + 0.5
        self._dead += slots.size
        return had

    def end_beyond(self, tick: int, box: Box) -> float:
        """End packets that will not reach the box in time; looks once in the life of each.

        Returns the energy they had.
        """
        row = self._row(tick - _LOOKED_AT)
        reach = (LIFE_TICKS - _LOOKED_AT) * self.medium.step_cells * CATCH_UP
        x, y = self.place[:, row]
        far = (x < box[0] - reach) | (y < box[1] - reach) | (x > box[2] + reach) | (y > box[3] + reach)
        return self.end(row.start + np.flatnonzero(far & (self.energy[row] > 0.0)))

    def fly(self) -> None:
        """Move every packet by its flight of a tick, through whatever is there, and find its cell."""
        for axis in (0, 1):
            self.place[axis, self.used] += self.along[axis, self.used]
        self.cell, self.cell_before = self.cell_before, self.cell
        self._index()

    def _index(self) -> None:
        """Find `grid` and `cell` of all."""
        used = self.used
        for axis in (0, 1):
            np.copyto(self.grid[axis, used], self.place[axis, used], casting="unsafe")
        np.multiply(self.grid[1, used], self.medium.stride, out=self._whole[used])
        np.add(self._whole[used], self.grid[0, used], out=self.cell[used])

    def find_cells(self, slots: Slots) -> None:
        """Find the cells of some packets anew, after they were moved."""
        col, row = (self.place[axis][slots].astype(np.int32) for axis in (0, 1))
        self.grid[0][slots], self.grid[1][slots] = col, row
        self.cell[slots] = row * np.intp(self.medium.stride) + col

    def flagged(self, watch: NDArray[np.uint8]) -> tuple[Slots, NDArray[np.uint8]]:
        """The slots whose cell has any bit in the padded table `watch` (cells,), and their bits."""
        bits = watch[self.cell[self.used]]
        found = np.flatnonzero(bits != 0)
        return found + self.start, bits[found]

    def lose(self) -> float:
        """Let the flight of a tick take its loss; returns the energy taken.

        Half of it by the loss in the cell where each began, half by that where it is. The newborn
        have flown a part of the tick only.
        """
        used, had = self.used, self.energy[self.used]
        keeping = self.medium.keeping
        kept = keeping[self.cell[used]] + keeping[self.cell_before[used]]
        kept *= 0.5
        newest = kept[int(self._first[self._newest % LIFE_TICKS]) - self.start :]
        newest[:] = 1.0 - (1.0 - newest) * self._part
        kept *= had
        lost = total(had) - total(kept)
        had[:] = kept
        return lost

    def in_flight(self) -> float:
        """The energy of all packets."""
        return total(self.energy[self.used])


def total(energies: NDArray[np.float64]) -> float:
    """Sum of energies (n,), in the same order on every machine.

    Few are added one by one. Of many, whole rows of `_LANE` are added to each other first, element
    by element. NumPy's own sum of a line splits it as suits the processor.
    """
    if energies.size > _FEW:
        lanes = energies.size // _LANE
        rows = energies[: lanes * _LANE].reshape(lanes, _LANE)
        energies = np.concatenate((np.add.reduce(rows, axis=0), energies[lanes * _LANE :]))
    return float(energies.cumsum()[-1]) if energies.size else 0.0
