"""The rows of the settings' pages: what each is called, what it says now, and how it is turned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from game.control import Action
from game.control.glyphs import PADS
from game.records import Settings
from game.screens.screen import look
from game.sound import HumMode
from game.sound.volumes import DEFAULTS, EFFECTS, HUM, MUSIC, VOICES
from game.view.look import PIECES
from game.view.palette import FIELDS, MINT_MAP
from game.words import languages

VOLUMES = tuple(round(0.1 * step, 1) for step in range(11))
TEXT_SIZES = {1.0: "usual", 1.2: "large", 1.4: "very large"}
SIZES = {0.8: "small", 1.0: "usual", 1.25: "large", 1.5: "very large"}
SOFT_WORDS = {0.0: "as they are", 0.5: "softened", 1.0: "nearly none"}
DEAD_ZONES = {0.1: "small", 0.22: "usual", 0.35: "large", 0.5: "very large"}
HUMS = {HumMode.OFF.value: "off", HumMode.ALONG.value: "along with the picture",
HumMode.BY_EAR.value: "by ear"}
PALETTES = {
    MINT_MAP: "mint",
    "straw": "blue and straw (little red seen)",
    "apricot": "blue and apricot (little green seen)",
    "rose": "rose and cyan (little blue seen)",
    "grey": "grey",
}
OWN = "that of this machine"
GLYPHS = {"": "by the pad", **{kind: kind for kind in PADS}}
PIECE_WORDS = {
    "goals": "the day's work", "bars": "chakra, composure, focus", "stones": "stones", "clock": "clock",
    "kit": "what is in hand, and how lit he is", "captions": "captions", "noise ring": "ring of noise",
    "arcs": "arcs of who notices", "hair": "hair on the neck",
}  # fmt: skip
TOGGLES = {Action.SNEAK: "sneak", Action.RUN: "run", Action.AIM: "moving the aim"}


@dataclass(frozen=True, slots=True)
class Row:
    """label: in words. said: its value in words. turn: sets the value a step further."""

    label: str
    said: Callable[[Settings], str]
    turn: Callable[[Settings, int], None]


T = TypeVar("T")


def next_of(values: Sequence[T], now: T, step: int) -> T:
    """The value `step` places on, round and round; from the first where `now` is none of them."""
    return values[((values.index(now) if now in values else 0) + step) % len(values)]


def nearest(values: Sequence[float], now: float) -> float:
    """The value that is nearest."""
    return min(values, key=lambda value: abs(value - now))


def _switch(label: str, name: str, on: str = "yes", off: str = "no") -> Row:
    def turn(settings: Settings, _: int) -> None:
        setattr(settings, name, not getattr(settings, name))

    return Row(label, lambda settings: on if getattr(settings, name) else off, turn)


def _choice(label: str, name: str, words: dict[str, str]) -> Row:
    def turn(settings: Settings, step: int) -> None:
        setattr(settings, name, next_of(tuple(words), getattr(settings, name), step))

    return Row(label, lambda settings: words.get(getattr(settings, name), next(iter(words.values()))), turn)


def _size(label: str, name: str, words: dict[float, str]) -> Row:
    sizes = tuple(words)

    def turn(settings: Settings, step: int) -> None:
        setattr(settings, name, next_of(sizes, nearest(sizes, getattr(settings, name)), step))

    return Row(label, lambda settings: words[nearest(sizes, getattr(settings, name))], turn)


def _listed(label: str, name: str, word: str, there: str, not_there: str) -> Row:
    """A row that puts a word into a list of the settings, and takes it out again."""

    def turn(settings: Settings, _: int) -> None:
        words = getattr(settings, name)
        setattr(settings, name, [one for one in words if one != word] if word in words else [*words, word])

    return Row(label, lambda settings: there if word in getattr(settings, name) else not_there, turn)


def _volume(label: str, group: str) -> Row:
    def now(settings: Settings) -> float:
        return nearest(VOLUMES, settings.volumes.get(group, DEFAULTS[group]))

    def turn(settings: Settings, step: int) -> None:
        at = min(max(VOLUMES.index(now(settings)) + step, 0), len(VOLUMES) - 1)
        settings.volumes = {**settings.volumes, group: VOLUMES[at]}

    return Row(label, lambda settings: f"{now(settings):.0%}", turn)


def _whole_volume() -> Row:
    def turn(settings: Settings, step: int) -> None:
        at = VOLUMES.index(nearest(VOLUMES, settings.volume)) + step
        settings.volume = VOLUMES[min(max(at, 0), len(VOLUMES) - 1)]

    return Row("everything", lambda settings: f"{settings.volume:.0%}", turn)


def _palette() -> Row:
    def turn(settings: Settings, step: int) -> None:
        settings.palette = next_of(tuple(FIELDS), settings.palette or MINT_MAP, step)

    return Row("colours of the field", lambda settings: PALETTES[look(settings).palette], turn)


def _language() -> Row:
    def said(settings: Settings) -> str:
        return languages().get(settings.language, OWN)

    def turn(settings: Settings, step: int) -> None:
        settings.language = next_of(("", *languages()), settings.language, step)

    return Row("language", said, turn)


HOLD, PRESS = "hold", "press on, press off"
PAGES: dict[str, tuple[Row, ...]] = {
    "Video": (
        _language(),
        _switch("full screen", "fullscreen"),
        _switch("size of the picture", "whole_scale", "whole steps, with bars", "as large as fits"),
        _palette(),
        _size("flashes", "softened", SOFT_WORDS),
        _switch("contrast", "contrast", "high: little but the field", "usual"),
        _size("size of what is written at the edges", "hud_size", SIZES),
        _size("text of scenes and days", "text_size", TEXT_SIZES),
    ),
    "At the edges": (
        _switch("keys", "hints", "shown", "hidden"),
        *(_listed(PIECE_WORDS[piece], "hidden", piece, "hidden", "shown") for piece in PIECES),
    ),
    "Sound": (
        _whole_volume(), _volume("effects", EFFECTS), _volume("voices", VOICES), _volume("music", MUSIC),
        _volume("hum of the field", HUM), _choice("the field is heard", "hum", HUMS),
        _switch("both ears", "mono", "the same", "each its own"),
        _switch("captions", "captions", "shown", "none"),
        _switch("captions say from where", "arrows"),
        _size("size of captions", "caption_size", SIZES),
    ),
    "Control": (
        _switch("focus", "focus_toggle", PRESS, HOLD),
        *(_listed(words, "toggles", action.name, PRESS, HOLD) for action, words in TOGGLES.items()),
        _switch("aim", "aims_by_keys", "by keys: ahead, or moved", "by mouse or right stick"),
        _size("dead zone of the sticks", "dead_zone", DEAD_ZONES),
        _switch("pad shakes", "rumbles"),
        _choice("buttons are called", "glyphs", GLYPHS),
    ),
}  # fmt: skip
