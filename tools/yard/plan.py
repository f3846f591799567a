"""The Academy yard, tile by tile: all of it laid in order."""

from __future__ import annotations

from yard.houses import lay_furniture, lay_roofs, lay_rooms
from yard.layers import Layers
from yard.outdoors import lay_trees, lay_yard_things, lay_yard_wall
from yard.places import SCHOOL, STORE
from yard.terrain import lay_ground, lay_scatter, lay_wash


def build(layers: Layers) -> None:
    """Lay everything."""
    lay_ground(layers)
    lay_rooms(layers)
    lay_wash(layers)
    lay_yard_wall(layers)
    layers.shade(SCHOOL, 1)
    layers.shade(STORE, 1)
    lay_yard_things(layers)
    lay_trees(layers)
    lay_furniture(layers)
    lay_scatter(layers)
    lay_roofs(layers)
