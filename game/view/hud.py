"""What stands at the picture's edges: the day's work, bars, stones, clock, keys, captions.

Captions come as they are read; all else is looked up here in the language in use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import pygame

from game.view.arrows import SIDE, arrow, parted
from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH
from game.view.kit import Kit
from game.view.look import USUAL_KEYS, Look
from game.view.palette import (
    CHAKRA,
    COMPOSURE,
    INK,
    MINT,
    PAPER,
    PAPER_DIM,
    STONE_BLACK,
    STONE_WHITE,
    VERMILION,
    Colour,
)
from game.view.tokens import Tokens
from game.words import N_, _
from game.world.items import Item
from game.world.lesson import goal_here, open_goals
from game.world.state import World
from game.world.tools.hint import hint
from game.world.tuning import PULSE_COST, STONES, TICKS_PER_SECOND

INSET = 18  # pixels from the picture's edge
LINE = 24
BAR = 168, 12  # pixels
HINTS = N_(
    "{focus} focus   {look} look   {stone} stone   {hail} hail   {pulse} pulse   {use} use   {map} map"
)
PLAIN = Look()
CORNERS = (
    pygame.Rect(0, 0, 620, 260), pygame.Rect(VIEW_WIDTH - 320, 0, 320, 90),
    pygame.Rect(0, VIEW_HEIGHT - 120, 560, 120), pygame.Rect(VIEW_WIDTH - 580, VIEW_HEIGHT - 120, 580, 120),
)  # fmt: skip
CAPTIONS_SHOWN = 3
SLIP_OPACITY = 150
RECEDES = 0.9  # share of that which is gone in full focus


class Hud:
    """Draws the edges. Keeps no state but letters it has drawn before."""

    def __init__(self, look: Look = PLAIN, tokens: Tokens | None = None) -> None:
        """tokens: pictures of what is in hand."""
        pygame.font.init()
        self._look = look
        self._keys = USUAL_KEYS
        self._sheet: pygame.Surface | None = None  # where it is drawn first, if it is to be larger
        self._recede = 0.0
        self._small = pygame.font.Font(None, 21)
        self._text = pygame.font.Font(None, 24)
        self._large = pygame.font.Font(None, 30)
        self._said = pygame.font.Font(None, round(24 * look.caption_size))
        self._written = lru_cache(maxsize=256)(_written)
        self._slips = lru_cache(maxsize=32)(_slip)
        self._kit = Kit(self._small_write, self._slip, tokens)

    def draw(
        self, target: pygame.Surface, world: World, captions: Sequence[str],
        hands: tuple[Item, Item] | None = None, keys: Mapping[str, str] = USUAL_KEYS,
    ) -> None:
        """Over the finished picture. captions: oldest first; the last few are shown. hands: what he would
        throw and set. keys: what the keys are called."""
        self._recede, self._keys = RECEDES * world.iruka.focus, keys
        if self._look.hud_size == 1.0:
            self._edges(target, world, hands)
        else:
            self._edges_in_size(target, world, hands)
        if self._look.hints:
            self._hint_line(target)
        if world.iruka.reading is not None or world.iruka.lock is not None or world.iruka.bound > 0.0:
            self._kit.draw_busy(target, world, self._keys["use"])
        if "captions" not in self._look.hidden:
            self._captions(target, world, captions)

    def _edges(self, target: pygame.Surface, world: World, hands: tuple[Item, Item] | None) -> None:
        """All that stands at the picture's corners."""
        hidden = self._look.hidden
        for piece, draw in (
            ("goals", self._goals), ("bars", self._bars), ("stones", self._stones), ("clock", self._clock),
        ):  # fmt: skip
            if piece not in hidden:
                draw(target, world)
        if "kit" not in hidden:
            self._kit.draw(target, world, hands, self._keys)

    def _hint_line(self, target: pygame.Surface) -> None:
        """What the keys do, always in one size: who needs it larger finds it on the page of keys."""
        words = self._written(self._small, _(HINTS).format(**self._keys), PAPER_DIM)
        spot = words.get_rect(bottomright=(VIEW_WIDTH - INSET, VIEW_HEIGHT - INSET + 4))
        target.blit(self._slip(spot.width + 24, 28), (spot.left - 12, spot.top - 6))
        target.blit(words, spot)

    def _edges_in_size(self, target: pygame.Surface, world: World, hands: tuple[Item, Item] | None) -> None:
        """The same, each corner made larger or smaller in its place."""
        if self._sheet is None:
            self._sheet = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), pygame.SRCALPHA)
        self._sheet.fill((0, 0, 0, 0))
        self._edges(self._sheet, world, hands)
        size = self._look.hud_size
        for corner in CORNERS:
            part = self._sheet.subsurface(corner)
            wide, high = round(corner.width * size), round(corner.height * size)
            grown = pygame.transform.smoothscale(part, (wide, high))
            x = 0 if corner.left == 0 else VIEW_WIDTH - wide
            target.blit(grown, (x, 0 if corner.top == 0 else VIEW_HEIGHT - high))

    def _small_write(
        self, target: pygame.Surface, text: str, spot: tuple[int, int], colour: Colour
    ) -> None:
        self._write(target, text, spot, self._small, colour)

    def _slip(self, width: int, height: int) -> pygame.Surface:
        """A slip to write on. In focus hardly any: a hole behind it must not be missed."""
        slip = self._slips(width, height)
        slip.set_alpha(round(255 * (1.0 - self._recede)))
        return slip

    def _goals(self, target: pygame.Surface, world: World) -> None:
        """How many are done, what is to be done now, and the first of what follows: a long list would lie
        over holes. All of them stand on the map's page."""
        now, specs = open_goals(world), world.level.goals
        later = [number for number, goal in enumerate(world.goals) if not goal.done and number not in now]
        shown = (*now, *later[:1])
        words = [_(specs[number].text or specs[number].name) for number in shown]
        width = max([280, *(self._written(self._text, word, PAPER).get_width() + 60 for word in words)])
        target.blit(self._slip(width, (len(shown) + 1 + (not now)) * LINE + 16), (INSET - 8, INSET - 8))
        self._write(target, _(world.level.title), (INSET + 4, INSET), self._large, PAPER)
        done = sum(goal.done for goal in world.goals)
        if done:
            told = _("{number} of {all}").format(number=done, all=len(specs))
            image = self._written(self._small, told, MINT)
            target.blit(image, image.get_rect(topright=(INSET + width - 22, INSET + 4)))
        y = INSET + LINE + 6
        for number, word in zip(shown, words, strict=True):
            goal, spec = world.goals[number], specs[number]
            colour = PAPER if number in now else PAPER_DIM
            if world.iruka.teaching == number:
                colour = VERMILION
            share = goal.taught / max(spec.seconds * TICKS_PER_SECOND, 1)
            _dial(target, (INSET + 11, y + 8), share, colour)
            self._write(target, word, (INSET + 28, y), self._text, colour)
            y += LINE
        if not now and world.level.exits:
            self._write(target, _("Leave by the gate"), (INSET + 28, y), self._text, PAPER)

    def _bars(self, target: pygame.Surface, world: World) -> None:
        iruka = world.iruka
        top = VIEW_HEIGHT - INSET - 62
        target.blit(self._slip(300, 78), (INSET - 8, top - 10))
        rows: tuple[tuple[str, float, Colour, float], ...] = (
            (_("Chakra"), iruka.chakra, CHAKRA, PULSE_COST),
            (_("Composure"), iruka.composure, COMPOSURE, 0.0),
            (_("Focus"), iruka.focus, MINT, 0.0),
        )
        for number, (name, share, colour, notch) in enumerate(rows):
            y = top + number * 22
            self._write(target, name, (INSET + 4, y - 1), self._small, PAPER)
            _brush_bar(target, (INSET + 98, y), share, colour, notch)

    def _stones(self, target: pygame.Surface, world: World) -> None:
        left = STONES - len(world.stones)
        key = self._keys["stone"]
        self._write(target, key, (INSET + 300, VIEW_HEIGHT - INSET - 16), self._small, PAPER_DIM)
        x, y = INSET + 324, VIEW_HEIGHT - INSET - 8
        for number in range(STONES):
            colour = STONE_WHITE if number % 2 else STONE_BLACK
            spot = x + number * 20, y
            if number >= len(world.stones):
                pygame.draw.circle(target, INK, spot, 9)
                pygame.draw.circle(target, colour, spot, 7)
                pygame.draw.circle(target, PAPER_DIM, spot, 9, 1)
            else:
                pygame.draw.circle(target, PAPER_DIM, spot, 6, 1)
        if world.tick < world.hail_ready:
            seconds = -(-(world.hail_ready - world.tick) // TICKS_PER_SECOND)
            words = _("steel back in {seconds} s").format(seconds=seconds)
            self._write(target, words, (x - 8, y - 32), self._small, PAPER_DIM)
        elif left < STONES and world.level.proof == "hail":
            words = _("{key}: hail on a stone").format(key=self._keys["hail"])
            self._write(target, words, (x - 8, y - 32), self._small, PAPER)

    def _clock(self, target: pygame.Surface, world: World) -> None:
        seconds = world.tick // TICKS_PER_SECOND
        par = world.level.par_time
        text = f"{seconds // 60}:{seconds % 60:02d}"
        if par:
            text += "   " + _("goal {time}").format(time=f"{par // 60}:{par % 60:02d}")
        late = par and seconds > par
        image = self._written(self._text, text, COMPOSURE if late else PAPER)
        spot = image.get_rect(topright=(VIEW_WIDTH - INSET, INSET))
        target.blit(self._slip(image.get_width() + 24, 32), (spot.left - 12, spot.top - 8))
        target.blit(image, spot)

    def _captions(self, target: pygame.Surface, world: World, captions: Sequence[str]) -> None:
        y = VIEW_HEIGHT - 112
        lines = list(captions[-CAPTIONS_SHOWN:])
        if world.iruka.teaching is not None:
            lines.append(_("At work - {key} to leave off").format(key=self._keys["use"]))
        elif (at_hand := hint(world)) is not None:  # Use does that first
            lines.append(f"{self._keys['use']}: {_(at_hand.value)}")
        elif goal_here(world) is not None:
            lines.append(_("{key}: begin the work here").format(key=self._keys["use"]))
        for line in reversed(lines):
            sign, words = parted(line)
            image = self._written(self._said, words, PAPER)
            spot = image.get_rect(center=(VIEW_WIDTH // 2, y))
            room = SIDE + 8 if sign else 0  # for an arrow to the left of the words
            high = image.get_height() + 8
            target.blit(self._slip(spot.width + room + 28, high), (spot.left - room - 14, spot.top - 5))
            target.blit(image, spot)
            if sign:
                target.blit(arrow(sign, PAPER), (spot.left - room, spot.centery - SIDE // 2))
            y -= round(28 * self._look.caption_size)

    def _write(
        self,
        target: pygame.Surface,
        text: str,
        spot: tuple[int, int],
        font: pygame.font.Font,
        colour: Colour,
    ) -> None:
        target.blit(self._written(font, text, colour), spot)


def _written(font: pygame.font.Font, text: str, colour: Colour) -> pygame.Surface:
    """Text with a soft dark rim, so that it is read on any ground."""
    face, rim = font.render(text, True, colour), font.render(text, True, INK)
    rim.set_alpha(170)
    whole = pygame.Surface((face.get_width() + 2, face.get_height() + 2), pygame.SRCALPHA)
    for spot in ((0, 1), (2, 1), (1, 0), (1, 2), (2, 2)):
        whole.blit(rim, spot)
    whole.blit(face, (1, 1))
    return whole


def _slip(width: int, height: int) -> pygame.Surface:
    """A slip of dark ink wash with brushed ends, to write on."""
    large = pygame.Surface((width * 2, height * 2), pygame.SRCALPHA)
    large.fill((*INK, 0))
    body = pygame.Rect(6, 0, width * 2 - 14, height * 2)
    pygame.draw.rect(large, (*INK, SLIP_OPACITY), body, border_radius=12)
    for row in range(4, height * 2 - 4, 10):
        out = (row * 7919) % 9
        pygame.draw.line(large, (*INK, SLIP_OPACITY), (body.right - 4, row), (body.right - 1 + out, row), 5)
    return pygame.transform.smoothscale(large, (width, height))


def _brush_bar(
    target: pygame.Surface, spot: tuple[int, int], share: float, colour: Colour, notch: float
) -> None:
    """A stroke of the brush: full at the left, lifting to a point; a notch where a pulse is affordable."""
    x, y = spot
    width, height = BAR
    outline = [
        (x, y + 2),
        (x + 10, y),
        (x + width - 26, y + 2),
        (x + width, y + height / 2),
        (x + width - 26, y + height - 1),
        (x + 8, y + height),
        (x, y + height - 3),
    ]
    pygame.draw.polygon(target, (44, 40, 54), outline)
    end = x + round(width * max(0.0, min(1.0, share)))
    clip = target.get_clip()
    target.set_clip(pygame.Rect(x, y, max(end - x, 0), height + 1).clip(clip))
    pygame.draw.polygon(target, colour, outline)
    target.set_clip(clip)
    pygame.draw.polygon(target, INK, outline, 2)
    if notch > 0:
        at = x + round(width * notch)
        pygame.draw.line(target, INK, (at, y - 2), (at, y + height + 1), 2)


def _dial(target: pygame.Surface, centre: tuple[int, int], share: float, colour: Colour) -> None:
    """A small ring that fills as the work goes on."""
    pygame.draw.circle(target, INK, centre, 9)
    pygame.draw.circle(target, colour, centre, 8, 2)
    if share > 0:
        pygame.draw.circle(target, colour, centre, max(1.5, 6 * min(share, 1.0) ** 0.5))
