"""The lower right of the picture: how lit he is, what is in hand, and whatever keeps his hands busy."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import pygame

from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH
from game.view.palette import COMPOSURE, INK, MINT, PAPER, PAPER_DIM, VERMILION, Colour
from game.view.things import LAMP
from game.view.tokens import NAMES, Tokens
from game.words import _
from game.world.angles import DIRECTIONS
from game.world.evidence import GUARDING
from game.world.items import Item
from game.world.state import World
from game.world.tools import locks
from game.world.tuning import TICKS_PER_SECOND

Write = Callable[[pygame.Surface, str, tuple[int, int], Colour], None]

RIGHT = VIEW_WIDTH - 18
TOP = VIEW_HEIGHT - 92
GAUGE = 108, 12  # pixels
LETTER = pygame.Rect(VIEW_WIDTH // 2 - 300, 150, 600, 200)
ICON = 28  # pixels, of what is in hand
NONE_LEFT = 80  # its opacity where none is left
DIAL = 46  # pixels, the radius of a lock


class Kit:
    """Draws it. `write` puts small letters on the picture."""

    def __init__(
        self, write: Write, wash: Callable[[int, int], pygame.Surface], tokens: Tokens | None = None
    ) -> None:
        self._write, self._wash, self._tokens = write, wash, tokens

    def draw(
        self, target: pygame.Surface, world: World, hands: tuple[Item, Item] | None, keys: Mapping[str, str]
    ) -> None:
        """All of it that there is any use for on this map. keys: what they are called."""
        if any(person.mind.scale is GUARDING for person in world.people) or world.level.daylight < 1.0:
            self._gauge(target, world)
        if hands is not None and (world.kit or any(world.taken)):
            self._hands(target, world, hands, keys)
        if world.level.checkpoints and world.checkpoint >= 0:
            seconds = (world.tick - world.checkpoint_at) // TICKS_PER_SECOND
            time = f"{seconds // 60}:{seconds % 60:02d}"
            text = _("checkpoint {time} ago").format(time=time)
            self._write(target, text, (RIGHT - 190, 52), PAPER_DIM)

    def draw_busy(self, target: pygame.Surface, world: World, use: str) -> None:
        """What keeps his hands busy: a lock, ropes, a letter. use: what that key is called."""
        if world.iruka.lock is not None:
            self._lock(target, world, use)
        if world.iruka.bound > 0.0:
            self._ropes(target, world.iruka.bound)
        if world.iruka.reading is not None:
            self._letter(target, world, world.iruka.reading)

    def _gauge(self, target: pygame.Surface, world: World) -> None:
        """The very number that the watchers use, and how much of him is hidden."""
        iruka = world.iruka
        x, y = RIGHT - GAUGE[0] - 8, TOP
        target.blit(self._wash(GAUGE[0] + 66, 32), (x - 50, y - 10))
        self._write(target, _("Lit"), (x - 38, y - 2), PAPER)
        box = pygame.Rect(x, y, *GAUGE)
        pygame.draw.rect(target, (40, 36, 48), box)
        full = round(GAUGE[0] * min(max(iruka.lit, 0.0), 1.0))
        pygame.draw.rect(target, LAMP, (x, y, full, GAUGE[1]))
        if iruka.hidden > 0.0:  # what cover takes away
            hidden = round(full * iruka.hidden)
            pygame.draw.rect(target, (84, 112, 78), (x + full - hidden, y, hidden, GAUGE[1]))
        pygame.draw.rect(target, INK, box, 2)

    def _hands(
        self, target: pygame.Surface, world: World, hands: tuple[Item, Item], keys: Mapping[str, str]
    ) -> None:
        """What would be thrown and what would be set, and how many are left."""
        target.blit(self._wash(330, 34), (RIGHT - 330, TOP + 22))
        for item, left, key in (
            (hands[0], RIGHT - 318, keys["throw"]), (hands[1], RIGHT - 154, keys["set"]),
        ):  # fmt: skip
            count = world.kit.get(item, 0)
            spot = left + 8, TOP + 38
            if self._tokens is not None:
                picture = self._tokens.sized(NAMES[item], ICON)
                picture.set_alpha(255 if count else NONE_LEFT)
                target.blit(picture, picture.get_rect(center=spot))
            colour = PAPER if count else PAPER_DIM
            self._write(target, f"{key}: {_(item.value)} {count}", (left + 24, TOP + 31), colour)

    def _lock(self, target: pygame.Surface, world: World, use: str) -> None:
        """The pick goes where he aims; the nearer the pin, the brighter the rim."""
        lock = world.iruka.lock
        assert lock is not None, "asked for only then"
        x, y = 250, VIEW_HEIGHT - 230  # at the side: the guard who may come is seen
        feel = locks.feel(world)
        pygame.draw.circle(target, INK, (x, y), DIAL + 8)
        rim = tuple(round(70 + (band - 70) * feel) for band in MINT)
        pygame.draw.circle(target, rim, (x, y), DIAL + 4, 4 + round(3 * feel))
        pygame.draw.circle(target, (58, 52, 64), (x, y), DIAL)
        dx, dy = DIRECTIONS[lock.pick]
        shake = feel * 2 * math.sin(world.tick * 1.3)
        tip = x + dx * (DIAL - 6) - dy * shake, y + dy * (DIAL - 6) + dx * shake
        pygame.draw.line(target, PAPER, (x, y), tip, 4)
        for pin in range(world.level.doors[lock.door].lock):
            spot = x - 40 + pin * 16, y + DIAL + 22
            done = pin < world.level.doors[lock.door].lock - lock.pins
            pygame.draw.circle(target, INK, spot, 7)
            pygame.draw.circle(target, MINT if done else PAPER_DIM, spot, 5, 0 if done else 1)
        words = _("aim round him: turn   rim bright: {key}   walk: leave off").format(key=use)
        self._write(target, words, (x - 190, y + DIAL + 36), PAPER)

    def _ropes(self, target: pygame.Surface, bound: float) -> None:
        x, y = VIEW_WIDTH // 2 - 90, VIEW_HEIGHT - 176
        target.blit(self._wash(230, 52), (x - 24, y - 12))
        self._write(target, _("Bound - left, right, left, right"), (x - 10, y - 6), PAPER)
        pygame.draw.rect(target, (40, 36, 48), (x, y + 18, 180, 10))
        pygame.draw.rect(target, COMPOSURE, (x, y + 18, round(180 * bound), 10))
        pygame.draw.rect(target, INK, (x, y + 18, 180, 10), 2)

    def _letter(self, target: pygame.Surface, world: World, number: int) -> None:
        """The letter in his hands; as much of it as he has read."""
        spec, state = world.level.letters[number], world.letters[number]
        share = min(state.read / max(spec.seconds * TICKS_PER_SECOND, 1), 1.0)
        text = _(spec.text)
        shown = text[: max(round(len(text) * share), 1)]
        page = pygame.Surface(LETTER.size, pygame.SRCALPHA)
        page.fill((*PAPER, 226))
        pygame.draw.rect(page, INK, page.get_rect(), 2)
        target.blit(page, LETTER)
        y = LETTER.y + 34
        pygame.draw.line(target, VERMILION, (LETTER.x + 20, y), (LETTER.right - 20, y), 2)
        y += 10
        for line in _lines(shown, 62)[:6]:
            self._write(target, line, (LETTER.x + 24, y), PAPER)
            y += 24


def _lines(text: str, width: int) -> list[str]:
    """Lines of at most `width` letters; a longer word stands alone."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]
