"""Everybody with a mind: those who may be seen, and the cloaked."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from game.world.evidence import Mind
from game.world.level import Plane, Point, WatcherSpec

if TYPE_CHECKING:
    from game.world.minds.search import Search
    from game.world.ways.follow import Going


class Poise(Enum):
    """What somebody is about. Each mind's file says which of these are his, and what leads to what."""

    AT_EASE = "at ease"
    WARY = "wary"  # at his work again after a hunt
    CURIOUS = "curious"
    SEARCHING = "searching"
    HUNTING = "hunting"
    LOST = "lost"  # he has lost sight of him
    RETURNING = "returning"
    OUT = "out of action"
    CARRYING = "carrying"  # a captor, with his prisoner
    PUZZLED = "puzzled"  # colleagues and passers-by
    SUSPICIOUS = "suspicious"
    KNOWING = "knowing"
    AWAY = "away"  # in the middle of a body flicker, or off duty
    GONE = "gone"
    ERRAND = "on an errand"  # a pupil who goes to build
    BUILDING = "building"
    GIGGLING = "giggling"
    POINTING = "pointing"  # a born sensor
    CHECKING = "checking"  # a jailer on his way to the cell
    TALKING = "talking"
    TIRED = "tired"
    WAVING = "waving"
    EATING = "eating"
    REPORTING = "reporting"  # a passer-by on his way to a guard


@dataclass(frozen=True, slots=True)
class Clue:
    """Where somebody was last known to be."""

    point: Point
    plane: Plane
    tick: int


@dataclass(slots=True)
class Being:
    """Somebody on a plane, with a mind."""

    x: float
    y: float
    heading: int
    plane: Plane
    mind: Mind = field(default_factory=Mind)
    poise: Poise = Poise.AT_EASE
    since: int = 0  # tick at which the poise began
    waypoint: int = 0
    direction: int = 1
    waits_until: int = 0  # tick
    moving: bool = False
    going: Going | None = None
    clue: Clue | None = None
    search: Search | None = None
    sees_him: bool = False  # in this tick
    seen_at: int = -1  # tick at which he last saw him
    heard_at: int = -1  # tick
    told_at: int = -1  # tick at which he last told others
    usual: float = -1.0  # the brightness of the echo that he is used to; -1 before the first look
    sensed_at: int = -1  # tick
    noted: list[tuple[str, int]] = field(default_factory=list)  # what he has found already
    out_until: int = 0  # tick; dazed, fallen or bound until then
    painted_until: int = 0  # tick; whoever is painted can be seen
    slowed_until: int = 0  # tick
    eyes: float = 1.0  # what the reach of his sight is multiplied by
    ears: float = 1.0  # share of a noise's reach within which he hears it
    keeper: bool = False  # he believes that he has a prisoner in the cell
    checks_at: int = -1  # tick at which he next looks into the cell
    spoken_to: int = -1  # tick at which Iruka last spoke to him

    @property
    def point(self) -> Point:
        """Where he stands, in metres."""
        return self.x, self.y


@dataclass(slots=True)
class Person(Being):
    """Somebody visible. Routes and practice come from the level's spec of the same index."""

    throws_until: int = 0  # tick; the arm is up until then
    practises_at: int = 0  # tick
    does: int = -1  # what he has been asked to do: the number of a trap that he builds
    opinion: float = 0.0  # what he thinks of Iruka; a dossier never fades
    stands_for: int = 0  # ticks on end that he has seen Iruka stand
    runs_for: int = 0  # ticks on end that he has seen Iruka run
    said_at: int = -1  # tick at which he last spoke to Iruka
    scared_at: int = -1  # tick of the last bang that frightened him


@dataclass(slots=True)
class Tendril:
    """What the master of the blizzard sends out: a shadow in the field, and a cold touch."""

    x: float
    y: float
    plane: Plane
    born: int  # tick
    strength: float = 0.0  # 0..1, how dark it is by now

    @property
    def point(self) -> Point:
        """Where it has crept to, in metres."""
        return self.x, self.y


@dataclass(slots=True, kw_only=True)
class Watcher(Being):
    """A cloaked one. Never drawn before contact: he is what the field lacks."""

    spec: WatcherSpec
    post: int = 0
    away_until: int = 0  # tick; in the middle of a body flicker he is nowhere
    shimmers_until: int = 0  # tick
    keeps: float = 0.0  # metres he likes to have between himself and Iruka
    looked_at: int = 0  # how often
    found: bool = False  # proved by hail
    withdrawals: int = 0
    quality: float = 1.0  # of his cloak, now
    left: list[tuple[Plane, Point]] = field(default_factory=list)  # where he stood when he went away
    gazes_for: int = 0  # ticks on end that he has looked at Iruka from near by
    bait_seen_at: int = -1  # tick at which somebody last looked at the food that he likes
    tendrils: list[Tendril] = field(default_factory=list)  # oldest first
    unmasked: bool = False  # there has been contact: from now on he is seen
