"""The days themselves: what is open, what can be done, and what comes of it.

`choose` and `wait` are the only ways that a village changes while it is played; each takes one of the day's
hours.
"""

from __future__ import annotations

from game.village import rota, sensing, tuning
from game.village.events import Changed, Event, Sharpened, Told, Woke
from game.village.specs import Action, Gives, Needs, Place, Town
from game.village.state import Gift, Village
from game.world.tuning import KEEPS, KEEPS_MOST
from game.world.tuning_people import KEEPS_LEAST

NEWS = "day"  # what asides name instead of a place


def begin(town: Town, seed: int) -> Village:
    """Before the first chapter."""
    return Village(seed, keeps={pair.name: KEEPS for pair in town.pairs})


def open_places(village: Village, town: Town) -> list[Place]:
    """Where one can go at this hour."""
    return [
        place
        for place in town.places
        if village.hour in place.hours and (not place.week or village.weekday in place.week)
    ]


def holds(village: Village, needs: Needs) -> bool:
    """Whether all of it is so."""
    counted = all(village.pantry.get(one, 0) >= needs.pantry.count(one) for one in needs.pantry)
    return (
        needs.chapters[0] <= village.chapter <= needs.chapters[1]
        and (not needs.hours or village.hour in needs.hours)
        and (not needs.week or village.weekday in needs.week)
        and village.purse >= needs.purse
        and counted
        and all(flag in village.flags for flag in needs.flags)
        and not any(flag in village.flags for flag in needs.none_of)
        and needs.rumour[0] <= village.rumour <= needs.rumour[1]
        and needs.dossier[0] <= village.dossier <= needs.dossier[1]
        and needs.home[0] <= village.home <= needs.home[1]
        and needs.drawer[0] <= village.drawer <= needs.drawer[1]
        and (village.rota_known or not needs.rota)
    )


def open_actions(village: Village, town: Town, place: Place) -> list[Action]:
    """What can be done there now."""
    return [one for one in town.actions if one.place == place.name and _ready(village, one)]


def _ready(village: Village, action: Action) -> bool:
    last = village.done.get(action.name, 0)
    rested = not last or (not action.once and village.day - last >= action.every)
    has = not action.gift or village.pantry.get(action.gift, 0) > 0
    return rested and has and holds(village, action.needs)


def arrive(village: Village, town: Town, place: Place) -> str:
    """What one finds on coming there: news that is told once, or the place as it always is."""
    for aside in town.asides:
        if aside.place == place.name and aside.name not in village.done and holds(village, aside.needs):
            village.done[aside.name] = village.day
            return aside.text
    return place.line


def news(village: Village, town: Town) -> str:
    """The news of this day, "" where there is none; a day has one piece at most."""
    ours = [aside for aside in town.asides if aside.place == NEWS]
    for aside in ours:
        if village.done.get(aside.name) == village.day:
            return aside.text
    for aside in ours:
        if aside.name not in village.done and holds(village, aside.needs):
            village.done[aside.name] = village.day
            return aside.text
    return ""


def choose(village: Village, town: Town, action: Action, skill: float) -> list[Event]:
    """Do it, and let the hour pass. skill: 0..1. Raises ValueError where it cannot be done now."""
    place = next((one for one in open_places(village, town) if one.name == action.place), None)
    if place is None or not _ready(village, action):
        raise ValueError(f"{action.name}: cannot be done at {village.hour} on day {village.day}")
    happened: list[Event] = [Told(action.then)]
    village.done[action.name] = village.day
    if action.morning:
        village.mornings.append(action.name)
    happened += sensing.sense(village, town, place, action, skill)
    if action.gift:
        _lay_out(village, town, action.gift)
    happened += give(village, town, action.gives, skill)
    return happened + _pass(village, town, skill)


def wait(village: Village, town: Town, skill: float) -> list[Event]:
    """Let the hour pass."""
    return _pass(village, town, skill)


def give(village: Village, town: Town, gives: Gives, skill: float) -> list[Event]:
    """All that an action changes."""
    happened: list[Event] = []
    for what, by, most in (
        ("purse", gives.purse, tuning.PURSE_MOST),
        ("rumour", gives.rumour, tuning.MOST),
        ("dossier", gives.dossier, tuning.MOST),
        ("home", gives.home, tuning.WARD_MOST),
        ("drawer", gives.drawer, tuning.WARD_MOST),
    ):
        was = getattr(village, what)
        setattr(village, what, min(max(was + by, 0), most))
        if getattr(village, what) != was:
            happened.append(Changed(what, getattr(village, what) - was))
    if gives.home > 0 or gives.drawer > 0:
        village.warded_on = village.day
    for one in gives.takes:
        village.pantry[one] = max(village.pantry.get(one, 0) - 1, 0)
    for one in gives.pantry:
        village.pantry[one] = min(village.pantry.get(one, 0) + 1, tuning.PANTRY_MOST)
        happened.append(Changed(one, 1))
    village.flags += [flag for flag in gives.flags if flag not in village.flags]
    if gives.near:
        move(village, rota.on_duty(town.pairs, village.seed, sensing.spot(village)).name, gives.near)
    if gives.everybody:
        for pair in town.pairs:
            move(village, pair.name, gives.everybody)
    if gives.skill:
        happened.append(Sharpened(sensing.gain(gives.skill, skill)))
    return happened


def move(village: Village, pair: str, metres: float) -> None:
    """A pair keeps so much farther away from now on; nearer where it is less than 0."""
    village.keeps[pair] = min(max(village.keeps_of(pair) + metres, KEEPS_LEAST), KEEPS_MOST)


def _lay_out(village: Village, town: Town, what: str) -> None:
    """Food on the railing. Whoever is on duty takes it unseen; how they liked it, the bowl tells."""
    village.pantry[what] -= 1
    day, watch = sensing.spot(village)
    pair = rota.on_duty(town.pairs, village.seed, (day, watch))
    liked = pair.taste == what
    move(village, pair.name, tuning.LIKED if liked else tuning.EATEN)
    village.gifts.append(Gift(day, watch, what, liked))
    del village.gifts[: -tuning.GIFTS]


def _pass(village: Village, town: Town, skill: float) -> list[Event]:
    """On to the next hour; after the last one, to the next day."""
    before = sensing.spot(village)
    if village.slot + 1 < len(tuning.HOURS):
        village.slot += 1
        return [Told(town.words.relief)] if sensing.spot(village) != before else []
    return sleep(village, town, skill)


def sleep(village: Village, town: Town, skill: float) -> list[Event]:
    """The night, and what the morning finds."""
    happened: list[Event] = []
    if village.noted_on != village.day:
        rust = min(tuning.RUSTS, skill)
        happened += [Told(town.words.rusty), Sharpened(-rust)] if rust else []
    told = [one.morning for one in town.actions if one.name in village.mornings]
    eaten = [one for one in village.gifts if one.day == village.day]
    village.mornings.clear()
    _wane(village, 1)
    village.day += 1
    village.slot = 0
    village.left = max(village.left - 1, 0)
    happened.append(Woke(village.day))
    for gift in eaten:
        words = town.words.liked if gift.liked else town.words.eaten
        happened.append(Told(words.replace("{what}", gift.what)))
    happened += [Told(text) for text in told]
    return happened + _thief(village, town)


def _wane(village: Village, days: int) -> None:
    """Wards lose strength, and grudges and fondness fade, over so many days."""
    for _ in range(days):
        for pair, metres in village.keeps.items():
            back = min(abs(KEEPS - metres), tuning.FORGIVES)
            village.keeps[pair] = metres + (back if metres < KEEPS else -back)
    if village.day + days - village.warded_on > tuning.WARD_WANES:
        village.home, village.drawer = max(village.home - 1, 0), max(village.drawer - 1, 0)
        village.warded_on = village.day + days


def _thief(village: Village, town: Town) -> list[Event]:
    """Somebody has been at his desk, where no ward kept her from it."""
    due = village.chapter >= tuning.THIEF_FROM and village.day % tuning.THIEF_EVERY == 0
    if not due or village.drawer > 0:
        return []
    cost = min(village.purse, tuning.THIEF_COSTS)
    village.purse -= cost
    return [Told(town.words.thief), Changed("purse", -cost)]


def after_chapter(
    village: Village, town: Town, chapter: int, lasts: int, days: int, left: dict[str, float]
) -> None:
    """A chapter is over. lasts: days that it took. days: in the village before the next. left: metres that
    each watcher kept in the end, by name; a pair keeps the mean of its own."""
    for pair in town.pairs:
        metres = [left[name] for name in pair.watchers if name in left]
        if metres:
            mean = sum(metres) / len(metres)
            village.keeps[pair.name] = min(max(mean, KEEPS_LEAST), KEEPS_MOST)
    _wane(village, lasts - 1)
    village.chapter = max(village.chapter, chapter)
    village.day += lasts
    village.slot = 0
    village.left = days
