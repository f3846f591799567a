"""What the village is made of: pairs who watch, places, and what can be done there at which hour."""

from __future__ import annotations

from dataclasses import dataclass

from game.village import tuning


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who watch together. sign: how they stand, in words; all that can be told of them. count: how many
    holes they are. watchers: their names in the chapters' maps. taste: what they like best. plate: their
    names in words."""

    name: str
    plate: str
    sign: str
    count: int
    watchers: tuple[str, ...]
    taste: str


@dataclass(frozen=True, slots=True)
class Needs:
    """What must hold. Ranges are (least, most). purse: coins. flags, none_of: what he has done, and has not.
    week: days of the week from 1, () for all. rota: whether he has worked it out."""

    chapters: tuple[int, int] = (0, 99)
    hours: tuple[int, ...] = ()
    week: tuple[int, ...] = ()
    purse: int = 0
    pantry: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    rumour: tuple[int, int] = (0, tuning.MOST)
    dossier: tuple[int, int] = (0, tuning.MOST)
    home: tuple[int, int] = (0, tuning.WARD_MOST)
    drawer: tuple[int, int] = (0, tuning.WARD_MOST)
    rota: bool = False


@dataclass(frozen=True, slots=True)
class Gives:
    """What changes. near: metres, for the pair on duty; everybody: metres, for all of them; less is nearer.
    skill: 0..1. pantry, takes: things got and used up."""

    purse: int = 0
    skill: float = 0.0
    near: float = 0.0
    everybody: float = 0.0
    rumour: int = 0
    dossier: int = 0
    home: int = 0
    drawer: int = 0
    pantry: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do, for the length of one choice. still: he holds still and searches. gift: what he lays
    out for whoever is on duty. every: days before it can be done again, 0 is at once; once: never again.
    then: what comes of it. morning: what is told the next day."""

    name: str
    place: str
    title: str
    then: str
    morning: str = ""
    still: bool = False
    gift: str = ""
    every: int = 1
    once: bool = False
    needs: Needs = Needs()
    gives: Gives = Gives()


@dataclass(frozen=True, slots=True)
class Aside:
    """What one finds on coming to a place, where the needs hold; told once. place: "day" is news of the day,
    which is told all day long, wherever he is."""

    name: str
    place: str
    text: str
    needs: Needs = Needs()


@dataclass(frozen=True, slots=True)
class Place:
    """quiet: 0..1, how well a picture of the echo holds there. hours, week: when it is open."""

    name: str
    title: str
    line: str
    quiet: float
    hours: tuple[int, ...]
    week: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """What the rules say themselves, by occasion."""

    liked: str
    eaten: str
    thief: str
    rusty: str
    relief: str


@dataclass(frozen=True, slots=True)
class Town:
    """All of it."""

    pairs: tuple[Pair, ...]
    places: tuple[Place, ...]
    actions: tuple[Action, ...]
    asides: tuple[Aside, ...]
    words: Words

    def pair(self, name: str) -> Pair:
        """The pair of a name. Raises KeyError."""
        for pair in self.pairs:
            if pair.name == name:
                return pair
        raise KeyError(name)
