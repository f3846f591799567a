"""Settings and the save: small JSON files, checked before use; a damaged one is set aside.

Each has a twin `.bak` with the last good one. A file that cannot be used is renamed to `.damaged-N`,
and the twin is used instead; if that is damaged too, one begins anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

from game.records.campaign import Progress, read_progress
from game.records.files import write_safely
from game.records.values import read_dials, read_number, read_skill
from game.world.dials import FAIR, Dials
from game.world.judgement import Rank

_MOST_BYTES = 1 << 20
_MOST_CHAPTERS = 5000
_MOST_DAYS = 1_000_000
_LONGEST_NAME = 20  # letters
_MOST_WORDS = 32
TEXT_SIZES = 0.8, 2.0  # the least and the most
VERSION = 3  # 1 had the ranks alone, 2 no campaign


@dataclass(slots=True)
class Settings:
    """What a player has set. volume: 0..1, of everything; volumes: of each group. hum: how the field is
    heard. arrows: whether captions say from where. mono: both ears the same. captions: whether there are any.
    whole_scale: only whole-number sizes of the picture, with bars round it. dials: how hard the day is.
    palette: the field's colours, by name. softened: 0..1, how much flashes are softened. contrast: the
    ordinary picture dimmer and greyer, the more so in focus. hints: keys written on the picture. hidden:
    pieces of the HUD that are not drawn. hud_size: what the HUD is multiplied by. text_size: what the type
    of scenes and village days is multiplied by; caption_size: that of captions. toggles: what is pressed on
    and off instead of held. aims_by_keys: the aim goes by keys, not by mouse. dead_zone: of a stick's way.
    rumbles: whether pads shake. glyphs: how a pad's buttons are called; "" is by the pad. bindings: as
    `control.bindings` has them. language: of what is written, as `de`; "" is the machine's own."""

    volume: float = 0.8
    volumes: dict[str, float] = field(default_factory=dict)
    hum: str = "along"
    arrows: bool = True
    mono: bool = False
    captions: bool = True
    fullscreen: bool = False
    whole_scale: bool = True
    focus_toggle: bool = False
    dials: Dials = FAIR
    palette: str = ""
    softened: float = 0.0
    contrast: bool = False
    hints: bool = True
    hidden: list[str] = field(default_factory=list)
    hud_size: float = 1.0
    text_size: float = 1.0
    caption_size: float = 1.0
    toggles: list[str] = field(default_factory=list)
    aims_by_keys: bool = False
    dead_zone: float = 0.22
    rumbles: bool = True
    glyphs: str = ""
    bindings: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    language: str = ""


@dataclass(slots=True)
class Save:
    """What a player has done.

    ranks: best rank by map name. skill: how practised the sense is, 0..1. days: how many he has played.
    campaign: how far he has come in the story; None before its beginning. version: of the file's form;
    older ones are read, newer ones are set aside.
    """

    ranks: dict[str, str] = field(default_factory=dict)
    skill: float = 0.0
    days: int = 0
    campaign: Progress | None = None
    version: int = VERSION


class Kept:
    """The folder where both lie. `warnings`: what had to be set aside, in words for the player."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(platformdirs.user_data_dir("two-blank-spots", appauthor=False))
        self.warnings: list[str] = []

    def settings(self) -> Settings:
        """The settings, or the defaults."""
        return Settings(**self._read("settings.json", _settings))

    def save(self) -> Save:
        """The save, or an empty one."""
        return Save(**self._read("save.json", _save))

    def keep(self, what: Settings | Save) -> None:
        """Write one of them, keeping the last good one as its twin. Raises OSError."""
        name, check = ("settings.json", _settings) if isinstance(what, Settings) else ("save.json", _save)
        path = self.folder / name
        if path.exists() and self._read(name, check) and path.exists():
            write_safely(path.with_suffix(".bak"), path.read_text(encoding="utf-8"))
        write_safely(path, json.dumps(asdict(what), indent=2, sort_keys=True) + "\n")

    def _read(self, name: str, check: Any) -> dict[str, Any]:
        path = self.folder / name
        for candidate in (path, path.with_suffix(".bak")):
            if not candidate.exists():
                continue
            try:
                if not candidate.is_file() or candidate.stat().st_size > _MOST_BYTES:
                    raise ValueError("is not a small file")
                checked: dict[str, Any] = check(json.loads(candidate.read_text(encoding="utf-8")))
                return checked
            except (OSError, ValueError, RecursionError) as error:
                self._set_aside(candidate, str(error))
        return {}

    def _set_aside(self, path: Path, reason: str) -> None:
        number = 1
        while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
            number += 1
        self.warnings.append(f"{path.name}: {reason}; kept aside as {aside.name}")
        try:
            path.rename(aside)
        except OSError as error:
            self.warnings.append(f"{path.name}: could not be set aside: {error}")


def _settings(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError("is not a JSON object")
    known = {one.name: one for one in fields(Settings)}
    for name, value in data.items():
        if name not in known:
            raise ValueError(f"has the unknown setting {name!r}")
        _SETTING.get(name, _switch)(value, name)
    return {**data, "dials": read_dials(data.get("dials", {}))}


def _share(value: Any, name: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"{name} must be 0 to 1, got {value!r}")


def _shares(value: Any, name: str) -> None:
    if not isinstance(value, dict) or not all(isinstance(group, str) for group in value):
        raise ValueError(f"{name} must be numbers by name, got {value!r}")
    for group, share in value.items():
        _share(share, f"{name}: {group}")


def _size(value: Any, name: str) -> None:
    read_number(value, name, *TEXT_SIZES)


def _word(value: Any, name: str) -> None:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        raise ValueError(f"{name} must be a short name, got {value!r}")


def _language(value: Any, name: str) -> None:
    _word(value, name)
    if value and not value.replace("_", "").isalpha():
        raise ValueError(f"{name} must be a language, as `de`, got {value!r}")


def _words(value: Any, name: str) -> None:
    if not isinstance(value, list) or len(value) > _MOST_WORDS:
        raise ValueError(f"{name} must be a list of at most {_MOST_WORDS} names, got {value!r}")
    for word in value:
        _word(word, name)


def _lists(value: Any, name: str) -> None:
    if not isinstance(value, dict) or not all(isinstance(part, dict) for part in value.values()):
        raise ValueError(f"{name} must be lists of names by name, got {value!r}")
    for part, names in value.items():
        _word(part, name)
        for one, words in names.items():
            _word(one, name)
            _words(words, f"{name}: {one}")


def _switch(value: Any, name: str) -> None:
    if not isinstance(value, bool):
        raise ValueError(f"{name} must be true or false, got {value!r}")


_SETTING: dict[str, Callable[[Any, str], object]] = {
    "volume": _share, "softened": _share, "dead_zone": _share, "volumes": _shares,
    "text_size": _size, "hud_size": _size, "caption_size": _size,
    "palette": _word, "hum": _word, "glyphs": _word, "language": _language,
    "hidden": _words, "toggles": _words, "bindings": _lists,
    "dials": lambda value, _: read_dials(value),
}  # fmt: skip


def _save(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict) or set(data) - {one.name for one in fields(Save)}:
        raise ValueError("is not a save")
    version, days = data.get("version", 1), data.get("days", 0)
    if version not in range(1, VERSION + 1) or isinstance(version, bool):
        raise ValueError(f"has the form {version!r}; this game reads 1 to {VERSION}")
    if isinstance(days, bool) or not isinstance(days, int) or not 0 <= days <= _MOST_DAYS:
        raise ValueError(f"days must be 0 to {_MOST_DAYS}, got {days!r}")
    ranks = data.get("ranks", {})
    if not isinstance(ranks, dict) or len(ranks) > _MOST_CHAPTERS:
        raise ValueError("ranks must be an object of map names")
    if not all(isinstance(rank, str) and rank in RANKS for rank in ranks.values()):
        raise ValueError(f"a rank must be one of {', '.join(RANKS)}")
    campaign = data.get("campaign")
    return {
        "ranks": ranks, "skill": read_skill(data.get("skill", 0.0)), "days": days,
        "campaign": None if campaign is None else read_progress(campaign),
    }  # fmt: skip


RANKS = tuple(rank.value for rank in Rank)  # best first
