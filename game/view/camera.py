"""What part of the map the picture shows. Cosmetic: the rules know nothing of it."""

from __future__ import annotations

from game.world.angles import DIRECTIONS
from game.world.level import Point

PIXELS_PER_METRE = 32
VIEW_WIDTH, VIEW_HEIGHT = 1280, 720  # logical pixels
AHEAD = 1.6  # metres that the picture runs ahead of a walking Iruka
AHEAD_FOCUS = 2.6  # metres, toward where he looks, while he focuses
FOLLOW_HALF_LIFE = 14.0  # ticks
GLIDE_HALF_LIFE = 8.0  # ticks; from one body to the other
LEAP = 30  # ticks without a frame after which the camera jumps instead of following


def pixels(point: Point, origin: tuple[int, int]) -> tuple[int, int]:
    """Where a spot of the map (metres) is in the picture. origin: map pixels at its upper left."""
    return round(point[0] * PIXELS_PER_METRE) - origin[0], round(point[1] * PIXELS_PER_METRE) - origin[1]


class Camera:
    """Follows a point smoothly and never shows what is beyond the map, unless the map is smaller."""

    def __init__(self, width: int, height: int) -> None:
        """width, height: of the map, in metres."""
        self._size = width * PIXELS_PER_METRE, height * PIXELS_PER_METRE
        self._ahead = (0.0, 0.0)
        self._point: Point = (0.0, 0.0)
        self._other = False
        self._lag = (0.0, 0.0)  # metres from the body it follows to where it still is
        self._tick: int | None = None
        self.origin_px: tuple[int, int] = (0, 0)

    def follow(
        self, point: Point, heading: int, speed: float, focus: float, tick: int, other: bool = False
    ) -> None:
        """Moves on to `tick`. point in metres, speed in metres a second, focus 0..1. other: whether it is the
        other body; from one to the other it glides."""
        reach = AHEAD * min(speed / 2.8, 1.2) + AHEAD_FOCUS * focus
        x, y = DIRECTIONS[heading]
        wanted = x * reach, y * reach
        passed = LEAP + 1 if self._tick is None else tick - self._tick
        if not 0 <= passed <= LEAP:
            self._ahead, self._lag = wanted, (0.0, 0.0)
        else:
            if other is not self._other:
                self._lag = (
                    self._lag[0] + self._point[0] - point[0],
                    self._lag[1] + self._point[1] - point[1],
                )
            stays = 0.5 ** (passed / GLIDE_HALF_LIFE)
            self._lag = self._lag[0] * stays, self._lag[1] * stays
            share = 1 - 0.5 ** (passed / FOLLOW_HALF_LIFE)
            self._ahead = (
                self._ahead[0] + (wanted[0] - self._ahead[0]) * share,
                self._ahead[1] + (wanted[1] - self._ahead[1]) * share,
            )
        self._tick, self._point, self._other = tick, point, other
        self.origin_px = (
            _held(point[0] + self._ahead[0] + self._lag[0], VIEW_WIDTH, self._size[0]),
            _held(point[1] + self._ahead[1] + self._lag[1], VIEW_HEIGHT, self._size[1]),
        )


def _held(centre: float, view: int, size: int) -> int:
    """The view's first pixel along one axis: round a centre (metres), inside the map if that is larger."""
    if size <= view:
        return -((view - size) // 2)
    return round(min(max(centre * PIXELS_PER_METRE - view / 2, 0), size - view))
