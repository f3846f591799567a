"""Who watches when. Three watches a day; a pair takes the day's, the next day the evening's, then the
night's, and then has a day off. In which order the four follow one another is the seed's, and can be
worked out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import permutations

from game.village import tuning
from game.village.specs import Pair
from game.village.state import Note
from game.world.random import Stream

Spot = tuple[int, int]  # day, number of the watch


def watch_at(hour: int) -> int:
    """The number of the watch that is on duty at an hour of 6 to 24."""
    return sum(hour >= first for first in tuning.WATCH_FROM) - 1


def after(spot: Spot) -> Spot:
    """The watch that relieves another."""
    day, watch = spot
    return (day, watch + 1) if watch + 1 < len(tuning.WATCHES) else (day + 1, 0)


def order(seed: int, count: int) -> tuple[int, ...]:
    """The places of so many pairs in the round, by number of the pair; the same for one seed everywhere."""
    stream, left = Stream(seed), list(range(count))
    return tuple(left.pop(stream.below(len(left))) for _ in range(count))


def phase(place: int, day: int) -> int:
    """What the pair of a place does on a day: the number of a watch, or one more for a day off."""
    return (day + place) % tuning.ROUND


def on_duty(pairs: Sequence[Pair], seed: int, spot: Spot) -> Pair:
    """Who stands there."""
    day, watch = spot
    places = order(seed, len(pairs))
    return next(pair for pair, place in zip(pairs, places, strict=True) if phase(place, day) == watch)


def fitting(signs: Sequence[str], notes: Iterable[Note]) -> list[tuple[int, ...]]:
    """Every order of the four signs that his clear notes allow: what a patient reader makes of them."""
    clear = [note for note in notes if note.sign]
    return [
        places
        for places in permutations(range(len(signs)))
        if all(phase(places[signs.index(note.sign)], note.day) == note.watch for note in clear)
    ]
