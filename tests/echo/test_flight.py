"""Births: where the tally begins, and that everybody gets his share. The laws are in `laws/flight.py`."""

from __future__ import annotations

import numpy as np

from game.echo import EchoField, Emitter

from .scenes import mean_echo, open_plane, walled


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


def test_wall_beside_a_source_is_no_bright_line() -> None:
    """A lamp 0.15 m from a wall: what its face sends back of a pulse's first 0.4 m is not heard either."""
    field = EchoField(walled("....#\n" * 4))
    for tick in range(4):
        assert (field.echo > 0.0).any() == (tick == 3), f"after {tick} ticks"
        field.step([Emitter(3.85, 2.0, 60.0)] if tick == 0 else [], [])


def test_flights_tell_where_packets_are() -> None:
    """Three ticks after a lone pulse, all of them are 0.4 to 0.6 m from it; thinned, a few of them are."""
    field = EchoField(open_plane(8, 8))
    for tick in (1, 2, 3):
        field.step([Emitter(5.0, 3.0, 60.0)] if tick == 1 else [], [])
    for most in (10**6, 50):
        away = np.hypot(*(field.flights(most) - (5.0, 3.0)).T)
        assert len(away) > 40 and away.min() > 0.39 and away.max() < 0.61
    assert len(field.flights(50)) < 100
    assert field.flights(10).shape[1] == 2 and len(EchoField(open_plane(8, 8)).flights(10)) == 0
