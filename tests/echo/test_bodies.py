"""Cloaks and people: the hole, its shadow and lag, the lens, the bright silhouette."""

from __future__ import annotations

import math

import numpy as np

from game.echo import Body, EchoField, Emitter

from .scenes import distances, mean_echo, open_plane, walled

LAMPS = [Emitter(1.5, 1.5, 1.0), Emitter(12.5, 2.0, 1.0), Emitter(3.0, 12.0, 1.0), Emitter(12.0, 11.0, 1.0)]


def test_hole_is_dark() -> None:
    """Law 8: mean echo in the disc (cells whose middle it covers) <= 3 % of the ring 0.9 to 1.6 m.

    Also while it wanders off the grid, and with a rim that wavers.
    """
    field = EchoField(open_plane(14, 14))
    for tick in range(200):
        x, y = 6.0 + 0.005 * tick, 7.0 + 0.003 * tick
        field.step(LAMPS, [Body(x, y, 0.6 + 0.05 * (tick // 5 % 2), "absorb")])
    far = distances(field.echo.shape, (x, y))
    hole, ring = field.echo[far <= 0.6].mean(), field.echo[(far > 0.9) & (far < 1.6)].mean()
    assert hole <= 0.03 * ring, f"hole / ring = {hole / ring:.4f}"


def test_weak_cloak_is_a_weak_hole() -> None:
    """The same disc at strength 0.3 is a dent between the hole and the open ground."""
    means = []
    for strength in (0.0, 0.3, 1.0):
        field = EchoField(open_plane(14, 14))
        echo = mean_echo(field, LAMPS, [Body(7, 7, 0.6, "absorb", strength)], 100, 20)
        means.append(echo[distances(echo.shape, (7, 7)) <= 0.6].mean())
    assert 0.2 * means[0] < means[1] < 0.7 * means[0], means
    assert means[2] < 0.03 * means[0], means


def test_umbra_has_the_geometric_width() -> None:
    """Law 7: lamp at 3 m, disc of 0.6 m at 8 m: at 14 m the half width is 11 tan asin(0.6 / 5) = 1.330 m."""
    field = EchoField(open_plane(18, 20))
    echo = mean_echo(field, [Emitter(3.0, 10.0, 1.0)], [Body(8.0, 10.0, 0.6, "absorb")], 150, 60)
    across = echo[:, 14 * 4 - 2 : 14 * 4 + 2].mean(axis=1)
    dark = across < 0.5 * np.median(across)
    width = np.count_nonzero(dark) / 4
    expected = 2 * 11 * math.tan(math.asin(0.6 / 5))
    assert abs(width - expected) <= 0.25, f"umbra {width:.2f} m wide, {expected:.2f} m by geometry"
    middle = np.flatnonzero(dark).mean() / 4 + 0.125
    assert abs(middle - 10.0) <= 0.13, f"umbra centred on {middle:.2f} m"


def test_umbra_lags_by_distance_over_c() -> None:
    """Law 7: a cloak that appears at 8 m darkens the ground at 14 m half a second (30 ticks) later."""
    lamp, cloak = [Emitter(3.0, 5.0, 1.0)], [Body(8.0, 5.0, 0.6, "absorb")]
    field = EchoField(open_plane(16, 10), half_life=0.01)
    for _ in range(100):
        field.step(lamp, [])
    twin = field.copy()
    beyond = (slice(4 * 4 + 2, 5 * 4 + 2), 14 * 4)
    for tick in range(1, 40):
        field.step(lamp, cloak)
        twin.step(lamp, [])
        same = np.array_equal(field.echo[beyond], twin.echo[beyond])
        if tick <= 26:  # the rim is 0.6 m, three ticks, nearer than the middle
            assert same, f"the shadow is there after {tick} ticks"
    left = field.echo[beyond].sum() / twin.echo[beyond].sum()
    assert left < 0.05, f"{left:.3f} of the light is left after 39 ticks"


def test_lens_keeps_energy_and_bends() -> None:
    """Law 9: nothing is absorbed, the disc's total stays, and yet the field is not as before."""
    plain, bent = EchoField(open_plane(14, 14)), EchoField(open_plane(14, 14))
    before = mean_echo(plain, LAMPS, [], 100, 90)
    after = mean_echo(bent, LAMPS, [Body(7, 7, 1.6, "refract")], 100, 90)
    assert bent.ledger["absorbed"] == 0.0
    assert bent.ledger["emitted"] == plain.ledger["emitted"]
    disc = distances(before.shape, (7, 7)) < 3.0
    share = after[disc].sum() / before[disc].sum()
    assert abs(share - 1.0) < 0.02, f"{share:.4f} of the energy round the lens"
    disc = distances(before.shape, (7, 7)) < 1.6
    noise = changed = 0.0
    for _ in range(90):
        plain.step(LAMPS, [])
        bent.step(LAMPS, [Body(7, 7, 1.6, "refract")])
        noise = max(noise, float((plain.echo / before)[disc].std()))
        changed = max(changed, float((bent.echo / before)[disc].std()))
    assert changed > 0.15 and changed > 2.5 * noise, f"disc changes {changed:.3f} rms, noise {noise:.3f}"


def test_lens_keeps_speed() -> None:
    """A pulse through a lens at its strongest still arrives at r / c: bends lengthen, never hasten."""
    field = EchoField(open_plane(16, 10), half_life=0.01)
    for tick in range(1, 51):
        field.step([Emitter(3.0, 5.0, 60.0)] if tick == 1 else [], [Body(7.0, 5.0, 1.6, "refract", 4.0)])
        far = distances(field.echo.shape, (3.0, 5.0))
        reach = far[field.echo > 0].max(initial=0.0)
        assert reach <= 0.2 * tick + 0.18, f"tick {tick}: {reach:.3f} m"


def test_strength_zero_is_nobody() -> None:
    """Law 9, for every kind: the arrays are bit-identical."""
    medium = walled("..........\n..#.......\n......##..\n..........\n..........")
    for kind in ("refract", "open", "absorb"):
        alone, with_body = EchoField(medium, packets=18_000), EchoField(medium, packets=18_000)
        for _ in range(80):
            alone.step(LAMPS[:1], [])
            with_body.step(LAMPS[:1], [Body(4.0, 3.0, 1.6, kind, 0.0)])
        assert alone.echo.tobytes() == with_body.echo.tobytes(), kind
        assert alone.ledger == with_body.ledger, kind


def test_open_body_is_bright_and_mostly_transparent() -> None:
    """A person outshines the ground round him at least thrice, and casts a faint shadow only."""
    plain = mean_echo(EchoField(open_plane(14, 14)), LAMPS[:1], [], 100, 60)
    with_body = mean_echo(EchoField(open_plane(14, 14)), LAMPS[:1], [Body(5, 5, 0.4, "open")], 100, 60)
    far = distances(plain.shape, (5, 5))
    body, ring = with_body[far < 0.3].mean(), with_body[(far > 0.9) & (far < 1.6)].mean()
    assert body > 3 * ring, f"body / ring = {body / ring:.2f}"
    behind = distances(plain.shape, (7, 7)) < 0.3
    left = with_body[behind].mean() / plain[behind].mean()
    assert 0.7 < left < 0.98, f"{left:.3f} of the light passes"


def test_bodies_may_stand_anywhere() -> None:
    """Half off the map, wholly off it, or in a wall: the ledger balances and the rest is lit."""
    field = EchoField(walled("......\n.##...\n......"), packets=18_000)
    bodies = [Body(0, 0, 0.6, "absorb"), Body(-50, 900, 1, "open"), Body(2, 1.5, 0.6, "absorb"),
              Body(6, 3, 1.6, "refract"), Body(3, 0, 0.4, "open")]
    for _ in range(100):
        field.step([Emitter(4.5, 1.5, 1.0)], bodies)
    ledger = field.ledger
    assert abs(ledger.pop("emitted") - sum(ledger.values())) < 1e-9
    assert field.echo[6, 16] > 0
