"""Free flight: silence, the flux law, arrival, proportion, turning, the packet budget."""

from __future__ import annotations

import numpy as np

from game.echo import Body, EchoField, Emitter

from .scenes import CELLS, SPEED, direct, distances, mean_echo, open_plane, square_metres, walled


def test_nothing_in_nothing_out() -> None:
    """Law 1: no emitters, or none with power: every byte of the echo is zero."""
    bodies = [Body(3, 3, 0.6, "absorb"), Body(6, 4, 0.4, "open"), Body(5, 5, 1.6, "refract")]
    for emitters in ([], [Emitter(2, 2, 0.0)]):
        field = EchoField(walled("..........\n....##....\n" * 4), packets=1800)
        for _ in range(200):
            field.step(emitters, bodies)
        assert field.echo.tobytes() == bytes(field.echo.nbytes)
        assert set(field.ledger.values()) == {0.0}


def test_flux_falls_as_one_over_r() -> None:
    """Law 3, with its constant: 0.00746 / r within 1 % in every ring from 2 to 12 m."""
    middle = (13.1, 12.9)
    field = EchoField(open_plane(26, 26))
    echo = mean_echo(field, [Emitter(*middle, 1.0)], [], settle=160, ticks=60)
    expected = direct(field.echo.shape, middle, 1.0)
    far = distances(field.echo.shape, middle)
    for radius in np.arange(2.0, 12.0, 0.5):
        ring = (far >= radius) & (far < radius + 0.5)
        share = echo[ring].mean() / expected[ring].mean()
        assert abs(share - 1.0) < 0.01, f"ring at {radius} m has {share:.4f} of the flux law"


def test_single_source_has_no_spokes() -> None:
    """Each of 64 sectors between 4 and 10 m has its 1/64 of the echo, to 3 %."""
    middle = (12.0, 12.0)
    field = EchoField(open_plane(24, 24))
    echo = mean_echo(field, [Emitter(*middle, 1.0)], [], settle=120, ticks=30)
    share = echo / direct(echo.shape, middle, 1.0)
    rows, cols = np.indices(echo.shape)
    angle = np.arctan2((rows + 0.5) / CELLS - middle[1], (cols + 0.5) / CELLS - middle[0])
    far = distances(echo.shape, middle)
    for sector in range(64):
        inside = ((angle + np.pi) // (np.pi / 32) == sector) & (far > 4) & (far < 10)
        assert abs(share[inside].mean() - 1.0) < 0.03, f"sector {sector}: {share[inside].mean():.4f}"


def test_front_arrives_at_the_speed_of_chakra() -> None:
    """Law 4: after tick t the front of a pulse is at 0.2 t metres: 12 m after 60 ticks."""
    middle = (14.1, 14.05)
    field = EchoField(open_plane(28, 28))
    far = distances(field.echo.shape, middle)
    half_diagonal = 0.5 * np.sqrt(2) / CELLS
    for tick in range(1, 66):
        field.step([Emitter(*middle, 60.0)] if tick == 1 else [], [])
        reach = far[field.echo > 0].max(initial=0.0)
        front = tick * SPEED / 60.0
        assert reach <= front + half_diagonal + 1e-4, f"tick {tick}: echo at {reach:.3f} m, too early"
        if tick > 4:
            least = front - SPEED / 60.0 - half_diagonal
            assert reach >= least, f"tick {tick}: echo only to {reach:.3f} m, {least:.3f} m expected"


def test_source_is_no_bright_dot() -> None:
    """The nearest half metre of a flight leaves no tally at all.

    A pulse of energy 1 has flown 0 to 0.2 m after its tick, 0.2 to 0.4 m after the next, and 0.4 to
    0.6 m after the third: then half of its packets tally. With a half-life of one tick the filter
    takes half of 60 a second * 1 * 0.15 * 0.5, which is 2.25 in all cells together.
    """
    field = EchoField(open_plane(8, 8), half_life=1 / 60)
    for tick in (1, 2, 3):
        assert not field.echo.any(), f"echo before tick {tick}"
        field.step([Emitter(4.0, 4.0, 60.0)] if tick == 1 else [], [])
    whole = field.echo.sum()
    assert abs(whole - 2.25) < 0.02 * 2.25, f"{whole:.4f} in all cells after three ticks"


def test_doubling_the_power_doubles_the_field() -> None:
    """Law 11: to the last bit, with walls, bodies and several emitters."""
    medium = walled("..........\n..#.......\n......##..\n..........\n..........", loss=0.02)
    bodies = [Body(4, 4, 0.6, "absorb"), Body(6, 1, 0.4, "open"), Body(8, 3.5, 1.0, "refract")]
    once, twice = EchoField(medium, packets=18_000), EchoField(medium, packets=18_000)
    for _ in range(90):
        once.step([Emitter(1, 1, 1.0), Emitter(7, 4, 0.3)], bodies)
        twice.step([Emitter(1, 1, 2.0), Emitter(7, 4, 0.6)], bodies)
    assert once.echo.max() > 0
    assert np.array_equal(once.echo * 2.0, twice.echo)


def test_turning_the_scene_turns_the_field() -> None:
    """Law 11: by 90 degrees, per square metre, within 2 %."""
    picture = "............\n..##........\n........#...\n" + "............\n" * 9
    turned = "\n".join("".join(line) for line in zip(*picture.split()[::-1], strict=True))
    straight, quarter = EchoField(walled(picture)), EchoField(walled(turned))
    point = (6.3, 5.1)
    one = mean_echo(straight, [Emitter(*point, 1.0)], [], 120, 90)
    other = mean_echo(quarter, [Emitter(12.0 - point[1], point[0], 1.0)], [], 120, 90)
    back = np.rot90(other)
    one, back = square_metres(one), square_metres(back)
    lit = one > 0.25 * np.median(one)
    assert lit.mean() > 0.8
    worst = np.abs(back[lit] / one[lit] - 1.0).max()
    assert worst < 0.02, f"a square metre differs by {worst:.4f}"


def test_error_falls_as_packets_grow() -> None:
    """Law 12, a still scene with twelve emitters, beside eight times the default budget.

    The default is within 0.5 % per square metre, and a quarter of it at least 1.8 times as far off.
    """
    medium = walled("............\n..##........\n........#...\n" + "............\n" * 9)
    emitters = [Emitter(1.1 + (5 * i) % 11, 3.3 + (7 * i) % 8, 1 + i % 3) for i in range(12)]
    quarter, default, many = (
        square_metres(mean_echo(EchoField(medium, packets=packets), emitters, [], 120, 60))
        for packets in (23_040, 92_160, 8 * 92_160)
    )
    differs = np.abs(default - many).mean() / many.mean()
    rough = np.abs(quarter - many).mean() / many.mean()
    assert differs < 0.005, f"default: {differs:.4f} of the mean"
    assert rough > 1.8 * differs, f"a quarter: {rough:.4f} of the mean, default {differs:.4f}"


def test_every_emitter_gets_its_share() -> None:
    """A hundred emitters of unlike power, with fewer than six births each a tick: no bias.

    Over 144 ticks (a Fibonacci number, on which the golden comb is even) what was emitted is the
    sum of the powers times 2.4 s, to 0.5 %; alone on its own square each is lit by its power.
    """
    emitters = [Emitter(2 + 4 * (i % 10), 2 + 4 * (i // 10), 1 + i % 4) for i in range(100)]
    solid = np.ones((160, 160), bool)
    for emitter in emitters:
        row, col = int(emitter.y * 4), int(emitter.x * 4)
        solid[row - 6 : row + 6, col - 6 : col + 6] = False  # each alone in a room of 3 m
    medium = walled("." * 40 + ("\n" + "." * 40) * 39)
    medium = type(medium)(solid, medium.scatter, np.zeros((160, 160)), medium.loss)
    field = EchoField(medium)
    echo = mean_echo(field, emitters, [], 40, 104)
    whole = sum(emitter.power for emitter in emitters) * 144 / 60
    emitted = field.ledger["emitted"]
    assert abs(emitted / whole - 1) < 0.005, f"emitted {emitted:.3f}, {whole:.3f} expected"
    rooms = [
        echo[int(e.y * 4) - 6 : int(e.y * 4) + 6, int(e.x * 4) - 6 : int(e.x * 4) + 6].sum() / e.power
        for e in emitters
    ]
    spread = (max(rooms) - min(rooms)) / np.mean(rooms)
    assert spread < 0.04, f"rooms differ by {spread:.4f} of their mean"
