"""A world -> a picture of 1280 x 720 pixels. Needs no window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from game.view.look import USUAL_KEYS, Look
from game.world.items import Item
from game.world.level import Level, Point
from game.world.state import World

if TYPE_CHECKING:
    import pygame


Hands = tuple[Item, Item] | None
USUAL = Look()


class Stage(Protocol):
    """What a view draws on: the real picture, or a note of it."""

    origin_px: tuple[int, int]

    def draw(
        self, world: World, aim: Point | None, captions: Sequence[str], hands: Hands, uncloaked: bool,
        keys: Mapping[str, str],
    ) -> pygame.Surface | None:
        """One frame."""

    def look_as(self, look: Look) -> None:
        """From the next frame on."""

    def chart(self, width: int, height: int) -> pygame.Surface | None:
        """The whole map, small."""


class View:
    """The eye. It reads everything of a world but its watchers."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.shown: list[str] = []  # every caption that began to be shown, in order
        self._captions: tuple[str, ...] = ()

    @classmethod
    def create(
        cls, level: Level, tmx_path: Path | str, assets: Path | str, look: Look = USUAL
    ) -> View:
        """The pictures of a map read before by `game.levels`. assets: the folder that holds `people`."""
        from game.view.picture import Picture  # only here: a null view needs no pygame

        return cls(Picture(level, Path(tmx_path), Path(assets), look))

    @classmethod
    def create_null(cls) -> View:
        """Draws nothing, and needs no pygame; `shown` tells which captions there were."""
        return cls(_Nothing())

    @property
    def origin_px(self) -> tuple[int, int]:
        """Map pixels at the picture's upper left, as last drawn."""
        return self._stage.origin_px

    def draw(
        self,
        world: World,
        aim: Point | None = None,
        captions: Sequence[str] = (),
        hands: Hands = None,
        uncloaked: bool = False,
        keys: Mapping[str, str] = USUAL_KEYS,
    ) -> pygame.Surface | None:
        """One frame, good until the next call; None from a null view.

        aim: metres, None for no cross. hands: what he would throw and set. uncloaked: draw the watchers too,
        which is for looking back on what is over. keys: what the keys are called that are named on it.
        """
        old = list(self._captions)
        for caption in captions:
            if caption in old:
                old.remove(caption)
            else:
                self.shown.append(caption)
        self._captions = tuple(captions)
        return self._stage.draw(world, aim, captions, hands, uncloaked, keys)

    def look_as(self, look: Look) -> None:
        """Another way of seeing, from the next frame on."""
        self._stage.look_as(look)

    def chart(self, width: int, height: int) -> pygame.Surface | None:
        """The whole map without people or field, at most width x height pixels; None from a null view."""
        return self._stage.chart(width, height)


class _Nothing:
    """The null stage."""

    origin_px = (0, 0)

    def draw(
        self, world: World, aim: Point | None, captions: Sequence[str], hands: Hands, uncloaked: bool,
        keys: Mapping[str, str],
    ) -> None:
        """Nothing."""

    def look_as(self, look: Look) -> None:
        """Nothing."""

    def chart(self, width: int, height: int) -> None:
        """Nothing."""
