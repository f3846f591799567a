"""What fits in a pouch: what he throws, what he sets, what he gives away."""

from __future__ import annotations

from enum import Enum


class Item(Enum):
    """One kind of thing in the kit."""

    PEBBLE = "pebble"  # thrown: noise
    KUNAI = "kunai"  # thrown: plain steel, silent in the field; puts out a lamp, cuts a wire
    PAINT = "paint"  # thrown: whoever it meets is seen for a long while
    POWDER = "powder"  # thrown: a cloud that shows whoever stands in it, and blinds him
    TAG = "tag"  # thrown: a blast of light and noise, and a trail on its way
    TRIPWIRE = "tripwire"  # set: whoever runs into it falls
    MUD = "mud"  # set: slows, and marks whoever goes through it
    LEAVES = "leaves"  # set: a volley of leaves that shows and startles
    WARD = "ward"  # set: lights a room a little, and tells when it is crossed
    RAMEN = "ramen"  # set: bait
    BENTO = "bento"
    SUGAR = "sugar kunai"


THROWN = (Item.PEBBLE, Item.KUNAI, Item.PAINT, Item.POWDER, Item.TAG)
TRAPS = (Item.TRIPWIRE, Item.MUD, Item.LEAVES)
BAIT = (Item.RAMEN, Item.BENTO, Item.SUGAR)
SET = (*TRAPS, Item.WARD, *BAIT)
