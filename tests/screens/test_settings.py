"""Settings: every row turns round, holds at once, and is there again tomorrow."""

import pytest

from game import words
from game.control import Action, Ask, Controls, Inputs, Pointed
from game.records import Kept, Save, Settings
from game.resources import assets_folder, maps_folder
from game.screens.clock import NS_PER_SECOND
from game.screens.difficulty import Difficulty
from game.screens.play import Play
from game.screens.rebinding import WAITS_NS, Rebinding
from game.screens.rows import PAGES, PALETTES, PIECE_WORDS, VOLUMES
from game.screens.screen import HEIGHT, WIDTH, House, look
from game.screens.settings import RowsPage, SettingsPage, bindings_of, settle
from game.screens.title import Title
from game.sound import HumMode, Sound
from game.view.look import PIECES
from game.view.palette import FIELDS
from game.words import language

SECOND = NS_PER_SECOND


@pytest.fixture
def house(tmp_path):
    return House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path), Settings(), Save(), assets_folder(),
        maps_folder(),
    )  # fmt: skip


def opened(house, title):
    """The page of that title, by keys alone."""
    page = SettingsPage(house, Title(house))
    while page._menu.items[page._menu.focus] != title:
        page.handle(Ask.DOWN)
    return page.handle(Ask.ACCEPT)


def turn_to(page, label, step=Ask.RIGHT):
    """The row of that label, turned once."""
    while not page._menu.items[page._menu.focus].startswith(label + ":"):
        page.handle(Ask.DOWN)
    page.handle(step)


@pytest.mark.parametrize("title", PAGES)
def test_each_row_changes_what_is_kept_and_comes_round(house, title):
    page = opened(house, title)
    for place, row in enumerate(PAGES[title]):
        first, seen = row.said(house.settings), []
        for _ in range(2 * len(VOLUMES)):
            page.handle(Ask.RIGHT)
            seen.append(row.said(house.settings))
            assert Kept(house.kept.folder).settings() == house.settings, row.label
        assert len({first, *seen}) > 1, row.label
        for _ in range(2 * len(VOLUMES)):
            page.handle(Ask.LEFT)
        assert page.draw().get_size() == (WIDTH, HEIGHT)
        assert page._menu.focus == place
        page.handle(Ask.DOWN)
    assert page._menu.items[page._menu.focus] == "Back"
    assert page._menu.areas[-1].bottom < HEIGHT - 44, "the hint below can be read"
    assert page.handle(Ask.RIGHT) is page
    assert isinstance(page.handle(Ask.ACCEPT), SettingsPage)


def test_the_list_opens_every_page_and_goes_back(house):
    title = Title(house)
    page = SettingsPage(house, title)
    for place, name in enumerate(page._menu.items[:-1]):
        page._menu.focus = place
        opened_page = page.handle(Ask.ACCEPT)
        kind = {"Keys": Rebinding, "Pad": Rebinding, "Difficulty": Difficulty}.get(name, RowsPage)
        assert isinstance(opened_page, kind) and opened_page.handle(Ask.BACK) is page
    area = page._menu.areas[0]
    assert isinstance(page.handle(Pointed(*area.center, clicked=True)), RowsPage), "by mouse too"
    assert page.handle(Ask.CANCEL) is title


def test_sound_holds_at_once(house):
    page = opened(house, "Sound")
    turn_to(page, "everything", Ask.LEFT)
    turn_to(page, "music", Ask.LEFT)
    turn_to(page, "the field is heard")
    turn_to(page, "both ears")
    turn_to(page, "captions say from where")
    sound = house.sound
    assert (sound.volumes["master"], sound.volumes["music"]) == (0.7, 0.4)
    assert sound.humming.mode is HumMode.BY_EAR
    assert sound.speaker.mono and not sound.arrows
    sound.speaker.play("pebble", (0.8, 0.2))
    assert sound.speaker.ears[-1] == (0.5, 0.5)


def test_control_holds_at_once(house):
    page = opened(house, "Control")
    for label in ("focus", "sneak", "aim", "dead zone of the sticks", "pad shakes"):
        turn_to(page, label)
    handling = house.controls.handling
    assert handling.toggles == {Action.FOCUS, Action.SNEAK}
    assert (handling.aims_by_keys, handling.dead_zone, handling.rumbles) == (True, 0.35, False)


def test_what_is_seen_holds_in_the_day_that_is_on(house):
    """Turned in the pause, it is there when one goes on."""
    play = Play.open(house, maps_folder() / "starter.tmx")
    stage, before = play.view._stage, play.view._stage._look
    pause = play.handle(Ask.BACK)
    page = RowsPage(house, pause, "Video", PAGES["Video"])
    turn_to(page, "colours of the field")
    turn_to(page, "size of what is written at the edges")
    assert pause.handle(Ask.BACK) is play
    assert stage._look == look(house.settings) != before
    assert (stage._look.palette, stage._look.hud_size) == ("straw", 1.25)
    assert play.draw().get_size() == (WIDTH, HEIGHT)


def test_every_piece_can_be_hidden_and_every_palette_has_a_name(house):
    assert set(PIECE_WORDS) == set(PIECES) and set(PALETTES) == set(FIELDS)
    house.settings.palette = "ultraviolet"
    assert look(house.settings).palette == "mint"
    house.settings.hidden, house.settings.captions = ["clock"], False
    assert look(house.settings).hidden == {"clock", "captions"}


def pressing(house, *readings):
    """The next readings of keys and pad, each in a frame of its own, a second apart."""
    house.controls._port._script = iter(readings)


def rebound(house, page, name, reading):
    """Choose the thing of that name, and press."""
    while not page._menu.items[page._menu.focus].startswith(name + ":"):
        page.handle(Ask.DOWN)
    page.handle(Ask.ACCEPT)
    pressing(house, reading)
    house.controls.wishes()
    page.advance(SECOND)


def test_a_key_is_chosen_and_pressed_and_told(house):
    page = opened(house, "Keys")
    rebound(house, page, "pulse", Inputs(keys=("g",)))
    assert "go stone has it no more" in page._told
    assert bindings_of(house.settings).of_key("g") is Action.PULSE
    assert house.controls.handling.bindings.of_key("g") is Action.PULSE, "at once"
    assert Kept(house.kept.folder).settings().bindings == house.settings.bindings
    assert page.draw().get_size() == (WIDTH, HEIGHT)
    rebound(house, page, "pulse", Inputs(keys=("escape",)))
    assert bindings_of(house.settings).of_key("g") is Action.PULSE, "that is the menus' own"


def test_the_key_that_chose_is_not_taken_and_after_a_while_it_is_left(house):
    page = opened(house, "Keys")
    page.handle(Ask.ACCEPT)
    pressing(house, Inputs(keys=("enter",)), Inputs())
    house.controls.wishes()
    page.advance(SECOND // 60)
    assert page._waits is Action.NORTH
    assert page.handle(Ask.DOWN) is page and page._focus == 0, "keys go to nothing else now"
    house.controls.wishes()
    page.advance(WAITS_NS)
    assert page._waits is None and house.settings.bindings == {}
    page.handle(Ask.ACCEPT)
    page.handle(Ask.BACK)
    assert page._waits is None, "Esc leaves it as it was, and not the page"


def test_sets_of_keys_for_one_hand_and_back(house):
    page = opened(house, "Keys")
    for name, aims in (("left hand alone", True), ("right hand alone", True), ("usual", False)):
        while page._menu.items[page._menu.focus] != f"all keys: {name}":
            page.handle(Ask.DOWN)
        page.handle(Ask.ACCEPT)
        assert house.controls.handling.aims_by_keys is aims
        assert (house.settings.bindings == {"keys": {}, "buttons": {}}) == (name == "usual")


def test_buttons_of_a_pad_too(house):
    page = opened(house, "Pad")
    rebound(house, page, "sneak", Inputs(buttons=("ls",)))
    bindings = house.controls.handling.bindings
    assert bindings.of_button("ls") is Action.SNEAK and bindings.buttons[Action.SWAP] == ()
    rebound(house, page, "run", Inputs(buttons=("start",)))
    assert house.controls.handling.bindings.of_button("start") is None


def test_what_cannot_be_read_is_the_usual(house):
    house.settings.bindings = {"keys": {"JUMP": ["j"]}}
    settle(house)
    assert house.controls.handling.bindings.of_key("e") is Action.PULSE


def test_the_language_holds_at_once_and_is_kept(house, monkeypatch):
    monkeypatch.setattr(words._InUse, "told", set())
    house.language = "de"
    settle(house)
    assert language() == "de", "nothing is set: the machine's"
    page = opened(house, "Video")
    turn_to(page, "language")
    assert house.settings.language == "en" and language() == ""
    page.handle(Ask.RIGHT)
    assert house.settings.language == "de" and language() == "de"
    assert page._menu.items[page._menu.focus] == "language: Deutsch"
    assert Kept(house.kept.folder).settings().language == "de"
    page.handle(Ask.RIGHT)
    assert house.settings.language == "" and language() == "de"
    house.settings.language = "xx"
    settle(house)
    settle(house)
    assert language() == "" and sum("'xx' cannot be read" in notice for notice in house.notices) == 1


def test_menus_answer_in_the_original_whatever_language_they_are_written_in(house):
    english = Title(house).draw().copy()
    house.settings.language = "de"
    settle(house)
    title = Title(house)
    assert title.draw().get_buffer().raw != english.get_buffer().raw
    title._menu.focus = title._menu.items.index("Settings")
    assert isinstance(title.handle(Ask.ACCEPT), SettingsPage)
