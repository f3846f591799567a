"""The Academy yard, tile by tile: all of it laid in order."""

from __future__ import annotations

from yard.houses import lay_furniture, lay_roofs, lay_rooms
from yard.lane import lay_beyond, lay_far_roofs, lay_houses, lay_lane
from yard.layers import Layers, cells
from yard.outdoors import lay_trees, lay_yard_things, lay_yard_wall
from yard.places import CARETAKER, FAR_HOUSES, SCHOOL, STORE, TEA_HOUSE
from yard.terrain import lay_ground, lay_scatter, lay_wash


def build(layers: Layers) -> None:
    """Lay everything."""
    lay_ground(layers)
    lay_lane(layers)
    lay_rooms(layers)
    lay_houses(layers)
    lay_wash(layers)
    lay_yard_wall(layers)
    layers.shade(SCHOOL, 1)
    layers.shade(STORE, 1)
    layers.shade(CARETAKER, 1)
    layers.shade(TEA_HOUSE, 1)
    for x, y, wide, high, _ in FAR_HOUSES:
        layers.shade(set(cells(x, y, wide, high)), 1)
    lay_yard_things(layers)
    lay_trees(layers)
    lay_furniture(layers)
    lay_beyond(layers)
    lay_scatter(layers)
    lay_roofs(layers)
    lay_far_roofs(layers)
