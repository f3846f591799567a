"""Telling: no telepathy. A shout is heard by whoever is in earshot, a sign is seen by whoever is in sight."""

from __future__ import annotations

from collections.abc import Iterator

from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Poise
from game.world.events import Event
from game.world.events_minds import Called, Signalled
from game.world.evidence import Alarm, Evidence, Kind, Sense, Who, weigh
from game.world.movement import distance
from game.world.senses import hearing
from game.world.senses.seeing import in_cone
from game.world.sight import sees
from game.world.state import World
from game.world.things import Noise, Sounding


def comrades(world: World, who: Who, kinds: tuple[str, ...]) -> Iterator[tuple[Who, Being]]:
    """The others whose minds are of these kinds and who are not out of action; the cloaked know only the
    cloaked, or what they do would betray them."""
    for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True)):
        mate = not who.cloaked and spec.mind in kinds and number != who.number
        if mate and person.poise is not Poise.OUT:
            yield Who(number), person
    for number, watcher in enumerate(world.watchers):
        mate = who.cloaked and watcher.spec.mind in kinds and number != who.number
        if mate and world.tick >= watcher.away_until and watcher.poise is not Poise.OUT:
            yield Who(number, True), watcher


def tell(world: World, being: Being, who: Who, kinds: tuple[str, ...]) -> list[Event]:
    """Let comrades know: by a shout when he hunts, by a sign when he is on to something."""
    clue, alarm = being.clue, being.mind.alarm
    if clue is None or alarm < Alarm.SEARCHING or being.told_at >= clue.tick:
        return []
    if being.told_at >= 0 and world.tick < being.told_at + minds.TELLS_AGAIN:
        return []
    if alarm is Alarm.HUNTING and not who.cloaked:
        being.told_at = world.tick
        hearing.make(world, Sounding.SHOUT, being.point, being.plane, minds.CALL_LOUDNESS, who)
        return [Called(who, being.point, being.plane)]
    told = [(other, mate) for other, mate in comrades(world, who, kinds) if _sees_sign(world, mate, being)]
    if not told:
        return []
    being.told_at = world.tick
    for _, mate in told:
        _believe(world, mate, being, who, Kind.SIGNALLED)
    return [] if who.cloaked else [Signalled(who, being.point, being.plane)]


def hear_called(world: World, being: Being, noises: list[Noise], kinds: tuple[str, ...]) -> None:
    """Take a comrade's word for it."""
    for noise in noises:
        if noise.sounding is not Sounding.SHOUT or noise.by is None or noise.by.cloaked:
            continue
        mate = world.people[noise.by.number]
        if mate is not being and world.level.people[noise.by.number].mind in kinds:
            _believe(world, being, mate, noise.by, Kind.CALLED)


def _sees_sign(world: World, mate: Being, being: Being) -> bool:
    gap = distance(mate.point, being.point)
    looks = gap <= minds.SIGN_REACH and in_cone(mate, being.point, gap) > 0.0
    return looks and sees(world, mate.point, mate.plane, being.point, being.plane)


def _believe(world: World, mate: Being, teller: Being, who: Who, kind: Kind) -> None:
    """A share of what the teller believes, where that is more than his own. What he was told he does not
    pass on as his own until he has perceived something himself."""
    if teller.clue is None:
        return
    points = max(teller.mind.alert * minds.TOLD_SHARE - mate.mind.alert, 0.0)
    if not mate.sees_him and (mate.clue is None or mate.clue.tick < teller.clue.tick):
        mate.clue = Clue(teller.clue.point, teller.clue.plane, world.tick)
        mate.told_at = world.tick
    evidence = Evidence(kind, Sense.TELLING, teller.clue.point, world.tick, points, teller.clue.plane, who)
    weigh(mate.mind, evidence)
