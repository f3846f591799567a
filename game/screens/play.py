"""The chapter being played, and its pause."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.control import Ask, Wish
from game.levels import load
from game.records import Recorder
from game.screens.clock import NS_PER_SECOND, TickClock
from game.screens.course import Course
from game.screens.paper import LARGE, PAPER, TEXT, Menu, slip, wrapped, write, write_wrapped
from game.screens.past import Past
from game.screens.rumble import shaking
from game.screens.screen import HEIGHT, WIDTH, House, Screen, look
from game.view import View
from game.words import N_
from game.world.carried import NOTHING
from game.world.command import Command
from game.world.judgement import Owed
from game.world.level import Level
from game.world.snapshot import keep
from game.world.state import World
from game.world.step import begin, step

LAST_LOOK_NS = 2 * NS_PER_SECOND  # the picture stays a moment after the day has ended
INTRO_NS = 9 * NS_PER_SECOND
INTRO_AREA = 596, 524  # pixels: left and width, between the day's work and the clock
INTRO_LINE = 28


class Play:
    """Runs a world in whole ticks, shows it, and records the run, which the results page keeps.

    counts: whether the day goes into the save.
    """

    counts = True

    def __init__(
        self, house: House, level: Level, view: View, seed: int = 0,
        goes_on: tuple[World, Recorder] | None = None, course: Course | None = None,
    ) -> None:
        """goes_on: a day that is taken up again where it was left, with its record so far. course: what it is
        a part of; None where it stands alone."""
        self._house = house
        self.level = level
        self.view = view
        if goes_on is None:
            dials, skill = house.settings.dials, house.save.skill
            carried = NOTHING if course is None else course.carried
            begun = begin(level, seed, dials, skill, carried)
            goes_on = begun, Recorder(level, seed, dials, skill, carried)
        self.course = course
        self.world, self.recorder = goes_on
        self.past = Past(self.world)
        self.owed = Owed()
        self.log: list[tuple[int, str]] = []  # tick, and what was to be read then
        self._told = len(view.shown)
        self._clock = TickClock(self.world.dials.pace)
        self._last = Command()
        self._over_ns = 0
        self._shown_ns = 0
        house.controls.forget()
        house.sound.begin(level)

    @classmethod
    def open(cls, house: House, path: Path, course: Course | None = None) -> Play:
        """Begin a map. Raises LevelError."""
        level = load(path, house.assets)
        view = View.create(level, path, house.assets, look(house.settings))
        return cls(house, level, view, course=course)

    def again(self) -> Play:
        """The same day from its beginning; nothing is loaded anew."""
        return self._anew()

    def _anew(self, goes_on: tuple[World, Recorder] | None = None) -> Play:
        """Another screen of the same kind on the same level."""
        return Play(self._house, self.level, self.view, self.world.seed, goes_on, self.course)

    def from_checkpoint(self) -> Play:
        """The day from its last checkpoint on; what was taken back is owed."""
        assert self.past.checkpoint is not None, "asked for only where there is one"
        kept = keep(self.past.checkpoint)
        back = self._anew((kept, self.recorder.back_to(kept.tick)))
        back.past.checkpoint = keep(kept)
        back.owed = self.owed
        back.owed.take_over(self.world, kept)
        return back

    def handle(self, wish: Wish) -> Screen | None:
        """Pause and keys; all else is commands, which `advance` asks for."""
        from game.screens.title import Keys

        if wish in (Ask.BACK, Ask.FOCUS_LOST):
            self._house.controls.forget()
            return Pause(self._house, self)
        if wish in (Ask.MAP, Ask.LOG):
            from game.screens.chart import Chart

            self._house.controls.forget()
            return Chart(self)
        if wish is Ask.SOLIDS:
            self._house.controls.forget()
            return Keys(self._house, self)
        return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """As many ticks as are due; a moment after the last one, the results."""
        self._shown_ns += elapsed_ns
        for _ in range(self._clock.advance(elapsed_ns)):
            if self.world.outcome is None:
                self.tick()
        if self.world.outcome is not None:
            self._over_ns += elapsed_ns
            if self._over_ns >= LAST_LOOK_NS:
                from game.screens.failed import FAILURES, Failed
                from game.screens.results import Results

                page = Failed if self.world.outcome in FAILURES else Results
                return page(self._house, self)
        return self

    def tick(self) -> None:
        """One tick: ask for the command, record it, step, listen."""
        house = self._house
        wish = house.controls.poll(self.view.origin_px, self.world.iruka.point, house.scale, house.offset)
        self._last = self.recorder.record(wish)
        happened = step(self.world, self._last)
        house.sound.hear(happened, self.world)
        house.controls.rumble(*shaking(happened))
        self.recorder.note(self.world)
        self.past.note(self.world)

    def draw(self) -> pygame.Surface:
        """The world, and at first a few words on what day it is."""
        pouch = self._house.controls.pouch
        picture = self.view.draw(
            self.world, self._last.aim, self._house.sound.captions, (pouch.throws, pouch.sets),
            keys=self._house.controls.names(self._house.settings.glyphs),
        )  # fmt: skip
        assert picture is not None, "a window always has a real view"
        self.log += [(self.world.tick, caption) for caption in self.view.shown[self._told :]]
        self._told = len(self.view.shown)
        if self.level.intro and self._shown_ns < INTRO_NS:
            left, width = INTRO_AREA
            rows = len(wrapped(self.level.intro, TEXT, width - 40))
            slip(picture, pygame.Rect(left, 8, width, 20 + INTRO_LINE * rows), 215)
            write_wrapped(picture, self.level.intro, (left + 20, 18), width - 40)
        return picture


class Pause:
    """The world stands still."""

    def __init__(self, house: House, play: Play) -> None:
        self._house = house
        self._play = play
        back = (N_("From the checkpoint"),) if play.past.checkpoint is not None else ()
        self._menu = Menu(
            ("Resume", "Difficulty", "Settings", "Keys", *back, "Begin again", "Leave"), (WIDTH // 2, 270)
        )
        self._picture = play.draw().copy()

    def handle(self, wish: Wish) -> Screen | None:
        """Resume, difficulty, settings, keys, back to the checkpoint, again, leave."""
        from game.screens.difficulty import Difficulty
        from game.screens.settings import SettingsPage
        from game.screens.title import Keys, home

        if wish in (Ask.BACK, Ask.CANCEL):
            return self._resume()
        if wish is Ask.SOLIDS:
            return Keys(self._house, self)
        match self._menu.handle(wish):
            case "Resume":
                return self._resume()
            case "Keys":
                return Keys(self._house, self)
            case "Difficulty":
                return Difficulty(self._house, self)
            case "Settings":
                return SettingsPage(self._house, self)
            case "From the checkpoint":
                return self._play.from_checkpoint()
            case "Begin again":
                return self._play.again()
            case "Leave":
                return home(self._house)
        return self

    def _resume(self) -> Screen:
        self._house.controls.forget()
        self._play.view.look_as(look(self._house.settings))
        return self._play

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves."""
        return self

    def draw(self) -> pygame.Surface:
        """The last picture, darker, and the menu."""
        page = self._picture.copy()
        slip(page, pygame.Rect(0, 0, WIDTH, HEIGHT), 120)
        write(page, "Pause", (WIDTH // 2, 230), LARGE, PAPER, centred=True)
        self._menu.draw(page)
        return page
