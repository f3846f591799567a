"""The screens, with null hands and ears: every way from page to page, and a whole day on them."""

import shutil
from pathlib import Path

import pytest

from game.control import Ask, Controls, Held, Inputs, Pointed
from game.levels.packs import read_pack
from game.records import Kept, Save, Settings, read_run
from game.resources import assets_folder, maps_folder
from game.screens.chapters import Chapters
from game.screens.clock import NS_PER_SECOND, TickClock
from game.screens.difficulty import Difficulty
from game.screens.play import INTRO_NS, LAST_LOOK_NS, Pause, Play
from game.screens.results import Results
from game.screens.scene import ScenePage
from game.screens.screen import HEIGHT, WIDTH, House
from game.screens.settings import SettingsPage
from game.screens.shelf import MORE, ON_A_PAGE, Shelf, packs, rooms
from game.screens.title import Keys, Title
from game.sound import Sound
from game.world.events import Outcome
from game.world.step import step

TICK_NS = NS_PER_SECOND // 60 + 1
RUN = Path(__file__).parents[1] / "runs" / "academy_yard-careful-1.run"


@pytest.fixture
def house(tmp_path):
    return House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path), Settings(), Save(), assets_folder(),
        maps_folder(),
    )  # fmt: skip


@pytest.fixture
def play(house):
    return Play.open(house, maps_folder() / "academy_yard.tmx")


def test_the_title_plays_tells_keys_and_quits(house):
    title = Title(house)
    assert title.draw().get_size() == (WIDTH, HEIGHT)
    assert isinstance(title.handle(Ask.ACCEPT), ScenePage)
    for kind in (Chapters, Shelf, Shelf, Difficulty, SettingsPage, Keys):
        title.handle(Ask.DOWN)
        page = title.handle(Ask.ACCEPT)
        assert isinstance(page, kind) and page.draw().get_size() == (WIDTH, HEIGHT)
        assert page.handle(Ask.BACK) is title
    title.handle(Ask.DOWN)
    assert title.handle(Ask.ACCEPT) is None


def test_the_rooms_are_all_listed_page_by_page_and_can_be_played(house):
    page, seen = rooms(house, Title(house)), []
    while True:
        seen += [entry.name for entry in page._shown]
        if page._first + ON_A_PAGE >= len(page._entries):
            break
        page._menu.focus = page._menu.items.index(MORE)
        page = page.handle(Ask.ACCEPT)
    paths = sorted((maps_folder() / "rooms").glob("*.tmx"))
    listed = read_pack(maps_folder() / "rooms", house.kept.folder)
    assert sorted(listed.maps) == paths, "a room is not in pack.toml, or the other way round"
    assert seen == list(listed.titles)
    page = rooms(house, Title(house))
    first = page.handle(Ask.ACCEPT)
    assert isinstance(first, Play) and first.level.title in seen[0]
    assert first.handle(Ask.BACK).handle(Ask.UP) is not None
    pause = first.handle(Ask.BACK)
    pause._menu.focus = pause._menu.items.index("Leave")
    assert pause.handle(Ask.ACCEPT) is page, "who leaves a room comes back to the list"


def test_packs_are_listed_played_and_their_troubles_told(house):
    """A sound pack with two rooms, one of them broken; beside it a zip that is none."""
    title, folder = Title(house), house.kept.folder / "packs" / "week"
    empty = packs(house, title)
    assert str(house.kept.folder / "packs") in empty._notes[0] and empty.handle(Ask.ACCEPT) is title
    folder.mkdir(parents=True)
    shutil.copy(maps_folder() / "rooms" / "patrol.tmx", folder)
    (folder / "bad.tmx").write_text("<map>")
    (folder / "pack.toml").write_text('title = "Week"\nauthor = "Kiku"\nmaps = ["patrol.tmx", "bad.tmx"]')
    (folder.parent / "none.zip").write_bytes(b"none")
    page = packs(house, title)
    assert page._notes and "none.zip" in page._notes[0]
    page.draw()
    maps = page.handle(Ask.ACCEPT)
    assert maps._title == "Week" and [entry.name for entry in maps._shown] == ["patrol", "bad"]
    maps._menu.focus = 1
    assert maps.handle(Ask.ACCEPT) is maps and "bad.tmx" in maps._notes[0]


def test_the_title_works_by_mouse_alone(house):
    title = Title(house)
    quit_area = title._menu.areas[-1]
    assert title.handle(Pointed(*quit_area.center)) is title
    assert title.handle(Pointed(*quit_area.center, clicked=True)) is None


def test_pause_resumes_retries_and_leaves(play):
    for wish in (Ask.BACK, Ask.FOCUS_LOST):
        pause = play.handle(wish)
        assert isinstance(pause, Pause)
        assert pause.draw().get_size() == (WIDTH, HEIGHT)
        assert pause.handle(Ask.BACK) is play
    pause = play.handle(Ask.BACK)
    assert pause.advance(NS_PER_SECOND) is pause and play.world.tick == 0
    assert isinstance(pause.handle(Ask.SOLIDS), Keys)
    pause.handle(Ask.UP)
    assert isinstance(pause.handle(Ask.ACCEPT), Title)
    pause.handle(Ask.UP)
    again = pause.handle(Ask.ACCEPT)
    assert isinstance(again, Play) and again is not play and again.level is play.level


def test_play_asks_the_controls_once_a_tick(tmp_path, play, house):
    held = Held(frozenset({"d"}), (0, 0))
    play._house.controls = Controls.create_null([Inputs(held=held)])
    play._house.controls.wishes()
    before = play.world.iruka.x
    for _ in range(30):
        play.advance(TICK_NS)
    assert play.world.tick == 30 == len(play.recorder.run.commands)
    assert play.world.iruka.x == pytest.approx(before + 2.8 / 2, abs=0.01)


def test_the_intro_goes_by_itself(play):
    first = play.draw().copy()
    play._shown_ns = INTRO_NS
    assert first.get_at((WIDTH // 2, 20)) != play.draw().get_at((WIDTH // 2, 20))


def test_a_whole_day_ends_on_the_results_and_the_best_rank_is_kept(play, house):
    for command in read_run(RUN).commands:
        step(play.world, command)
    assert play.world.outcome is Outcome.ANSWER
    assert play.advance(LAST_LOOK_NS // 2) is play
    results = play.advance(LAST_LOOK_NS)
    assert isinstance(results, Results)
    assert results.draw().get_size() == (WIDTH, HEIGHT)
    rank = results._judgement.rank.value
    assert Kept(house.kept.folder).save().ranks == {"academy_yard": rank}
    again = results.handle(Ask.RETRY)
    assert isinstance(again, Play) and again.world.tick == 0 and again.world.outcome is None
    assert isinstance(results.handle(Ask.BACK), Title)


def test_results_come_up_where_nothing_can_be_saved(play, house, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(house.kept, "keep", full)
    play.world.outcome = Outcome.NO_ANSWER
    assert Results(house, play).draw().get_size() == (WIDTH, HEIGHT)
    assert "No space left" in house.notices[0]


def test_a_broken_map_leaves_the_title_up_and_says_why(house, tmp_path):
    (tmp_path / "academy_yard.tmx").write_text("<foo/>")
    house.maps = tmp_path
    title = Title(house)
    after = title.handle(Ask.ACCEPT).handle(Ask.BACK)  # past the first scene
    assert isinstance(after, Title)
    assert "academy_yard.tmx" in after._trouble


def test_a_second_is_sixty_ticks_at_any_frame_rate():
    for rate in (24, 30, 60, 75, 144, 1000):
        clock = TickClock()
        parts = [(n + 1) * NS_PER_SECOND // rate - n * NS_PER_SECOND // rate for n in range(rate)]
        assert sum(clock.advance(part) for part in parts) == 60


def test_a_hitch_makes_the_game_late_not_leap():
    clock = TickClock()
    assert clock.advance(10 * NS_PER_SECOND) == 6
    assert clock.advance(0) == 0
