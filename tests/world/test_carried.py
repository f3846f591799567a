"""What a day begins with from the days before it."""

from dataclasses import replace

import pytest

from game.levels import load
from game.records import Recorder, read_run, replay
from game.resources import assets_folder, maps_folder
from game.world import tuning
from game.world import tuning_people as people
from game.world.carried import Carried, left_with
from game.world.command import Command
from game.world.items import Item
from game.world.movement import distance
from game.world.step import begin, step


@pytest.fixture(scope="module")
def yard():
    return load(maps_folder() / "academy_yard.tmx", assets_folder())


def test_each_watcher_begins_with_the_distance_of_his_pair(yard):
    world = begin(yard, carried=Carried((("Towa", 3.0), ("Nobody", 9.0))))
    kept = left_with(world)
    assert kept["Towa"] == 3.0
    assert kept["Komachi"] == tuning.KEEPS
    plain = begin(yard)
    assert [one.point for one in world.watchers] == [one.point for one in plain.watchers]


def test_who_keeps_far_away_begins_on_a_post_that_is_far_enough(yard):
    """Put the Start beside Towa's first post: with a grudge he begins on another, far enough."""
    towa = next(one for one in yard.watchers if one.name == "Towa")
    first = yard.patrols[towa.posts[0]].waypoints[0].point
    level = replace(yard, start=(first[0] + 1.0, first[1]))
    place = [one.name for one in level.watchers].index("Towa")
    far = 12.0
    assert distance(begin(level).watchers[place].point, level.start) < far
    wary = begin(level, carried=Carried((("Towa", far),))).watchers[place]
    assert distance(wary.point, level.start) >= far
    assert wary.post > 0


def test_colleagues_begin_with_what_is_known_and_never_forget_it():
    level = load(maps_folder() / "rooms" / "colleague.tmx", assets_folder())
    world = begin(level, carried=Carried(known=people.KNOWN_MOST))
    for _ in range(tuning.ticks(5.0)):
        step(world, Command())
    minds = [
        person.mind for person, spec in zip(world.people, level.people, strict=True)
        if spec.mind == "colleague"
    ]
    assert minds
    assert all(mind.alert >= people.KNOWN_MOST for mind in minds)
    assert people.KNOWN_MOST < tuning.UNEASY, "what is known must not be seen in his face by itself"


@pytest.mark.parametrize("bad", [
    {"keeps": (("Towa", 2.9),)}, {"keeps": (("Towa", 18.1),)}, {"known": 5.5}, {"known": -1.0},
    {"kit": ((Item.RAMEN, 10),)},
])
def test_what_is_out_of_range_is_refused(bad):
    with pytest.raises(ValueError, match="must"):
        Carried(**bad)


def test_a_recorded_run_remembers_what_it_was_begun_with(yard, tmp_path):
    carried = Carried((("Komachi", 12.0), ("Towa", 3.0)), 2.5, ((Item.RAMEN, 2),))
    world, recorder = begin(yard, 4, carried=carried), Recorder(yard, 4, carried=carried)
    for _ in range(70):
        step(world, recorder.record(Command(east=1)))
        recorder.note(world)
    recorder.seal(world).save(tmp_path / "a.run")
    run = read_run(tmp_path / "a.run")
    assert run.carried == carried
    assert world.kit[Item.RAMEN] == dict(yard.kit).get(Item.RAMEN, 0) + 2
    assert replay(run, yard).differs == ""
    run.carried = Carried()
    assert "the watchers" in replay(run, yard).differs
