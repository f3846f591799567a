"""What every screen is, and what all of them share."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pygame

from game.control import Controls, Wish
from game.records import Kept, Save, Settings
from game.resources import story_folder
from game.sound import Sound
from game.view.look import Look
from game.view.palette import FIELDS, MINT_MAP

WIDTH, HEIGHT = 1280, 720  # logical pixels
FRAMES_KEPT = 240  # of which the loop remembers how long they took


class Screen(Protocol):
    """One page. `handle` and `advance` return the screen to show next: itself, another, or None to quit."""

    def handle(self, wish: Wish) -> Screen | None:
        """The player asks something of the page."""
        ...

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Real time has passed, in nanoseconds."""
        ...

    def draw(self) -> pygame.Surface:
        """The page as it is now, WIDTH x HEIGHT."""
        ...


class Behind(Protocol):
    """What goes on behind a page."""

    def advance(self, elapsed_ns: int) -> None:
        """Real time has passed, in nanoseconds."""
        ...

    def picture(self) -> pygame.Surface | None:
        """WIDTH x HEIGHT, good until the next call; None where there is nothing to be seen yet."""
        ...


def look(settings: Settings) -> Look:
    """How they want the world drawn; a palette that is not known any more is the usual one."""
    palette = settings.palette if settings.palette in FIELDS else MINT_MAP
    hidden = frozenset(settings.hidden) | (frozenset() if settings.captions else {"captions"})
    return Look(
        palette, settings.softened, settings.contrast, settings.hints, True, hidden, settings.hud_size,
        settings.caption_size,
    )  # fmt: skip


@dataclass(slots=True)
class House:
    """What the screens share. language: the machine's, if there are words for it; "" is the original. scale,
    offset: window pixels a logical one, and where the picture begins. frame_ms: milliseconds of the last
    frames, the newest last."""

    controls: Controls
    sound: Sound
    kept: Kept
    settings: Settings
    save: Save
    assets: Path
    maps: Path
    story: Path = field(default_factory=story_folder)
    language: str = ""
    scale: float = 1.0
    offset: tuple[float, float] = (0.0, 0.0)
    home: Screen | None = None  # the list that a map was chosen from, to leave to; None is the title
    behind: Behind | None = None  # the title's day, kept from one visit to the next
    notices: list[str] = field(default_factory=list)
    frame_ms: deque[float] = field(default_factory=lambda: deque(maxlen=FRAMES_KEPT))
