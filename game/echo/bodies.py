"""What moves through the field: open people, absorbing cloaks and refracting ones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import CLOAK, LENS, OPEN, Medium
from game.echo.packets import Packets, Slots, total
from game.echo.tables import LENS_PERIOD, LENS_SINE, QUARTER, SINES, STEP_METRES

OPEN_SCATTER = 0.9  # share tallied inside an open body, several times that of any ground
OPEN_LOSS = 0.3  # 1/m, what an open body takes of the energy that passes
LENS_DEPTH = 0.18  # S, the swing of the lens's index at strength 1
_STRONGEST = {"open": 3.0, "absorb": 1.0, "refract": 4.0}
_WIDEST_WAVER = 0.5
_FARTHEST = 1e10  # metres
_SMALLEST, _LARGEST = 1e-3, 100.0  # metres of radius; what is smaller is nobody
_TURN = 4.0 * 3.14159265  # of the lens's gradient; a constant, so that no library rounds it
_REACH = 0.75  # cells: half a cell's diagonal and a little, beyond which a cell misses a disc

Floats = NDArray[np.float64]


class Body(NamedTuple):
    """A disc in the field. x, y, radius (0..100): metres, anywhere. kind: "open", "absorb" or "refract".

    strength, 0: nobody is there, to the last bit. open (0..3): how brightly it scatters, and up to
    1 how much it takes; 1 is a person, above are weapons and gear. absorb (0..1): share of the
    energy it eats each tick; 1 is a perfect cloak. refract (0..4): depth of the lens, 1 =
    `LENS_DEPTH`. waver (-0.5..0.5): the rim of an absorbing cloak is r = radius (1 + waver cos 5a)
    at the angle a; let it swing, and the rim shimmers. All of it may change every tick.
    """

    x: float
    y: float
    radius: float
    kind: str
    strength: float = 1.0
    waver: float = 0.0


def read_bodies(bodies: Sequence[Body], medium: Medium) -> list[Body]:
    """The bodies that do anything, in padded cells.

    A body may stand in a wall or off the map. Raises ValueError that names the first offender.
    """
    scale, present = medium.cells_per_metre, []
    for index, body in enumerate(bodies):
        try:
            read = _known(body, scale) if type(body) is Body else _read(body, scale, index)
        except (TypeError, ValueError):  # it holds what has no hash, or is wrong: that is told with its index
            read = _read(body, scale, index)
        if read is not None:
            present.append(read)
    return present


@lru_cache(maxsize=2048)
def _known(body: Body, scale: int) -> Body | None:
    """The same of one that was read before: most of a crowd stand where they stood."""
    return _read(body, scale, 0)


def _read(body: Body, scale: int, index: int) -> Body | None:
    """One body in padded cells, None if it is nobody. Raises ValueError, which names it by its index."""
    try:
        kind = body.kind
        numbers = tuple(float(getattr(body, name)) for name in _NUMBERS)
    except (AttributeError, TypeError, ValueError) as error:
        raise ValueError(f"bodies[{index}]: {error}") from error
    if kind not in _STRONGEST:
        raise ValueError(f"bodies[{index}].kind = {kind!r} is not one of {sorted(_STRONGEST)}")
    for name, value in zip(_NUMBERS, numbers, strict=True):
        if not math.isfinite(value):
            raise ValueError(f"bodies[{index}].{name} = {value} is not finite")
    x, y, radius, strength, waver = numbers
    for name, value in (("x", x), ("y", y)):
        if not -_FARTHEST <= value <= _FARTHEST:
            raise ValueError(f"bodies[{index}].{name} = {value} is not in -{_FARTHEST:g}..{_FARTHEST:g}")
    if not 0.0 <= radius <= _LARGEST:
        raise ValueError(f"bodies[{index}].radius = {radius} is not in 0..{_LARGEST:g}")
    if not 0.0 <= strength <= _STRONGEST[kind]:
        raise ValueError(f"bodies[{index}].strength = {strength} is not in 0..{_STRONGEST[kind]}")
    if not -_WIDEST_WAVER <= waver <= _WIDEST_WAVER:
        raise ValueError(f"bodies[{index}].waver = {waver} is not in -{_WIDEST_WAVER}..{_WIDEST_WAVER}")
    if strength <= 0.0 or radius < _SMALLEST:
        return None
    return Body(x * scale + 1.0, y * scale + 1.0, radius * scale, kind, strength, waver)


_NUMBERS = ("x", "y", "radius", "strength", "waver")


class Painted:
    """This tick's tables: those of the medium, with the bodies in them.

    watch: uint8 (cells,), bits. scattering: float64 (cells,). taking: float64 (cells,), the share
    of its energy that a packet leaves to an open body there in a tick.
    """

    def __init__(self, medium: Medium) -> None:
        self.medium = medium
        self.watch = medium.watch.copy()
        self.scattering = medium.scattering.copy()
        self.taking = np.zeros(medium.cells)
        self._bodies: list[Body] = []
        self._touched: list[Slots] = []

    def copy(self) -> Painted:
        """An independent copy; the medium, which never changes, is shared."""
        twin = object.__new__(Painted)
        twin.medium, twin._bodies = self.medium, self._bodies
        for name in ("watch", "scattering", "taking"):
            setattr(twin, name, getattr(self, name).copy())
        twin._touched = list(self._touched)
        return twin

    def paint(self, bodies: list[Body]) -> None:
        """Wipe out the bodies of the last tick and paint these (padded cells), people first.

        Open bodies raise the scatter by how much of a cell they cover, so that a silhouette
        glides. A cloak takes the tally of every cell whose middle it covers: what slips between
        its rim and the cell's would fill a third of so small a hole.
        """
        if bodies == self._bodies:
            return
        self._bodies = list(bodies)
        for cells in self._touched:
            self.watch[cells] = self.medium.watch[cells]
            self.scattering[cells] = self.medium.scattering[cells]
            self.taking[cells] = 0.0
        self._touched.clear()
        self._paint_discs([body for body in bodies if body.kind != "refract"])
        for body in bodies:
            if body.kind == "refract":
                self._mark_lens(body)

    def _paint_discs(self, bodies: list[Body]) -> None:
        """Open bodies and absorbing cloaks, all at once, on squares of cells of one size."""
        if not bodies:
            return
        bodies.sort(key=lambda body: body.kind, reverse=True)
        people = sum(body.kind == "open" for body in bodies)
        table = np.array([(body.x, body.y, body.radius, body.strength) for body in bodies])
        x, y, radius, strength = table.T[:, :, None, None]
        widest = max(body.radius * (1.0 + abs(body.waver)) for body in bodies)
        cells, aside, below = self._squares(x, y, widest + _REACH)
        for some, bit in ((cells[:people], OPEN), (cells[people:], CLOAK)):
            self.watch[some] |= bit
        self._touched.append(cells)
        if people:
            far = np.sqrt(aside[:people] * aside[:people] + below[:people] * below[:people])
            self._brighten(cells[:people], far, radius[:people], strength[:people])
        for number in range(people, len(bodies)):
            covered = cells[number][_inside(bodies[number], aside[number], below[number])]
            self.scattering[covered] *= 1.0 - bodies[number].strength

    def _squares(self, x: Floats, y: Floats, reach: float) -> tuple[Slots, Floats, Floats]:
        """Squares of cells round points (n, 1, 1), `reach` cells to each side and a little more.

        Returns the cells (n, k, k), and the offsets of their middles from the points, x (n, 1, k)
        and y (n, k, 1). Cells off the map are named by ones of the padding, where nothing is
        tallied; somebody at the end of the world is as far off as anybody beyond the padding.
        """
        side = np.arange(int(2.0 * reach) + 2)
        rows, cols = self.medium.shape
        col = _between(x - reach, -1e6, 1e6).astype(np.intp) + side
        row = _between(y - reach, -1e6, 1e6).astype(np.intp) + side[:, None]
        cells = _between(row, 0, rows + 1) * self.medium.stride + _between(col, 0, cols + 1)
        return cells, col + (0.5 - x), row + (0.5 - y)

    def _brighten(self, cells: Slots, far: Floats, radius: Floats, strength: Floats) -> None:
        """Raise scatter and loss where open bodies are, by how much of each cell they cover."""
        cover = np.minimum(np.maximum(radius + 0.5 - far, 0.0), 1.0) * np.minimum(strength, 1.0)
        ground = self.medium.scattering[cells]
        bright = ground + cover * np.maximum(OPEN_SCATTER * np.maximum(strength, 1.0) - ground, 0.0)
        np.maximum.at(self.scattering, cells, bright)
        np.maximum.at(self.taking, cells, cover * (OPEN_LOSS * STEP_METRES))

    def _mark_lens(self, body: Body) -> None:
        """A lens changes nothing where it stands; it only bends what flies."""
        reach, one = body.radius + _REACH, np.ones((1, 1, 1))
        cells, aside, below = self._squares(body.x * one, body.y * one, reach)
        cells = cells[aside * aside + below * below <= reach * reach]
        self.watch[cells] |= LENS
        self._touched.append(cells)


def _between(values: Any, least: float, most: float) -> Any:
    """Clipped values; `np.clip` takes several times as long over few."""
    return np.minimum(np.maximum(values, least), most)


def _inside(body: Body, aside: Floats, below: Floats) -> NDArray[np.bool_]:
    """Whether the points, at these offsets from the body, lie in its disc with the wavering rim.

    cos 5a by its polynomial in cos a, since 16 c^5 - 20 c^3 + 5 c needs no angle.
    """
    square = aside * aside + below * below
    if body.waver == 0.0:
        return np.asarray(square < body.radius * body.radius)
    distance = np.sqrt(square)
    c = aside / np.maximum(distance, 1e-6)
    cc = c * c
    return np.asarray(distance < body.radius * (1.0 + body.waver * (c * (5.0 + cc * (16.0 * cc - 20.0)))))


def meet(
    packets: Packets,
    slots: Slots,
    bits: NDArray[np.uint8],
    painted: Painted,
    bodies: Sequence[Body],
    tick: int,
) -> float:
    """Let the packets of `slots`, with the bits of their cells, meet the bodies (padded cells).

    Open bodies take by the cell; cloaks, one after the other, by the disc. Returns the energy taken.
    """
    people = slots[(bits & OPEN) != 0]
    had = packets.energy[people]
    given = had * painted.taking[packets.cell[people]]
    packets.energy[people] = had - given
    taken = total(given)
    here = slots[(bits & LENS) != 0]
    for body in bodies:
        if body.kind == "refract":
            inside, aside, below = _those_in(body, packets, here)
            _bend(packets, body, inside, aside, below, tick)
    here = slots[(bits & CLOAK) != 0]
    if here.size == 0:
        return taken
    had = packets.energy[here]
    for body in bodies:
        if body.kind == "absorb":
            packets.energy[_those_in(body, packets, here)[0]] *= 1.0 - body.strength
    kept = packets.energy[here]
    packets.end(here[(kept == 0.0) & (had > 0.0)])
    return taken + total(had - kept)


def _those_in(body: Body, packets: Packets, slots: Slots) -> tuple[Slots, Floats, Floats]:
    """Those of the slots whose packets are in the body's disc, and their offsets from its middle."""
    aside, below = packets.place[0][slots] - body.x, packets.place[1][slots] - body.y
    inside = np.flatnonzero(_inside(body, aside, below))
    return slots[inside], aside[inside], below[inside]


def _bend(packets: Packets, body: Body, slots: Slots, aside: Floats, below: Floats, tick: int) -> None:
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
    by_x, by_y = packets.along[0][slots], packets.along[1][slots]
    half = 0.5 * slope * (by_x * below - by_y * aside) / index
    square = half * half
    whole = 1.0 + square
    along, across = (1.0 - square) / whole, 2.0 * half / whole
    packets.along[0][slots] = along * by_x - across * by_y
    packets.along[1][slots] = across * by_x + along * by_y
