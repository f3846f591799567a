"""A scene: who says what, one page after the other. A text file that a translator can hold in his hands.

    title = "Monday, ten to eight"
    place = "The Academy"

    [[say]]
    who = "iruka"            # of people.toml, or of this file; left out, nobody says it
    mood = "dry"             # portrait iruka_dry.png, where there is one
    side = "right"           # left out: the side that is his in people.toml
    text = "Good morning."

    [[people]]               # only for whoever is in no people.toml
    name = "cook"
    plate = "The old cook"
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.story.reading import LONGEST_TEXT, Table, read_in, read_table, sibling

LEAST_WORDS, MOST_WORDS = 60, 200
MOST_PAGES = 30
SIDES = ("left", "right")
VOICES = ("child", "colleague", "guard", "passer")  # what a murmur sounds like
PEOPLE = "people.toml"


@dataclass(frozen=True, slots=True)
class Speaker:
    """name: his portrait's file name, too. plate: how he is called on screen. side: where he stands.
    voice: one of VOICES."""

    name: str
    plate: str
    side: str = "right"
    portrait: str = ""
    voice: str = "passer"


@dataclass(frozen=True, slots=True)
class Line:
    """One page. speaker: None where nobody says it. portraits: file names to try, without ending, the best
    first."""

    text: str
    speaker: Speaker | None = None
    side: str = "left"
    portraits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """Pages in order."""

    name: str
    title: str
    place: str
    lines: tuple[Line, ...]

    @property
    def words(self) -> int:
        """How many there are in all."""
        return sum(len(line.text.split()) for line in self.lines)


def read_people(path: Path, language: str = "") -> dict[str, Speaker]:
    """The cast of a campaign by name. Raises StoryError."""
    table = read_in(path, language, ("plate",))
    table.only(("people",))
    return _people(table, {})


def read_scene(path: Path, people: dict[str, Speaker] | None = None, language: str = "") -> Scene:
    """The scene in a file; its translation where there is one. people: the cast by name.

    Raises StoryError: what stands in a file that nobody knows, too many or too few words, a stranger.
    """
    table = read_table(sibling(path, language))
    table.only(("title", "place", "say", "people"))
    cast = _people(table, people or {})
    lines = tuple(_line(one, cast) for one in table.tables("say"))
    if not 1 <= len(lines) <= MOST_PAGES:
        raise table.wrong(f"must have 1 to {MOST_PAGES} [[say]], has {len(lines)}")
    scene = Scene(path.stem, table.text("title"), table.text("place", default=""), lines)
    if not LEAST_WORDS <= scene.words <= MOST_WORDS:
        raise table.wrong(f"has {scene.words} words, must have {LEAST_WORDS} to {MOST_WORDS}")
    return scene


def _people(table: Table, known: dict[str, Speaker]) -> dict[str, Speaker]:
    cast = dict(known)
    for one in table.tables("people"):
        one.only(("name", "plate", "side", "portrait", "voice"))
        name = one.name("name")
        if name in cast and name not in known:
            raise one.wrong("is there twice", "name")
        side = one.one_of("side", SIDES, "right")
        voice = one.one_of("voice", VOICES, "passer")
        cast[name] = Speaker(name, one.text("plate"), side, one.name("portrait", name), voice)
    return cast


def _line(table: Table, cast: dict[str, Speaker]) -> Line:
    table.only(("who", "mood", "side", "text"))
    text = table.text("text", LONGEST_TEXT)
    who, mood = table.name("who", ""), table.name("mood", "")
    if not who:
        if mood or "side" in table.data:
            raise table.wrong("has a mood or a side, but nobody says it")
        return Line(text)
    if who not in cast:
        raise table.wrong(f"{who!r} is nobody of {PEOPLE} or of this file", "who")
    speaker = cast[who]
    portraits = (f"{speaker.portrait}_{mood}", speaker.portrait) if mood else (speaker.portrait,)
    return Line(text, speaker, table.one_of("side", SIDES, speaker.side), portraits)
