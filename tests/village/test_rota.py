"""The rota: who comes when, and that somebody who writes it down can work it out."""

from itertools import pairwise

import pytest

from game.resources import story_folder
from game.story import read_campaign
from game.village import days, rota, sensing, tuning
from game.village.events import Noted
from game.village.state import Note, Village
from tests.village.town import LISTEN, PAIRS, TOWN

SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_each_pair_has_three_days_on_and_one_off_each_in_another_watch(seed):
    for pair in PAIRS:
        kinds = []
        for day in range(1, 13):
            on = [watch for watch in range(3) if rota.on_duty(PAIRS, seed, (day, watch)) is pair]
            assert len(on) <= 1
            kinds.append(on[0] if on else 3)
        assert kinds[:4] == kinds[4:8] == kinds[8:]
        assert sorted(kinds[:4]) == [0, 1, 2, 3]
        assert all((first + 1) % 4 == second for first, second in pairwise(kinds))


def test_every_order_comes_up():
    assert len({rota.order(seed, 4) for seed in range(400)}) == 24
    assert rota.order(5, 4) == rota.order(5, 4)


def test_the_watches_of_the_hours():
    assert [rota.watch_at(hour) for hour in (6, 12, 13, 14, 20, 21, 22)] == [0, 0, 0, 1, 1, 1, 2]
    assert rota.after((3, 1)) == (3, 2) and rota.after((3, 2)) == (4, 0)


def listened(seed, count, town=TOWN, skill=0.1):
    """So many days of holding still at home at every hour."""
    village = days.begin(town, seed)
    village.chapter, village.left = 1, count
    still = next(one for one in town.actions if one.place == "home" and one.still)
    while village.left:
        days.choose(village, town, still, skill)
    return village


@pytest.mark.parametrize("seed", SEEDS)
def test_two_days_of_listening_are_enough_for_a_patient_reader(seed):
    """A solver that has his notes alone, and the rule, foretells the next four days."""
    village = listened(seed, 2)
    signs = [pair.sign for pair in PAIRS]
    orders = rota.fitting(signs, village.notes)
    assert len(orders) == 1
    for day in range(village.day, village.day + 4):
        for watch in range(3):
            foretold = next(
                sign for sign, place in zip(signs, orders[0], strict=True) if rota.phase(place, day) == watch
            )
            assert foretold == rota.on_duty(PAIRS, seed, (day, watch)).sign


def test_the_rule_itself_can_be_seen_in_a_week_of_notes():
    """Somebody who does not know it finds that each sign comes a watch later each day, and every fourth day
    not at all: no other even step fits."""
    village = listened(3, 8)
    seen = {(note.day, note.watch): note.sign for note in village.notes}

    def fits(step, length):
        """Whether each sign is, on each later day, just where that step would have it, or away."""
        return all(
            {watch_then for (day_then, watch_then), one in seen.items() if (day_then, one) == (later, sign)}
            == {(watch + step * (later - day)) % length} & {0, 1, 2}
            for (day, watch), sign in seen.items()
            for later in range(day + 1, 8)
        )

    found = [(step, length) for step in range(1, 5) for length in range(3, 6) if fits(step, length)]
    assert found == [(1, 4)]


def test_the_town_that_comes_with_the_game_can_be_worked_out_before_chapter_two():
    story = read_campaign(story_folder())
    first = story.chapters[0]
    for seed in range(8):
        village = listened(seed, first.days, story.town, 0.05)
        assert len(rota.fitting([pair.sign for pair in story.town.pairs], village.notes)) == 1


def test_three_guesses_that_come_true_make_the_rota_his():
    village = days.begin(TOWN, 9)
    village.left = 4
    skill, came = 0.1, 0
    for _ in range(12):
        day, watch = rota.after(sensing.spot(village))
        sensing.guess(village, rota.on_duty(PAIRS, 9, (day, watch)).sign)
        happened = days.choose(village, TOWN, LISTEN, skill)
        while sensing.spot(village) == (day, watch - 1) if watch else sensing.spot(village)[0] != day:
            happened += days.choose(village, TOWN, LISTEN, skill)
        came = sum(guess.came is True for guess in village.guesses)
        assert village.rota_known == (came >= tuning.KNOWS_AFTER)
    assert village.rota_known
    assert not any(guess.came is False for guess in village.guesses)


def test_a_wrong_guess_is_told_and_the_last_one_for_a_watch_counts():
    village = days.begin(TOWN, 2)
    village.left, village.slot = 1, 3
    truth = rota.on_duty(PAIRS, 2, (1, 2)).sign
    wrong = next(pair.sign for pair in PAIRS if pair.sign != truth)
    sensing.guess(village, truth)
    sensing.guess(village, wrong)
    days.choose(village, TOWN, LISTEN, 0.1)
    days.choose(village, TOWN, LISTEN, 0.1)
    assert [(guess.sign, guess.came) for guess in village.guesses] == [(wrong, False)]


def test_a_note_tells_a_number_and_a_manner_and_the_clearer_one_stays():
    village = days.begin(TOWN, 4)
    village.left = 2
    walk = next(one for one in TOWN.actions if one.name == "walk")
    dim = [event for event in days.choose(village, TOWN, walk, 0.0) if isinstance(event, Noted)]
    pair = rota.on_duty(PAIRS, 4, (1, 0))
    assert dim[0].note == Note(1, 0, "home", pair.count)
    clear = [event for event in days.choose(village, TOWN, LISTEN, 0.0) if isinstance(event, Noted)]
    assert clear[0].note.sign == rota.on_duty(PAIRS, 4, (1, 1)).sign
    assert not [event for event in days.choose(village, TOWN, walk, 0.0) if isinstance(event, Noted)]
    assert village.notes == [dim[0].note, clear[0].note]


def test_a_clearer_note_takes_the_place_of_a_dimmer_one_of_the_same_watch():
    village = days.begin(TOWN, 4)
    village.left, village.slot = 2, 1
    walk = next(one for one in TOWN.actions if one.name == "walk")
    days.choose(village, TOWN, walk, 0.0)
    assert [note.sign for note in village.notes] == [""]
    days.choose(village, TOWN, LISTEN, 0.0)
    assert [note.sign for note in village.notes] == [rota.on_duty(PAIRS, 4, (1, 1)).sign]


def test_nothing_can_be_told_where_all_is_jostle():
    village = days.begin(TOWN, 4)
    village.left, village.slot = 2, 1
    work = next(one for one in TOWN.actions if one.name == "work")
    assert not [event for event in days.choose(village, TOWN, work, 0.5) if isinstance(event, Noted)]
    assert not village.notes


def test_the_village_is_plain_data_and_the_same_for_the_same_seed():
    first, second = listened(7, 3), listened(7, 3)
    assert first == second and isinstance(first, Village)
