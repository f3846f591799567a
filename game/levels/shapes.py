"""The shapes that Tiled gives to objects."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from game.levels.errors import Refusal
from game.levels.safexml import number
from game.levels.words import quoted

SHAPES = ("point", "ellipse", "polygon", "polyline", "text", "capsule")
_REDRAW = "draw it anew with Insert Polygon"


def points(line: Element | None, most: int) -> Iterator[tuple[float, float]]:
    """The points of a <polyline> or <polygon> in pixels, from 2 to `most` of them. Raises Refusal."""
    pairs = line.get("points", "").split() if line is not None else []
    if not 2 <= len(pairs) <= most:
        raise Refusal(f"its line must have 2 to {most} points, has {len(pairs)}: {_REDRAW}")
    for pair in pairs:
        ends = Element("a point of its line", dict(zip(("x", "y"), pair.split(",", 2), strict=False)))
        if pair.count(",") != 1:
            raise Refusal(f'a point of its line must be "x,y", got {quoted(pair)}: {_REDRAW}')
        yield number(ends, "x"), number(ends, "y")
