"""Layers and groups of a map in document order, each with what holds for it from the groups around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from game.levels.errors import Place, Refusal
from game.levels.safexml import number, sound
from game.levels.words import brief

KINDS = ("layer", "objectgroup", "imagelayer", "group")
_MOST_LAYERS = 64


@dataclass(frozen=True, slots=True)
class Found:
    """A layer that is no group. shift: pixels, its own offset and its groups'. shown: not hidden, and in no
    hidden group.
    """

    node: Element
    place: Place
    shift: tuple[float, float]
    shown: bool


def layers(root: Element, place: Place) -> Iterator[Found]:
    """All of them, from the lowest to the topmost; what is wrong with their heads goes to their places."""
    if sum(1 for kind in KINDS for _ in root.iter(kind)) - _in_tiles(root) > _MOST_LAYERS:
        place.refuse(f"has more than {_MOST_LAYERS} layers: use Merge Layer Down in Tiled")
        return
    yield from _layers(root, place, (0.0, 0.0), True)


def _in_tiles(root: Element) -> int:
    """How many object groups are no layers, but hold a tile's collision shapes."""
    return sum(1 for tileset in root.iterfind("tileset") for _ in tileset.iter("objectgroup"))


def _layers(parent: Element, place: Place, offset: tuple[float, float], shown: bool) -> Iterator[Found]:
    for node in parent:
        if node.tag not in KINDS:
            continue
        at = place.inside(layer=brief(node.get("name", ""), 80) or f"({node.tag} without a name)")
        try:
            sound(node, bare=True)
            shift = offset[0] + number(node, "offsetx", 0.0), offset[1] + number(node, "offsety", 0.0)
        except Refusal as refusal:
            at.note(refusal)
            shift = offset
        visible = shown and node.get("visible") != "0"
        if node.tag == "group":
            yield from _layers(node, at, shift, visible)
        else:
            yield Found(node, at, shift, visible)
