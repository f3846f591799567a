"""How far somebody has come in the story: the part of the save that is the campaign, and its check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, TypeVar

from game.records.values import MOST_NAMES, read_number, read_whole
from game.village import tuning
from game.village.state import Gift, Guess, Note, Village
from game.world.tuning import KEEPS_MOST
from game.world.tuning_people import KEEPS_LEAST

MOST_DAY = 100_000
MOST_CHAPTER = 50
LONGEST = 120  # letters of any name in it
SEEDS = 1 << 63

T = TypeVar("T")


class Stage(StrEnum):
    """What comes next in a chapter."""

    BEFORE = "before"  # its first scene
    PLAY = "play"
    AFTER = "after"  # its last scene
    VILLAGE = "village"  # the days after it


@dataclass(slots=True)
class Progress:
    """chapter: the one that he is in, from 1. stage: what of it comes next. reached: the last chapter that he
    has finished. village: the days between."""

    village: Village
    chapter: int = 1
    stage: Stage = Stage.BEFORE
    reached: int = 0


def read_progress(data: Any) -> Progress:
    """The campaign out of a JSON object, every value checked. Raises ValueError."""
    _only(data, Progress, "campaign")
    if "village" not in data:
        raise ValueError("campaign lacks its village")
    try:
        stage = Stage(data.get("stage", Stage.BEFORE))
    except ValueError as error:
        raise ValueError(f"stage must be one of {', '.join(Stage)}, got {data.get('stage')!r}") from error
    return Progress(
        read_village(data["village"]), read_whole(data.get("chapter", 1), "chapter", 1, MOST_CHAPTER), stage,
        read_whole(data.get("reached", 0), "reached", 0, MOST_CHAPTER),
    )  # fmt: skip


def read_village(data: Any) -> Village:
    """The village out of a JSON object. Raises ValueError."""
    _only(data, Village, "village")
    village = Village(read_whole(data.get("seed"), "seed", 0, SEEDS - 1))
    for key, least, most in (
        ("day", 1, MOST_DAY),
        ("slot", 0, len(tuning.HOURS) - 1),
        ("chapter", 0, MOST_CHAPTER),
        ("left", 0, MOST_DAY),
        ("rumour", 0, tuning.MOST),
        ("dossier", 0, tuning.MOST),
        ("home", 0, tuning.WARD_MOST),
        ("drawer", 0, tuning.WARD_MOST),
        ("purse", 0, tuning.PURSE_MOST),
        ("noted_on", 0, MOST_DAY),
        ("warded_on", 0, MOST_DAY),
    ):
        if key in data:
            setattr(village, key, read_whole(data[key], key, least, most))
    village.keeps = _named(data, "keeps", lambda one: read_number(one, "keeps", KEEPS_LEAST, KEEPS_MOST))
    village.pantry = _named(data, "pantry", lambda one: read_whole(one, "pantry", 0, tuning.PANTRY_MOST))
    village.done = _named(data, "done", lambda one: read_whole(one, "done", 0, MOST_DAY))
    village.flags = _list(data, "flags", _name)
    village.mornings = _list(data, "mornings", _name)
    village.notes = _list(data, "notes", _note)
    village.guesses = _list(data, "guesses", _guess)
    village.gifts = _list(data, "gifts", _gift)
    return village


def _only(data: Any, kind: type, name: str) -> None:
    if not isinstance(data, dict):
        raise ValueError(f"{name} must be an object")
    unknown = set(data) - {one.name for one in fields(kind)}
    if unknown:
        raise ValueError(f"{name} has the unknown value {min(unknown)!r}")


def _name(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise ValueError(f"must be a short text, got {value!r}")
    return value


def _named(data: dict[str, Any], key: str, read: Callable[[Any], T]) -> dict[str, T]:
    values = data.get(key, {})
    if not isinstance(values, dict) or len(values) > MOST_NAMES:
        raise ValueError(f"{key} must be an object of names")
    return {_name(name): read(one) for name, one in values.items()}


def _list(data: dict[str, Any], key: str, read: Callable[[Any], T]) -> list[T]:
    values = data.get(key, [])
    if not isinstance(values, list) or len(values) > MOST_NAMES:
        raise ValueError(f"{key} must be a list of at most {MOST_NAMES}")
    return [read(one) for one in values]


def _when(data: Any, kind: type) -> tuple[int, int]:
    _only(data, kind, kind.__name__.lower())
    day = read_whole(data.get("day"), "day", 1, MOST_DAY)
    return day, read_whole(data.get("watch"), "watch", 0, len(tuning.WATCHES) - 1)


def _note(data: Any) -> Note:
    day, watch = _when(data, Note)
    count = read_whole(data.get("count"), "count", 0, tuning.MOST)
    return Note(day, watch, _name(data.get("place")), count, _name(data.get("sign", "")))


def _guess(data: Any) -> Guess:
    day, watch = _when(data, Guess)
    came = data.get("came")
    if came is not None and not isinstance(came, bool):
        raise ValueError(f"came must be true, false or null, got {came!r}")
    return Guess(day, watch, _name(data.get("sign")), came)


def _gift(data: Any) -> Gift:
    day, watch = _when(data, Gift)
    liked = data.get("liked")
    if not isinstance(liked, bool):
        raise ValueError(f"liked must be true or false, got {liked!r}")
    return Gift(day, watch, _name(data.get("what")), liked)
