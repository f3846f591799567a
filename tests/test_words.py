"""The words of the game: the catalogues are what the tool makes of the sources, and whole; no text is written
that they do not know; and where a language is missing or broken, the original is used and it is told once."""

import gettext
import re
import struct
import sys
from pathlib import Path

import pytest

from game import words
from game.control import Ask, Controls
from game.records import Kept, Save, Settings, read_run
from game.resources import assets_folder, maps_folder
from game.screens.campaign import campaign
from game.screens.chapters import Chapters
from game.screens.chart import Chart
from game.screens.difficulty import Difficulty
from game.screens.failed import Failed
from game.screens.play import Pause, Play
from game.screens.rebinding import Rebinding
from game.screens.results import Results
from game.screens.rows import PAGES
from game.screens.screen import House
from game.screens.settings import RowsPage, SettingsPage, settle
from game.screens.title import TITLE, Keys, Title
from game.sound import Sound
from game.view.arrows import parted
from game.words import _, called, languages, nearest, ngettext, pgettext, use
from game.world.events import Outcome
from game.world.step import step
from tests.screens.test_screens import RUN

TOOLS = Path(__file__).parents[1] / "tools"
FOLDER = assets_folder() / "words"
CATALOGUES = sorted(FOLDER.glob("*.po"))
PARTED = re.compile(r"   +|: | / |, |^\d+  |  \[R\]$| +\(|\)$")  # what screens put between two messages


@pytest.fixture(scope="module")
def make_words():
    pytest.importorskip("babel")
    sys.path.insert(0, str(TOOLS))
    try:
        import make_words
    finally:
        sys.path.remove(str(TOOLS))
    return make_words


def test_the_catalogues_are_what_the_tool_makes_of_the_sources(make_words):
    stale = [path.name for path, content in make_words.made(FOLDER).items() if path.read_bytes() != content]
    assert not stale, "run tools/make_words.py"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_message_is_translated_with_all_its_fields(make_words, path):
    assert make_words.trouble(make_words.read(path), path.name) == []


def test_what_is_wrong_with_a_translation_is_told(make_words, tmp_path):
    path = tmp_path / "de.po"
    path.write_text(
        'msgid "a {thing}"\nmsgstr "ein {ding}"\n\nmsgid "b"\nmsgstr ""\n\n#, fuzzy\nmsgid "c"\nmsgstr "C"\n'
    )
    told = make_words.trouble(make_words.read(path), "de.po")
    assert [line.split(": ")[1].split(":")[0] for line in told] == [
        "has other {fields}", "is not translated", "is this still right? 'c'",
    ]  # fmt: skip


def test_german_is_spoken_and_the_original_again():
    assert use("de") == "" and words.language() == "de"
    assert _("Quit") == "Beenden" and _("no such text") == "no such text" and _("") == ""
    assert pgettext("key", "Home") == "Pos1" and _("Home") == "Home"
    said = [ngettext("{count} day left", "{count} days left", count).format(count=count) for count in (1, 2)]
    assert said == ["noch 1 Tag", "noch 2 Tage"]
    for original in ("en", ""):
        assert use(original) == "" and words.language() == ""
        assert _("Quit") == "Quit" and ngettext("{count} coin", "{count} coins", 2) == "{count} coins"


def test_languages_tell_their_own_names_and_the_machines_is_found():
    assert list(languages().items())[:2] == [("en", "English"), ("de", "Deutsch")]
    assert nearest(["fr-FR", "de_AT", "en"]) == "de"
    assert nearest(["fr", "en-GB", "de"]) == "en"
    assert nearest(["fr"]) == nearest([]) == ""


def test_a_language_of_one_country_goes_before_that_of_all(tmp_path):
    for name in ("pt", "pt_BR"):
        (tmp_path / f"{name}.mo").write_bytes((FOLDER / "de.mo").read_bytes())
    assert nearest(["pt-BR"], tmp_path) == "pt_BR" and nearest(["pt_AO"], tmp_path) == "pt"
    assert use("pt_BR", tmp_path) == "" and words.language() == "pt_BR"


def test_what_is_numbered_keeps_its_number():
    use("de")
    assert called("first-year 2") == "Erstklässler 2" and called("the caretaker") == "der Hausmeister"
    assert called("Komachi") == "Komachi" and called("") == ""


@pytest.mark.parametrize("content", [
    None, b"", b"no catalogue", struct.pack("<7I", 0x950412DE, 0, 9, 28, 999, 0, 0),
    (FOLDER / "de.mo").read_bytes()[:9000],
], ids=["missing", "empty", "text", "lying", "cut off"])  # fmt: skip
def test_a_language_that_cannot_be_read_is_told_once_and_the_original_used(tmp_path, monkeypatch, content):
    monkeypatch.setattr(words._InUse, "told", set())
    if content is not None:
        (tmp_path / "xx.mo").write_bytes(content)
    use("de")
    assert "'xx' cannot be read" in use("xx", tmp_path)
    assert words.language() == "" and _("Quit") == "Quit"
    assert use("xx", tmp_path) == ""
    assert "xx" not in languages(tmp_path)


def test_no_setting_leads_out_of_the_folder(tmp_path):
    (tmp_path / "de.mo").write_bytes((FOLDER / "de.mo").read_bytes())
    inside = tmp_path / "inside"
    inside.mkdir()
    assert "cannot be read" in use("../de", inside)
    assert words.language() == ""


# --- no text is written that the catalogues do not know ----------------------------------------------


class Recording(gettext.GNUTranslations):
    """A catalogue that keeps what was asked of it."""

    asked: list[str] = []  # noqa: RUF012

    def gettext(self, message):
        self.asked.append(message)
        return super().gettext(message)


class Known:
    """What may be written: messages, their translations, and both with something put in or side by side."""

    def __init__(self, catalogue, names=()):
        texts = {
            key if isinstance(key, str) else key[0]: word for key, word in catalogue._catalog.items() if key
        }
        self.texts = {*texts, *texts.values(), *names}
        self.patterns = [
            re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(word)))
            for word in texts.values() if re.search(r"\{\w+\}", word)
        ]  # fmt: skip

        self.seen = {}

    def __call__(self, text):
        if text not in self.seen:
            self.seen[text] = self._known(text)
        return self.seen[text]

    def _known(self, text):
        text = text.strip().removesuffix(")").strip()
        if not any(letter.islower() for letter in text) or {text, f"{text})"} & self.texts:
            return True
        if any(one.fullmatch(text) or one.fullmatch(f"{text})") for one in self.patterns):
            return True
        return any(self(text[: at.start()]) and self(text[at.end() :]) for at in PARTED.finditer(text))


@pytest.fixture
def asked(monkeypatch):
    """Everything that is looked up from now on."""

    def read(path):
        with path.open("rb") as file:
            return Recording(file)

    monkeypatch.setattr(words, "_read", read)
    Recording.asked = []
    return Recording.asked


@pytest.fixture
def house(tmp_path, asked):
    made = House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path), Settings(language="de"), Save(),
        assets_folder(), maps_folder(),
    )  # fmt: skip
    settle(made)
    return made


def _unknown(house, asked):
    story = campaign(house)
    names = {text for one in story.chapters for text in (one.title, one.goals, one.brings)}
    knows = Known(words._InUse.catalogue, {*names, *languages().values()})
    return sorted({text for text in asked if not knows(text)})


def test_the_pages_of_the_menus_are_written_in_words_that_are_known(house, asked):
    title = Title(house)
    for page in (title, SettingsPage(house, title), Difficulty(house, title), Keys(house, title)):
        page.draw()
    for of_pad in (False, True):
        page = Rebinding(house, title, of_pad)
        page.handle(Ask.ACCEPT)
        page.draw()
        page.handle(Ask.BACK)
        page.draw()
    for name, rows in PAGES.items():
        page = RowsPage(house, title, name, rows)
        for row in rows:
            for _turn in range(6):  # every value that it can have
                row.turn(house.settings, 1)
                house.settings.language = "de"
                page._menu = page._rows()
                page.draw()
    chapters = Chapters(house, title)
    for _down in range(len(chapters._story.chapters) + 2):
        chapters.draw()
        chapters.handle(Ask.DOWN)
    assert TITLE in asked and "very large" in asked
    assert _unknown(house, asked) == []


def test_a_day_is_written_in_words_that_are_known(house, asked):
    """With the pause, the map, the log, the end and the results."""
    play = Play.open(house, maps_folder() / "academy_yard.tmx")
    play.draw()
    for number, command in enumerate(read_run(RUN).commands[:900]):
        if play.world.outcome is not None:
            break
        happened = step(play.world, play.recorder.record(command))
        house.sound.hear(happened, play.world)
        play.recorder.note(play.world)
        play.past.note(play.world)
        if (happened and number % 7 == 0) or (play.world.iruka.teaching is not None and number % 60 == 0):
            play.draw()
    for page in (Pause(house, play), Chart(play), Results(house, play)):
        page.draw()
    play.world.outcome = Outcome.CAUGHT
    Failed(house, play).draw()
    assert "Roll call under the big tree" in asked and "Resume" in asked
    assert any("Komachi" in text for text in asked) and len(set(asked)) > 60
    assert _unknown(house, asked) == []
    shown = {parted(caption)[1] for caption in play.view.shown}
    assert len(shown) > 3 and not any(_(one) != one for one in shown), "a caption is still in English"
