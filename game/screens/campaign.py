"""Where the campaign goes on: scene, play, results, scene, the village days, and the next chapter."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from game.levels import LevelError
from game.records import Progress, Stage
from game.screens.course import Course
from game.screens.play import Play
from game.screens.scene import ScenePage
from game.screens.screen import House, Screen
from game.screens.title import Title
from game.screens.village import VillagePage
from game.story import Campaign, Chapter, StoryError, read_campaign
from game.village import days
from game.village.carrying import bring_back, carried
from game.words import N_, _, language
from game.world.state import World

SEED_BITS = 62


def campaign(house: House) -> Campaign:
    """The campaign that came with the game, in the language in use. Raises StoryError."""
    return read_campaign(house.story, language())


def map_of(house: House, chapter: Chapter) -> Path:
    """Where a chapter's map is, or would be."""
    return house.maps / f"{chapter.map}.tmx"


def new(house: House) -> Screen:
    """From the first chapter on; what was practised stays. Raises LevelError."""
    story = campaign(house)
    village = days.begin(story.town, secrets.randbits(SEED_BITS))
    house.save.campaign = Progress(village, story.chapters[0].number)
    keep(house)
    return go_on(house)


def go_on(house: House) -> Screen:
    """The screen of where it stands. Raises LevelError."""
    progress = house.save.campaign
    if progress is None:
        return new(house)
    house.home = None
    story = campaign(house)
    chapter = story.chapter(progress.chapter) or story.chapters[0]
    if progress.stage is Stage.VILLAGE:
        return _village(house, story, chapter)
    if progress.stage is Stage.AFTER:
        return _scene(house, story, chapter.after, lambda: _to(house, Stage.VILLAGE))
    if not map_of(house, chapter).is_file():
        reason = _("chapter {number}, {title}, has no map yet; the story waits here").format(
            number=chapter.number, title=chapter.title
        )
        raise StoryError(chapter.map, "", reason)
    if progress.stage is Stage.BEFORE:
        return _scene(house, story, chapter.before, lambda: _to(house, Stage.PLAY))
    begun = carried(progress.village, story.town)
    course = Course(lambda: onward(house), lambda world: _ended(house, world), begun)
    return Play.open(house, map_of(house, chapter), course)


def onward(house: House) -> Screen:
    """As `go_on`, but what is wrong is told on the title."""
    return _told(house, lambda: go_on(house))


def revisit(house: House, story: Campaign, chapter: Chapter, behind: Screen) -> Screen:
    """A chapter that is over, once more with its scenes, for a rank alone. Raises LevelError."""

    def ended() -> Screen:
        return _told(house, lambda: _scene(house, story, chapter.after, lambda: behind))

    def play() -> Screen:
        return _told(house, lambda: Play.open(house, map_of(house, chapter), Course(ended)))

    house.home = behind
    return _scene(house, story, chapter.before, play)


def keep(house: House) -> None:
    """Write the save; a full disk must not end the story."""
    try:
        house.kept.keep(house.save)
    except OSError as error:
        house.notices.append(_("the story could not be saved: {reason}").format(reason=error.strerror))


def _told(house: House, open_it: Callable[[], Screen]) -> Screen:
    try:
        return open_it()
    except LevelError as error:
        return Title(house, str(error))


def _to(house: House, stage: Stage) -> Screen:
    if house.save.campaign is not None:
        house.save.campaign.stage = stage
        keep(house)
    return onward(house)


def _scene(house: House, story: Campaign, name: str, after: Callable[[], Screen]) -> Screen:
    return ScenePage(house, story.scene(name), after) if name else after()


def _ended(house: House, world: World) -> None:
    """A chapter has ended well: once, what it changed goes into the village. Playing it again changes
    nothing any more but the rank."""
    progress, story = house.save.campaign, campaign(house)
    chapter = None if progress is None else story.chapter(progress.chapter)
    if progress is None or chapter is None or progress.stage is not Stage.PLAY:
        return
    bring_back(progress.village, story.town, world, chapter.number, chapter.lasts, chapter.days)
    progress.reached = max(progress.reached, chapter.number)
    progress.stage = Stage.AFTER


def _village(house: House, story: Campaign, chapter: Chapter) -> Screen:
    progress = house.save.campaign
    assert progress is not None, "the village is a stage of the campaign"
    following = story.following(chapter.number)
    if progress.village.left > 0:
        return VillagePage(house, story.town, progress, following, lambda: onward(house))
    if following is None:
        return Title(house, N_("That is as far as the story goes for now. Thank you for reading the gaps."))
    progress.chapter, progress.stage = following.number, Stage.BEFORE
    keep(house)
    return go_on(house)
