"""The state of a running chapter: plain data, changed only by `step.step`."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.echo import EchoField, Glare
from game.world.beings import Clue, Person, Watcher
from game.world.command import Gait
from game.world.dials import FAIR, Dials
from game.world.events import Outcome
from game.world.events_hands import Hiding
from game.world.events_minds import Warning
from game.world.evidence import Who
from game.world.items import Item
from game.world.level import Level, Plane, Point
from game.world.random import Stream
from game.world.things import Bait, Cloud, Door, LampState, LetterState, Lock, Noise, Throw, Trap
from game.world.trails import Trail


@dataclass(frozen=True, slots=True)
class Climb:
    """On the way between two places that hang together. begins, ends: ticks."""

    start: Point
    end: Point
    plane: Plane  # where he will be
    begins: int
    ends: int
    leap: bool = False


@dataclass(frozen=True, slots=True)
class Hair:
    """Hair on the neck: something is near, on that side: 0..7, eighths of a turn from east, clockwise."""

    warning: Warning
    side: int
    until: int  # tick


@dataclass(slots=True)
class Ally:
    """The second body that the player may lead."""

    x: float
    y: float
    heading: int
    plane: Plane
    speed: float = 0.0  # metres a second
    stride: float = 0.0  # metres
    climb: Climb | None = None
    strikes_at: int = 0  # tick from which he can strike again

    @property
    def point(self) -> Point:
        """Where he stands, in metres."""
        return self.x, self.y


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
    was: Point = (0.0, 0.0)  # where he stood a tick ago
    looked_at: int = -1  # tick of his last pointed look, whatever it met
    spill: Clue | None = None  # the last chakra that he let out for all to feel
    lit: float = 1.0  # 0..1, how well he can be seen: the number that the watchers use
    noise: float = 0.0  # metres, how far the last of his noises was heard; falls back by itself
    noisy_at: int = -1  # tick
    climb: Climb | None = None
    hidden: float = 0.0  # 0..1, how much cover or a crowd hides him just now
    hiding: Hiding = Hiding.NOWHERE  # how, as it was last told
    hiding_for: int = 0  # ticks that it has been otherwise
    bound: float = 0.0  # 0..1, how fast the ropes sit
    strained_at: int = -1  # tick at which he last pulled at them
    strain_side: int = 0  # to which side: -1 or 1
    carried_by: Who | None = None
    lock: Lock | None = None
    reading: int | None = None  # index of the letter in his hands
    knows: list[str] = field(default_factory=list)  # codes that he has read
    hair: Hair | None = None
    warned: dict[Warning, int] = field(default_factory=dict)  # tick of the last warning of each kind

    @property
    def point(self) -> Point:
        """Where he stands, in metres."""
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
    dials: Dials = FAIR
    skill: float = 0.0  # 0..1, how practised the sense is
    solids: tuple[NDArray[np.bool_], ...] = ()  # of both planes, with the doors as they stand
    doors: list[Door] = field(default_factory=list)
    lamps: list[LampState] = field(default_factory=list)
    letters: list[LetterState] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)  # of the level's items
    kit: dict[Item, int] = field(default_factory=dict)
    traps: list[Trap] = field(default_factory=list)
    bait: list[Bait] = field(default_factory=list)
    throws: list[Throw] = field(default_factory=list)
    clouds: list[Cloud] = field(default_factory=list)
    noises: list[Noise] = field(default_factory=list)  # made since the minds last listened
    heard: list[Noise] = field(default_factory=list)  # that the minds listen to in this tick
    wards: list[Trap] = field(default_factory=list)  # his own
    ally: Ally | None = None
    leads_ally: bool = False
    remembered: list[bool] = field(default_factory=list)  # of each checkpoint, whether he has been there
    checkpoint: int = -1  # number of the last one reached
    checkpoint_at: int = -1  # tick
    there: list[bool] = field(default_factory=list)  # of each watcher, whether he was there a tick ago
    warned_shift: int = -1  # the shift that hair last rose about
    shift: int = -1  # number of the level's shift that is on
    alerts: int = 0  # how often a guard began to hunt
    grabs: int = 0  # how often he was laid hands on and bound
    takedowns: int = 0
    caught_by: Who | None = None
    tick: int = 0
    hail_ready: int = 0  # tick
    hails: int = 0
    looks_wrong: int = 0
    pulses: int = 0
    outcome: Outcome | None = None
