"""One plane's echo field: a tick of chakra's flight, from birth to tally."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from game.echo.bodies import Body, Painted, meet, read_bodies
from game.echo.medium import CLOAK, CORNER, LENS, OFF, OPEN, SOLID, Medium
from game.echo.packets import Packets, total
from game.echo.sources import Emitter, Sources, read_emitters, release
from game.echo.tables import LIFE_TICKS, TICKS_PER_SECOND, decay
from game.echo.walls import bounce
from game.echo.window import Window, read_listener

# Tally of a bounce, in energies kept: outlines outshine the ground they stand on, in even light. So it is
# a number of times the ground's scatter, which is not enough where hardly anything scatters.
_FACE_GLOW, _FACE_TO_GROUND = 2.0, 12.0
_SWEEP_TICKS = 64  # how often echo too faint to matter is swept away
_FAINT = 1e-30  # energy per second; below it a slow fade would end in denormal numbers, which are slow


class EchoField:
    """The echo of a plane. Same input, same bytes, on every machine.

    medium: the map; `rewall` puts another in its place. packets: budget, at least one birth a tick
    (180); a tick has packets // 180 births. half_life: seconds, of the low-pass filter on the echo.
    view: (width, height) in metres of a window round the listener, or None for the whole map. With
    a view, a large map costs no more than a small one: only what can reach the window is flown,
    only what is in it is tallied, and the echo inside has the same expectation as without (within
    about a second at its rim).

    echo: float64 (rows, cols), energy per second per cell, >= 0, after the filter: what scatters
    back from each cell, and from the faces of walls; 0 outside the window. Read it, keep a copy
    to keep it. tick: how many steps have been taken.
    """

    def __init__(
        self,
        medium: Medium,
        packets: int = 92_160,
        half_life: float = 0.17,
        view: tuple[float, float] | None = None,
    ) -> None:
        _refuse_other(medium)
        if isinstance(packets, bool) or not isinstance(packets, int) or packets < LIFE_TICKS:
            raise ValueError(f"packets must be an int of at least {LIFE_TICKS}, not {packets!r}")
        if not (math.isfinite(half_life) and half_life > 0.0):
            raise ValueError(f"half_life must be finite and positive, not {half_life!r}")
        self.medium = medium
        self.view = view
        self.births = packets // LIFE_TICKS
        self.echo = np.zeros(medium.shape)
        self.tick = 0
        self._decay = decay(half_life)
        self._window = Window(medium, view)
        self._packets = Packets(medium, self.births)
        self._painted = Painted(medium)
        self._spent = dict.fromkeys(("emitted", "absorbed", "lost", "expired"), 0.0)

    @property
    def ledger(self) -> dict[str, float]:
        """Energies since the beginning, and what is `in_flight` now (summed, not inferred).

        emitted = absorbed (walls, bodies) + lost (`loss`, off the map) + expired (age, or too far
        from the window to come into it before) + in_flight.
        """
        return {**self._spent, "in_flight": self._packets.in_flight()}

    @property
    def kept(self) -> tuple[slice, slice]:
        """Rows and columns of `echo` that are kept up: all, or the window round the listener."""
        return self._window.rows, self._window.cols

    def flights(self, most: int) -> NDArray[np.float64]:
        """Where packets in flight are, for a picture: (n, 2), x and y in metres, n at most about `most`."""
        packets = self._packets
        alive = packets.place[:, packets.used][:, packets.energy[packets.used] > 0.0]
        every = max(alive.shape[1] // max(most, 1), 1)
        return np.asarray((alive[:, ::every].T - 1.0) / self.medium.cells_per_metre, np.float64)

    def copy(self) -> EchoField:
        """An independent copy that goes on exactly alike; about 6 MB, about a millisecond."""
        twin = object.__new__(EchoField)
        twin.__dict__.update(self.__dict__)
        twin.echo = self.echo.copy()
        twin._window = self._window.copy()
        twin._packets = self._packets.copy()
        twin._painted = self._painted.copy()
        twin._spent = dict(self._spent)
        return twin

    def __copy__(self) -> EchoField:
        return self.copy()

    def __deepcopy__(self, memo: dict[int, object]) -> EchoField:
        return self.copy()

    def rewall(self, medium: Medium) -> None:
        """Go on in another medium of the same size: a door was opened, or shut.

        What flies flies on; packets in a cell that has become solid end there, absorbed. Where a wall
        came or went the echo begins from nothing. All else that differs (ground, loss, emission)
        holds from the next step on. About 0.2 ms; `Medium.walled` makes the variants.
        Raises ValueError for a medium of another size, and then nothing has changed.
        """
        _refuse_other(medium)
        old = self.medium
        if medium.shape != old.shape or medium.cells_per_metre != old.cells_per_metre:
            raise ValueError(
                f"medium has shape {medium.shape} at {medium.cells_per_metre} cells a metre,"
                f" the field has {old.shape} at {old.cells_per_metre}"
            )
        packets = self._packets
        buried, _ = packets.flagged(medium.watch & ~old.watch & np.uint8(SOLID))
        self._spent["absorbed"] += packets.end(buried[packets.energy[buried] > 0.0])
        self.echo[medium.solid != old.solid] = 0.0
        self.medium = packets.medium = self._window.medium = medium
        self._painted = Painted(medium)

    def step(
        self,
        emitters: Sequence[Emitter] | NDArray[np.float64],
        bodies: Sequence[Body],
        listener: tuple[float, float] | None = None,
    ) -> None:
        """One tick of 1/60 s. Raises ValueError for bad input, and then nothing has changed.

        emitters: Emitters, or an array (n, 3) of x, y, power, which is quicker to read.
        listener: (x, y) in metres; needed, and only used, where the field has a view.
        """
        sources = read_emitters(emitters, self.medium)
        present = read_bodies(bodies, self.medium)
        if self.view is not None:
            self._window.follow(read_listener(listener), self.echo)
        self._emit(sources)
        self._packets.fly()
        self._meet(present)
        self.tick += 1

    def _emit(self, sources: Sources) -> None:
        """Retire packets whose time is over, and fill their places with newborn ones."""
        packets, spent, window = self._packets, self._spent, self._window
        spent["expired"] += packets.expire(self.tick)
        if not window.whole:
            spent["expired"] += packets.end_beyond(self.tick, window.box())
        near, weights = window.weigh(sources)
        newborn = None
        if len(near):
            newborn = window.thin(release(near, weights, self.medium, self.tick, self.births), self.tick)
            spent["emitted"] += total(newborn.energy)
        packets.bear(self.tick, newborn)

    def _meet(self, bodies: list[Body]) -> None:
        """Let packets that flew into something meet it; then tally what comes back.

        Order: off the map, walls, bodies, loss, tally; so a cloak leaves nothing to tally in its disc.
        """
        packets, spent, painted, window = self._packets, self._spent, self._painted, self._window
        painted.paint(bodies)
        young = packets.grow_up(self.tick)
        slots, bits = packets.flagged(painted.watch)
        spent["lost"] += packets.end(slots[(bits & OFF) != 0])

        edges = np.flatnonzero((bits & (SOLID | CORNER)) != 0)
        glowing = []
        for hit, met, before in bounce(packets, slots[edges], (bits[edges] & SOLID) != 0):
            had = packets.energy[hit]
            kept = had * self.medium.reflecting[met]
            packets.energy[hit] = kept
            spent["absorbed"] += total(had - kept)
            glow = kept * np.maximum(_FACE_TO_GROUND * self.medium.scattering[before], _FACE_GLOW)
            glowing.append((met, glow * (packets.near[hit] == 0)))
            packets.end(hit[(kept == 0.0) & (had > 0.0)])

        if bodies:
            bits = painted.watch[packets.cell[slots]]
            here = np.flatnonzero((bits & (OPEN | CLOAK | LENS)) != 0)
            spent["absorbed"] += meet(packets, slots[here], bits[here], painted, bodies, self.tick)

        if self.medium.lossy:
            spent["lost"] += packets.lose()

        came = window.tally(packets, young)
        inside = window.inside(came)
        inside *= window.of(painted.scattering)
        for met, glow in glowing:
            np.add.at(came, window.places(met), glow)
        self._blend(inside)

    def _blend(self, came: NDArray[np.float64]) -> None:
        """Filter a tick's tally, energy in the window's cells, into `echo`."""
        echo = self.echo[self._window.rows, self._window.cols]
        came *= (1.0 - self._decay) * TICKS_PER_SECOND
        echo *= self._decay
        echo += came
        if self.tick % _SWEEP_TICKS == 0:
            echo[echo < _FAINT] = 0.0


def _refuse_other(medium: object) -> None:
    if not isinstance(medium, Medium):
        raise ValueError(f"medium must be a Medium, not {type(medium).__name__}")
