"""The map in his head, and the log: his stones, his work and the ways out, and what he has heard and seen.

No watcher is on it, and nobody else: what moves is for his senses. Only what he knows himself is drawn.
"""

from __future__ import annotations

import pygame

from game.control import Ask, Wish
from game.screens.paper import DIM, LARGE, MINT, PAPER, RED, SMALL, TEXT, put, slip, wrapped, write
from game.screens.play import Play
from game.screens.screen import HEIGHT, WIDTH, Screen
from game.view.arrows import parted
from game.words import N_, _
from game.world.angles import DIRECTIONS
from game.world.level import Plane, Point, Rect
from game.world.state import World
from game.world.tuning import TICKS_PER_SECOND

AREA = pygame.Rect(30, 74, 840, 560)
LOG = pygame.Rect(890, 74, 360, 560)
SHADE = (170, 168, 178)  # so that marks stand out
LINE = 23  # pixels
BLACK = (10, 8, 16)


class Chart:
    """The world stands still while he thinks. `first`: the first line of the log that is shown."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._lines = _log_lines(play.log)
        self._rows = LOG.height // LINE - 1
        self.first = max(len(self._lines) - self._rows, 0)
        self._map = self._drawn_map()

    def handle(self, wish: Wish) -> Screen | None:
        """Back to play; up and down turn the log."""
        if wish in (Ask.BACK, Ask.CANCEL, Ask.ACCEPT, Ask.MAP, Ask.LOG):
            return self._play
        last = max(len(self._lines) - self._rows, 0)
        if wish is Ask.UP:
            self.first = max(self.first - self._rows // 2, 0)
        elif wish is Ask.DOWN:
            self.first = min(self.first + self._rows // 2, last)
        return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves."""
        return self

    def draw(self) -> pygame.Surface:
        """Both, side by side."""
        page = self._map.copy()
        slip(page, LOG.inflate(20, 20), 190)
        write(page, "What happened", (LOG.x, 36), TEXT, MINT)
        if not self._lines:
            write(page, "Nothing to speak of yet.", LOG.topleft, SMALL, DIM)
        for number, (when, text) in enumerate(self._lines[self.first : self.first + self._rows]):
            y = LOG.y + number * LINE
            write(page, when, (LOG.x, y), SMALL, DIM)
            put(page, text, (LOG.x + 46, y), SMALL, PAPER)
        if len(self._lines) > self._rows:
            write(page, "up, down: turn the log", (LOG.x, LOG.bottom - LINE + 4), SMALL, DIM)
        return page

    def _drawn_map(self) -> pygame.Surface:
        page = pygame.Surface((WIDTH, HEIGHT))
        page.fill((30, 27, 42))
        world = self._play.world
        write(page, world.level.title, (AREA.x, 30), LARGE, PAPER)
        chart = self._play.view.chart(*AREA.size)
        assert chart is not None, "a window always has a real view"
        chart.fill(SHADE, special_flags=pygame.BLEND_RGB_MULT)
        scale = chart.get_width() / world.level.width
        page.blit(chart, AREA)
        _Marks(page, scale).all_of(world)
        _legend(page, AREA.y + chart.get_height() + 12)
        return page


class _Marks:
    """Draws on the chart, in its scale: pixels a metre."""

    def __init__(self, page: pygame.Surface, scale: float) -> None:
        self._page, self._scale = page, scale

    def all_of(self, world: World) -> None:
        """What he knows."""
        for rect in world.level.exits:
            self._frame(rect, PAPER)
        for number, (spec, reached) in enumerate(zip(world.level.goals, world.goals, strict=True), 1):
            self._frame(spec.area, MINT if reached.done else RED)
            middle = spec.area.x + spec.area.width / 2, spec.area.y + spec.area.height / 2
            x, y = self._at(middle)
            label = _("{number} done").format(number=number) if reached.done else f"{number}"
            write(self._page, label, (x, y - 9), SMALL, MINT if reached.done else PAPER, centred=True)
        for trap in (*world.traps, *world.wards):
            self._diamond(trap.point)
        for stone in world.stones:
            pygame.draw.circle(self._page, BLACK, self._at(stone.point), 6)
            pygame.draw.circle(self._page, PAPER, self._at(stone.point), 5)
        self._arrow(world.iruka.point, world.iruka.heading, world.iruka.plane)

    def _at(self, point: Point) -> tuple[int, int]:
        return AREA.x + round(point[0] * self._scale), AREA.y + round(point[1] * self._scale)

    def _frame(self, rect: Rect, colour: tuple[int, int, int]) -> None:
        x, y = self._at((rect.x, rect.y))
        area = pygame.Rect(x, y, round(rect.width * self._scale), round(rect.height * self._scale))
        pygame.draw.rect(self._page, BLACK, area.inflate(4, 4), 4, border_radius=4)
        pygame.draw.rect(self._page, colour, area.inflate(2, 2), 2, border_radius=4)

    def _diamond(self, point: Point) -> None:
        x, y = self._at(point)
        corners = ((x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y))
        pygame.draw.polygon(self._page, MINT, corners)
        pygame.draw.polygon(self._page, BLACK, corners, 1)

    def _arrow(self, point: Point, heading: int, plane: Plane) -> None:
        x, y = self._at(point)
        east, south = DIRECTIONS[heading]
        tip = x + east * 11, y + south * 11
        left, right = (x - east * 6 - south * 7, y - south * 6 + east * 7), (
            x - east * 6 + south * 7, y - south * 6 - east * 7,
        )  # fmt: skip
        pygame.draw.polygon(self._page, MINT if plane is Plane.HIGH else PAPER, (tip, left, right))
        pygame.draw.polygon(self._page, BLACK, (tip, left, right), 2)


def _legend(page: pygame.Surface, y: int) -> None:
    text = N_("arrow: you (mint on a roof)   discs: your stones   diamonds: what you set")
    write(page, text, (AREA.x, y), SMALL, DIM)
    text = N_("red frames: work to do   mint: done   white: the ways out")
    write(page, text, (AREA.x, y + LINE), SMALL, DIM)


def _log_lines(log: list[tuple[int, str]]) -> list[tuple[str, str]]:
    """The log as lines of a column: when (only at the first line of an entry), and the words."""
    lines = []
    for tick, text in log:
        seconds = tick // TICKS_PER_SECOND
        for number, row in enumerate(wrapped(parted(text)[1], SMALL, LOG.width - 50)):
            lines.append((f"{seconds // 60}:{seconds % 60:02d}" if number == 0 else "", row))
    return lines
