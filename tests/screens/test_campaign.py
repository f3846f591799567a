"""The story on the screens: from the title through a scene, a day, a scene and the village to the next."""

import json
import shutil

import pytest

from game.control import Ask, Controls, Pointed
from game.records import Kept, Save, Settings, Stage, read_run
from game.resources import assets_folder, maps_folder, story_folder
from game.screens import campaign as flow
from game.screens.chapters import Chapters
from game.screens.clock import NS_PER_SECOND
from game.screens.failed import Failed
from game.screens.notebook import Notebook
from game.screens.play import LAST_LOOK_NS, Play
from game.screens.results import Results
from game.screens.rows import TEXT_SIZES
from game.screens.scene import NS_DEAF, ScenePage, fitting_size, portrait
from game.screens.screen import HEIGHT, WIDTH, House
from game.screens.shelf import packs
from game.screens.title import Title
from game.screens.village import PlacePage, ToldPage, VillagePage
from game.sound import Scene as Music
from game.sound import Sound
from game.story import read_campaign
from game.world import tuning
from game.world.events import Outcome
from game.world.step import step
from tests.screens.test_screens import RUN


@pytest.fixture
def house(tmp_path):
    """With maps for the first two chapters."""
    maps = tmp_path / "maps"
    maps.mkdir()
    (tmp_path / "assets").symlink_to(assets_folder())
    for name in ("academy_yard", "walk_home"):
        shutil.copy(maps_folder() / "academy_yard.tmx", maps / f"{name}.tmx")
    return House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path / "kept"), Settings(), Save(),
        tmp_path / "assets", maps,
    )  # fmt: skip


def read_through(scene):
    """Every page of it; what follows."""
    page = scene
    for _ in range(40):
        if not isinstance(page, ScenePage):
            return page
        page.advance(NS_DEAF)
        assert page.draw().get_size() == (WIDTH, HEIGHT)
        page = page.handle(Ask.ACCEPT)
    raise AssertionError("the scene never ends")


def ended(play, outcome=Outcome.ANSWER):
    """The page after a day that ended so."""
    play.world.outcome = outcome
    return play.advance(LAST_LOOK_NS)


def to_the_village(house):
    """Through the first chapter."""
    results = ended(read_through(Title(house).handle(Ask.ACCEPT)))
    return read_through(results.handle(Ask.ACCEPT))


def test_from_the_title_to_the_second_chapter(house):
    play = read_through(Title(house).handle(Ask.ACCEPT))
    assert isinstance(play, Play) and play.level.name == "academy_yard"
    for command in read_run(RUN).commands:
        step(play.world, command)
    results = play.advance(LAST_LOOK_NS)
    assert isinstance(results, Results) and results._menu.items[0] == "Onward"
    village = read_through(results.handle(Ask.ACCEPT))
    assert isinstance(village, VillagePage)
    for _ in range(60):
        if not isinstance(village, VillagePage):
            break
        assert village.draw().get_size() == (WIDTH, HEIGHT)
        place = village.handle(Ask.ACCEPT)
        assert isinstance(place, PlacePage) and place.draw().get_size() == (WIDTH, HEIGHT)
        told = place.handle(Ask.ACCEPT)
        if told is not village:
            assert isinstance(told, ToldPage) and told.draw().get_size() == (WIDTH, HEIGHT)
            village = told.handle(Ask.ACCEPT)
    assert isinstance(village, ScenePage) and village._scene.name == "2_before"
    assert read_through(village).level.chapter == 1, "the copy of the yard stands in"
    assert house.save.campaign.chapter == 2


def test_continue_comes_back_to_the_very_stage_after_the_game_was_closed(house):
    stages = []
    page = Title(house).handle(Ask.ACCEPT)
    for _ in range(4):
        again = House(
            house.controls, house.sound, Kept(house.kept.folder), Settings(), house.kept.save(), house.assets,
            house.maps,
        )  # fmt: skip
        title = Title(again)
        assert title._menu.items[0] == "Continue"
        assert type(title.handle(Ask.ACCEPT)) is type(page)
        stages.append(again.save.campaign.stage)
        if isinstance(page, Play):
            page = ended(page).handle(Ask.ACCEPT)
        elif isinstance(page, ScenePage):
            page = page.handle(Ask.BACK)
    assert stages == [Stage.BEFORE, Stage.PLAY, Stage.AFTER, Stage.VILLAGE]


def test_a_scene_goes_back_a_page_and_can_be_left_at_once(house):
    scene = Title(house).handle(Ask.ACCEPT)
    assert scene.handle(Ask.ACCEPT).page == 0, "a key that is still down turns nothing"
    scene.advance(NS_DEAF)
    assert scene.handle(Pointed(5, 5)).page == 0
    assert scene.handle(Pointed(5, 5, clicked=True)).page == 1
    assert scene.handle(Ask.LEFT).page == 0
    assert scene.handle(Ask.LEFT).page == 0
    assert isinstance(scene.handle(Ask.BACK), Play)


def test_no_portrait_is_a_plain_plate(house, tmp_path):
    assert portrait(house.assets, ("iruka_nobody_draws_that", "iruka")) is not None
    assert portrait(house.assets, ("nobody",)) is None
    (tmp_path / "portraits").mkdir()
    (tmp_path / "portraits" / "iruka.png").write_text("not a picture")
    assert portrait(tmp_path, ("iruka",)) is None
    house.assets = tmp_path
    assert read_through(ScenePage(house, flow.campaign(house).scene("1_before"), lambda: None)) is None


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_every_page_of_the_story_fits_its_box_at_every_size(house, size):
    from game.screens.paper import font, wrapped
    from game.screens.scene import BOX, LEAST_SIZE, MARGIN

    house.settings.text_size = size
    story = flow.campaign(house)
    width, height = BOX.width - 2 * MARGIN, BOX.height - 48
    for chapter in story.chapters:
        for name in (chapter.before, chapter.after):
            for line in story.scene(name).lines:
                fits = fitting_size(line.text, width, height, house)
                rows = len(wrapped(line.text, fits, width))
                assert rows * (font(fits).get_linesize() + 3) <= height
                assert fits > LEAST_SIZE
    longest = "a long word or two " * 47
    fits = fitting_size(longest, width, height, house)
    assert len(wrapped(longest, fits, width)) * (font(fits).get_linesize() + 3) <= height


def test_what_the_day_did_to_the_watchers_goes_on_and_only_once(house):
    play = read_through(Title(house).handle(Ask.ACCEPT))
    for watcher in play.world.watchers:
        watcher.keeps = 10.0
    results = ended(play)
    village = house.save.campaign.village
    assert village.keeps["komachi_towa"] == 10.0
    assert village.day == 2
    again = results.handle(Ask.RETRY)
    ended(again, Outcome.DOUBT)
    assert village.keeps["komachi_towa"] == 10.0 and village.day == 2
    village.left = 0
    house.save.campaign.stage = Stage.VILLAGE
    second = read_through(flow.go_on(house))
    assert [watcher.keeps for watcher in second.world.watchers] == [10.0] * 4
    assert second.recorder.run.carried.keeps[0] == ("Komachi", 10.0)
    assert [watcher.keeps for watcher in second.again().world.watchers] == [10.0] * 4
    assert second.level.watchers[0].name == "Komachi" and tuning.KEEPS != 10.0


def test_a_failed_day_goes_nowhere(house):
    play = read_through(Title(house).handle(Ask.ACCEPT))
    failed = ended(play, Outcome.NO_ANSWER)
    assert isinstance(failed, Failed)
    results = Results(house, play)
    assert results._menu.items == ("Once more", "Leave")
    assert house.save.campaign.stage is Stage.PLAY


def test_a_chapter_without_a_map_keeps_the_story_waiting(house):
    to_the_village(house)
    (house.maps / "walk_home.tmx").unlink()
    house.save.campaign.village.left = 0
    title = flow.onward(house)
    assert isinstance(title, Title) and "no map yet" in title._trouble
    assert title.draw().get_size() == (WIDTH, HEIGHT)
    assert title.handle(Ask.ACCEPT) is title
    shutil.copy(house.maps / "academy_yard.tmx", house.maps / "walk_home.tmx")
    assert isinstance(title.handle(Ask.ACCEPT), ScenePage)


def test_the_chapters_page_opens_what_is_done_and_says_what_is_not(house):
    title = Title(house)
    page = Chapters(house, title)
    assert page.draw().get_size() == (WIDTH, HEIGHT)
    page._menu.focus = 1
    assert page.handle(Ask.ACCEPT) is page and "opens when" in page._trouble
    page._menu.focus = 2
    assert page.handle(Ask.ACCEPT) is page and "not laid out" in page._trouble
    assert page.handle(Ask.BACK) is title
    to_the_village(house)
    page = Chapters(house, Title(house))
    assert page.draw().get_size() == (WIDTH, HEIGHT)
    assert isinstance(page.handle(Ask.ACCEPT), VillagePage), "Continue is in focus"
    before = json.dumps(house.save.campaign.village.keeps)
    page._menu.focus = 0
    play = read_through(page.handle(Ask.ACCEPT))
    results = ended(play)
    assert read_through(results.handle(Ask.ACCEPT)) is page
    assert json.dumps(house.save.campaign.village.keeps) == before
    assert house.save.campaign.stage is Stage.VILLAGE


def test_to_begin_anew_is_asked_twice(house):
    to_the_village(house)
    page = Chapters(house, Title(house))
    page._menu.focus += 1
    assert page.handle(Ask.ACCEPT) is page and house.save.campaign.reached == 1
    assert isinstance(page.handle(Ask.ACCEPT), ScenePage)
    assert house.save.campaign.reached == 0 and house.save.campaign.stage is Stage.BEFORE


def test_the_village_goes_by_mouse_alone(house):
    village = to_the_village(house)
    for number, area in enumerate(village._areas):
        village.handle(Pointed(*area.center))
        assert village.focus == number
    book = village.handle(Pointed(*village._areas[len(village._places)].center, clicked=True))
    assert isinstance(book, Notebook) and book.draw().get_size() == (WIDTH, HEIGHT)
    assert book.handle(Pointed(*book._menu.areas[1].center, clicked=True)) is book
    assert house.kept.save().campaign.village.guesses[0].sign == book._signs[1]
    assert book.handle(Pointed(*book._menu.areas[-1].center, clicked=True)) is village
    told = village.handle(Pointed(*village._areas[-2].center, clicked=True))
    assert isinstance(told, ToldPage)
    assert told.handle(Pointed(9, 9, clicked=True)) is village and village.progress.village.slot == 1
    assert house.kept.save().campaign == house.save.campaign, "each choice is kept at once"


def test_up_and_down_go_between_cards_and_buttons(house):
    village = to_the_village(house)
    steps = (Ask.RIGHT, 1), (Ask.DOWN, 4), (Ask.UP, 1), (Ask.UP, 1), (Ask.LEFT, 0), (Ask.LEFT, 5)
    for wish, wanted in steps:
        village.handle(wish)
        assert village.focus == wanted


def test_the_days_can_be_left_out_but_not_by_one_press(house):
    village = to_the_village(house)
    village.focus = len(village._areas) - 1
    assert village.handle(Ask.ACCEPT) is village and village.progress.village.left == 2
    told = village.handle(Ask.ACCEPT)
    assert isinstance(told, ToldPage)
    assert isinstance(told.handle(Ask.ACCEPT), ScenePage)
    assert house.save.campaign.chapter == 2


def test_a_pack_has_scenes_of_its_own(house):
    folder = house.kept.folder / "packs" / "week"
    folder.mkdir(parents=True)
    (folder.parent / "assets").symlink_to(assets_folder())
    shutil.copy(maps_folder() / "academy_yard.tmx", folder / "day.tmx")
    words = " ".join(["word"] * 60)
    scene = 'title = "T"\n[[people]]\nname = "cook"\nplate = "The cook"\n[[say]]\nwho = "cook"\ntext = "%s"\n'
    (folder / "a.toml").write_text(scene % words)
    lists = 'maps = ["day.tmx"]\nbefore = ["a.toml"]\nafter = ["a.toml"]'
    (folder / "pack.toml").write_text(f'title = "Week"\n{lists}')
    listed = packs(house, Title(house)).handle(Ask.ACCEPT)
    before = listed.handle(Ask.ACCEPT)
    assert isinstance(before, ScenePage)
    play = read_through(before)
    assert isinstance(play, Play) and play.level.name == "week/day"
    assert read_through(ended(play, Outcome.AWAY).handle(Ask.ACCEPT)) is listed
    (folder / "a.toml").write_text(scene % "short")
    assert listed.handle(Ask.ACCEPT) is listed and "60 to 200" in listed._notes[0]


def test_par_times_are_those_of_the_maps():
    """The list of chapters need not load the maps to tell them."""
    from game.levels import load

    for chapter in read_campaign(story_folder()).chapters:
        path = maps_folder() / f"{chapter.map}.tmx"
        if path.is_file():
            level = load(path, assets_folder())
            assert (chapter.par, chapter.number) == (level.par_time, level.chapter), chapter.map


def test_nothing_here_needs_time(house):
    village = to_the_village(house)
    for page in (village, PlacePage(village, village._places[0]), Chapters(house, Title(house))):
        assert page.advance(NS_PER_SECOND) is page


def test_who_speaks_in_a_scene_is_heard_and_the_village_has_its_music(house):
    """A murmur for each page that somebody says, in his kind of voice, and for no other."""
    scene = flow.campaign(house).scene("1_before")
    page = ScenePage(house, scene, lambda: None)
    page.advance(NS_DEAF)
    for _ in scene.lines:
        page.handle(Ask.ACCEPT)
    murmurs = [name for name in house.sound.speaker.played if name.startswith("voice")]
    spoken = [line.speaker for line in scene.lines if line.speaker is not None]
    assert murmurs == [f"voice {speaker.voice} speak" for speaker in spoken]
    assert {"voice child speak", "voice colleague speak"} <= set(murmurs)
    assert house.sound.music.scene is Music.VILLAGE
