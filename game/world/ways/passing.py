"""People in one another's way: who keeps to the right, and where one can stand aside."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from game.world import tuning_ways as tuning
from game.world.level import Point
from game.world.movement import apart, distance, slide
from game.world.tuning import BODY_RADIUS
from game.world.ways.room import Cells, clear

_FANS = (  # what is tried when the way is taken: right, sharply right, left, sharply left (cosine, sine)
    (tuning.HALF, tuning.ROOT3_HALF), (0.0, 1.0), (tuning.HALF, -tuning.ROOT3_HALF), (0.0, -1.0),
)  # fmt: skip
_TILES = ((0, 1), (1, 0), (0, -1), (-1, 0))  # (row, col)
_ROUND = ((0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1))


def steered(solid: Cells, point: Point, ahead: Point, others: Sequence[Point], patient: bool) -> Point:
    """The direction (unit vector) that leads past whoever is in the way, on the right as a rule.

    ahead: unit vector. Two who meet head-on see each other on the same side, so that they agree. patient:
    he does not look yet whether a wall is on that side, for then the other may have room for both.
    """
    seen = []  # metres ahead and to the right
    for other in others:
        dx, dy = other[0] - point[0], other[1] - point[1]
        along = dx * ahead[0] + dy * ahead[1]
        if 0.0 < along < tuning.LOOKS_AHEAD:
            seen.append((along, dy * ahead[0] - dx * ahead[1]))
    for width in (tuning.PASSES_AT,) if patient else (tuning.PASSES_AT, tuning.SQUEEZES_AT):
        near = min((along for along, right in seen if abs(right) < width), default=0.0)
        if near == 0.0:
            return ahead
        for _, lane in sorted(_lanes([right for _, right in seen], width)):
            x = ahead[0] * near - ahead[1] * lane
            y = ahead[1] * near + ahead[0] * lane
            aim = point[0] + x, point[1] + y
            if patient or clear(solid, point, aim, BODY_RADIUS * tuning.TOUCHING):
                gap = distance(point, aim)
                return x / gap, y / gap
    return ahead


def _lanes(taken: list[float], width: float) -> Iterator[tuple[float, float]]:
    """Where one gets past people who stand so far to the right (metres): how far off it seems, and where."""
    for right in taken:
        for lane in (right - width, right + width):
            if all(abs(lane - other) > width - tuning.OVERLAP for other in taken):
                yield abs(lane) + (tuning.LEFT if lane < 0.0 else 0.0), lane


def stepped(solid: Cells, point: Point, step: Point, others: Sequence[Point]) -> Point:
    """Where somebody comes to who wants to go by `step` (metres): never into a wall or a body.

    If the way is taken he goes round whoever is there, as far as a step goes; if all is taken he stays.
    """
    stride = distance((0.0, 0.0), step)
    reach = tuning.APART + 2 * stride
    near = [other for other in others if distance(other, point) < reach]
    wish = slide(solid, point, step, BODY_RADIUS)
    if _fits(wish, point, near):
        return wish
    beside = apart(wish, near, tuning.APART)
    turned = [(step[0] * cos - step[1] * sin, step[1] * cos + step[0] * sin) for cos, sin in _FANS]
    for dx, dy in ((beside[0] - point[0], beside[1] - point[1]), *turned):
        if abs(dx) + abs(dy) > 2 * stride or dx * step[0] + dy * step[1] < -tuning.ARRIVES:
            continue  # he is not to be pushed about
        wish = slide(solid, point, (dx, dy), BODY_RADIUS)
        if distance(wish, point) >= tuning.MOVED * stride and _fits(wish, point, near):
            return wish
    return point


def _fits(wish: Point, point: Point, near: Sequence[Point]) -> bool:
    """Whether nobody is there, or at least nobody to whom it is nearer than before."""
    for other in near:
        gap = distance(wish, other)
        if gap < tuning.APART - tuning.OVERLAP and gap < distance(point, other):
            return False
    return True


def aside(solid: Cells, point: Point, ahead: Point | None, others: Sequence[Point]) -> tuple[Point, ...]:
    """The way to the nearest place beside the line of those who come; () where there is none near by.

    From there whoever comes can go on, whichever way the passage bends. ahead: unit vector toward them;
    None to get away from where one stands. Over tiles, straight from the middle of one to the next.
    """
    col, row = int(point[0]), int(point[1])
    queue, came = deque[Point](), dict[Point, Point]()
    for down, right in ((0, 0), *_TILES):
        middle = col + right + 1 / 2, row + down + 1 / 2
        if _open(solid, point, middle, others):
            came[middle] = point
            queue.append(middle)
    while queue and len(came) < tuning.ASIDE_TILES:
        middle = queue.popleft()
        if _off(middle, point, ahead) >= tuning.ASIDE and _bypassed(solid, middle):
            way = [middle]
            while came[way[-1]] != point:
                way.append(came[way[-1]])
            return tuple(reversed(way))
        for down, right in _TILES:
            other = middle[0] + right, middle[1] + down
            if other not in came and _open(solid, middle, other, others):
                came[other] = middle
                queue.append(other)
    return ()


def _open(solid: Cells, here: Point, there: Point, others: Sequence[Point]) -> bool:
    """Whether he can go straight there and meets neither a wall nor anybody."""
    for other in others:
        nearest = min(tuning.APART, distance(here, other)) - tuning.OVERLAP
        if from_line(here, there, other) < nearest:
            return False
    return clear(solid, here, there, BODY_RADIUS * tuning.TOUCHING)


def from_line(here: Point, there: Point, other: Point) -> float:
    """Metres from a point to the straight way between two others."""
    dx, dy = there[0] - here[0], there[1] - here[1]
    square = dx * dx + dy * dy
    share = 0.0
    if square > 0.0:
        share = ((other[0] - here[0]) * dx + (other[1] - here[1]) * dy) / square
    share = min(max(share, 0.0), 1.0)
    return distance((here[0] + dx * share, here[1] + dy * share), other)


def _bypassed(solid: Cells, middle: Point) -> bool:
    """Whether one gets round a tile where somebody stands: the free tiles round it hang together."""
    free = [
        clear(solid, tile, tile, BODY_RADIUS)
        for tile in ((middle[0] + right, middle[1] + down) for down, right in _ROUND)
    ]
    return sum(here and not after for here, after in zip(free, free[1:] + free[:1], strict=True)) < 2


def _off(middle: Point, point: Point, ahead: Point | None) -> float:
    """Metres from the line of those who come."""
    if ahead is None:
        return distance(middle, point)
    dx, dy = middle[0] - point[0], middle[1] - point[1]
    return abs(dy * ahead[0] - dx * ahead[1])
