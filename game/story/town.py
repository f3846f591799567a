"""The village of the days between, from `town.toml`: pairs, places, what can be done, what one finds."""

from __future__ import annotations

from pathlib import Path

from game.story.reading import LONGEST_TEXT, Table, read_in
from game.village import tuning
from game.village.days import NEWS
from game.village.specs import Action, Aside, Gives, Needs, Pair, Place, Town, Words
from game.world.tuning import KEEPS_MOST

TOWN = "town.toml"
TRANSLATED = (
    "title", "line", "then", "morning", "text", "plate", "liked", "eaten", "thief", "rusty", "relief",
)  # fmt: skip  # no sign: what is noted goes by it, in any language; its words are in the catalogues
NEEDS = (
    "chapters", "hours", "week", "purse", "pantry", "flags", "none_of", "rumour", "dossier", "home", "drawer",
    "rota",
)  # fmt: skip
GIVES = (
    "purse", "skill", "near", "everybody", "rumour", "dossier", "home", "drawer", "pantry", "takes", "flags",
)  # fmt: skip
PAIR = ("name", "plate", "sign", "count", "watchers", "taste")
PLACE = ("name", "title", "line", "quiet", "hours", "week")
ACTION = ("name", "place", "title", "then", "morning", "still", "gift", "every", "once", "needs", "gives")
MOST_CHAPTER = 99
MOST_EVERY = 30  # days
MOST_GAIN = 0.05  # skill, of one action


def read_town(folder: Path, language: str = "") -> Town:
    """The town in a campaign's folder. Raises StoryError."""
    table = read_in(folder / TOWN, language, TRANSLATED)
    table.only(("pairs", "places", "actions", "asides", "words"))
    pairs = tuple(_pair(one) for one in table.tables("pairs"))
    if len(pairs) != tuning.PAIRS or len({pair.sign for pair in pairs}) != len(pairs):
        raise table.wrong(f"must have {tuning.PAIRS} [[pairs]], each with a sign of its own")
    places = tuple(_place(one) for one in table.tables("places"))
    known = [place.name for place in places]
    actions = tuple(_action(one, known) for one in table.tables("actions"))
    asides = tuple(_aside(one, known) for one in table.tables("asides"))
    for kind, names in (
        ("pairs", [pair.name for pair in pairs]),
        ("places", known),
        ("actions and asides", [*(one.name for one in actions), *(one.name for one in asides)]),
    ):
        twice = next((name for name in names if names.count(name) > 1), "")
        if twice:
            raise table.wrong(f"{kind}: {twice!r} is there twice")
    town = Town(pairs, places, actions, asides, _words(table))
    _reachable(table, town)
    return town


def _reachable(table: Table, town: Town) -> None:
    """Whatever is needed can be had."""
    flags = {flag for one in town.actions for flag in one.gives.flags}
    things = {thing for one in town.actions for thing in one.gives.pantry}
    used = [(one.name, one.needs) for one in town.actions] + [(one.name, one.needs) for one in town.asides]
    used += [(one.name, Needs(pantry=(one.gift,))) for one in town.actions if one.gift]
    for name, needs in used:
        for flag in (*needs.flags, *needs.none_of):
            if flag not in flags:
                raise table.wrong(f"{name}: no action gives the flag {flag!r}")
        for thing in needs.pantry:
            if thing not in things:
                raise table.wrong(f"{name}: no action gives {thing!r}")


def _pair(table: Table) -> Pair:
    table.only(PAIR)
    return Pair(
        table.name("name"), table.text("plate"), table.text("sign"), table.whole("count", 1, 2),
        table.names("watchers"), table.name("taste"),
    )  # fmt: skip


def _place(table: Table) -> Place:
    table.only(PLACE)
    hours = table.wholes("hours", 0, 24)
    if not hours or any(hour not in tuning.HOURS for hour in hours):
        raise table.wrong(f"must be some of {', '.join(map(str, tuning.HOURS))}", "hours")
    return Place(
        table.name("name"), table.text("title"), table.text("line", LONGEST_TEXT),
        table.share("quiet", 0.0, 1.0), hours, table.wholes("week", 1, len(tuning.WEEK)),
    )  # fmt: skip


def _action(table: Table, places: list[str]) -> Action:
    table.only(ACTION)
    return Action(
        table.name("name"), table.one_of("place", places), table.text("title"),
        table.text("then", LONGEST_TEXT), table.text("morning", LONGEST_TEXT, ""), table.yes("still"),
        table.name("gift", ""), table.whole("every", 0, MOST_EVERY, 1), table.yes("once"),
        _needs(table.table("needs")), _gives(table.table("gives")),
    )  # fmt: skip


def _aside(table: Table, places: list[str]) -> Aside:
    table.only(("name", "place", "text", "needs"))
    return Aside(
        table.name("name"), table.one_of("place", [*places, NEWS]), table.text("text", LONGEST_TEXT),
        _needs(table.table("needs")),
    )  # fmt: skip


def _span(table: Table, key: str, most: int) -> tuple[int, int]:
    if key not in table.data:
        return 0, most
    span = table.wholes(key, 0, most)
    if len(span) != 2 or span[0] > span[1]:
        raise table.wrong(f"must be [least, most], got {list(span)}", key)
    return span[0], span[1]


def _needs(table: Table) -> Needs:
    table.only(NEEDS)
    return Needs(
        _span(table, "chapters", MOST_CHAPTER), table.wholes("hours", 0, 24),
        table.wholes("week", 1, len(tuning.WEEK)), table.whole("purse", 0, tuning.PURSE_MOST, 0),
        table.names("pantry"), table.names("flags"), table.names("none_of"),
        _span(table, "rumour", tuning.MOST), _span(table, "dossier", tuning.MOST),
        _span(table, "home", tuning.WARD_MOST), _span(table, "drawer", tuning.WARD_MOST), table.yes("rota"),
    )  # fmt: skip


def _gives(table: Table) -> Gives:
    table.only(GIVES)

    def some(key: str, most: int) -> int:
        return table.whole(key, -most, most, 0)

    return Gives(
        some("purse", tuning.PURSE_MOST), table.share("skill", 0.0, MOST_GAIN, 0.0),
        table.share("near", -KEEPS_MOST, KEEPS_MOST, 0.0),
        table.share("everybody", -KEEPS_MOST, KEEPS_MOST, 0.0), some("rumour", tuning.MOST),
        some("dossier", tuning.MOST), some("home", tuning.WARD_MOST), some("drawer", tuning.WARD_MOST),
        table.names("pantry"), table.names("takes"), table.names("flags"),
    )  # fmt: skip


def _words(table: Table) -> Words:
    one = next(iter(table.tables("words")), None)
    if one is None:
        raise table.wrong("must have [[words]]")
    one.only(("name", "liked", "eaten", "thief", "rusty", "relief"))
    return Words(*(one.text(key, LONGEST_TEXT) for key in ("liked", "eaten", "thief", "rusty", "relief")))
