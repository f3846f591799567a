"""Where the village days stand: plain data, all of it in the save."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.village import tuning
from game.world.tuning import KEEPS


@dataclass(frozen=True, slots=True)
class Note:
    """What he sensed. watch: number in WATCHES. sign: how they stood, "" where he could only count. count: of
    holes. place: where he was, not where they were."""

    day: int
    watch: int
    place: str
    count: int
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """Who he thinks will stand there. came: whether it came true; None while nobody has looked."""

    day: int
    watch: int
    sign: str
    came: bool | None = None


@dataclass(frozen=True, slots=True)
class Gift:
    """What he laid out, in which watch, and whether it was to their taste."""

    day: int
    watch: int
    what: str
    liked: bool


@dataclass(slots=True)
class Village:
    """A campaign between its chapters.

    seed: of the rota. day: from 1, which is a Monday. slot: number in HOURS. chapter: the last one that was
    played. left: days before the next. keeps: metres by the name of a pair. done: day on which an action
    was last done, by name. mornings: names of actions that the next morning tells of.
    """

    seed: int
    day: int = 1
    slot: int = 0
    chapter: int = 0
    left: int = 0
    keeps: dict[str, float] = field(default_factory=dict)
    rumour: int = 0
    dossier: int = 0
    home: int = 1
    drawer: int = 1
    purse: int = tuning.PURSE
    pantry: dict[str, int] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    guesses: list[Guess] = field(default_factory=list)
    gifts: list[Gift] = field(default_factory=list)
    done: dict[str, int] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    mornings: list[str] = field(default_factory=list)
    noted_on: int = 0  # day
    warded_on: int = 0  # day

    @property
    def hour(self) -> int:
        """By the clock."""
        return tuning.HOURS[self.slot]

    @property
    def weekday(self) -> int:
        """1 is Monday."""
        return (self.day - 1) % len(tuning.WEEK) + 1

    @property
    def rota_known(self) -> bool:
        """Whether he has worked out who comes when."""
        return sum(guess.came is True for guess in self.guesses) >= tuning.KNOWS_AFTER

    def keeps_of(self, pair: str) -> float:
        """Metres that a pair likes to have between themselves and him."""
        return self.keeps.get(pair, KEEPS)
