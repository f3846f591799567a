"""The day's work: cover for what he really does."""

import pytest

from game.world import shifts, tuning
from game.world.command import Command, Gait, Verb
from game.world.events import DayEnded, GoalDone, LessonBegun, LessonBroken, Outcome, Refusal, Refused
from game.world.lesson import open_goals
from game.world.level import WatcherSpec
from game.world.state import Stone
from game.world.step import step
from tests.world.pictures import draw

DAY = ("##########", "#I.......#", "#.g...g..E", "#........#", "##########")


def play(world, command, ticks):
    return [event for _ in range(ticks) for event in step(world, command)]


def stand(world, x, y):
    world.iruka.x, world.iruka.y = x, y


def test_goals_open_in_their_order():
    world = draw(*DAY)
    assert open_goals(world) == (0,)
    world.goals[0].done = True
    assert open_goals(world) == (1,)


def test_a_lesson_is_begun_taught_and_done():
    world = draw(*DAY)
    stand(world, 2.5, 2.5)
    assert step(world, Command(verb=Verb.USE)) == [LessonBegun(0)]
    happened = play(world, Command(), tuning.ticks(1.0))
    assert happened == [GoalDone(0)]
    assert world.iruka.teaching is None


def test_walking_away_breaks_it_and_what_was_taught_is_kept():
    world = draw(*DAY)
    stand(world, 2.5, 2.5)
    step(world, Command(verb=Verb.USE))
    happened = play(world, Command(east=127, gait=Gait.WALK), 40)
    assert LessonBroken(0) in happened
    assert 0 < world.goals[0].taught < tuning.ticks(1.0)


def test_there_is_nothing_to_teach_elsewhere():
    assert Refused(Refusal.NOTHING_TO_DO) in step(draw(*DAY), Command(verb=Verb.USE))


def test_the_gate_is_shut_to_him_until_the_day_is_over():
    world = draw(*DAY)
    stand(world, 8.5, 2.5)
    happened = play(world, Command(east=127), 30)
    assert happened.count(Refused(Refusal.CLASS_NOT_OVER)) == 1
    assert world.outcome is None


@pytest.mark.parametrize(("met", "outcome"), [
    (False, Outcome.DOUBT), (True, Outcome.ANSWER),
])
def test_the_gate_ends_the_day(met, outcome):
    world = draw("..........", "I......A.E", "..........")
    world.watchers[0].found = met
    stand(world, 9.2, 1.5)
    assert DayEnded(outcome) in step(world, Command())
    assert world.outcome is outcome


TWO = ("..........", "I..A...A.E", "..........")


@pytest.mark.parametrize(("finds", "proof", "found", "stoned", "outcome"), [
    (0, "hail", 1, 1, Outcome.ANSWER), (0, "hail", 1, 0, Outcome.DOUBT), (1, "hail", 1, 0, Outcome.ANSWER),
    (1, "hail", 0, 2, Outcome.DOUBT), (0, "stones", 0, 2, Outcome.ANSWER), (0, "stones", 0, 1, Outcome.DOUBT),
    (9, "stones", 2, 0, Outcome.ANSWER), (1, "stones", 0, 0, Outcome.DOUBT),
])
def test_the_map_says_what_an_answer_is(finds, proof, found, stoned, outcome):
    """Of two watchers so many are shown, and the others have a right stone or none."""
    pair = tuple(WatcherSpec(name, (post,)) for name, post in (("one", "A0"), ("two", "A1")))
    world = draw(*TWO, watchers=pair, finds=finds, proof=proof)
    for watcher in world.watchers[:found]:
        watcher.found = True
    world.stones = [
        Stone((1.5, 1.5), 0, True, number, ()) for number in range(len(pair)) if number >= len(pair) - stoned
    ]
    stand(world, 9.2, 1.5)
    assert DayEnded(outcome) in step(world, Command())


@pytest.mark.parametrize(("proved", "duty", "outcome"), [
    ("A", "on", Outcome.DOUBT), ("A", "off", Outcome.ANSWER), ("B", "off", Outcome.DOUBT),
    ("A", "withdrawn", Outcome.DOUBT),
])
def test_whoever_is_off_duty_is_not_asked_for(proved, duty, outcome):
    """Of two, one has been proved; the other is there, off duty by the clock, or gone of his own will."""
    posts = ("A0", "A1")
    pair = tuple(WatcherSpec(name, posts) for name in "AB")
    world = draw("..........", "I...A.A..E", "..........", watchers=pair)
    first, second = world.watchers
    (first if proved == "A" else second).found = True
    if duty != "on":
        second.away_until = shifts.NEVER
        second.withdrawals = tuning.WITHDRAWALS if duty == "withdrawn" else 0
    stand(world, 9.2, 1.5)
    step(world, Command())
    assert world.outcome is outcome


def test_focus_grows_from_near_to_far_and_work_keeps_it_shallow():
    standing, working, running = draw(*DAY), draw(*DAY), draw(*DAY)
    stand(working, 2.5, 2.5)
    step(working, Command(verb=Verb.USE))
    play(standing, Command(focus=True), 50)
    play(working, Command(focus=True), 50)
    play(running, Command(focus=True, east=127, gait=Gait.RUN), 50)
    half = standing.iruka.focus
    play(standing, Command(focus=True), 100)
    assert 0 < running.iruka.focus < working.iruka.focus
    assert half < standing.iruka.focus > 0.95
    play(standing, Command(), 60)
    assert standing.iruka.focus == 0.0
