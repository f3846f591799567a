"""The campaign: which chapters there are, in what order, with which scenes, and how many days between.

    [[chapter]]
    number = 1
    title = "Two blank spots"
    map = "academy_yard"         # of maps/, without its ending
    before = "1_before"          # of story/scenes/
    after = "1_after"
    par = 480                    # seconds; as the map says
    goals = "Get through a school day, and find out who is watching whom."
    brings = "Focus, stones, the hail, the look"
    lasts = 1                    # days that it takes
    days = 2                     # in the village before the next chapter
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.story.reading import LONGEST_TEXT, Table, read_in
from game.story.scenes import PEOPLE, Scene, Speaker, read_people, read_scene
from game.story.town import read_town
from game.village.specs import Town

CHAPTERS = "chapters.toml"
SCENES = "scenes"  # folder
MOST_CHAPTERS = 50
MOST_PAR = 4 * 60 * 60  # seconds
MOST_DAYS, MOST_LASTS = 9, 30
WORDS = ("title", "goals", "brings")  # what is translated
KEYS = ("number", "title", "map", "before", "after", "par", "goals", "brings", "lasts", "days")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One line of the manifest. before, after: names of scenes, "" for none. par: seconds. lasts: days
    that it takes. days: in the village after it."""

    number: int
    title: str
    map: str
    before: str
    after: str
    par: int
    goals: str
    brings: str
    lasts: int
    days: int


@dataclass(frozen=True, slots=True)
class Campaign:
    """All chapters in order, the cast, and the village between. folder: where its scenes are."""

    folder: Path
    language: str
    chapters: tuple[Chapter, ...]
    people: dict[str, Speaker]
    town: Town

    def chapter(self, number: int) -> Chapter | None:
        """The chapter of a number, if there is one."""
        return next((one for one in self.chapters if one.number == number), None)

    def following(self, number: int) -> Chapter | None:
        """The chapter after that of a number; 0 for the first one."""
        return next((one for one in self.chapters if one.number > number), None)

    def scene(self, name: str) -> Scene:
        """A scene by name. Raises StoryError."""
        return read_scene(self.folder / SCENES / f"{name}.toml", self.people, self.language)


def read_campaign(folder: Path, language: str = "") -> Campaign:
    """The campaign in a folder; its scenes are read when they are shown. Raises StoryError."""
    table = read_in(folder / CHAPTERS, language, WORDS)
    table.only(("chapter",))
    chapters: list[Chapter] = []
    for one in table.tables("chapter"):
        chapter = _chapter(one, folder)
        if chapters and chapter.number <= chapters[-1].number:
            raise one.wrong("must be greater than that of the chapter before", "number")
        chapters.append(chapter)
    if not 1 <= len(chapters) <= MOST_CHAPTERS:
        raise table.wrong(f"must have 1 to {MOST_CHAPTERS} [[chapter]]")
    people, town = read_people(folder / PEOPLE, language), read_town(folder, language)
    return Campaign(folder, language, tuple(chapters), people, town)


def read_all(folder: Path) -> Campaign:
    """The campaign with all its scenes, in every language that there is. Raises StoryError."""
    languages = {path.suffixes[-2][1:] for path in folder.rglob("*.*.toml")}
    for language in ("", *sorted(languages)):
        campaign = read_campaign(folder, language)
        for path in sorted((folder / SCENES).glob("*.toml")):
            if len(path.suffixes) == 1:
                campaign.scene(path.stem)
    return campaign


def _chapter(table: Table, folder: Path) -> Chapter:
    table.only(KEYS)
    for key in ("before", "after"):
        name = table.name(key, "")
        if name and not (folder / SCENES / f"{name}.toml").is_file():
            raise table.wrong(f"there is no {SCENES}/{name}.toml", key)
    return Chapter(
        table.whole("number", 1, MOST_CHAPTERS), table.text("title"), table.name("map"),
        table.name("before", ""), table.name("after", ""), table.whole("par", 0, MOST_PAR),
        table.text("goals", LONGEST_TEXT), table.text("brings", LONGEST_TEXT),
        table.whole("lasts", 1, MOST_LASTS, 1), table.whole("days", 0, MOST_DAYS),
    )  # fmt: skip
