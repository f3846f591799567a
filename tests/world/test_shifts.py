"""The watch changes with the clock: two, four, two, and back, by body flicker alone."""

from __future__ import annotations

from game.world import shifts, tuning
from game.world.beings import Poise
from game.world.command import IDLE
from game.world.level import GoalSpec, Patrol, Plane, Rect, WatcherSpec, Waypoint
from game.world.shifts import NEVER
from game.world.sources import bodies
from game.world.specs import ShiftSpec
from game.world.step import begin, step
from tests.world.minds.stage import play, quiet  # noqa: F401
from tests.world.pictures import level

ROWS = ("#" * 40, *("#" + "." * 38 + "#" for _ in range(5)), "#I" + "." * 36 + "E#", "#" * 40)
PLACES = {"a": (22.5, 2.5), "b": (28.5, 2.5), "c": (34.5, 2.5), "d": (34.5, 5.5)}
POSTS = {name: Patrol(name, Plane.GROUND, (Waypoint(point),)) for name, point in PLACES.items()}
FOUR = tuple(WatcherSpec(name, (post,)) for name, post in zip(("w", "x", "y", "z"), POSTS, strict=True))
ROTA = (
    ShiftSpec(0.0, ("w", "x")), ShiftSpec(5.0, ("w", "x", "y", "z")),
    ShiftSpec(10.0, ("y", "z")), ShiftSpec(15.0, ("w", "z")),
)  # fmt: skip


def day(watchers=FOUR, rota=ROTA):
    return begin(level(*ROWS, watchers=watchers, patrols=POSTS, shifts=rota, start_heading=512), 1)


def there(world):
    return "".join(w.spec.name for w in world.watchers if world.tick >= w.away_until)


def test_two_four_two_and_another_two():
    world = day()
    counts = []
    for _ in range(20):
        play(world, 1.0)
        counts.append(there(world))
    assert [counts[second] for second in (0, 4, 7, 9)] == ["wx", "wx", "wxyz", "wxyz"]
    assert [counts[second] for second in (12, 14, 17)] == ["yz", "yz", "wz"]


def test_the_first_watch_is_at_its_posts_when_the_day_begins_and_the_others_are_nowhere():
    world = day()
    assert there(world) == "wx"
    assert [watcher.away_until for watcher in world.watchers] == [0, 0, NEVER, NEVER]
    assert all(watcher.left == [] for watcher in world.watchers), "they were never here"
    dark = [body for body in bodies(world, Plane.GROUND) if body.kind == "absorb"]
    assert [(body.x, body.y) for body in dark] == [PLACES["a"], PLACES["b"]]


def test_a_change_is_by_flicker():
    """Those who go are gone in one tick and have left their posts; those who come are at theirs after a
    flicker, and nobody is anywhere else in between."""
    world = day()
    come, go = world.watchers[2], world.watchers[0]
    seen = set()
    arrives = tuning.ticks(5.0) + tuning.FLICKER
    while world.tick < tuning.ticks(12.0):
        step(world, IDLE)
        last = world.tick - 1  # the tick that has just passed
        assert (last >= come.away_until) == (last >= arrives)
        assert (last >= go.away_until) == (last < tuning.ticks(10.0))
        seen |= {w.point for w in world.watchers if last >= w.away_until}
    assert seen == set(PLACES.values())
    assert go.left == [(Plane.GROUND, PLACES["a"])] and go.poise is Poise.AWAY
    assert come.poise is Poise.AT_EASE


def test_a_change_may_wait_for_the_days_work():
    """The third watch comes when the first goal is done and not before its time; the second, which only
    waits for its time, comes no more after it."""
    rota = (ShiftSpec(0.0, ("w",)), ShiftSpec(4.0, ("x",)), ShiftSpec(2.0, ("y",), after=1))
    goal = GoalSpec("goal", "teach", Rect(1.0, 5.0, 2.0, 2.0), 1.0, 1)

    def seen(done_at):
        world = begin(
            level(*ROWS, watchers=FOUR, patrols=POSTS, shifts=rota, goals=(goal,), start_heading=512), 1
        )
        counts = []
        for second in range(8):
            world.goals[0].done = world.goals[0].done or second >= done_at
            play(world, 1.0)
            counts.append(there(world))
        return counts

    assert seen(99) == ["w"] * 4 + [""] + ["x"] * 3, "a flicker takes a second"
    assert seen(0)[:4] == ["w", "w", "", "y"] and seen(0)[-1] == "y"
    assert seen(5) == ["w"] * 4 + ["", "", "y", "y"]


def test_whoever_has_withdrawn_for_the_day_does_not_come_with_his_shift():
    world = day()
    world.watchers[3].withdrawals = tuning.WITHDRAWALS
    play(world, 13.0)
    assert there(world) == "y"


def test_who_finds_his_post_taken_takes_the_next_one():
    pair = (WatcherSpec("w", ("a", "b")), WatcherSpec("x", ("a", "b", "c")))
    world = day(pair, (ShiftSpec(0.0, ("w",)), ShiftSpec(3.0, ("w", "x"))))
    play(world, 6.0)
    assert [watcher.point for watcher in world.watchers] == [PLACES["a"], PLACES["b"]]


def test_one_who_was_nowhere_when_his_time_came_has_left_no_place():
    world = day(rota=(ShiftSpec(0.0, ("w",)), ShiftSpec(3.0, ("y",)), ShiftSpec(6.0, ("z",))))
    play(world, 8.0)
    assert [len(watcher.left) for watcher in world.watchers] == [1, 0, 1, 0]


def test_a_post_of_one_who_is_off_duty_is_free():
    pair = (WatcherSpec("w", ("a", "b")), WatcherSpec("x", ("b",)))
    world = day(pair, (ShiftSpec(0.0, ("w",)),))
    assert shifts.free_posts(world, world.watchers[0]) == [1]
    world = day(pair, ())
    assert shifts.free_posts(world, world.watchers[0]) == []
