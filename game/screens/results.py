"""The end of the day: where the watchers really were, the stones judged, and the causes told."""

from __future__ import annotations

from itertools import pairwise

import pygame

from game.control import Ask, Wish
from game.records.kept import RANKS
from game.screens.paper import DIM, LARGE, MINT, PAPER, RED, SMALL, TEXT, Menu, slip, write, write_wrapped
from game.screens.play import Play
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.world.beings import Watcher
from game.world.events import Outcome
from game.world.evidence import Evidence
from game.world.judgement import judge
from game.world.level import Point
from game.world.tuning import TICKS_PER_SECOND, WITHDRAWALS

MAP_AREA = pygame.Rect(40, 120, 640, 440)
LAST_RUN = "last-day.run"  # beside the save
CAUSES_TOLD = 3  # of each watcher, the weightiest
ENDINGS = {
    Outcome.ANSWER: (
        "An answer",
        "Two of them, on two sides of the yard, and not one pupil was followed home. "
        "So it is not the children they look after. It is their teacher.",
    ),
    Outcome.DOUBT: (
        "A doubt",
        "The gate falls shut behind him. Something was there all day, he would swear to it; "
        "but he would not like to have to prove it.",
    ),
    Outcome.AWAY: (
        "Away", "Everything done, and out by the way he chose. Whoever kept watch will swear it was quiet.",
    ),
    Outcome.CAUGHT: ("Caught", "It ended sooner than he had planned. The causes below say why."),
    Outcome.FOUND_OUT: ("Found out", "A kind face has understood what he would not say. The causes say why."),
    Outcome.NO_ANSWER: (
        "No answer",
        "They were sure that he knew, and so they went. Tomorrow the air will be only air, "
        "and whoever stands in it will stand farther off.",
    ),
}
CHART_SHADE = (150, 150, 160)  # so that marks stand out on the map
LABEL_APART = 14  # pixels; figures of causes at one place stand side by side


class Results:
    """The page after a day. Retry begins the same day at once."""

    def __init__(self, house: House, play: Play) -> None:
        self._house, self._play, self._world = house, play, play.world
        self._judgement = judge(self._world)
        self._menu = Menu(("Once more", "Leave"), (WIDTH - 190, HEIGHT - 130), 240)
        self._scale = min(
            MAP_AREA.width / self._world.level.width, MAP_AREA.height / self._world.level.height
        )
        self._keep()
        self._page = self._drawn()

    def _keep(self) -> None:
        """Write down the best rank and the run; a full disk must not take the results away."""
        name, rank = self._world.level.name, self._judgement.rank.value
        best = self._house.save.ranks.get(name)
        if best is None or RANKS.index(rank) < RANKS.index(best):
            self._house.save.ranks[name] = rank
        try:
            self._house.kept.keep(self._house.save)
            self._play.recorder.seal(self._world).save(self._house.kept.folder / LAST_RUN)
        except OSError as error:
            self._house.notices.append(f"the result could not be saved: {error.strerror}")

    def handle(self, wish: Wish) -> Screen | None:
        """Once more, or leave."""
        from game.screens.title import Keys, Title

        chosen = self._menu.handle(wish)
        if wish is Ask.RETRY or chosen == "Once more":
            return self._play.again()
        if wish in (Ask.BACK, Ask.CANCEL) or chosen == "Leave":
            return Title(self._house)
        return Keys(self) if wish is Ask.KEYS else self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._page.copy()
        self._menu.draw(page)
        return page

    def _drawn(self) -> pygame.Surface:
        page = pygame.Surface((WIDTH, HEIGHT))
        page.fill((30, 27, 42))
        outcome = self._world.outcome or Outcome.DOUBT
        title, words = ENDINGS[outcome]
        write(page, title, (40, 28), 48, PAPER)
        write_wrapped(page, words, (300, 30), WIDTH - 360, TEXT, PAPER)
        self._map(page)
        self._figures(page)
        return page

    def _map(self, page: pygame.Surface) -> None:
        """The level from above; holes where they were, at the end and whenever a stone was laid."""
        level = self._world.level
        chart = self._play.view.chart(*MAP_AREA.size)
        assert chart is not None, "a window always has a real view"
        chart.fill(CHART_SHADE, special_flags=pygame.BLEND_RGB_MULT)
        page.blit(chart, MAP_AREA)
        for number, watcher in enumerate(self._world.watchers):
            for post in watcher.spec.posts:
                route = level.patrols[post].waypoints
                for first, second in pairwise(route):
                    pygame.draw.line(page, DIM, self._at(first.point), self._at(second.point), 1)
            away = self._world.tick < watcher.away_until
            for _, point in watcher.left:
                pygame.draw.circle(page, (6, 4, 10), self._at(point), 6)
            self._hole(page, watcher.left[-1][1] if away else watcher.point, str(number + 1))
        for stone in self._world.stones:
            colour = MINT if stone.right else RED
            near = min(stone.truth, key=lambda one: _gap(one[1], stone.point), default=None)
            if near is not None:
                pygame.draw.line(page, colour, self._at(stone.point), self._at(near[1]), 2)
                pygame.draw.circle(page, (6, 4, 10), self._at(near[1]), 6)
            pygame.draw.circle(page, colour, self._at(stone.point), 7)
            pygame.draw.circle(page, PAPER, self._at(stone.point), 5)
        self._labels(page)
        text = "black: where the watchers stood: numbered in the end, small before   lines: their posts"
        write(page, text, (MAP_AREA.x, MAP_AREA.y + chart.get_height() + 6), 18, DIM)
        key = "white: your stones, rimmed mint if right, red if wrong   red figures: where you gave cause"
        write(page, key, (MAP_AREA.x, MAP_AREA.y + chart.get_height() + 22), 18, DIM)

    def _labels(self, page: pygame.Surface) -> None:
        """Where he stood when he gave each cause."""
        taken: list[tuple[int, int]] = []
        for place, (_, cause) in enumerate(self._causes(), 1):
            x, y = self._at(cause.point)
            while any(abs(x - one[0]) < LABEL_APART and abs(y - one[1]) < LABEL_APART for one in taken):
                x += LABEL_APART
            taken.append((x, y))
            slip(page, pygame.Rect(x - 7, y - 2, 14, 17), 200)
            write(page, f"{place}", (x, y), SMALL, RED, centred=True)

    def _hole(self, page: pygame.Surface, point: Point, name: str) -> None:
        pygame.draw.circle(page, (6, 4, 10), self._at(point), 9)
        pygame.draw.circle(page, PAPER, self._at(point), 9, 1)
        x, y = self._at(point)
        write(page, name, (x, y - 6), 18, PAPER, centred=True)

    def _at(self, point: Point) -> tuple[int, int]:
        return MAP_AREA.x + round(point[0] * self._scale), MAP_AREA.y + round(point[1] * self._scale)

    def _causes(self) -> list[tuple[Watcher, Evidence]]:
        """The weightiest causes of each watcher, watcher by watcher, in the order of the day."""
        told = []
        for watcher in self._world.watchers:
            weighty = sorted(watcher.mind.causes, key=lambda cause: -cause.weight)[:CAUSES_TOLD]
            told += [(watcher, cause) for cause in sorted(weighty, key=lambda cause: cause.tick)]
        return told

    def _figures(self, page: pygame.Surface) -> None:
        world, judgement = self._world, self._judgement
        x, y = 710, 120
        slip(page, pygame.Rect(x - 14, y - 8, WIDTH - x - 16, 460), 200)
        write(page, f"Rank: {judgement.rank.value}", (x, y), LARGE, MINT)
        par = world.level.par_time
        lines = (
            f"time {_clock(judgement.seconds)}" + (f" of {_clock(par)}" if par else ""),
            f"stones: {judgement.stones_right} right, {judgement.stones_wrong} wrong    hails: {world.hails}",
            f"looks at nothing: {world.looks_wrong}    pulses: {world.pulses} (less is better)",
        )
        y += 42
        for line in lines:
            write(page, line, (x, y), TEXT, PAPER)
            y += 26
        place = 0
        for number, watcher in enumerate(world.watchers):
            y += 10
            state = "found" if judgement.found[number] else "never found"
            if watcher.withdrawals:
                state += f", withdrew {('once', 'twice')[min(watcher.withdrawals, WITHDRAWALS) - 1]}"
            write(page, f"{number + 1}  {watcher.spec.name}: {state}", (x, y), TEXT, MINT)
            y += 26
            told = [cause for whose, cause in self._causes() if whose is watcher]
            if not told:
                write(page, "noticed nothing at all", (x + 18, y), SMALL, DIM)
                y += 24
            for cause in told:
                place += 1
                when = _clock(cause.tick // TICKS_PER_SECOND)
                write(page, f"{place}", (x + 4, y), SMALL, RED)
                text = f"{when}  \"{cause.kind.value}\" (by {cause.sense.value}, {cause.weight:.1f})"
                y = write_wrapped(page, text, (x + 22, y), WIDTH - x - 60, SMALL, PAPER)


def _gap(first: Point, second: Point) -> float:
    return (first[0] - second[0]) ** 2 + (first[1] - second[1]) ** 2


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"
