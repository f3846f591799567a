"""What the village days leave to the next chapter."""

from __future__ import annotations

from game.village import tuning
from game.village.specs import Town
from game.village.state import Village
from game.world.carried import Carried
from game.world.tuning_people import KNOWN_MOST


def carried(village: Village, town: Town) -> Carried:
    """Each pair's distance, for both of its watchers; and what the listener has heard."""
    keeps = tuple((name, village.keeps_of(pair.name)) for pair in town.pairs for name in pair.watchers)
    return Carried(keeps, KNOWN_MOST * village.dossier / tuning.MOST)
