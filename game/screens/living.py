"""A day that goes on behind the title: a real world and its echo, without words or keys on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Thread

import pygame

from game.levels import LevelError, load
from game.screens.clock import NS_PER_SECOND, TickClock
from game.screens.screen import House, look
from game.view import View
from game.view.look import Look
from game.world.command import Command, Verb
from game.world.level import Level
from game.world.state import World
from game.world.step import begin, step
from game.world.tuning import ticks

MAP = "academy_yard.tmx"
STANDS = 36.0, 29.0  # metres, on it: with a hole on either side of the menu
STILL_NS = NS_PER_SECOND // 2  # the page is there first; the day is read behind it
FOCUSED = ticks(6.0)  # he listens from then on, and
PULSED = ticks(14.0)  # as often lets a wave run out
DAY = ticks(180.0)  # after which it begins anew, long before anybody minds him


class Living:
    """Read in the background, since a title must not wait for it; until then, and where the map is
    broken, there is no picture."""

    def __init__(self, house: House, tmx: Path | None = None) -> None:
        """tmx: another map than the yard."""
        self._house = house
        self._path = tmx or house.maps / MAP
        self._look = _look(house)
        self._reader: Thread | None = None
        self._ready: tuple[Level, View] | None = None
        self._world: World | None = None
        self._clock = TickClock()
        self._shown_ns = 0

    @classmethod
    def of(cls, house: House) -> Living:
        """The one that the house has, or a new one where there is none or it would look otherwise now."""
        kept = house.behind
        if not isinstance(kept, Living) or kept._look != _look(house):
            kept = house.behind = cls(house)
        return kept

    def advance(self, elapsed_ns: int) -> None:
        """Real time has passed."""
        self._shown_ns += elapsed_ns
        if self._reader is None and self._shown_ns > STILL_NS:
            self._reader = Thread(target=self._read, daemon=True)
            self._reader.start()
        if self._ready is None:
            return
        if self._world is None or self._world.tick >= DAY or self._world.outcome is not None:
            self._world = begin(self._ready[0])
        for _ in range(self._clock.advance(elapsed_ns)):
            step(self._world, _command(self._world.tick))

    def picture(self) -> pygame.Surface | None:
        """The world as it is now, good until the next call; None as long as there is none."""
        if self._ready is None or self._world is None:
            return None
        return self._ready[1].draw(self._world)

    def _read(self) -> None:
        try:
            level = load(self._path, self._house.assets)
        except LevelError:
            return
        level = replace(level, start=STANDS)
        self._ready = level, View.create(level, self._path, self._house.assets, self._look)


def _look(house: House) -> Look:
    return replace(look(house.settings), hud=False, softened=1.0)


def _command(tick: int) -> Command:
    if tick % PULSED == FOCUSED:
        return Command(verb=Verb.PULSE, focus=True)
    return Command(focus=tick % PULSED >= FOCUSED // 2)
