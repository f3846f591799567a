"""What the speaker is told of the hum: thin on the side of a hole; a sweep for who plays by ear."""

from game.sound import HumMode, Sound
from game.sound.volumes import HUM
from game.world import tuning_sense as sense
from game.world.command import Command
from game.world.senses.hum import SECTORS
from game.world.step import step
from tests.world.pictures import draw

WIDE = 27
ROUND = SECTORS * sense.SWEEP_STAYS


def hall(*spot):
    """A lit hall with Iruka in the middle, and a watcher at (col, row)."""
    rows = [list(row) for row in ("#" * WIDE, *["#" + "." * (WIDE - 2) + "#"] * 25, "#" * WIDE)]
    rows[13][13] = "I"
    if spot:
        rows[spot[1]][spot[0]] = "A"
    world = draw(*("".join(row) for row in rows), ambient=0.2)
    for _ in range(120):
        step(world, Command(focus=True))
    return world


def heard(world, ticks, mode=HumMode.ALONG):
    """The sound after so many ticks."""
    sound = Sound.create_null()
    sound.humming.mode = mode
    for _ in range(ticks):
        sound.hear(step(world, Command(focus=True)), world)
    return sound


def test_the_hum_is_thin_and_rasps_on_the_side_of_the_hole():
    loops = heard(hall(6, 13), 60).speaker.loops
    assert loops["hum"][0] < 0.7 * loops["hum"][1]
    assert loops["hum rasp"][0] > 3 * loops["hum rasp"][1]
    assert "hum rasp" not in heard(hall(), 60).speaker.loops


def test_off_is_off_and_a_group_at_nothing_is_silent():
    assert heard(hall(6, 13), 30, HumMode.OFF).speaker.loops == {}
    sound, world = Sound.create_null(), hall(6, 13)
    sound.volumes[HUM] = 0.0
    sound.hear([], world)
    assert sound.speaker.loops == {}


def test_gains_go_softly():
    sound, world, before = Sound.create_null(), hall(6, 13), (0.0, 0.0)
    for _ in range(60):
        sound.hear(step(world, Command(focus=True)), world)
        now = sound.speaker.loops["hum"]
        assert max(abs(new - old) for new, old in zip(now, before, strict=True)) < 0.08
        before = now


def test_the_sweep_leaves_out_the_note_of_a_hole_and_knocks_there():
    for spot, side in (((6, 13), 0), ((20, 13), 1)):
        sound = heard(hall(*spot), ROUND, HumMode.BY_EAR)
        played = list(zip(sound.speaker.played, sound.speaker.ears, strict=True))
        knocks = [ears for name, ears in played if name.startswith("knock ")]
        assert 1 <= len(knocks) <= 2
        assert sum(name.startswith("ping ") for name, _ in played) < SECTORS // 4
        assert knocks[0][side] > 3 * knocks[0][1 - side]
    whole = heard(hall(), ROUND, HumMode.BY_EAR).speaker.played
    assert whole.count("sweep mark") == 1
    assert sum(name.startswith("ping ") for name in whole) == SECTORS // 4
    assert not any(name.startswith("knock ") for name in whole)


def test_a_nearer_hole_knocks_higher():
    near, far = (
        max(name for name in heard(hall(*spot), ROUND, HumMode.BY_EAR).speaker.played if "knock" in name)
        for spot in ((7, 13), (2, 13))
    )
    assert near > far
