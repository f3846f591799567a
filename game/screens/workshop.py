"""A map that is being made, played as it is: reloaded in place, and with layers that show why.

Days in here count for nothing: the layers show the watchers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame

from game.control import Ask, Wish
from game.levels import LevelError
from game.levels import load as load_made
from game.records import Recorder
from game.screens.course import Course
from game.screens.layers import Inspector, Layer
from game.screens.paper import PAPER, RED, SMALL, slip, write, write_wrapped
from game.screens.play import Play
from game.screens.screen import WIDTH, House, Screen, look
from game.view import View
from game.words import _
from game.world import tuning
from game.world.level import Level, Plane, Point
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.room import room

LAYERS = {
    Ask.SOLIDS: Layer.SOLIDS, Ask.SENSES: Layer.SENSES, Ask.MINDS: Layer.MINDS, Ask.FIELD: Layer.FIELD,
}  # fmt: skip
LOOKS_NS = 500_000_000  # between two looks whether the files have changed
TROUBLE_LINES = 6
Load = Callable[[Path, Path], Level]
WATCHED = (".tmx", ".tsx", ".tx", ".png")


class Workshop(Play):
    """F1 to F4 are layers, F5 reads the map again, F6 is the graph of frame times."""

    counts = False

    def __init__(
        self, house: House, level: Level, view: View, path: Path, watches: bool = False,
        load: Load = load_made, seed: int = 0, goes_on: tuple[World, Recorder] | None = None,
    ) -> None:
        """watches: read the map again by itself, whenever a file beside it changes. load: how it is read."""
        course = Course(self._next) if level.next else None
        super().__init__(house, level, view, seed, goes_on, course)
        self.path, self.watches, self._load = path, watches, load
        self.layers: list[Layer] = []
        self.graph = False
        self._inspector = Inspector()
        self.trouble: list[str] = []
        self._stamps = _stamps(path)
        self._looked_ns = 0

    @classmethod
    def begin(
        cls, house: House, path: Path, at: Point | None = None, watches: bool = False, load: Load = load_made
    ) -> Workshop:
        """Begin a map, at a spot of the ground if one is given. Raises LevelError."""
        level = load(path, house.assets)
        view = View.create(level, path, house.assets, look(house.settings))
        return cls(house, level if at is None else placed(level, at, Plane.GROUND), view, path, watches, load)

    def _next(self) -> Screen:
        """The map that follows; what is wrong with it is told on the title page."""
        from game.screens.title import home

        path = self.path.with_name(f"{self.level.next}.tmx")
        try:
            return Workshop.begin(self._house, path, None, self.watches, self._load)
        except LevelError as error:
            self._house.notices.append(str(error))
            return home(self._house)

    def _anew(self, goes_on: tuple[World, Recorder] | None = None) -> Workshop:
        return self._like(self.level, self.view, goes_on)

    def _like(self, level: Level, view: View, goes_on: tuple[World, Recorder] | None = None) -> Workshop:
        other = Workshop(
            self._house, level, view, self.path, self.watches, self._load, self.world.seed, goes_on
        )
        other.layers, other.graph = self.layers, self.graph
        return other

    def handle(self, wish: Wish) -> Screen | None:
        """Layers, reload and graph; the rest as ever."""
        if isinstance(wish, Ask) and wish in LAYERS:
            layer = LAYERS[wish]
            if layer in self.layers:
                self.layers.remove(layer)
            else:
                self.layers.append(layer)
            return self
        if wish is Ask.TIMES:
            self.graph = not self.graph
            return self
        return self.reloaded() if wish is Ask.RELOAD else super().handle(wish)

    def reloaded(self) -> Workshop:
        """The map as it is on the disk now, Iruka where he stands; or what is wrong with it, and on with the
        old one."""
        self._stamps = _stamps(self.path)
        try:
            level = self._load(self.path, self._house.assets)
            view = View.create(level, self.path, self._house.assets, look(self._house.settings))
        except LevelError as error:
            self.trouble = [str(one) for one in (error, *error.others)]
            return self
        except (OSError, pygame.error) as error:  # half written: it will be there in a moment
            self.trouble = [f"{self.path}: {error}"]
            return self
        iruka = self.world.iruka
        moved = placed(replace(level, start_heading=iruka.heading), iruka.point, iruka.plane)
        after = self._like(moved, view)
        if moved.start == iruka.point:
            after.world.iruka.plane = iruka.plane
        return after

    def advance(self, elapsed_ns: int) -> Screen | None:
        """As in play; and a look at the files now and then."""
        self._looked_ns += elapsed_ns
        if self.watches and self._looked_ns >= LOOKS_NS:
            self._looked_ns = 0
            if _stamps(self.path) != self._stamps:
                return self.reloaded()
        return super().advance(elapsed_ns)

    def draw(self) -> pygame.Surface:
        """The world, the layers, and over both what is wrong with the map."""
        picture = super().draw()
        if self.layers or self.graph:
            times = tuple(self._house.frame_ms) if self.graph else ()
            self._inspector.draw(picture, self.world, self.view.origin_px, self.layers, times)
        if self.trouble:
            _tell(picture, self.trouble)
        return picture


def placed(level: Level, point: Point, plane: Plane) -> Level:
    """The level with its Start there, if a body has room there; else as it is."""
    x, y = point
    inside = 0.0 <= x < level.width and 0.0 <= y < level.height
    free = room(level, plane, tuning.BODY_RADIUS)
    if not inside or not free[int(y * FIELD_CELLS_PER_METRE), int(x * FIELD_CELLS_PER_METRE)]:
        return level
    return replace(level, start=point)


def _stamps(path: Path) -> dict[str, int]:
    """When each file beside the map was last written."""
    found = {}
    for beside in sorted(path.parent.glob("*")):
        try:
            if beside.suffix in WATCHED:
                found[beside.name] = beside.stat().st_mtime_ns
        except OSError:
            continue  # it went away just now: that is a change too
    return found


def _tell(picture: pygame.Surface, trouble: list[str]) -> None:
    """The first few problems, over the running game."""
    rows = trouble[:TROUBLE_LINES]
    if len(trouble) > TROUBLE_LINES:
        more = _("and {count} more; python -m game check tells all")
        rows = [*rows, more.format(count=len(trouble) - TROUBLE_LINES)]
    slip(picture, pygame.Rect(20, 110, WIDTH - 40, 40 + 42 * len(rows)), 225)
    write(picture, "The map cannot be read. This is still the old one.", (40, 120), SMALL, RED)
    y = 144
    for row in rows:
        y = write_wrapped(picture, row, (40, y), WIDTH - 80, SMALL, PAPER)
