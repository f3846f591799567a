"""What is in hand: one thing to throw, one to set, changed by number keys, or one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from game.world.command import Verb
from game.world.items import BAIT, SET, THROWN, TRAPS, Item

KEYS: dict[str, Item] = {
    **{str(number): item for number, item in enumerate(THROWN, 1)},
    **{str(number): item for number, item in enumerate((*TRAPS, Item.WARD), 6)},
}
BAIT_KEY = "0"  # pressed again, the next kind of bait


@dataclass(slots=True)
class Pouch:
    """Which thing each hand would take."""

    throws: Item = Item.PEBBLE
    sets: Item = Item.TRIPWIRE

    def key(self, name: str) -> None:
        """A key went down."""
        item = KEYS.get(name)
        if name == BAIT_KEY:
            self.sets = _after(BAIT, self.sets, 1)
        elif item in THROWN:
            self.throws = item
        elif item is not None:
            self.sets = item

    def next_throw(self) -> None:
        """Another thing to throw."""
        self.throws = _after(THROWN, self.throws, 1)

    def next_set(self) -> None:
        """Another thing to set."""
        self.sets = _after(SET, self.sets, 1)

    def of(self, verb: Verb) -> Item | None:
        """What a verb would take, None where it takes nothing."""
        if verb is Verb.THROW:
            return self.throws
        return self.sets if verb in (Verb.SET, Verb.PLAN) else None


def _after(items: tuple[Item, ...], item: Item, step: int) -> Item:
    """The one `step` places on, round; the first where the item is none of them."""
    return items[(items.index(item) + step) % len(items)] if item in items else items[0]
