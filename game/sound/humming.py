"""The field as it is heard: a hum that thins on the side of a hole, and a sweep for who plays by ear.

The sweep goes round clockwise from the north, once in about two seconds, and a tick tells when it begins.
It plays a soft note for each eighth of a quarter: high in the north, low in the south, left in the west,
right in the east. Where a hole is, the note is missing, and a double knock stands in for it: the higher
and louder, the nearer.
"""

from __future__ import annotations

from enum import Enum

from game.sound.speaker import Ears, Speaker
from game.sound.volumes import gain
from game.world import tuning_sense as sense
from game.world.senses.hum import SECTORS, HumParameters, bearing, hum, swept
from game.world.state import World

FOLLOWS = 0.12  # share of the way that a gain goes in a tick, so that nothing clicks
NOTES_EVERY = 4  # sectors
PITCHES, KNOCKS = 9, 6  # of notes and of knocks
HOLE = 0.8  # of roughness: what sounds like a hole
THIN = 0.5  # of roughness, from which on a note is left out
STEADY_BY_EAR = 0.5  # share of the steady hum that is left under the sweep
RASP = 0.5  # of the rasp, as a share of what the hum lacks


class HumMode(Enum):
    """How the field is heard."""

    OFF = "off"
    ALONG = "along"  # under everything else
    BY_EAR = "by ear"  # with the sweep


HEARS_EVERY = {HumMode.ALONG: 16, HumMode.BY_EAR: 8}  # ticks


class Humming:
    """The ear's part: asks for the hum now and then, and follows it softly."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self.mode = HumMode.ALONG
        self._heard: HumParameters | None = None
        self._gains: dict[str, Ears] = {"hum": (0.0, 0.0), "hum rasp": (0.0, 0.0)}
        self._hole: tuple[float, int] | None = None  # what the sweep is passing: how rough at most, and where

    def tick(self, world: World, volumes: dict[str, float]) -> None:
        """One tick of the world."""
        if self.mode is HumMode.OFF:
            self.hush()
            return
        if self._heard is None or world.tick % HEARS_EVERY[self.mode] == 0:
            self._heard = hum(world)
        heard, share = self._heard, STEADY_BY_EAR if self.mode is HumMode.BY_EAR else 1.0
        lacks = _lacks(heard)
        self._steer("hum", (share * heard.left, share * heard.right), volumes)
        self._steer("hum rasp", (RASP * share * lacks[0], RASP * share * lacks[1]), volumes)
        if self.mode is HumMode.BY_EAR and world.tick % sense.SWEEP_STAYS == 0:
            self._sweep(heard, swept(world.tick), gain(volumes, "hum"))

    def hush(self) -> None:
        """Silence, as in a pause."""
        self._heard, self._hole = None, None
        for name, ears in self._gains.items():
            if ears != (0.0, 0.0):
                self._gains[name] = (0.0, 0.0)
                self._speaker.loop(name, (0.0, 0.0))

    def _steer(self, name: str, wanted: Ears, volumes: dict[str, float]) -> None:
        loud = gain(volumes, name)
        left, right = (
            was + (loud * to - was) * FOLLOWS for was, to in zip(self._gains[name], wanted, strict=True)
        )
        self._gains[name] = left, right
        self._speaker.loop(name, (left, right) if max(left, right) > 0.001 else (0.0, 0.0))

    def _sweep(self, heard: HumParameters, number: int, loud: float) -> None:
        sector = heard.sectors[number]
        if number == swept(0):
            self._speaker.play("sweep mark", (loud, loud))
        if number % NOTES_EVERY == 0 and sector.rough < THIN:
            note = f"ping {round(sector.pitch * (PITCHES - 1))}"
            self._speaker.play(note, _ears(number, 0.5 * loud * sector.full))
        if sector.rough >= HOLE:
            if self._hole is None or sector.rough > self._hole[0]:
                self._hole = sector.rough, number
        elif self._hole is not None:
            _, thinnest = self._hole
            near = 1.0 - heard.sectors[thinnest].far / sense.EAR_REACH
            knock = f"knock {min(int(near * KNOCKS), KNOCKS - 1) if near > 0 else 0}"
            self._speaker.play(knock, _ears(thinnest, loud * (0.45 + 0.55 * max(near, 0.0))))
            self._hole = None


def _lacks(heard: HumParameters) -> Ears:
    """What is lacking on each side, 0..1, by the roughest sector there."""
    most = [0.0, 0.0]
    for number in range(SECTORS):
        rough = heard.sectors[number].rough
        if rough > THIN:
            east = bearing(number)[0]
            most[0] = max(most[0], rough * (1 - east) / 2)
            most[1] = max(most[1], rough * (1 + east) / 2)
    return most[0], most[1]


def _ears(number: int, loud: float) -> Ears:
    east = bearing(number)[0]
    return loud * min(1.0, 1.0 - 0.9 * east), loud * min(1.0, 1.0 + 0.9 * east)
