"""The end of the day: where the watchers really were, the stones judged, and the causes told."""

from __future__ import annotations

from itertools import pairwise

import pygame

from game.control import Ask, Wish
from game.records.kept import RANKS
from game.screens.failed import AGAIN, FAILURES, LEAVE
from game.screens.paper import DIM, LARGE, MINT, PAPER, RED, SMALL, TEXT, Menu, slip, write, write_wrapped
from game.screens.play import Play
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.words import N_, _, called
from game.world.events import Outcome
from game.world.evidence import Who
from game.world.judgement import judge
from game.world.level import Point
from game.world.skill import practised
from game.world.trace import Cause, causes_of, name, told
from game.world.tuning import WITHDRAWALS

MAP_AREA = pygame.Rect(40, 120, 640, 440)
LAST_RUN = "last-day.run"  # beside the save
CAUSES_TOLD = 2  # of each, the weightiest
NOTICING_TOLD = 4  # of those who noticed something
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
LEGEND = 656  # pixels that a line below the map may be wide
CHART_SHADE = (150, 150, 160)  # so that marks stand out on the map
LABEL_APART = 14  # pixels; figures of causes at one place stand side by side


class Results:
    """The page after a day. Retry begins the same day at once."""

    def __init__(self, house: House, play: Play) -> None:
        self._house, self._play, self._world = house, play, play.world
        self._judgement = judge(self._world, play.owed)
        passed = play.course is not None and self._world.outcome not in FAILURES
        items = (N_("Onward"), AGAIN, LEAVE) if passed else (AGAIN, LEAVE)
        self._menu = Menu(items, (WIDTH - 190, HEIGHT - 22 - 54 * len(items)), 240)
        self._scale = min(
            MAP_AREA.width / self._world.level.width, MAP_AREA.height / self._world.level.height
        )
        if play.counts:
            self._keep()
        self._page = self._drawn()

    def _keep(self) -> None:
        """Write down the best rank and the run; a full disk must not take the results away."""
        name, rank = self._world.level.name, self._judgement.rank.value
        best = self._house.save.ranks.get(name)
        if best is None or RANKS.index(rank) < RANKS.index(best):
            self._house.save.ranks[name] = rank
        self._house.save.skill = practised(self._world)
        self._house.save.days += 1
        course = self._play.course
        if course is not None and self._world.outcome not in FAILURES:
            course.ended(self._world)
        try:
            self._house.kept.keep(self._house.save)
            self._play.recorder.seal(self._world).save(self._house.kept.folder / LAST_RUN)
        except OSError as error:
            words = _("the result could not be saved: {reason}")
            self._house.notices.append(words.format(reason=error.strerror))

    def handle(self, wish: Wish) -> Screen | None:
        """Onward, once more, or leave."""
        from game.screens.title import Keys, home

        chosen = self._menu.handle(wish)
        if chosen == "Onward" and self._play.course is not None:
            return self._play.course.onward()
        if wish is Ask.RETRY or chosen == AGAIN:
            return self._play.again()
        if wish in (Ask.BACK, Ask.CANCEL) or chosen == LEAVE:
            return home(self._house)
        return Keys(self._house, self) if wish is Ask.SOLIDS else self

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
            for __, point in watcher.left:
                pygame.draw.circle(page, (6, 4, 10), self._at(point), 6)
            if not away or watcher.left:  # whoever has not been on duty yet was nowhere
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
        text = N_("black: where the watchers stood: numbered in the end, small before   lines: their posts")
        write(page, text, (MAP_AREA.x, MAP_AREA.y + chart.get_height() + 6), 18, DIM, most=LEGEND)
        key = N_("white: your stones, rimmed mint if right, red if wrong   red figures: where you gave cause")
        write(page, key, (MAP_AREA.x, MAP_AREA.y + chart.get_height() + 22), 18, DIM, most=LEGEND)

    def _labels(self, page: pygame.Surface) -> None:
        """Where he stood when he gave each cause."""
        taken: list[tuple[int, int]] = []
        for place, cause in enumerate(self._causes(), 1):
            x, y = self._at(cause.evidence.point)
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

    def _noticing(self) -> list[Who]:
        """The watchers, and whoever else noticed something."""
        world = self._world
        watchers = [Who(number, True) for number in range(len(world.watchers))]
        people = [Who(number) for number, person in enumerate(world.people) if person.mind.causes]
        return [*watchers, *people][:NOTICING_TOLD]

    def _causes(self) -> list[Cause]:
        """The weightiest causes of each, one after the other, in the order of the day."""
        causes: list[Cause] = []
        for who in self._noticing():
            weighty = sorted(causes_of(self._world, who), key=lambda one: -one.weight)[:CAUSES_TOLD]
            causes += [Cause(who, one) for one in sorted(weighty, key=lambda one: one.tick)]
        return causes

    def _figures(self, page: pygame.Surface) -> None:
        world, judgement = self._world, self._judgement
        x, y = 710, 120
        slip(page, pygame.Rect(x - 14, y - 8, WIDTH - x - 16, 460), 200)
        write(page, _("Rank: {rank}").format(rank=_(judgement.rank.value)), (x, y), LARGE, MINT)
        par = world.level.par_time
        took = _("time {time} of {par}") if par else _("time {time}")
        lines = (
            took.format(time=_clock(judgement.seconds), par=_clock(par)),
            _("stones: {right} right, {wrong} wrong    hails: {hails}").format(
                right=judgement.stones_right, wrong=judgement.stones_wrong, hails=world.hails
            ),
            _("looks at nothing: {looks}    pulses: {pulses} (less is better)").format(
                looks=judgement.looks_wrong, pulses=judgement.pulses
            ),
            _("hunted: {hunted}    put to sleep: {asleep}    taken back: {back}").format(
                hunted=judgement.alerts, asleep=judgement.takedowns, back=judgement.retries
            ),
        )
        y += 42
        for line in lines:
            write(page, line, (x, y), TEXT, PAPER, most=WIDTH - x - 30)
            y += 26
        for place, cause in enumerate(causes := self._causes(), 1):
            if place == 1 or causes[place - 2].who != cause.who:
                write(page, self._titled(cause.who), (x, y + 8), TEXT, MINT, most=WIDTH - x - 30)
                y += 34
            write(page, f"{place}", (x + 4, y), SMALL, RED)
            y = write_wrapped(page, told(world, cause, called), (x + 22, y), WIDTH - x - 60, SMALL, PAPER)
        for who in self._noticing():
            if not causes_of(world, who):
                words = _("{who}; noticed nothing").format(who=self._titled(who))
                write(page, words, (x, y + 8), TEXT, MINT, most=WIDTH - x - 30)
                y += 30

    def _titled(self, who: Who) -> str:
        """Who it is, and what became of him."""
        if not who.cloaked:
            return called(name(self._world, who))
        state = _("found") if self._judgement.found[who.number] else _("never found")
        withdrawals = self._world.watchers[who.number].withdrawals
        if withdrawals:
            once = min(withdrawals, WITHDRAWALS) == 1
            state += _(", withdrew once") if once else _(", withdrew twice")
        return f"{who.number + 1}  {called(name(self._world, who))}: {state}"


def _gap(first: Point, second: Point) -> float:
    return (first[0] - second[0]) ** 2 + (first[1] - second[1]) ** 2


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"
