"""The echo field laid over the drawn world: what Iruka senses.

The field is worked on at its own grain (4 cells a metre), doubled once with a smooth kernel, coloured
by table, and stretched over the picture by pygame: art * multiplied + added. Nothing here knows of
watchers; they are what the echo lacks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pygame
from numpy.typing import NDArray

from game.echo import clarity, openness, perceive, soften
from game.view.afterimage import Afterimage
from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH
from game.view.filters import Doubler, Steady, box3, cropped, nooks, wide_mean, within
from game.view.look import Look
from game.view.map_picture import MapPicture
from game.view.palette import field_colours, packed
from game.world.angles import DIRECTIONS
from game.world.level import Level, Plane
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.tuning import TICKS_PER_SECOND

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

CELL_PX = PIXELS_PER_METRE // FIELD_CELLS_PER_METRE
MARGIN = 2  # cells beyond the picture at least, so that it can slide by parts of a cell
POOL = 4  # cells a side that are judged as one where only the broad brightness counts
COLS = -(-(VIEW_WIDTH // CELL_PX + 2 * MARGIN + 1) // POOL) * POOL
ROWS = -(-(VIEW_HEIGHT // CELL_PX + 2 * MARGIN + 1) // POOL) * POOL
EDGE = 2  # cells at the map's border that copy their inner neighbours: its wall must not glow

PLAIN = Look()
TONE_GAIN = 4.0  # of the logarithmic tone curve
TONE_FULL = math.log(23.0)  # so that 5.5 times the reference is the palest
REFERENCE_HALF_LIFE = 1.0  # seconds
BLOOM_FROM, BLOOM = 0.6, 0.7  # tone from which something blooms, and what share of the rest it gives
BLOOM_REACH, BLOOM_LEAST = 1, 0.01  # pools; mean tone of a pool
INSIDE = 0.55  # tone of what is inside a solid thing, as a share of the reference
EVEN_CELLS = 150  # of each plane in view, fewer tell nothing
EVEN_POWER, EVEN_MOST = 0.8, 4.0
EVEN_SHARE = 0.03  # of the gap closed in a tick
EVEN_EVERY = 4  # ticks; it moves slowly
NOOK_REACH = 5  # cells from a solid thing within which its own shadow is kept from black
NOOK_LIGHT = 0.50  # share of the reference that a shadow has at least right beside what casts it
WIDE_DARK = 0.6  # share of the reference below which a wide place counts as dark as a whole
WIDE_LIGHT = 0.4  # share of the reference that such a place has at least: nothing small is missing there
LIFT_REACH = 2  # pools; brightness is judged against the mean this far around
LIFT_LEAST, LIFT_MOST = 0.7, 3.2
SIGHT_DARK, SIGHT_SPAN, SIGHT_SLOPE = 60.0, 195.0, 1.5  # of 255; art in ordinary sight
SIGHT_FIELD = 0.26  # share of the coloured field in ordinary sight
CONTRAST = 0.55  # share of the art that is left with high contrast
FOCUS_DARK = 26.0  # of 255; grey art keeps so much of itself where nothing comes back
FOCUS_ART, FOCUS_FIELD = 0.85, 0.56  # shares of the coloured field that grey art is multiplied by, and added


@dataclass(frozen=True, slots=True)
class _Still:
    """A crop of the map, (ROWS, COLS), as it lies there. over, under: shares of the high plane and of the
    ground. known: where echo can come from; unshared: 1 by how much of that is round about. free: of every
    second cell. Masks of what is open, inside of things, on a roof and on the ground under the sky; openness:
    of what is open, as `perceive` wants it."""

    corner: tuple[int, int]
    roofs: tuple[float, ...]
    rows: NDArray[np.intp]
    cols: NDArray[np.intp]
    over: Floats
    under: Floats
    nook: Floats
    known: Floats
    unshared: Floats
    open_ground: Bools
    inside: Bools
    free: Bools
    on_roofs: Bools
    on_ground: Bools
    openness: Floats


class Overlay:
    """Lays the field over a picture. Keeps the reference brightness, which follows slowly."""

    def __init__(self, level: Level, roofs: MapPicture, look: Look = PLAIN) -> None:
        """roofs: of the same level; their opacities are read anew for each frame.

        look: flashes are softened here and not in the rules, or a run would end in other bytes for it.
        """
        n = FIELD_CELLS_PER_METRE
        self._softened, self._contrast = look.softened, look.contrast
        self._afterimage = Afterimage()
        self._roofs = roofs
        self._labels = roofs.labels.repeat(n, axis=0).repeat(n, axis=1)
        self._covered = box3(roofs.shape_of_covers(n))
        self._steady = Steady(self._labels.shape)
        self._nook = tuple(nooks(level.planes[plane].solid, NOOK_REACH) for plane in Plane)
        self._inner = tuple(within(level.planes[plane].solid).astype(float) for plane in Plane)
        self._colours = field_colours(look.palette).astype(float)
        self._size = (2 * COLS, 2 * ROWS)
        self._finer = Doubler(ROWS, COLS, np.float32)
        self._index = np.zeros(self._size[::-1], np.intp)
        self._pools = Doubler(ROWS // POOL, COLS // POOL), Doubler(ROWS // POOL * 2, COLS // POOL * 2)
        self._still: _Still | None = None
        self._words = tuple(np.zeros(self._size[::-1], np.uint32) for _ in range(2))
        self._small = tuple(pygame.image.frombuffer(words.data, self._size, "BGRA") for words in self._words)
        stretched = (self._size[0] - 1) * CELL_PX // 2, (self._size[1] - 1) * CELL_PX // 2
        self._large = tuple(pygame.Surface(stretched, depth=32) for _ in range(2))
        self._grey = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), depth=32)
        self._reference: float | None = None
        self._even = 1.0
        self._evened_at = -TICKS_PER_SECOND
        self._tick = 0

    def lay(self, art: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Draws over `art`, a surface of the view's size. origin: map pixels at its upper left."""
        col, row = origin[0] // CELL_PX - MARGIN, origin[1] // CELL_PX - MARGIN
        tone = self._finer(self._tone(world, row, col))
        focus = world.iruka.focus
        self._fill(tone, focus)
        if focus > 0.02:
            pygame.transform.grayscale(art, self._grey)
            self._grey.set_alpha(None if focus > 0.98 else round(255 * focus))
            art.blit(self._grey, (0, 0))
        # a doubled cell's middle lies half of it inside, and smoothscale maps first middle to first edge
        corner = col * CELL_PX + CELL_PX // 4 - origin[0], row * CELL_PX + CELL_PX // 4 - origin[1]
        for small, large, how in zip(
            self._small, self._large, (pygame.BLEND_RGB_MULT, pygame.BLEND_RGB_ADD), strict=True
        ):
            pygame.transform.smoothscale(small, large.get_size(), large)
            art.blit(large, corner, special_flags=how)

    def _tone(self, world: World, row: int, col: int) -> NDArray[np.float32]:
        """What is perceived in the crop that begins at (row, col), as tones 0..1."""
        still = self._laid(row, col)
        rows, cols, over, under = still.rows, still.cols, still.over, still.under
        steady = self._steady.follow(world.fields[Plane.HIGH].echo, rows, cols, world.tick)
        below = cropped(world.fields[Plane.GROUND].echo, rows, cols)
        echo = steady * self._evened(below, steady, still, world.tick)
        echo *= over
        echo += below * under
        echo *= still.known
        echo = box3(echo)
        echo *= still.unshared
        reference = self._follow(float(np.median(echo[::2, ::2][still.free])), world.tick)
        np.copyto(echo, INSIDE * reference, where=still.inside)
        echo = self._attended(echo, still, world)
        pools = echo.reshape(ROWS // POOL, POOL, COLS // POOL, POOL).mean(axis=(1, 3))
        once, twice = self._pools
        around = np.maximum(twice(once(wide_mean(pools, LIFT_REACH))), 1e-9 * reference)
        gain = np.sqrt(reference / around)  # the lift's power is 1/2
        echo *= np.clip(gain, LIFT_LEAST, LIFT_MOST, out=gain)
        np.maximum(echo, still.nook * reference, out=echo)
        wide = np.maximum(1.0 - around / (WIDE_DARK * reference), 0.0)
        np.maximum(echo, wide * (WIDE_LIGHT * reference), out=echo)
        echo *= TONE_GAIN / reference
        tone = echo.astype(np.float32)
        np.log1p(tone, out=tone)
        tone *= 1.0 / TONE_FULL
        self._bloom(tone)
        return tone

    def _bloom(self, tone: NDArray[np.float32]) -> None:
        """What is bright lights a little of what is round it, as it would in an eye; in place."""
        over = np.maximum(tone - BLOOM_FROM, 0.0)
        pools = over.reshape(ROWS // POOL, POOL, COLS // POOL, POOL).mean(axis=(1, 3))
        if pools.max() > BLOOM_LEAST:
            once, twice = self._pools
            tone += twice(once(wide_mean(pools, BLOOM_REACH) * BLOOM)) * np.maximum(1.0 - tone, 0.0)

    def _laid(self, row: int, col: int) -> _Still:
        """What of a crop does not change while the picture stands and no roof fades."""
        roofs = tuple(self._roofs.opacities)
        if self._still is not None and (self._still.corner, self._still.roofs) == ((row, col), roofs):
            return self._still
        height, width = self._labels.shape
        rows = np.clip(np.arange(row, row + ROWS), EDGE, height - 1 - EDGE)
        cols = np.clip(np.arange(col, col + COLS), EDGE, width - 1 - EDGE)

        def mixed(maps: Sequence[Floats]) -> Floats:
            """What is known of both planes, as one sees them over each other."""
            ground, high = (cropped(maps[plane], rows, cols) for plane in Plane)
            return ground * under + high * over

        over = self._roofs.opacities[cropped(self._labels, rows, cols)] * cropped(self._covered, rows, cols)
        under = 1.0 - over
        nook, known = mixed(self._nook) * NOOK_LIGHT, 1.0 - mixed(self._inner)
        share = box3(known)
        open_ground = share > 0.05
        self._still = _Still(
            (row, col), roofs, rows, cols, over, under, nook, known,
            unshared=1.0 / np.maximum(share, 1e-9),
            open_ground=open_ground, inside=~open_ground, free=share[::2, ::2] > 0.9,
            on_roofs=over > 0.9, on_ground=over == 0.0,
            openness=openness(open_ground, FIELD_CELLS_PER_METRE),
        )  # fmt: skip
        return self._still

    def _attended(self, echo: Floats, still: _Still, world: World) -> Floats:
        """The echo as he perceives it from where he stands: clear near by, blurred beyond his reach. His
        fatigue is in his focus already."""
        corner, known = still.corner, (still.open_ground, still.openness)
        iruka, n = world.iruka, FIELD_CELLS_PER_METRE
        stands = iruka.x - corner[1] / n, iruka.y - corner[0] / n
        facing = DIRECTIONS[iruka.heading]
        clear = clarity(echo.shape, stands, iruka.focus, facing, cells_per_metre=n, jostle=iruka.jostle)
        glare = soften(iruka.glare.level, self._softened)
        if glare <= 0.0:
            return perceive(echo, clear, n, 0.0, None, *known)
        flash = world.tick - iruka.glare.since
        if self._afterimage.tick != flash:
            seen = perceive(echo, clear, n, 0.0, None, *known)
            self._afterimage.keep(flash, world.tick, seen, corner)
        return perceive(echo, clear, n, glare, self._afterimage.at(corner), *known)

    def _evened(self, below: Floats, above: Floats, still: _Still, tick: int) -> float:
        """What the high plane is multiplied by: roofs become about as bright as the ground round them.
        Followed by ticks, not by frames: a picture that is drawn twice stays as it is."""
        passed = tick - self._evened_at
        if 0 <= passed < EVEN_EVERY and self._reference is not None:
            return self._even
        self._evened_at = tick
        roofs, ground = above[still.on_roofs], below[still.on_ground]
        if roofs.size > EVEN_CELLS and ground.size > EVEN_CELLS:
            high, low = float(np.median(roofs[::3])), float(np.median(ground[::3]))
            wanted = min(max((low / max(high, 1e-12)) ** EVEN_POWER, 1 / EVEN_MOST), EVEN_MOST)
            passed = passed if 0 <= passed <= TICKS_PER_SECOND else TICKS_PER_SECOND
            self._even += (wanted - self._even) * (1 - (1 - EVEN_SHARE) ** passed)
        return self._even

    def _follow(self, median: float, tick: int) -> float:
        """The reference brightness, always above 0: the median of what is in view, followed slowly."""
        median = max(median if math.isfinite(median) else 0.0, 1e-12)
        passed = tick - self._tick
        self._tick = tick
        if self._reference is None or not 0 <= passed <= TICKS_PER_SECOND:
            self._reference = median
        else:
            share = 1 - 0.5 ** (passed / (REFERENCE_HALF_LIFE * TICKS_PER_SECOND))
            self._reference += (median - self._reference) * share
        return self._reference

    def _fill(self, tone: NDArray[np.float32], focus: float) -> None:
        """Writes the two small pictures: what art is multiplied by, and what is added. Spends `tone`."""
        steps = np.arange(len(self._colours)) / (len(self._colours) - 1)
        art = CONTRAST if self._contrast else 1.0
        lit = art * (SIGHT_DARK + SIGHT_SPAN * np.minimum(SIGHT_SLOPE * steps, 1.0)) / 255
        sight = np.repeat(lit[:, None] * 255, 3, axis=1)
        light = sight + (art * (FOCUS_DARK + FOCUS_ART * self._colours) - sight) * focus
        glow = self._colours * (SIGHT_FIELD + (FOCUS_FIELD - SIGHT_FIELD) * focus)
        tone *= len(steps) - 1
        tone += 0.5
        np.clip(tone, 0.5, len(steps) - 0.5, out=tone)
        index = self._index
        np.copyto(index, tone, casting="unsafe")
        for table, words in zip((light, glow), self._words, strict=True):
            np.take(packed(table), index, out=words, mode="clip")
