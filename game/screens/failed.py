"""After a failure: the last ten seconds once more, with the watchers uncloaked, and why it came so."""

from __future__ import annotations

import pygame

from game.control import Ask, Wish
from game.screens.clock import TickClock
from game.screens.paper import LARGE, PAPER, RED, SMALL, TEXT, Menu, slip, write, write_wrapped
from game.screens.past import SHOWN
from game.screens.play import Play
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.view.camera import pixels
from game.words import N_, _, called
from game.world.events import Outcome
from game.world.state import World
from game.world.step import step
from game.world.trace import Cause, told, trace
from game.world.tuning import TICKS_PER_SECOND

FAILURES = {
    Outcome.CAUGHT: "Caught",
    Outcome.FOUND_OUT: "Found out",
    Outcome.NO_ANSWER: "They have gone",
}
BACK, AGAIN, RESULTS, LEAVE = "From the checkpoint", "Once more", "Results", "Leave"
CAUSES_TOLD = 4
DEAF_NS = 400_000_000  # keys that were still down when it happened choose nothing
RESTS = 2 * TICKS_PER_SECOND  # ticks that the last picture stands before it begins again
SLOW_FROM = 2 * TICKS_PER_SECOND  # ticks before the end, from which it goes at half the pace


class Failed:
    """Plays the end again and again until something is chosen. Retry is one key away."""

    def __init__(self, house: House, play: Play) -> None:
        self._house, self._play = house, play
        self._end = play.world.tick
        self._causes = _last_causes(play.world)
        items, words = [AGAIN, RESULTS, LEAVE], [_(AGAIN), _(RESULTS), _(LEAVE)]
        if play.past.checkpoint is not None:
            items.insert(0, BACK)
            ago = _ago(self._end - play.past.checkpoint.tick)
            words.insert(0, _("From the checkpoint ({time} back)").format(time=ago))
        words[0] += "  [R]"
        self._menu = Menu(items, (WIDTH - 220, HEIGHT - 60 - 58 * len(items)), 360, words=words)
        self._clock = TickClock()
        self._halves = 0
        self._shown_ns = 0
        self._rests = 0
        self._world = self._rewound()

    def _rewound(self) -> World:
        """The world ten seconds ago."""
        world = self._play.past.before(self._end)
        commands = self._play.recorder.run.commands
        while world.tick < self._end - SHOWN and world.outcome is None:
            step(world, commands[world.tick])
        return world

    def handle(self, wish: Wish) -> Screen | None:
        """Back to the checkpoint, once more, the results, or leave."""
        from game.screens.results import Results
        from game.screens.title import Keys, home

        if self._shown_ns < DEAF_NS:
            return self
        chosen = self._menu.handle(wish)
        if wish is Ask.RETRY:
            chosen = self._menu.items[0]
        if chosen == BACK:
            return self._play.from_checkpoint()
        if chosen == AGAIN:
            return self._play.again()
        if chosen == RESULTS:
            return Results(self._house, self._play)
        if wish in (Ask.BACK, Ask.CANCEL) or chosen == LEAVE:
            return home(self._house)
        return Keys(self._house, self) if wish is Ask.SOLIDS else self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """The past goes by, at half its pace near the end, and begins again."""
        self._shown_ns += elapsed_ns
        for __ in range(self._clock.advance(elapsed_ns)):
            self._tick()
        return self

    def _tick(self) -> None:
        if self._world.outcome is not None or self._world.tick >= self._end:
            self._rests += 1
            if self._rests > RESTS:
                self._rests = 0
                self._world = self._rewound()
            return
        self._halves += 1
        if self._world.tick < self._end - SLOW_FROM or self._halves % 2 == 0:
            step(self._world, self._play.recorder.run.commands[self._world.tick])

    def draw(self) -> pygame.Surface:
        """What happened, who was where, and the causes."""
        keys = self._house.controls.names(self._house.settings.glyphs)
        page = self._play.view.draw(self._world, uncloaked=True, keys=keys)
        assert page is not None, "a window always has a real view"
        slip(page, pygame.Rect(20, 20, 640, 60 + 25 * len(self._causes)), 225)
        outcome = self._play.world.outcome or Outcome.CAUGHT
        title = write(page, FAILURES.get(outcome, N_("Over")), (40, 30), LARGE, RED)
        left = max(self._end - self._world.tick, 0) / TICKS_PER_SECOND
        words = _("the last ten seconds, watchers uncloaked   -{left} s").format(left=f"{left:4.1f}")
        x = max(180, title.right + 20)
        write(page, words, (x, 36), SMALL, PAPER, most=640 - x)
        y = 68
        for number, cause in enumerate(self._causes, 1):
            words = f"{number}  {told(self._play.world, cause, called)}"
            y = write_wrapped(page, words, (40, y), 600, TEXT, PAPER)
            self._number(page, number, cause)
        self._menu.draw(page)
        return page

    def _number(self, page: pygame.Surface, number: int, cause: Cause) -> None:
        """Where it was, on the picture."""
        x, y = pixels(cause.evidence.point, self._play.view.origin_px)
        if 0 <= x < WIDTH and 0 <= y < HEIGHT:
            pygame.draw.circle(page, RED, (x, y), 11)
            pygame.draw.circle(page, PAPER, (x, y), 11, 2)
            write(page, str(number), (x, y - 7), SMALL, PAPER, centred=True)


def _last_causes(world: World) -> list[Cause]:
    """The last few, of whoever caught him first."""
    everything = trace(world)
    his = [cause for cause in everything if cause.who == world.caught_by]
    return (his or everything)[-CAUSES_TOLD:]


def _ago(count: int) -> str:
    seconds = count // TICKS_PER_SECOND
    return f"{seconds // 60}:{seconds % 60:02d}"
