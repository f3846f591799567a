"""The state of a running chapter: plain data, changed only by `step.step`."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from game.echo import EchoField, Glare
from game.world.command import Gait
from game.world.events import Outcome
from game.world.evidence import Mind
from game.world.level import Level, Plane, Point, WatcherSpec
from game.world.random import Stream
from game.world.trails import Trail


@dataclass(slots=True)
class Iruka:
    """The teacher."""

    x: float
    y: float
    heading: int
    plane: Plane = Plane.GROUND
    gait: Gait = Gait.WALK
    speed: float = 0.0  # metres a second, measured over this tick
    stride: float = 0.0  # metres walked since the last footfall
    chakra: float = 1.0  # 0..1
    composure: float = 1.0  # 0..1
    focus: float = 0.0  # 0..1, how far the attention has grown outward
    fatigue: float = 0.0  # 0..1
    jostle: float = 0.0  # 0..1, how much he has just been knocked about or startled
    glare: Glare = field(default_factory=Glare)  # how dazzled he is
    braced_until: int = 0  # tick; his own pulse does not dazzle him
    teaching: int | None = None  # index of the goal he works at
    headings: deque[int] = field(default_factory=deque)  # the last few, for "jerked round"

    @property
    def point(self) -> Point:
        """Where he stands, in metres."""
        return self.x, self.y


@dataclass(slots=True)
class Person:
    """Somebody visible. Routes and practice come from the level's spec of the same index."""

    x: float
    y: float
    heading: int
    plane: Plane
    waypoint: int = 0
    direction: int = 1
    waits_until: int = 0  # tick
    moving: bool = False
    throws_until: int = 0  # tick; the arm is up until then
    practises_at: int = 0  # tick

    @property
    def point(self) -> Point:
        """Where he stands, in metres."""
        return self.x, self.y


@dataclass(slots=True)
class Watcher:
    """A cloaked bodyguard. Never drawn: he is what the field lacks."""

    spec: WatcherSpec
    x: float
    y: float
    plane: Plane
    mind: Mind
    post: int = 0
    waypoint: int = 0
    direction: int = 1
    waits_until: int = 0  # tick
    away_until: int = 0  # tick; in the middle of a body flicker he is nowhere
    shimmers_until: int = 0  # tick
    keeps: float = 0.0  # metres he likes to have between himself and Iruka
    looked_at: int = 0  # how often
    found: bool = False  # proved by hail
    withdrawals: int = 0
    left: list[tuple[Plane, Point]] = field(default_factory=list)  # where he stood when he went away

    @property
    def point(self) -> Point:
        """Where he stands, in metres (meaningless while he is away)."""
        return self.x, self.y


@dataclass(slots=True)
class GoalState:
    """How far a piece of work has come."""

    taught: int = 0  # ticks
    done: bool = False


@dataclass(frozen=True, slots=True)
class Stone:
    """A silent guess. `right` is for the results page only: nothing else may read it."""

    point: Point
    tick: int
    right: bool
    watcher: int | None  # whom it met
    truth: tuple[tuple[Plane, Point], ...]  # where the watchers were at that moment


@dataclass(frozen=True, slots=True)
class Volley:
    """Steel in the air. Plain steel: the field knows nothing of it."""

    point: Point
    lands: int  # tick
    throwers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Burst:
    """A short release of chakra: energy units let out evenly over ticks from `begins` to `ends`."""

    point: Point
    plane: Plane
    energy: float
    begins: int
    ends: int


@dataclass(slots=True)
class World:
    """One running chapter. `fields` is (ground, high): the one truth about the echo."""

    level: Level
    seed: int
    fields: tuple[EchoField, EchoField]
    iruka: Iruka
    people: list[Person]
    watchers: list[Watcher]
    goals: list[GoalState]
    stones: list[Stone]
    volleys: list[Volley]
    bursts: list[Burst]
    rules: Stream  # the rules' own randomness
    feelings: list[Burst] = field(default_factory=list)  # of those who are startled or laugh
    trails: list[Trail] = field(default_factory=list)  # oldest first
    tick: int = 0
    hail_ready: int = 0  # tick
    hails: int = 0
    looks_wrong: int = 0
    pulses: int = 0
    outcome: Outcome | None = None
