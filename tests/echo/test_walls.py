"""Walls: the mirror law, pillars, corners, and a ledger that balances at each tick."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from game.echo import Body, EchoField, Emitter, Medium

from .scenes import SCATTER, direct, distances, mean_echo, open_plane, square_metres, walled


def test_mirror_wall_shows_the_image_source() -> None:
    """Law 5: beside a perfect mirror at x = 12, the field is source (9, 7) plus image (15, 7)."""
    medium = walled("\n".join(["............#"] * 14), reflect=1.0)
    field = EchoField(medium)
    echo = mean_echo(field, [Emitter(9.0, 7.0, 1.0)], [], settle=120, ticks=180)
    shape = field.echo.shape
    expected = direct(shape, (9.0, 7.0), 1.0) + direct(shape, (15.0, 7.0), 1.0)
    share = square_metres(echo)[:, :12] / square_metres(expected)[:, :12]
    near = square_metres(distances(shape, (9.0, 7.0)))[:, :12] < 1.5
    worst = np.abs(share[~near] - 1.0).max()
    assert worst < 0.01, f"a square metre is {worst:.4f} off source plus image"


def test_first_reflections_arrive_with_the_image_sources() -> None:
    """Law 6: in a room of 12 x 8 m, the front of each wall's image at the listening cell, by hand.

    Source (3, 4), ear (9.125, 4.125). Images: left (-3, 4) 12.126 m, top and bottom (3, -4) and
    (3, 12) about 10.17 and 9.98 m, right (21, 4) 11.876 m; direct 6.126 m. A one-tick pulse has
    passed a cell of 0.25 m within (0.2 + 0.36) m, so between arrivals the tally stands still.
    """
    medium = walled("\n".join(["#" * 14] + ["#" + "." * 12 + "#"] * 8 + ["#" * 14]), reflect=1.0)
    field = EchoField(medium, packets=921_600, half_life=1000.0)
    ear = (int(5.125 * 4), int(10.125 * 4))
    heard: list[float] = []
    before = 0.0
    for tick in range(1, 66):
        field.step([Emitter(4.0, 5.0, 60.0)] if tick == 1 else [], [])
        if field.echo[ear] > before * 1.0001:
            heard.append(tick * 0.2)
        before = field.echo[ear]
    sides = [(3.0, 4.0), (3.0, -4.0), (3.0, 12.0), (-3.0, 4.0), (21.0, 4.0)]
    images = sorted(float(np.hypot(9.125 - x, 4.125 - y)) for x, y in sides)
    for image in images:
        nearest = min(heard, key=lambda path: abs(path - image))
        assert abs(nearest - image) <= 0.2 + 0.18, f"{image:.2f} m: nearest front {nearest:.2f} m"
    for path in heard:
        if path < images[-1]:
            off = min(abs(path - image) for image in images)
            assert off <= 0.2 + 0.36, f"a front at {path:.2f} m that no image explains"


def test_pillar_is_not_a_hole() -> None:
    """Law 10: the lit face of a pillar outshines the ring round it; its inside is dark."""
    medium = walled("\n".join(["............"] * 4 + ["......#....."] + ["............"] * 4))
    field = EchoField(medium)
    emitters = [Emitter(2.0, 4.5, 1.0), Emitter(10.0, 1.0, 1.0), Emitter(6.5, 8.5, 1.0)]
    echo = mean_echo(field, emitters, [], 60, 30)
    far = distances(echo.shape, (6.5, 4.5))
    ring = echo[(far > 0.9) & (far < 1.6)].mean()
    faces = {"west": echo[17:19, 24], "east": echo[17:19, 27], "south": echo[19, 25:27]}
    for name, face in faces.items():
        assert face.mean() > 1.5 * ring, f"{name} face {face.mean():.2e}, ring {ring:.2e}"
    assert not echo[17:19, 25:27].any()


def test_ledger_balances_each_tick() -> None:
    """Law 2, in a scene with every way to lose energy, to 1e-6 of what was emitted."""
    medium = walled("............\n...#..#.....\n....##......\n............\n............", loss=0.05)
    field = EchoField(medium, packets=18_000)
    for tick in range(400):
        emitters = [Emitter(1.5, 3.0, 1.0), Emitter(9.0 + 0.001 * tick, 2.5, 3.0 if tick % 50 < 3 else 0.2)]
        bodies = [
            Body(3.0 + 0.01 * tick, 4.0, 0.6 + 0.05 * (tick % 3), "absorb", 0.7 if tick % 2 else 1.0),
            Body(9.0, 2.5, 0.4, "open"),
            Body(7.0, 3.5, 1.6, "refract"),
        ]
        field.step(emitters, bodies)
        ledger = field.ledger
        emitted = ledger.pop("emitted")
        off = abs(sum(ledger.values()) / emitted - 1.0)
        assert off < 1e-6, f"tick {tick}: {off:.2e} of the energy is unaccounted for: {ledger}"
    assert all(value > 0.01 * emitted for name, value in ledger.items() if name != "expired"), ledger


def test_energy_expires_with_age_where_nothing_takes_it() -> None:
    """In a closed room of perfect mirrors all that was emitted 180 ticks ago has expired."""
    field = EchoField(walled("#####\n#...#\n#...#\n#####", reflect=1.0), packets=1800)
    for tick in range(1, 400):
        field.step([Emitter(2.0, 2.0, 60.0)], [])
        expired = field.ledger["expired"]
        assert abs(expired - max(tick - 180, 0)) < 1e-9, f"tick {tick}: {expired}"
    assert field.ledger["absorbed"] == field.ledger["lost"] == 0.0


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**31), st.floats(0.05, 0.6))
def test_no_packet_enters_a_wall(seed: int, dense: float) -> None:
    """Random cells of rock, with pinches and lone corners, in a frame: all energy stays in flight.

    And no cell of rock that does not face free ground has any echo.
    """
    chance = np.random.default_rng(seed)
    solid = chance.random((24, 24)) < dense
    solid[0] = solid[-1] = solid[:, 0] = solid[:, -1] = True
    solid[11:13, 11:13] = False
    field = EchoField(_mirrors(solid), packets=3600)
    for _ in range(120):
        field.step([Emitter(3.0, 3.0, 1.0)], [Body(3.5, 3.5, 1.6, "refract", 4.0)])
    assert field.ledger["lost"] == 0.0
    assert abs(field.ledger["in_flight"] / field.ledger["emitted"] - 1.0) < 1e-9
    lit = field.echo > 0
    inner = solid & ~_beside(~solid)
    assert not (lit & inner).any(), "echo inside rock that no face bounds"


def test_nothing_slips_through_a_pinch() -> None:
    """Two rocks that touch at a corner only are a closed wall."""
    solid = np.zeros((40, 40), bool)
    for step in range(40):
        solid[step, 39 - step] = True
    field = EchoField(_mirrors(solid))
    for _ in range(150):
        field.step([Emitter(2.0, 2.0, 1.0)], [])
    beyond = np.add.outer(np.arange(40), np.arange(40)) > 39
    assert field.echo[~beyond].max() > 0
    assert not field.echo[beyond].any(), f"{np.count_nonzero(field.echo[beyond])} cells are lit beyond"


def test_dead_ground_takes_energy_by_the_metre() -> None:
    """With a loss of 0.1 / m: after 10 m a packet has exp(-1) = 0.368 of its energy, to 2 %."""
    medium = open_plane(24, 24)
    lossy = Medium(medium.solid, medium.scatter, medium.reflect, np.full(medium.shape, 0.1))
    middle = (12.0, 12.0)
    echo = mean_echo(EchoField(lossy), [Emitter(*middle, 1.0)], [], 120, 30)
    far = distances(echo.shape, middle)
    ring = (far > 9.5) & (far < 10.5)
    share = echo[ring].mean() / direct(echo.shape, middle, 1.0)[ring].mean()
    assert abs(share - np.exp(-1.0)) < 0.02 * np.exp(-1.0), f"{share:.4f}"


def _mirrors(solid: np.ndarray) -> Medium:
    shape = solid.shape
    return Medium(solid, np.full(shape, SCATTER), np.ones(shape), np.zeros(shape))


def _beside(cells: np.ndarray) -> np.ndarray:
    """The cells that share an edge with one of `cells`."""
    beside = np.zeros_like(cells)
    beside[1:] |= cells[:-1]
    beside[:-1] |= cells[1:]
    beside[:, 1:] |= cells[:, :-1]
    beside[:, :-1] |= cells[:, 1:]
    return beside
