"""Going back: to the checkpoint exactly, ten seconds for looking again, and nothing is forgiven."""

from pathlib import Path

import pytest

from game.control import Ask, Controls
from game.records import Kept, Save, Settings, read_run, replay
from game.resources import assets_folder, maps_folder
from game.screens.clock import NS_PER_SECOND
from game.screens.failed import RESTS, Failed
from game.screens.past import SHOWN
from game.screens.play import LAST_LOOK_NS, Play
from game.screens.screen import House
from game.sound import Sound
from game.world.events import Outcome
from game.world.fingerprint import fingerprint
from game.world.judgement import judge
from game.world.snapshot import keep
from game.world.step import step

RUN = Path(__file__).parents[1] / "runs" / "academy_yard-careful-1.run"


class Hands:
    """Plays back a run, in the place of controls."""

    def __init__(self, commands):
        self.commands, self.pouch = iter(commands), Controls.create_null().pouch

    def poll(self, *_):
        return next(self.commands)

    def forget(self):
        pass

    def rumble(self, strength, seconds):
        pass

    def names(self, glyphs=""):
        return Controls.create_null().names()


@pytest.fixture
def play(tmp_path):
    house = House(
        Hands(read_run(RUN).commands), Sound.create_null(), Kept(tmp_path), Settings(), Save(),
        assets_folder(), maps_folder(),
    )  # fmt: skip
    return Play.open(house, maps_folder() / "academy_yard.tmx")


def played(play, ticks):
    for _ in range(ticks):
        play.tick()
    return play


def test_a_retry_from_the_checkpoint_goes_on_exactly_as_the_day_did(play):
    played(play, 200)
    play.past.checkpoint = keep(play.world)
    before = fingerprint(play.world)
    played(play, 150)
    later = fingerprint(play.world)
    back = play.from_checkpoint()
    assert (back.world.tick, fingerprint(back.world)) == (200, before)
    back._house.controls = Hands(read_run(RUN).commands[200:])
    played(back, 150)
    assert fingerprint(back.world) == later
    assert fingerprint(play.past.checkpoint) == before


def test_the_record_of_a_retried_day_is_one_clean_run(play, tmp_path):
    played(play, 130)
    play.past.checkpoint = keep(play.world)
    played(play, 90)
    back = play.from_checkpoint()
    back._house.controls = Hands(read_run(RUN).commands[300:])
    played(back, 75)
    run = back.recorder.seal(back.world)
    assert len(run.commands) == 205
    assert replay(run, back.level).differs == ""


def test_what_is_taken_back_is_owed(play):
    played(play, 10)
    play.past.checkpoint = keep(play.world)
    play.world.pulses, play.world.alerts = 2, 1
    played(play, 5)
    back = play.from_checkpoint()
    assert (back.owed.pulses, back.owed.alerts, back.owed.ticks, back.owed.retries) == (2, 1, 5, 1)
    assert judge(back.world, back.owed).pulses == 2
    back.world.pulses = 1
    again = back.from_checkpoint()
    assert (again.owed.pulses, again.owed.retries) == (3, 2)
    assert again.past.checkpoint is not None


def test_a_failure_is_shown_from_ten_seconds_before_to_its_end_again_and_again(play):
    played(play, 700)
    expected = fingerprint(play.world)
    play.world.outcome = Outcome.CAUGHT
    play._over_ns = LAST_LOOK_NS
    failed = play.advance(0)
    assert isinstance(failed, Failed)
    assert failed._world.tick == 700 - SHOWN
    for _ in range(SHOWN + 200):
        if failed._world.tick == 700:
            break
        failed._tick()
    assert fingerprint(failed._world) == expected
    for _ in range(RESTS + 1):
        failed._tick()
    assert failed._world.tick == 700 - SHOWN
    assert failed.draw() is not None


def test_retry_is_one_key(play):
    played(play, 100)
    play.world.outcome = Outcome.CAUGHT
    failed = Failed(play._house, play)
    assert failed._world.tick == 0, "there were not ten seconds yet"
    assert failed.handle(Ask.RETRY) is failed, "a key still down from play chooses nothing"
    failed.advance(NS_PER_SECOND)
    assert failed.handle(Ask.RETRY).world.tick == 0
    play.past.checkpoint = keep(step_on(play))
    failed = Failed(play._house, play)
    failed.advance(NS_PER_SECOND)
    assert failed.handle(Ask.RETRY).world.tick == play.past.checkpoint.tick


def step_on(play):
    world = play.past.before(100)
    step(world, read_run(RUN).commands[0])
    return world
