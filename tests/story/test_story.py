"""The story's files: read strictly, told exactly where they are wrong; and what comes with the game."""

import re
import shutil

import pytest

from game.resources import assets_folder, story_folder
from game.story import StoryError, read_campaign, read_scene
from game.story.scenes import LEAST_WORDS, MOST_WORDS, read_people
from game.village import rota, tuning
from game.village.specs import Needs
from game.world.tuning import KEEPS

IN_NO_PAIR = {"Zou", "Tenzo", "Shimo"}  # for whom nothing is carried
WORDS = " ".join(["word"] * LEAST_WORDS)
PLACES_OF_POSTS = (
    "roof", "branch", "tree", "chimney", "gutter", "canopy", "treetop", "alley", "wall", "ledge", "ridge",
    "eaves", "opposite", "across the street", "behind the house", "north", "south", "east", "west",
)  # fmt: skip


@pytest.fixture(scope="module")
def story():
    return read_campaign(story_folder())


@pytest.fixture
def folder(tmp_path):
    """A copy of the campaign that may be spoilt."""
    return shutil.copytree(story_folder(), tmp_path / "story")


def spoil(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def scene(tmp_path, text):
    path = tmp_path / "a.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_six_chapters_each_with_a_scene_before_and_after(story):
    assert [chapter.number for chapter in story.chapters] == [1, 2, 3, 4, 5, 6]
    for chapter in story.chapters:
        for name in (chapter.before, chapter.after):
            shown = story.scene(name)
            assert LEAST_WORDS <= shown.words <= MOST_WORDS
            assert len(shown.lines) >= 5
            assert {line.speaker for line in shown.lines} != {None}, "somebody speaks in every scene"


def test_no_scene_lies_there_unused(story):
    used = {name for chapter in story.chapters for name in (chapter.before, chapter.after)}
    names = {path.name.split(".")[0] for path in (story_folder() / "scenes").glob("*.toml")}
    assert used == names


def test_the_first_portrait_of_whoever_is_drawn_is_found(story):
    drawn = {path.stem for path in (assets_folder() / "portraits").glob("*.png")}
    assert {"iruka", "kakashi", "hokage", "shimo"} <= drawn
    assert all(story.people[name].portrait == name for name in ("iruka", "kakashi", "shimo", "zou"))


@pytest.mark.parametrize("text, place, reason", [
    ("title = ", "", "is not TOML"),
    ('title = "T"\ncolour = 1', "colour", "unknown key"),
    ('title = "T"', "", "1 to 30"),
    ('[[say]]\ntext = "W"', "title", "must be a text"),
    ('title = "T"\n[[say]]\ntext = "too short"', "", "has 2 words"),
    ('title = "T"\n[[say]]\nwho = "stranger"\ntext = "W"', "say 1: who", "is nobody of"),
    ('title = "T"\n[[say]]\ntext = "W"\n[[say]]\ntext = 3', "say 2: text", "must be a text"),
    ('title = "T"\n[[say]]\nmood = "sad"\ntext = "W"', "say 1", "nobody says it"),
    ('title = "T"\n[[say]]\nwho = "cook"\nside = "top"\ntext = "W"\n[[people]]\nname = "cook"\nplate = "C"',
     "say 1: side", "must be one of left, right"),
    ('title = "T"\n[[say]]\nwho = "../x"\ntext = "W"', "say 1: who", "must be letters"),
    ('title = "T"\n[[say]]\ntext = "W"\n' + '[[people]]\nname = "a"\nplate = "A"\n' * 2,
     "people 2 (a): name", "is there twice"),
    ('title = "T\\u0007"\n[[say]]\ntext = "W"', "title", "cannot be printed"),
    ('title = "T"\nsay = 3', "say", "[[say]] tables"),
])
def test_a_broken_scene_is_refused_with_its_place(tmp_path, text, place, reason):
    with pytest.raises(StoryError) as told:
        read_scene(scene(tmp_path, text.replace('"W"', f'"{WORDS}"')))
    assert told.value.place == place
    assert reason in told.value.why
    assert str(told.value).startswith((tmp_path / "a.toml").as_posix())


def test_a_scene_that_is_no_file_or_no_text_is_refused(tmp_path):
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(StoryError):
            read_scene(path)
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(StoryError, match="not TOML"):
        read_scene(tmp_path / "b.toml")
    (tmp_path / "c.toml").write_text("[" * 5000)
    with pytest.raises(StoryError, match="not TOML"):
        read_scene(tmp_path / "c.toml")
    (tmp_path / "d.toml").write_text("#" * 300_000)
    with pytest.raises(StoryError, match="larger than"):
        read_scene(tmp_path / "d.toml")


def test_a_mood_tries_its_own_portrait_first(tmp_path):
    text = f'title = "T"\n[[say]]\nwho = "iruka"\nmood = "dry"\ntext = "{WORDS}"'
    line = read_scene(scene(tmp_path, text), read_people(story_folder() / "people.toml")).lines[0]
    assert line.portraits == ("iruka_dry", "iruka") and line.side == "left"


def test_a_translation_is_a_sibling_and_what_it_lacks_stays(folder):
    for path in folder.rglob("*.de.toml"):
        path.unlink()
    shutil.copy(folder / "scenes" / "1_before.toml", folder / "scenes" / "1_before.de.toml")
    spoil(folder, "scenes/1_before.de.toml", "Monday, ten to eight", "Montag, zehn vor acht")
    (folder / "chapters.de.toml").write_text('[[chapter]]\nnumber = 1\ntitle = "Zwei leere Flecken"\n')
    (folder / "people.de.toml").write_text('[[people]]\nname = "hokage"\nplate = "Hokage"\n')
    (folder / "town.de.toml").write_text('[[places]]\nname = "home"\ntitle = "Daheim"\n')
    german, english = read_campaign(folder, "de"), read_campaign(folder)
    assert german.scene("1_before").title == "Montag, zehn vor acht"
    assert german.scene("1_after") == english.scene("1_after")
    assert [one.title for one in german.chapters[:2]] == ["Zwei leere Flecken", "The walk home"]
    assert german.people["hokage"].plate == "Hokage" and german.people["iruka"] == english.people["iruka"]
    assert [one.title for one in german.town.places][-1] == "Daheim"
    assert german.town.actions == english.town.actions


@pytest.mark.parametrize("text, reason", [
    ('[[chapter]]\nnumber = 9\ntitle = "X"', "nothing of that name or number"),
    ('[[chapter]]\nnumber = 1\nmap = "else"', "unknown key"),
])
def test_a_translation_holds_words_alone(folder, text, reason):
    (folder / "chapters.de.toml").write_text(text)
    with pytest.raises(StoryError, match=reason):
        read_campaign(folder, "de")


def test_what_a_note_goes_by_is_the_same_in_every_language(folder):
    """Or who changes the language in the midst of a campaign could not make head or tail of his notebook."""
    german, english = read_campaign(folder, "de").town, read_campaign(folder).town
    assert [one.sign for one in german.pairs] == [one.sign for one in english.pairs]
    assert [one.plate for one in german.pairs] != [one.plate for one in english.pairs]
    text = '[[pairs]]\nname = "komachi_towa"\nsign = "zwei, dicht beisammen"\n'
    (folder / "town.de.toml").write_text(text)
    with pytest.raises(StoryError, match="unknown key"):
        read_campaign(folder, "de")


def test_the_whole_story_is_told_in_german(story):
    german = read_campaign(story_folder(), "de")
    for one, two in zip(german.chapters, story.chapters, strict=True):
        assert one.title != two.title and one.goals != two.goals and one.brings != two.brings
        for name in (one.before, one.after):
            here, there = german.scene(name), story.scene(name)
            assert here.title != there.title and here.lines != there.lines
            spoken = [[line.speaker and line.speaker.name for line in shown.lines] for shown in (here, there)]
            assert spoken[0] == spoken[1], name
    for group in ("actions", "asides"):
        both = zip(getattr(german.town, group), getattr(story.town, group), strict=True)
        assert all(one != two for one, two in both)


@pytest.mark.parametrize("name, old, new, place, reason", [
    ("chapters.toml", 'before = "1_before"', 'before = "9_before"', "chapter 1: before", "no scenes/9"),
    ("chapters.toml", "number = 2", "number = 1", "chapter 2: number", "greater than"),
    ("chapters.toml", 'map = "academy_yard"', 'map = "../yard"', "chapter 1: map", "must be letters"),
    ("chapters.toml", "days = 2", "days = 77", "chapter 1: days", "0 to 9"),
    ("town.toml", "quiet = 0.5", "quiet = 5", "places 1 (academy): quiet", "0 to 1"),
    ("town.toml", "hours = [12, 16]", "hours = [13]", "places 1 (academy): hours", "some of"),
    ("town.toml", 'place = "academy"', 'place = "moon"', "actions 1 (window): place", "must be one of"),
    ("town.toml", 'name = "steel"', 'name = "window"', "", "is there twice"),
    ("town.toml", 'flags = ["drilled"]', 'flags = ["drill"]', "", "no action gives the flag"),
    ("town.toml", 'pantry = ["ramen"]', 'pantry = ["rice"]', "", "no action gives 'ramen'"),
    ("town.toml", "rumour = [1, 10]", "rumour = [5, 2]", "actions 7 (staff): needs: rumour", "[least"),
    ("town.toml", "{ purse = 6 }", "{ gold = 6 }", "actions 8 (shift): gives: gold", "unknown key"),
    ("town.toml", "[[words]]", "[[sayings]]", "sayings", "unknown key"),
])
def test_a_broken_campaign_is_refused_with_its_place(folder, name, old, new, place, reason):
    spoil(folder, name, old, new)
    with pytest.raises(StoryError) as told:
        read_campaign(folder)
    assert told.value.file.endswith(name)
    assert told.value.place == place
    assert reason in told.value.why


def test_every_text_of_the_village_is_short(story):
    town = story.town
    texts = [one.then for one in town.actions] + [one.text for one in town.asides]
    assert all(4 <= len(text.split()) <= 60 for text in texts)
    assert all(len(one.title) <= 60 for one in town.actions), "longer ones do not fit the list"


def test_the_village_never_says_where_a_cloaked_one_stands(story):
    """A number and a manner, at a place of Iruka's own: no line that is told because of who is on duty, and
    no line about those who watch, names a spot or one of them."""
    town = story.town
    words = town.words
    told = [pair.sign for pair in town.pairs]
    told += [words.liked, words.eaten, words.rusty, words.relief]
    told += [one.then for one in town.actions if one.still or one.gift]
    told += [one.then for one in town.actions if one.gives.near or one.gives.everybody]
    told += [one.morning for one in town.actions if one.morning] + [one.text for one in town.asides]
    names = [name for pair in town.pairs for name in pair.watchers if name not in ("Fox",)]
    for text in told:
        spots = [spot for spot in PLACES_OF_POSTS if re.search(rf"\b{spot}s?\b", text.lower())]
        assert not spots or "pamphlet about roof repairs" in text, text
        assert not [name for name in names if name in text], text


def test_whatever_somebody_does_has_a_consequence_that_can_be_seen(story):
    """Each action tells something, and changes a number that is shown, a thing, a note, a distance, or a flag
    that another line waits for."""
    town = story.town
    waited = {flag for one in (*town.actions, *town.asides) for flag in one.needs.flags}
    for action in town.actions:
        gives = action.gives
        changes = (
            gives.purse, gives.skill, gives.near, gives.everybody, gives.rumour, gives.home, gives.drawer,
            gives.dossier, gives.pantry, action.still, action.gift, action.morning,
        )  # fmt: skip
        assert any(changes) or set(gives.flags) & waited or "letter" in action.name, action.name
    assert waited <= {flag for one in town.actions for flag in one.gives.flags}


def test_each_taste_can_be_bought_and_is_told_apart(story):
    tastes = [pair.taste for pair in story.town.pairs]
    things = {thing for action in story.town.actions for thing in action.gives.pantry}
    gifts = {action.gift for action in story.town.actions if action.gift}
    assert len(set(tastes)) == tuning.PAIRS and set(tastes) <= things and gifts == set(tastes)


def test_there_is_always_something_to_do_and_money_can_be_made(story):
    free = [one for one in story.town.actions if one.needs == Needs() and not one.gift]
    assert {place.name for place in story.town.places} == {one.place for one in free}
    assert any(one.gives.purse > 0 for one in free)
    for hour in tuning.HOURS:
        assert any(hour in place.hours and not place.week for place in story.town.places)


def test_pairs_are_named_as_the_watchers_of_the_maps_are(story):
    """So that what is carried finds them."""
    from game.levels import load
    from game.resources import maps_folder

    names = {name for pair in story.town.pairs for name in pair.watchers}
    for chapter in story.chapters:
        path = maps_folder() / f"{chapter.map}.tmx"
        if path.is_file():
            level = load(path, assets_folder())
            strangers = {one.name for one in level.watchers} - names - IN_NO_PAIR
            assert not strangers, f"{chapter.map}: {strangers} are in no pair of town.toml"


def test_the_rota_of_a_campaign_never_depends_on_where_he_is(story):
    for seed in range(5):
        rows = [rota.on_duty(story.town.pairs, seed, (1, watch)).name for watch in range(3)]
        assert len(set(rows)) == 3
    assert KEEPS > 0


def test_the_writers_page_names_every_key_there_is():
    from game.story import campaign, town

    page = (story_folder() / "README.md").read_text(encoding="utf-8")
    words = set(re.findall(r"`\[?\[?(\w+)\]?\]?`", page)) | set(re.findall(r"^(\w+) =", page, re.MULTILINE))
    assert {*campaign.KEYS, *town.NEEDS, *town.GIVES, *town.ACTION, *town.PLACE, *town.PAIR} <= words
    assert {"title", "place", "who", "mood", "side", "text", "plate", "portrait", "voice"} <= words
