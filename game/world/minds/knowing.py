"""What visible people make of him: evidence that he hides something, each kind seen by the one it is for.

It adds up as it does for bodyguards, and fades sooner while he does what a teacher or clerk would be doing.
Nothing here asks where the cloaked are: to everybody else a hole is thin air.
"""

from __future__ import annotations

from game.world import lesson, tuning
from game.world import tuning_people as people
from game.world.angles import DIRECTIONS, turn_between
from game.world.beings import Being, Person, Poise
from game.world.command import Gait
from game.world.events import Event
from game.world.events_minds import Line, Said
from game.world.evidence import Evidence, Kind, Sense, Who, calm, weigh
from game.world.minds import common
from game.world.movement import distance
from game.world.senses import hearing, seeing
from game.world.state import World
from game.world.things import Noise, Sounding

BANGS = (Sounding.BLAST, Sounding.FIRE)
_AT_NOTHING = (Kind.STARED_AT_AIR, Kind.JERKED)


def gather(world: World, person: Person, who: Who, keen: float = 1.0) -> None:
    """One tick of eyes and ears. keen: share of the points that it is worth to him."""
    iruka = world.iruka
    person.sees_him = seeing.clearness(world, person) > 0.0
    if person.sees_him:
        person.seen_at = world.tick
    _bang(world, person)
    _pulse(world, person, who, keen)
    _count(world, person)
    if not person.sees_him:
        return
    keen *= 1.0 - iruka.hidden
    if iruka.teaching is None:
        _idle(world, person, keen)
        _pocket(world, person, keen)
        _jerk(world, person, keen)
    _stare(world, person, keen)
    _run(world, person, keen)
    if iruka.reading is not None:
        _note(world, person, Kind.READ_LETTER, people.READ_RATE * keen * tuning.TICK)


def forget(world: World, person: Person) -> None:
    """One tick of letting it go: sooner while Iruka is at his work."""
    working = world.iruka.teaching is not None
    calm(person.mind, world.tick, people.WORKING if working else people.IDLING)


def settle(world: World, person: Person, who: Who, steps: tuple[Poise, ...]) -> list[Event]:
    """Let his face follow what he believes. steps: one poise for each step of his scale that he knows, from
    none on. It rises at once; it clears one step at a time, and only when he has really let it go."""
    if person.poise not in steps:
        return []
    now, believed = steps.index(person.poise), min(person.mind.step, len(steps) - 1)
    if believed > now:
        person.opinion -= people.OPINION[believed - 1]
        happened = common.change(world, person, who, steps[believed], common.last_cause(person))
        return happened + _ask(world, person, who)
    cleared = now > 0 and person.mind.alert < person.mind.scale.thresholds[now - 1] - people.SLACK
    if cleared and world.tick - person.since >= people.CHANGES_AFTER:
        return common.change(world, person, who, steps[now - 1])
    return []


def nothing_ahead(world: World) -> bool:
    """Whether Iruka looks at nobody and nothing that anybody else can see."""
    iruka = world.iruka
    east, south = DIRECTIONS[iruka.heading]
    points = [person.point for person in world.people if person.plane is iruka.plane]
    if world.ally is not None and world.ally.plane is iruka.plane:
        points.append(world.ally.point)
    for point in points:
        gap = distance(iruka.point, point)
        ahead = (point[0] - iruka.x) * east + (point[1] - iruka.y) * south
        if gap <= people.NOBODY_AHEAD and ahead >= people.AHEAD_COSINE * gap:
            return False
    return True


def bang(world: World, person: Person) -> Noise | None:
    """What of this tick's noises frightens him."""
    for noise in world.heard:
        if noise.sounding in BANGS:
            well = hearing.share(world, noise, person.point, person.plane)
            if well >= people.FRIGHTENS:
                return noise
    return None


def standing(world: World) -> bool:
    """Whether Iruka stands."""
    return world.iruka.speed < tuning.STANDING


def _bang(world: World, person: Person) -> None:
    if world.heard and bang(world, person) is not None:
        person.scared_at = world.tick


def _count(world: World, person: Person) -> None:
    """For how long he has seen him stand, and run."""
    iruka, seen = world.iruka, person.sees_him
    person.stands_for = person.stands_for + 1 if seen and standing(world) else 0
    runs = iruka.gait is Gait.RUN and iruka.speed > tuning.SPEED[Gait.WALK]
    person.runs_for = person.runs_for + 1 if seen and runs else 0


def _pulse(world: World, person: Person, who: Who, keen: float) -> None:
    """Chakra let out all at once: whoever senses it, or is close enough to see his hands."""
    spill = world.iruka.spill
    if spill is None or spill.tick != world.tick:
        return
    senses, gap = world.level.people[who.number].senses, distance(person.point, spill.point)
    if senses > 0.0 and gap <= tuning.PULSE_SENSED * senses:
        _note(world, person, Kind.PULSED, people.PULSED * keen, Sense.ECHO)
    elif person.sees_him and gap <= people.PULSE_NEAR:
        _note(world, person, Kind.PULSED, people.PULSED * keen)


def _stare(world: World, person: Person, keen: float) -> None:
    """He stands there and looks at nothing, with all his mind; or gives thin air a look as if it were
    somebody."""
    iruka, mind = world.iruka, person.mind
    at_nothing = nothing_ahead(world)
    if iruka.looked_at == world.tick and at_nothing:
        _note(world, person, Kind.STARED_AT_AIR, people.POINTED_LOOK * keen)
    absent = standing(world) and iruka.teaching is None and iruka.focus >= people.ABSENT
    mind.stared_for = mind.stared_for + 1 if absent and at_nothing else 0
    if mind.stared_for > people.STARE_GRACE:
        _note(world, person, Kind.STARED_AT_AIR, people.STARE_RATE * keen * tuning.TICK)


def _jerk(world: World, person: Person, keen: float) -> None:
    """He stands, and turns all at once, toward nothing."""
    headings = world.iruka.headings
    stopped = len(headings) > 1 and abs(turn_between(headings[-2], headings[-1])) <= tuning.JERK_STOPPED
    turn = abs(turn_between(headings[0], headings[-1])) if headings else 0
    if not standing(world) or not stopped or turn < people.JERK_TURN or not nothing_ahead(world):
        return
    if rested(world, person, Kind.JERKED, people.JERK_AGAIN):
        _note(world, person, Kind.JERKED, people.JERKED * keen)


def _idle(world: World, person: Person, keen: float) -> None:
    """There is work, and he stands about."""
    if person.stands_for > people.IDLE_GRACE and lesson.open_goals(world) and world.iruka.reading is None:
        _note(world, person, Kind.IDLED, people.IDLE_RATE * keen * tuning.TICK)


def _pocket(world: World, person: Person, keen: float) -> None:
    """With a letter on him, whenever he stops near somebody his hand goes to it."""
    if person.stands_for != people.POCKET_AFTER or not any(letter.done for letter in world.letters):
        return
    near = distance(person.point, world.iruka.point) <= people.POCKET_NEAR
    if near and rested(world, person, Kind.FELT_POCKET, people.POCKET_AGAIN):
        _note(world, person, Kind.FELT_POCKET, people.POCKET * keen)


def _run(world: World, person: Person, keen: float) -> None:
    """He runs, and there is no reason to: no bang, and nobody after him."""
    scared = person.scared_at >= 0 and world.tick < person.scared_at + people.EXCUSED
    if person.runs_for <= people.RAN_GRACE or scared or hunted(world):
        return
    indoors = people.RAN_INDOORS if world.level.roofed(world.iruka.point) else 1.0
    _note(world, person, Kind.RAN, people.RAN_RATE * indoors * keen * tuning.TICK)


def hunted(world: World) -> bool:
    """Whether anybody can see that somebody is hunted."""
    return any(person.poise is Poise.HUNTING for person in world.people) or any(
        watcher.unmasked and watcher.poise is Poise.HUNTING for watcher in world.watchers
    )


def rested(world: World, being: Being, kind: Kind, pause: int) -> bool:
    """Whether the last evidence of that kind is a while ago."""
    ticks = [cause.tick for cause in being.mind.causes if cause.kind is kind]
    return not ticks or world.tick - max(ticks) >= pause


def _note(
    world: World, person: Person, kind: Kind, points: float, sense: Sense = Sense.SIGHT
) -> None:
    iruka = world.iruka
    weigh(person.mind, Evidence(kind, sense, iruka.point, world.tick, points, iruka.plane))


def _ask(world: World, person: Person, who: Who) -> list[Event]:
    """He says something, if Iruka is near enough to be spoken to and he has not just done so."""
    near = distance(person.point, world.iruka.point) <= people.EARSHOT
    rested = person.said_at < 0 or world.tick >= person.said_at + people.SAYS_AGAIN
    if not near or not rested or not person.sees_him:
        return []
    person.said_at = world.tick
    cause = common.last_cause(person)
    at_nothing = cause is not None and cause.kind in _AT_NOTHING
    return [Said(who, Line.LOOKING_AT_WHAT if at_nothing else Line.ARE_YOU_WELL, person.point)]
