"""The echo field laid over the drawn world: what Iruka senses.

The field is worked on at its own grain (4 cells a metre), doubled once with a smooth kernel, coloured
by table, and stretched over the picture by pygame: art * multiplied + added. Nothing here knows of
watchers; they are what the echo lacks.
"""

from __future__ import annotations

import math

import numpy as np
import pygame
from numpy.typing import NDArray

from game.echo import clarity, perceive, soften
from game.view.afterimage import Afterimage
from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH
from game.view.filters import Steady, box3, doubled, nooks, wide_mean, within
from game.view.look import Look
from game.view.map_picture import MapPicture
from game.view.palette import field_colours, packed
from game.world.angles import DIRECTIONS
from game.world.level import Level, Plane
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.tuning import TICKS_PER_SECOND

Floats = NDArray[np.float64]

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
INSIDE = 0.55  # tone of what is inside a solid thing, as a share of the reference
EVEN_CELLS = 150  # of each plane in view, fewer tell nothing
EVEN_POWER, EVEN_MOST = 0.8, 4.0
EVEN_SHARE = 0.03  # of the gap closed in a frame
NOOK_REACH = 5  # cells from a solid thing within which its own shadow is kept from black
NOOK_LIGHT = 0.50  # share of the reference that a shadow has at least right beside what casts it
WIDE_DARK = 0.6  # share of the reference below which a wide place counts as dark as a whole
WIDE_LIGHT = 0.4  # share of the reference that such a place has at least: nothing small is missing there
LIFT_REACH = 2  # pools; brightness is judged against the mean this far around
LIFT_POWER = 0.5
LIFT_LEAST, LIFT_MOST = 0.7, 3.2
SIGHT_DARK, SIGHT_SPAN, SIGHT_SLOPE = 60.0, 195.0, 1.5  # of 255; art in ordinary sight
SIGHT_FIELD = 0.26  # share of the coloured field in ordinary sight
FOCUS_DARK = 26.0  # of 255; grey art keeps so much of itself where nothing comes back
FOCUS_ART, FOCUS_FIELD = 0.85, 0.56  # shares of the coloured field that grey art is multiplied by, and added


class Overlay:
    """Lays the field over a picture. Keeps the reference brightness, which follows slowly."""

    def __init__(self, level: Level, roofs: MapPicture, look: Look = PLAIN) -> None:
        """roofs: of the same level; their opacities are read anew for each frame.

        look: flashes are softened here and not in the rules, or a run would end in other bytes for it.
        """
        n = FIELD_CELLS_PER_METRE
        self._softened = look.softened
        self._afterimage = Afterimage()
        self._roofs = roofs
        self._labels = roofs.labels.repeat(n, axis=0).repeat(n, axis=1)
        self._covered = box3(roofs.shape_of_covers(n))
        self._steady = Steady(self._labels.shape)
        self._nook = tuple(nooks(level.planes[plane].solid, NOOK_REACH) for plane in Plane)
        self._inner = tuple(within(level.planes[plane].solid).astype(float) for plane in Plane)
        self._colours = field_colours(look.palette).astype(float)
        self._size = (2 * COLS, 2 * ROWS)
        self._words = tuple(np.zeros(self._size[::-1], np.uint32) for _ in range(2))
        self._small = tuple(pygame.image.frombuffer(words.data, self._size, "BGRA") for words in self._words)
        stretched = (self._size[0] - 1) * CELL_PX // 2, (self._size[1] - 1) * CELL_PX // 2
        self._large = tuple(pygame.Surface(stretched, depth=32) for _ in range(2))
        self._grey = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), depth=32)
        self._reference: float | None = None
        self._even = 1.0
        self._tick = 0

    def lay(self, art: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Draws over `art`, a surface of the view's size. origin: map pixels at its upper left."""
        col, row = origin[0] // CELL_PX - MARGIN, origin[1] // CELL_PX - MARGIN
        tone = doubled(self._tone(world, row, col))
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

    def _tone(self, world: World, row: int, col: int) -> Floats:
        """What is perceived in the crop that begins at (row, col), as tones 0..1."""
        height, width = self._labels.shape
        rows = np.clip(np.arange(row, row + ROWS), EDGE, height - 1 - EDGE)
        cols = np.clip(np.arange(col, col + COLS), EDGE, width - 1 - EDGE)
        crop = np.ix_(rows, cols)
        over = self._roofs.opacities[self._labels[crop]] * self._covered[crop]
        under = 1.0 - over
        ground, high = Plane.GROUND, Plane.HIGH
        steady = self._steady.follow(world.fields[high].echo, rows, cols, world.tick)
        below = world.fields[ground].echo[crop]
        echo = below * under + steady * over * self._evened(below, steady, over, world.tick)
        nook = self._nook[ground][crop] * under + self._nook[high][crop] * over
        known = 1.0 - (self._inner[ground][crop] * under + self._inner[high][crop] * over)
        share = box3(known)
        echo = box3(echo * known) / np.maximum(share, 1e-9)
        reference = self._follow(float(np.median(echo[::2, ::2][share[::2, ::2] > 0.9])), world.tick)
        open_ground = share > 0.05
        echo = np.where(open_ground, echo, INSIDE * reference)
        echo = self._attended(echo, open_ground, world, (row, col))
        pools = echo.reshape(ROWS // POOL, POOL, COLS // POOL, POOL).mean(axis=(1, 3))
        around = np.maximum(doubled(doubled(wide_mean(pools, LIFT_REACH))), 1e-9 * reference)
        gain = (reference / around) ** LIFT_POWER
        echo *= np.clip(gain, LIFT_LEAST, LIFT_MOST)
        np.maximum(echo, nook * (NOOK_LIGHT * reference), out=echo)
        wide = np.maximum(1.0 - around / (WIDE_DARK * reference), 0.0)
        np.maximum(echo, wide * (WIDE_LIGHT * reference), out=echo)
        return np.log1p(TONE_GAIN / reference * echo) / TONE_FULL

    def _attended(
        self, echo: Floats, open_ground: NDArray[np.bool_], world: World, corner: tuple[int, int]
    ) -> Floats:
        """The echo as he perceives it from where he stands: clear near by, blurred beyond his reach.

        corner: (row, col) of the crop's first cell on the map. His fatigue is in his focus already.
        """
        iruka, n = world.iruka, FIELD_CELLS_PER_METRE
        stands = iruka.x - corner[1] / n, iruka.y - corner[0] / n
        facing = DIRECTIONS[iruka.heading]
        clear = clarity(echo.shape, stands, iruka.focus, facing, cells_per_metre=n, jostle=iruka.jostle)
        glare = soften(iruka.glare.level, self._softened)
        if glare <= 0.0:
            return perceive(echo, clear, n, open_ground=open_ground)
        flash = world.tick - iruka.glare.since
        if self._afterimage.tick != flash:
            seen = perceive(echo, clear, n, open_ground=open_ground)
            self._afterimage.keep(flash, world.tick, seen, corner)
        return perceive(echo, clear, n, glare, self._afterimage.at(corner), open_ground)

    def _evened(self, below: Floats, above: Floats, over: Floats, tick: int) -> float:
        """What the high plane is multiplied by: roofs become about as bright as the ground round them.
        Followed by ticks, not by frames: a picture that is drawn twice stays as it is."""
        roofs, ground = above[over > 0.9], below[over == 0.0]
        if roofs.size > EVEN_CELLS and ground.size > EVEN_CELLS:
            high, low = float(np.median(roofs[::3])), float(np.median(ground[::3]))
            wanted = min(max((low / max(high, 1e-12)) ** EVEN_POWER, 1 / EVEN_MOST), EVEN_MOST)
            passed = tick - self._tick if self._reference is not None else TICKS_PER_SECOND
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

    def _fill(self, tone: Floats, focus: float) -> None:
        """Writes the two small pictures: what art is multiplied by, and what is added to it."""
        steps = np.arange(len(self._colours)) / (len(self._colours) - 1)
        lit = (SIGHT_DARK + SIGHT_SPAN * np.minimum(SIGHT_SLOPE * steps, 1.0)) / 255
        sight = np.repeat(lit[:, None] * 255, 3, axis=1)
        light = sight + (FOCUS_DARK + FOCUS_ART * self._colours - sight) * focus
        glow = self._colours * (SIGHT_FIELD + (FOCUS_FIELD - SIGHT_FIELD) * focus)
        index = (np.clip(tone, 0.0, 1.0) * (len(steps) - 1) + 0.5).astype(np.intp)
        for table, words in zip((light, glow), self._words, strict=True):
            np.take(packed(table), index, out=words, mode="clip")
