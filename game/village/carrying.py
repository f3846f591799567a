"""What the village days leave to the next chapter, and what comes back from it."""

from __future__ import annotations

from game.village import days, tuning
from game.village.specs import Town
from game.village.state import Village
from game.world.carried import Carried, left_with
from game.world.items import BAIT
from game.world.state import World
from game.world.tuning_people import KNOWN_MOST


def carried(village: Village, town: Town) -> Carried:
    """Each pair's distance, for both of its watchers; what the listener has heard; and food, as bait."""
    keeps = tuple((name, village.keeps_of(pair.name)) for pair in town.pairs for name in pair.watchers)
    kit = tuple((item, village.pantry[item.value]) for item in BAIT if village.pantry.get(item.value, 0))
    return Carried(keeps, KNOWN_MOST * village.dossier / tuning.MOST, kit)


def bring_back(village: Village, town: Town, world: World, chapter: int, lasts: int, left: int) -> None:
    """A chapter has ended well: distances, and what is left of the food that he took along. lasts: days that
    it took. left: days in the village before the next."""
    days.after_chapter(village, town, chapter, lasts, left, left_with(world))
    for item in BAIT:
        brought = village.pantry.get(item.value, 0)
        if brought:
            village.pantry[item.value] = min(brought, world.kit.get(item, 0))
