"""A day's choices: each takes its hour, and leaves something that is seen later."""

import json
from dataclasses import asdict
from types import SimpleNamespace

import pytest

from game.records import Kept, Progress, Save, Stage
from game.records.campaign import read_progress
from game.village import days, rota, tuning
from game.village.carrying import bring_back, carried
from game.village.events import Changed, Sharpened, Told, Woke
from game.world.items import Item
from game.world.tuning import KEEPS, KEEPS_MOST
from game.world.tuning_people import KEEPS_LEAST, KNOWN_MOST
from tests.village.town import (
    BUY,
    FISH,
    LISTEN,
    LOUD,
    NEWS,
    PAIRS,
    PRANK,
    QUIET,
    RAMEN,
    SORRY,
    TALK,
    TOWN,
    WALK,
    WARD,
    WORK,
)  # fmt: skip


@pytest.fixture
def village():
    one = days.begin(TOWN, 11)
    one.chapter, one.left = 1, 9
    return one


def on_duty(village):
    return rota.on_duty(PAIRS, village.seed, (village.day, rota.watch_at(village.hour)))


def to_hour(village, hour):
    """Wait until then."""
    happened = []
    for _ in range(9):
        if village.hour == hour:
            return happened
        happened += days.wait(village, TOWN, 0.1)
    raise AssertionError(hour)


def told(happened):
    return [event.text for event in happened if isinstance(event, Told)]


def test_each_choice_takes_an_hour_and_the_day_ends(village):
    hours = []
    for _ in range(6):
        hours.append((village.day, village.hour))
        days.choose(village, TOWN, WALK, 0.1)
    assert hours == [(1, 12), (1, 16), (1, 18), (1, 20), (1, 22), (2, 12)]
    assert village.left == 8


def test_a_place_is_open_at_its_hours_on_its_days(village):
    assert days.open_places(village, TOWN) == [QUIET]
    village.slot = 1
    assert days.open_places(village, TOWN) == [QUIET, LOUD]
    village.day = 7
    assert village.weekday == 7 and days.open_places(village, TOWN) == [QUIET]
    with pytest.raises(ValueError, match="cannot be done"):
        days.choose(village, TOWN, WORK, 0.1)


def test_what_was_done_rests_and_what_is_once_is_never_again(village):
    days.choose(village, TOWN, PRANK, 0.1)
    names = [action.name for action in days.open_actions(village, TOWN, QUIET)]
    assert "prank" not in names and "sorry" in names
    days.choose(village, TOWN, SORRY, 0.1)
    village.day += 3
    names = [action.name for action in days.open_actions(village, TOWN, QUIET)]
    assert "prank" in names and "sorry" not in names


def test_a_meal_to_their_taste_brings_a_pair_nearer_than_any_other(village):
    pair = on_duty(village)
    liked, other = (RAMEN, FISH) if pair.taste == "ramen" else (FISH, RAMEN)
    while on_duty(village).taste != liked.gift:
        days.wait(village, TOWN, 0.1)
        if village.left < 2:
            break
    pair = on_duty(village)
    village.pantry = {"ramen": 1, "fish": 1}
    days.choose(village, TOWN, liked, 0.1)
    assert village.keeps[pair.name] == KEEPS + tuning.LIKED
    assert [metres for name, metres in village.keeps.items() if name != pair.name] == [KEEPS] * 3
    whom = on_duty(village)
    was = village.keeps[whom.name]
    if whom.taste != other.gift:
        days.choose(village, TOWN, other, 0.1)
        assert village.keeps[whom.name] == max(was + tuning.EATEN, KEEPS_LEAST)
    assert village.pantry[liked.gift] == 0


def test_the_bowl_tells_the_next_morning_how_it_was_liked_and_not_by_whom(village):
    to_hour(village, 22)
    pair = on_duty(village)
    village.pantry = {"ramen": 1}
    happened = days.choose(village, TOWN, RAMEN, 0.1)
    place = happened.index(Woke(2))
    wanted = "The ramen was liked." if pair.taste == "ramen" else "The ramen was eaten."
    assert told(happened[place:]) == [wanted]
    assert village.gifts[0].liked == (pair.taste == "ramen")


def test_a_prank_widens_the_distance_and_sharpens_the_sense_and_is_told_of(village):
    pair = on_duty(village)
    happened = days.choose(village, TOWN, PRANK, 0.0)
    assert village.keeps[pair.name] == KEEPS + 3.0
    assert Sharpened(0.02) in happened
    assert days.arrive(village, TOWN, QUIET) == NEWS.text
    assert days.arrive(village, TOWN, QUIET) == QUIET.line, "news is told once"
    to_hour(village, 22)
    assert "A frog." in told(days.choose(village, TOWN, WALK, 0.1))
    to_hour(village, 22)
    assert "A frog." not in told(days.choose(village, TOWN, WALK, 0.1))


def test_distances_stay_in_their_range_and_grudges_fade(village):
    for _ in range(20):
        days.move(village, "ab", 3.0)
        days.move(village, "cd", -3.0)
    assert (village.keeps["ab"], village.keeps["cd"]) == (KEEPS_MOST, KEEPS_LEAST)
    days.sleep(village, TOWN, 0.1)
    assert village.keeps["ab"] == KEEPS_MOST - tuning.FORGIVES
    assert village.keeps["cd"] == KEEPS_LEAST + tuning.FORGIVES
    assert village.keeps["ef"] == KEEPS


def test_a_day_without_listening_rusts_the_sense_a_little(village):
    to_hour(village, 22)
    village.notes.clear()
    village.noted_on = 0
    happened = days.wait(village, TOWN, 0.4)
    assert Sharpened(-tuning.RUSTS) in happened and "Rust." in told(happened)
    days.choose(village, TOWN, LISTEN, 0.4)
    to_hour(village, 22)
    assert Sharpened(-tuning.RUSTS) not in days.wait(village, TOWN, 0.4)
    assert not any(isinstance(one, Sharpened) for one in days.sleep(village, TOWN, 0.0)), "none is left"


def test_the_listener_hears_what_he_is_told_and_the_next_chapter_begins_with_it(village):
    village.slot = 1
    village.rumour = 1
    happened = days.choose(village, TOWN, TALK, 0.1)
    assert village.dossier == 2 and village.rumour == 0
    assert Changed("rumour", -1) in happened
    assert carried(village, TOWN).known == KNOWN_MOST * 2 / tuning.MOST
    village.dossier = tuning.MOST
    assert carried(village, TOWN).known == KNOWN_MOST


def test_only_what_is_in_the_larder_can_be_laid_out(village):
    assert not {"ramen", "fish"} & {action.name for action in days.open_actions(village, TOWN, QUIET)}
    village.pantry = {"fish": 1, "ramen": 0}
    assert "fish" in [action.name for action in days.open_actions(village, TOWN, QUIET)]
    with pytest.raises(ValueError, match="ramen"):
        days.choose(village, TOWN, RAMEN, 0.1)


def test_money_and_things_are_counted(village):
    village.slot, village.purse = 1, 3
    happened = days.choose(village, TOWN, BUY, 0.1)
    assert village.purse == 0 and village.pantry == {"ramen": 1, "fish": 1}
    assert Changed("ramen", 1) in happened
    assert "buy" not in [action.name for action in days.open_actions(village, TOWN, LOUD)]


def test_wards_wane_and_an_unwarded_drawer_is_opened(village):
    days.choose(village, TOWN, WARD, 0.1)
    assert (village.home, village.drawer) == (tuning.WARD_MOST, tuning.WARD_MOST)
    village.chapter, village.left, village.purse = tuning.THIEF_FROM, 40, 10
    thefts = []
    for _ in range(30):
        warded = village.drawer
        happened = days.sleep(village, TOWN, 0.1)
        thefts.append("A thief." in told(happened))
        assert not thefts[-1] or village.drawer == 0
        assert village.drawer <= warded
    assert village.drawer == 0 and any(thefts)
    assert not any(thefts[: tuning.WARD_WANES * tuning.WARD_MOST]), "a good ward holds for a while"


def test_a_chapter_leaves_each_pair_the_mean_of_its_own(village):
    days.after_chapter(village, TOWN, 2, 1, 3, {"A": 14.0, "B": 10.0, "G": 3.0, "stranger": 9.0})
    assert village.keeps == {"ab": 12.0, "cd": KEEPS, "ef": KEEPS, "g": 3.0}
    assert (village.chapter, village.day, village.slot, village.left) == (2, 2, 0, 3)
    assert dict(carried(village, TOWN).keeps)["A"] == 12.0


def test_food_goes_along_as_bait_and_what_is_left_comes_home(village):
    village.pantry = {"ramen": 2, "sugar kunai": 1, "fish": 3}
    assert carried(village, TOWN).kit == ((Item.RAMEN, 2), (Item.SUGAR, 1))
    world = SimpleNamespace(watchers=[], kit={Item.RAMEN: 1, Item.BENTO: 4})
    bring_back(village, TOWN, world, 2, 1, 3)
    assert village.pantry == {"ramen": 1, "sugar kunai": 0, "fish": 3}


def test_all_of_it_is_in_the_save(village, tmp_path):
    """Some days with a bit of everything; what comes back is the same, and goes on in the same way."""
    village.slot = 1
    for action in (BUY, TALK, PRANK, RAMEN, LISTEN):
        days.choose(village, TOWN, action, 0.2)
        village.slot = 1 if village.slot == 2 else village.slot
    kept = Kept(tmp_path)
    kept.keep(Save(skill=0.3, campaign=Progress(village, 2, Stage.VILLAGE, 1)))
    back = Kept(tmp_path).save()
    assert back.campaign == Progress(village, 2, Stage.VILLAGE, 1) and kept.warnings == []
    again = back.campaign.village
    assert days.choose(again, TOWN, LISTEN, 0.2) == days.choose(village, TOWN, LISTEN, 0.2)
    assert again == village


@pytest.mark.parametrize("path, value", [
    (("stage",), "later"), (("chapter",), 0), (("reached",), 1.5), (("luck",), 1),
    (("village", "seed"), -1), (("village", "slot"), 9), (("village", "keeps"), {"ab": 99.0}),
    (("village", "keeps"), []), (("village", "pantry"), {"ramen": -1}), (("village", "notes"), [{"day": 1}]),
    (("village", "notes"), [{"day": 1, "watch": 3, "place": "home", "count": 1}]),
    (("village", "guesses"), [{"day": 1, "watch": 1, "sign": "x", "came": 1}]),
    (("village", "gifts"), [{"day": 1, "watch": 1, "what": "x"}]), (("village", "flags"), [1]),
    (("village", "flags"), ["x" * 500]), (("village", "purse"), True), (("village", "secret"), 1),
    (("village",), None),
])
def test_a_damaged_campaign_is_refused_and_set_aside(village, tmp_path, path, value):
    data = asdict(Save(campaign=Progress(village)))
    spot = data["campaign"]
    for key in path[:-1]:
        spot = spot[key]
    spot[path[-1]] = value
    with pytest.raises(ValueError):
        read_progress(data["campaign"])
    (tmp_path / "save.json").write_text(json.dumps(data))
    kept = Kept(tmp_path)
    assert kept.save() == Save() and "save.json.damaged-1" in kept.warnings[0]


def test_a_save_of_before_the_story_is_still_read(tmp_path):
    (tmp_path / "save.json").write_text('{"ranks": {"academy_yard": "genin"}, "skill": 0.2, "version": 2}')
    save = Kept(tmp_path).save()
    assert (save.ranks, save.skill, save.campaign) == ({"academy_yard": "genin"}, 0.2, None)
